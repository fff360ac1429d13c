/** Elements that never have content (WHATWG HTML, 13.1.2). */
export const voidTags = setOf("area base br col embed hr img input link meta param source track wbr");

/** Elements whose edges end a paragraph; every other one is set in the line, as unknown ones are in browsers. */
export const blockTags = setOf(`
  address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure
  footer form frame frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section
  summary table tbody td tfoot th thead title tr ul amp-sidebar amp-consent amp-carousel amp-accordion amp-list
`);

/** Elements that hold no words of the page. */
export const silentTags = setOf(`
  script style template noscript svg math iframe object embed applet canvas audio video picture source track select
  option optgroup datalist textarea input progress meter head link meta base title map area noembed noframes
  amp-ad amp-analytics amp-iframe amp-img amp-pixel amp-video amp-audio amp-embed amp-sticky-ad
`);

export const headingTags = setOf("h1 h2 h3 h4 h5 h6");

/** Opening one of these ends an open `p` (WHATWG HTML, 13.2.6.4.7). */
export const endsParagraph = setOf(`
  address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4
  h5 h6 header hgroup hr main menu nav ol p pre search section summary table ul li dd dt
`);

/** What an opening tag ends, and how far up it looks for it. */
export const endsBefore: Readonly<
  Record<string, { readonly ends: ReadonlySet<string>; readonly within: ReadonlySet<string> }>
> = {
  li: { ends: setOf("li"), within: setOf("ul ol menu dir table td th div section article") },
  dt: { ends: setOf("dt dd"), within: setOf("dl table td th div section article") },
  dd: { ends: setOf("dt dd"), within: setOf("dl table td th div section article") },
  option: { ends: setOf("option"), within: setOf("select datalist") },
  tr: { ends: setOf("tr td th"), within: setOf("table thead tbody tfoot") },
  td: { ends: setOf("td th"), within: setOf("table tr") },
  th: { ends: setOf("td th"), within: setOf("table tr") },
  thead: { ends: setOf("thead tbody tfoot tr td th"), within: setOf("table") },
  tbody: { ends: setOf("thead tbody tfoot tr td th"), within: setOf("table") },
  tfoot: { ends: setOf("thead tbody tfoot tr td th"), within: setOf("table") },
};

/** A closing tag of these does not reach beyond a block: `<b><p>one</b> two</p>` is one paragraph. */
export const formattingTags = setOf(`
  a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd label mark nobr q s samp small span strike strong
  sub sup time tt u var
`);

/** Tags that may be left open at the end of a page that is whole (13.1.2.4, optional tags). */
export const mayStayOpen = setOf(
  "html head body p li dt dd tr td th tbody thead tfoot option colgroup font center",
);

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
