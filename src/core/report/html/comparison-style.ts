/**
 * The style of a comparison. Meaning is never in colour alone: weights have signs, numbers and lines of their own. Everything
 * works without script; filters are check boxes that the style itself looks at.
 */
export const comparisonStyle = `
.verdict h1,.verdict h2{font:400 clamp(2.1rem,4.4vw,3.6rem)/1.08 var(--serif);letter-spacing:-.015em;margin:.55rem 0 .7rem;text-wrap:balance}
.verdict p{font:400 clamp(1.08rem,1.5vw,1.32rem)/1.5 var(--serif);max-width:62ch;color:var(--ink);text-wrap:pretty}
.figures{display:flex;flex-wrap:wrap;gap:1.1rem 2.6rem;margin:1.7rem 0 0}
.figures div{display:flex;flex-direction:column-reverse}
.figures dt{font-size:.82rem;color:var(--soft)}
.figures dd{font:400 1.75rem/1.15 var(--serif);font-variant-numeric:lining-nums tabular-nums}
.figures dd small{font-size:1rem;color:var(--soft)}
.figures .g4 dd{color:var(--grave)}
.panel{margin:0 0 2.2rem;display:grid;grid-template-columns:minmax(0,1fr);gap:.7rem}
.panel>h3{font:600 .8rem/1.4 var(--sans);letter-spacing:.06em;text-transform:uppercase;color:var(--soft)}
.order{font:400 1.12rem/1.5 var(--serif);max-width:70ch}
.scale-box{max-width:36rem;display:grid;gap:.35rem}
.scale{width:100%;border-radius:99px;display:block}
.scale rect.pa{fill:var(--ink)}.scale rect.pu{fill:var(--line)}.scale rect.pb{fill:var(--faint)}
.scale-key{display:flex;justify-content:space-between;gap:.2rem 1rem;font-size:.82rem;color:var(--soft);flex-wrap:wrap}
.reasons{font-size:.92rem;max-width:78ch}
.reasons summary{cursor:pointer;color:var(--soft)}
.reasons li{padding:.28rem 0;border-bottom:1px solid var(--hair)}
.reasons li:last-child{border:0}
.overview{display:grid;grid-template-columns:auto minmax(0,1fr);gap:.8rem;margin:.2rem 0 0}
.overview .sides{display:flex;flex-direction:column;justify-content:space-between}
.overview .sides .badge{min-width:1.4rem;height:1.4rem;font-size:.74rem}
.overview svg{width:100%;height:8.5rem;display:block;overflow:visible}
.piece{fill:var(--faint)}.piece.identical{fill:var(--faint);opacity:.6}.piece.edited{fill:var(--soft)}.piece.reworded{fill:var(--wording)}.piece.addition{fill:var(--added)}.piece.deletion{fill:var(--gone)}
.ribbon{fill:var(--faint);opacity:.2}.ribbon.edited{opacity:.3}.ribbon.reworded{fill:var(--wording);opacity:.26}.ribbon.moved{fill:var(--passage);opacity:.42}
.overview a:hover .ribbon{opacity:.75}.overview a:hover .piece{opacity:1;fill:var(--ink)}
.tick{fill:var(--grave)}
.bar{position:sticky;top:0;z-index:5;background:var(--paper);border-bottom:1px solid var(--line);margin:2.6rem calc(-1*clamp(1rem,3.5vw,3.5rem)) 0;padding:.55rem clamp(1rem,3.5vw,3.5rem);display:flex;flex-wrap:wrap;gap:.3rem 1.15rem;align-items:center;font-size:.88rem}
.bar label{display:inline-flex;gap:.4em;align-items:center;cursor:pointer;white-space:nowrap}
.bar input{accent-color:var(--ink);margin:0;width:1rem;height:1rem}
.bar .keys{margin-inline-start:auto;color:var(--soft);font-size:.82rem}
.bar details{position:relative}.bar summary{cursor:pointer}
.bar .kinds{position:absolute;top:1.9rem;left:0;background:var(--card);border:1px solid var(--line);border-radius:8px;padding:.7rem .9rem;display:grid;gap:.35rem;box-shadow:0 8px 28px #0002;grid-template-columns:auto auto}
.weight{font-size:.72em}
.weight.g4,h3 .weight.g4{color:var(--grave)}.weight.g3{color:var(--passage)}.weight.g2{color:var(--wording)}.weight.g1{color:var(--form)}
.telling>.verdict{margin-bottom:2.2rem}
.work{display:grid;grid-template-columns:minmax(0,1fr);gap:1.6rem 2.6rem;margin-top:0;align-items:start}
@media (min-width:72rem){.work{grid-template-columns:minmax(0,1fr) 24rem}.list{position:sticky;top:3.6rem;max-height:calc(100vh - 4.4rem);overflow:auto;overscroll-behavior:contain;padding-inline-end:.4rem;order:2}}
.columns{min-width:0}
.heads,.row{display:grid;grid-template-columns:minmax(0,1fr) 2.6rem minmax(0,1fr)}
.heads{padding-bottom:.5rem}.heads .badge{justify-self:start;margin-inline-start:.4rem}
.cell{font:400 1.06rem/1.62 var(--serif);padding:.22rem .5rem;border-radius:6px;hanging-punctuation:first;min-width:0}
.row.opens{margin-top:.75rem}
.row.identical .cell{color:var(--soft)}
.row.addition .cell.b{background:var(--added-bg)}
.row.deletion .cell.a{background:var(--gone-bg)}
.cell.gap{background:repeating-linear-gradient(135deg,transparent 0 6px,var(--hair) 6px 7px);min-height:1.4rem;opacity:.8}
.row:target .cell:not(.gap),.row.on .cell:not(.gap){box-shadow:0 0 0 2px var(--focus)}
.sentence.headline{font-weight:600;font-size:1.16em;line-height:1.35}
.sentence.dateline,.sentence.caption{font-size:.92em;color:var(--soft)}
.number{font:500 .68rem/1 var(--sans);color:var(--faint);font-variant-numeric:tabular-nums;margin-inline-end:.15em;user-select:none}
.number .letter{display:none}
.link{text-align:center;font-size:.86rem;color:var(--faint);padding-top:.35rem;display:flex;flex-direction:column;gap:.2rem;align-items:center}
.link summary{list-style:none;cursor:pointer;min-width:1.5rem}.link summary::-webkit-details-marker{display:none}
.link details{position:relative}
.link p{position:absolute;z-index:4;left:50%;transform:translateX(-50%);width:max-content;max-width:13rem;background:var(--card);color:var(--ink);border:1px solid var(--line);border-radius:7px;padding:.35rem .6rem;font-size:.82rem;box-shadow:0 6px 20px #0002}
.row.moved .link summary{color:var(--passage);font-weight:600}
.tag{font:600 .72rem/1 var(--sans);padding:.2rem .38rem;border-radius:99px;text-decoration:none;background:var(--passage-bg);color:var(--passage);font-variant-numeric:tabular-nums}
.tag.g4{background:var(--grave-bg);color:var(--grave)}.tag.g1,.tag.g2{background:var(--hair);color:var(--soft)}
.ghost .cell:not(.gap){font:.84rem var(--sans);color:var(--passage);border:1px dashed var(--passage);padding:.15rem .55rem}
.folded{display:none;font-size:.86rem;color:var(--soft);padding:.4rem .5rem;border-block:1px solid var(--hair);margin:.5rem 0}
.mark{text-decoration:none;border-radius:3px;padding:.04em .06em;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.mark sup{user-select:none;font:600 .62em/1 var(--sans);vertical-align:super;margin-inline-start:.12em;font-variant-numeric:tabular-nums}
.mark.g4{background:var(--grave-bg);box-shadow:inset 0 -2px 0 var(--grave)}.mark.g4 sup{color:var(--grave)}
.mark.g3{background:var(--passage-bg);box-shadow:inset 0 -2px 0 var(--passage)}.mark.g3 sup{color:var(--passage)}
.mark.g2{background:var(--wording-bg);box-shadow:inset 0 -1px 0 var(--wording)}.mark.g2 sup{color:var(--wording)}
.mark.g1{text-decoration:underline dotted var(--form) 1px;text-underline-offset:.22em}
.mark:hover,.mark.on,.mark:target{outline:2px solid var(--focus);outline-offset:1px}
.group{margin-bottom:1.5rem}
.group h3{font:600 .92rem/1.4 var(--sans);padding:.3rem 0 .45rem;border-bottom:1px solid var(--line);display:inline-block;width:100%}
.group summary h3{display:inline;border:0}
.group summary{cursor:pointer}
.change{position:relative;padding:.62rem .5rem .62rem 2.3rem;border-bottom:1px solid var(--hair);font-size:.94rem}
.change::before{content:attr(value);position:absolute;left:0;top:.66rem;width:1.75rem;text-align:end;font:600 .76rem/1.6 var(--sans);color:var(--soft);font-variant-numeric:tabular-nums}
.change.g4::before{color:var(--grave)}.change.g3::before{color:var(--passage)}.change.g2::before{color:var(--wording)}
.change:target,.change.on{background:var(--card);box-shadow:inset 3px 0 0 var(--focus)}
.same{display:none}
.says{line-height:1.42}
.words{font:400 .96rem/1.5 var(--serif);margin-top:.2rem;color:var(--ink)}
.words del{color:var(--gone);text-decoration:underline dotted 1px;text-underline-offset:.2em}.words ins{color:var(--added);text-decoration:underline 1px;text-underline-offset:.2em}
.words q{color:var(--soft)}
.arrow{color:var(--faint);padding:0 .4em}
.values{font:.84rem var(--mono);color:var(--soft)}
.meta{font-size:.8rem;color:var(--soft);margin-top:.22rem}
.meta a{text-decoration-color:var(--line);text-underline-offset:.2em}.meta .place{white-space:nowrap}
.kind{font-weight:600;color:var(--ink)}
.touches::before{content:"+ "}
.meaning{color:var(--grave)}.m-kept .meaning{color:var(--added)}
.meaning::before,.meta .place::before{content:"· ";color:var(--faint)}
.change.k-metadata .place:empty::before{content:none}
.why{font-size:.84rem;margin-top:.2rem;color:var(--soft)}
.why summary{cursor:pointer;width:max-content}
.why li{padding:.2rem 0}
.work .none{color:var(--soft)}
.telling{margin-top:2.2rem}
.telling>.kicker{align-items:center}
.telling+.telling{margin-top:4rem;padding-top:2.5rem;border-top:2px solid var(--ink)}
body:has(#w4:not(:checked)) .g4:is(.change,.tick,.group,.tag),body:has(#w3:not(:checked)) .g3:is(.change,.tick,.group,.tag),body:has(#w2:not(:checked)) .g2:is(.change,.tick,.group,.tag),body:has(#w1:not(:checked)) .g1:is(.change,.tick,.group,.tag){display:none}
body:has(#w4:not(:checked)) .mark.g4,body:has(#w3:not(:checked)) .mark.g3,body:has(#w2:not(:checked)) .mark.g2,body:has(#w1:not(:checked)) .mark.g1{background:none;box-shadow:none;text-decoration:none}
body:has(#w4:not(:checked)) .mark.g4 sup,body:has(#w3:not(:checked)) .mark.g3 sup,body:has(#w2:not(:checked)) .mark.g2 sup{display:none}
KINDS
body:has(#fold:checked) .run>.row{display:none}
body:has(#fold:checked) .folded{display:block}
.flow{display:none;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:0 2.6rem;min-width:0}
.flow p{margin-top:.8rem}
.flow .only{background:var(--added-bg);box-decoration-break:clone;-webkit-box-decoration-break:clone}.flow .cell:first-child .only{background:var(--gone-bg)}
body:has(#reading:checked) .columns{display:none}
body:has(#reading:checked) .flow{display:grid}
@media screen and (max-width:46rem){
.heads{display:none}.row{grid-template-columns:minmax(0,1fr);margin-top:.9rem}
.row .link{flex-direction:row;justify-content:start;order:-1;padding:0 .5rem;gap:.5rem}
.cell.gap,.ghost{display:none}
.flow{grid-template-columns:minmax(0,1fr);gap:2rem}
.cell.b{border-inline-start:2px solid var(--line);margin-inline-start:.5rem;padding-inline-start:.7rem}
.row.addition .cell.b{border-color:var(--added)}
.row.identical .cell.b{display:none}
.number .letter{display:inline;margin-inline-end:.2em;font-size:1em}
.link p{left:0;transform:none}
.bar .keys{display:none}.bar{position:static}
.overview svg{height:6.5rem}
.figures{gap:.9rem 1.7rem}.figures dd{font-size:1.45rem}
}
@media (forced-colors:active){.mark.g4,.mark.g3{text-decoration:underline double}.mark.g2{text-decoration:underline}}
@media print{
.bar,.skip,.why,.link p{display:none}.work{grid-template-columns:minmax(0,1fr)}
.list{position:static;max-height:none;overflow:visible;order:0}
.row,.change,.card{break-inside:avoid}.group h3{break-after:avoid}
.cell{font-size:9.5pt;line-height:1.45}.cell.gap{background:none}
.verdict h1,.verdict h2{font-size:24pt}.verdict p{font-size:12pt}
.overview svg{height:6rem}
details:not([open])>:not(summary){display:revert}
}
`;
