/** What all pages share: colours of light and dark, type, cards, badges, the foot. */
export const baseStyle = `
:root{color-scheme:light dark;
--paper:#faf8f4;--card:#fffefb;--ink:#211f1b;--soft:#6a655b;--faint:#9b958a;--line:#e5e0d5;--hair:#efebe2;
--grave:#a8261f;--grave-bg:#fbe4df;--passage:#1c5a8a;--passage-bg:#e1edf6;--wording:#7d5a00;--wording-bg:#f9edc9;--form:#8f897e;
--added:#2c6a3c;--added-bg:#e6f2e5;--gone:#8d3f22;--gone-bg:#f7e8df;--focus:#1c5a8a;
--serif:"Iowan Old Style","Palatino Linotype",Palatino,"URW Palladio L",P052,"Source Serif 4",Charter,Georgia,"Noto Serif","Liberation Serif",serif;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans","Liberation Sans",Arial,sans-serif;
--mono:ui-monospace,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace}
@media (prefers-color-scheme:dark){:root{
--paper:#161512;--card:#1d1c18;--ink:#e8e3d8;--soft:#a8a194;--faint:#7b7569;--line:#37342c;--hair:#2a2822;
--grave:#ff9c8e;--grave-bg:#4b211c;--passage:#8fc3ee;--passage-bg:#1d3346;--wording:#e8c468;--wording-bg:#40351a;--form:#8c8678;
--added:#8fcf9d;--added-bg:#1c3322;--gone:#eba27f;--gone-bg:#3d271b;--focus:#8fc3ee}}
*{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding-top:4.5rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 var(--sans);overflow-wrap:break-word}
a{color:inherit}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px;border-radius:3px}
p,h1,h2,h3,ol,ul,dl,dd,figure{margin:0;padding:0}
ol,ul{list-style:none}
del,ins{text-decoration:none}
.page{max-width:98rem;margin:0 auto;padding:clamp(1.25rem,3vw,3.25rem) clamp(1rem,3.5vw,3.5rem)}
.kicker{font-size:.78rem;letter-spacing:.09em;text-transform:uppercase;color:var(--soft);display:flex;gap:.75em;align-items:baseline;flex-wrap:wrap}
.kicker b{color:var(--ink);letter-spacing:.04em}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--card);padding:.4rem .8rem;z-index:9}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(21rem,100%),1fr));gap:1rem;margin:2.2rem 0 0}
.card{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:1.1rem 1.25rem 1.15rem;display:grid;grid-template-columns:auto 1fr;gap:.15rem .95rem;align-content:start}
.badge{display:inline-grid;place-items:center;min-width:1.75rem;height:1.75rem;padding:0 .3rem;border-radius:99px;background:var(--ink);color:var(--paper);font:600 .86rem/1 var(--sans)}
.badge.other{background:transparent;color:var(--ink);box-shadow:inset 0 0 0 1.5px var(--ink)}
.card .badge{grid-row:1/span 3;margin-top:.1rem}
.card h3{font:400 1.22rem/1.3 var(--serif)}
.absent{color:var(--faint);font-style:italic}
.card .by{color:var(--soft);font-size:.9rem}
.card dl{display:grid;grid-template-columns:auto 1fr;gap:.1rem .9rem;font-size:.86rem;margin-top:.55rem;grid-column:2}
.card dt{color:var(--soft)}
.card dd{min-width:0}
.card dd small{color:var(--soft);font-size:inherit}
.notes{grid-column:2;font-size:.86rem;color:var(--soft);margin-top:.5rem}
.notes p{padding-top:.5rem;border-top:1px solid var(--hair)}.notes summary{cursor:pointer;margin-top:.25rem}
.notes li{padding:.15rem 0 .15rem .9rem;text-indent:-.9rem}.notes li::before{content:"– "}
code,.odds{font:.76rem var(--mono);color:var(--faint)}
q{font-family:var(--serif);quotes:"“" "”"}
.letter{font-weight:600;font-size:.78em;color:var(--soft)}
.legend{display:flex;flex-wrap:wrap;gap:.35rem 1.15rem;font-size:.84rem;color:var(--soft)}
.legend i{font-style:normal;font-weight:600;color:var(--ink);margin-right:.35em}
kbd{font:.78rem var(--mono);border:1px solid var(--line);border-bottom-width:2px;border-radius:4px;padding:0 .35em;background:var(--card)}
.size{color:var(--soft);font-weight:400;font-variant-numeric:tabular-nums}
.card .lead{font:400 1rem/1.4 var(--serif);grid-column:2;margin-top:.5rem}
.foot{margin-top:4rem;padding-top:1.2rem;border-top:1px solid var(--line);font-size:.82rem;color:var(--soft);display:grid;gap:.8rem}
.foot table{border-collapse:collapse;width:100%}
.foot .scroll{overflow-x:auto}
.foot th,.foot td{text-align:start;padding:.3rem .9rem .3rem 0;vertical-align:top;font-weight:400}
.foot thead th{color:var(--faint);border-bottom:1px solid var(--hair)}
.foot code{color:var(--soft);word-break:break-all}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
@media print{
:root{--paper:#fff;--card:#fff;--ink:#000;--soft:#444;--faint:#777;--line:#bbb;--hair:#ddd;--grave:#8c1a14;--grave-bg:#fbe4df;--passage:#174a72;--passage-bg:#e6eff6;--wording:#5f4500;--wording-bg:#f9f0d6;--added:#235a31;--added-bg:#eaf4e9;--gone:#753319;--gone-bg:#f8ece5;--form:#777}
html{font-size:11.5px}body{font-size:9.5pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}.page{padding:0;max-width:none}
.skip{display:none}.card{break-inside:avoid}
}
`;
