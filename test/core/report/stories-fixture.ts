import type { Reading, Story } from "../../../src/core/model.ts";
import { understand } from "../../../src/core/pipeline.ts";
import { readText } from "../../../src/core/read/index.ts";
import { type StoryView, storyView } from "../../../src/core/report/story-view.ts";

/** Markup, terminal controls, marks of direction and a formula: what must act nowhere. */
export const evil =
  '=HYPERLINK("https://evil.example") <script>alert(1)</script> \x1b[31mred\x1b[0m \u202egnihtyreve\u202c \x07';

function telling(id: string, outlet: string, published: string | null, text: string, title: string): Reading {
  const found = { id, outlet, title, language: "en", url: `https://news.example/${id}` };
  return understand(readText(text, published === null ? found : { ...found, published }));
}

const body =
  "The lighthouse at Cape Orrin was sold on Monday for one crown, the harbour board said.\n\n" +
  '"It costs more to paint than it earns," said Mona Velt, who chairs the board.\n\n' +
  "The buyer, a choir of 40 singers, wants to rehearse in it. The lamp stays lit.";

export const first = telling("w1", "Orrin Wire", "2020-05-04T09:00Z", body, "Lighthouse sold for one crown");
export const copy = telling("p1", "Cape Post", "2020-05-05", body, "A lighthouse for a crown");
export const changed = telling(
  "p2",
  evil,
  "2020-05-07",
  body.replace("than it earns", `than it brings ${evil}`).replace("40 singers", "14 singers"),
  evil,
);
export const undated = telling(
  "p3",
  "Choir News",
  null,
  body.replace("said Mona Velt, who chairs the board", "said the choir's leader, Ivo Senn"),
  "We have a lighthouse",
);

export const story: Story = {
  id: "s1",
  tellings: [
    { article: "p3", reuse: 0.91 },
    { article: "w1", reuse: 1 },
    { article: "p1", reuse: 1 },
    { article: "p2", reuse: 0.8 },
  ],
  texts: [["w1", "p1"], ["p2"], ["p3"]],
  from: "2020-05-04T09:00Z",
  until: "2020-05-07",
};

export const readings = [undated, changed, copy, first];

export function view(limit = 40): StoryView {
  return storyView(
    story,
    readings.map(({ article }) => article),
    { limit },
  );
}
