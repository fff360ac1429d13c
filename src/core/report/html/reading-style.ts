/** The style of one article with its margin. Every kind of mark has a line of its own beside its colour. */
export const readingStyle = `
.article{margin-top:3.2rem}
.article+.article{padding-top:2.4rem;border-top:2px solid var(--ink)}
.article>header{max-width:70rem;margin:0 auto}
.article h1{font:400 clamp(1.9rem,3.6vw,3rem)/1.14 var(--serif);letter-spacing:-.012em;margin:.5rem 0 .8rem;text-wrap:balance}
.known{display:flex;flex-wrap:wrap;gap:.2rem 1.6rem;font-size:.9rem}
.known div{min-width:0;overflow-wrap:anywhere}
.known dt{color:var(--soft);display:inline;margin-inline-end:.4em}.known dd{display:inline}.known small{color:var(--faint);font-size:.86em}
.keys{margin:1.4rem 0 0}
.text{max-width:70rem;margin:2rem auto 0}
.paragraph{display:grid;grid-template-columns:minmax(0,42rem) minmax(0,1fr);gap:.2rem 3rem;margin-bottom:1.05rem}
.paragraph>p{font:400 1.14rem/1.68 var(--serif)}
.paragraph>p.headline{font-size:1.3rem;font-weight:600;line-height:1.35}
.margin{font-size:.84rem;line-height:1.42;color:var(--soft);border-inline-start:1px solid var(--line);padding-inline-start:1rem;align-self:start}
.margin:empty{border:0}
.margin li{padding:.1rem 0}
.margin b{color:var(--ink);font-weight:600}
.margin i{font-style:normal;display:inline-block;width:1.3em;color:var(--faint)}
.said{background:var(--wording-bg);box-shadow:inset 0 -1px 0 var(--wording)}
.said.indirect{background:none;box-shadow:inset 0 -1px 0 var(--wording)}
.cue{font-style:italic}
.person{border-bottom:1.5px solid var(--grave)}.organization{border-bottom:1.5px dashed var(--grave)}.place{border-bottom:1.5px dotted var(--grave)}
.date{color:var(--passage);text-decoration:underline double var(--passage) 1px;text-underline-offset:.2em}
.quantity{color:var(--added);text-decoration:underline wavy var(--added) .6px;text-underline-offset:.22em}
.panels{max-width:70rem;margin:2.8rem auto 0;display:grid;grid-template-columns:repeat(auto-fit,minmax(min(19rem,100%),1fr));gap:2rem 3rem}
.panels .wide{grid-column:1/-1;max-width:72ch}
.panels h2{font:600 .8rem/1.4 var(--sans);letter-spacing:.06em;text-transform:uppercase;color:var(--soft);padding-bottom:.4rem;border-bottom:1px solid var(--line);margin-bottom:.5rem}
.panels li{padding:.28rem 0;font-size:.94rem}
.panels small{color:var(--soft);font-size:.86em}
.line{border-inline-start:2px solid var(--line);margin-inline-start:.3rem;padding-inline-start:1.1rem}
.line li{position:relative}.line li::before{content:"";position:absolute;inset-inline-start:-1.42rem;top:.75rem;width:.5rem;height:.5rem;border-radius:9px;background:var(--paper);border:2px solid var(--soft)}
.line .published::before{background:var(--ink);border-color:var(--ink)}
.line time{font-variant-numeric:tabular-nums;font-weight:600;margin-inline-end:.5em}
@media screen and (max-width:52rem){.paragraph{grid-template-columns:minmax(0,1fr)}.margin{margin-inline-start:.6rem}}
@media print{.paragraph{break-inside:avoid;grid-template-columns:minmax(0,1fr) 14rem;gap:.2rem 1.5rem}.paragraph>p{font-size:10.5pt;line-height:1.5}}
`;
