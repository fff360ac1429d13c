/** Feeds made for tests. */
export function rss(items: readonly string[], head = ""): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel><title>Harbour Gazette</title><link>https://gazette.example/</link><description>News</description>${head}
${items.join("\n")}
</channel></rss>`;
}

export function item(title: string, html: string, more = ""): string {
  return `<item><title>${title}</title><content:encoded><![CDATA[${html}]]></content:encoded>${more}</item>`;
}

export function atom(entries: readonly string[], head = ""): string {
  return `<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Harbour Gazette</title><id>tag:gazette.example,2021:feed</id>
<link rel="self" href="https://gazette.example/atom"/><link href="https://gazette.example/"/><updated>2021-06-11T10:00:00Z</updated>${head}
${entries.join("\n")}
</feed>`;
}

export function rdf(items: readonly string[]): string {
  return `<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://gazette.example/"><title>Harbour Gazette</title><link>https://gazette.example/</link><description>News</description></channel>
${items.join("\n")}
</rdf:RDF>`;
}

export const ferry =
  "<p>The ferry was held for two hours.</p><p>&ldquo;Nobody was hurt,&rdquo; said Ann Lee.</p>";
export const ferryText = "The ferry was held for two hours.\n\n“Nobody was hurt,” said Ann Lee.";
