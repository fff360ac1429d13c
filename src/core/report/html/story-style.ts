/** The style of a story. What differs has a line of its own under its colour, as in every page. */
export const storyStyle = `
.story>header{max-width:70rem}
.story h1{font:400 clamp(1.9rem,3.8vw,3.2rem)/1.12 var(--serif);letter-spacing:-.013em;margin:.5rem 0 .7rem;text-wrap:balance}
.story h2{font:600 .8rem/1.4 var(--sans);letter-spacing:.06em;text-transform:uppercase;color:var(--soft);padding-bottom:.4rem;border-bottom:1px solid var(--line);margin:3rem 0 1rem}
.size-line{font:400 1.12rem/1.5 var(--serif)}
.when{margin:2rem 0 0}
.when svg{display:block;width:100%;height:80px;overflow:visible}
.when .axis{stroke:var(--line);stroke-width:2}
.when circle{fill:var(--card);stroke:var(--ink);stroke-width:1.5}
.when a:hover circle,.when a:focus-visible circle{fill:var(--ink)}
.when text{font:600 10px var(--sans);fill:var(--ink);text-anchor:middle}
.when a:hover text,.when a:focus-visible text{fill:var(--paper)}
.when p{display:flex;justify-content:space-between;font-size:.82rem;color:var(--soft);font-variant-numeric:tabular-nums;gap:1rem}
.tellings{display:grid;gap:.75rem}
.telling{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:.95rem 1.15rem;display:grid;grid-template-columns:auto minmax(0,1fr);gap:.1rem .95rem}
.telling:target{border-color:var(--ink)}
.telling .badge{grid-row:1/span 4;margin-top:.1rem}
.telling h3{font:400 1.16rem/1.32 var(--serif)}
.telling .facts{display:flex;flex-wrap:wrap;gap:.05rem 1.1rem;font-size:.86rem;color:var(--soft)}
.telling .facts b{color:var(--ink);font-weight:600}
.telling .held{font-size:.9rem;margin-top:.25rem}
.telling .held.grave{color:var(--grave);font-weight:600}
.telling details{grid-column:2;margin-top:.35rem;font-size:.88rem}
.telling summary{cursor:pointer;color:var(--soft)}
.telling details p{font:400 1.04rem/1.6 var(--serif);max-width:42rem;margin:.6rem 0}
.said-one{padding:1.15rem 0 1.3rem;border-bottom:1px solid var(--hair)}
.said-one:first-of-type{padding-top:0}
.disputed{color:var(--grave);font-weight:600;font-size:.92rem;margin-bottom:.4rem}
.wording{display:grid;grid-template-columns:minmax(0,1.25fr) minmax(0,1fr);gap:.3rem 2.4rem;padding:.4rem 0;align-items:baseline}
.wording blockquote{margin:0;font:400 1.18rem/1.48 var(--serif)}
.wording+.wording{margin-inline-start:1.5rem}
.wording mark{background:var(--wording-bg);color:inherit;box-shadow:inset 0 -1.5px 0 var(--wording);padding:0 .06em}
.wording .who{font-size:.88rem;color:var(--soft)}
.wording .who b{color:var(--ink);font-weight:600}
.verdict-tag{display:inline-block;font-size:.76rem;border:1px solid var(--line);border-radius:99px;padding:.02rem .6rem;color:var(--soft);margin-bottom:.15rem}
.verdict-tag.bad{border-color:var(--grave);color:var(--grave)}
.lacking{font-size:.84rem;color:var(--grave)}
.texts li{padding:.2rem 0;font-size:.94rem}
.texts a,.who a{text-decoration-color:var(--line)}
@media screen and (max-width:46rem){.wording{grid-template-columns:minmax(0,1fr)}.wording+.wording{margin-inline-start:.8rem}.telling{grid-template-columns:minmax(0,1fr)}.telling .badge{grid-row:auto;justify-self:start;margin-bottom:.3rem}.telling details{grid-column:1}}
@media print{.telling,.said-one{break-inside:avoid}.telling details{display:none}}
`;
