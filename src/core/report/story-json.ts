import type { StoryView } from "./story-view.ts";
import { version } from "./version.ts";

/** Name and version of the layout; the schema is schema/story.schema.json. */
export const storyFormat = "twicetold-story/1";

/** A story laid out, its articles with their texts so that every offset can be read. */
export function storyAsJson({ story, tellings, compared, said }: StoryView): string {
  return `${JSON.stringify({ format: storyFormat, version, story, compared, tellings, said })}\n`;
}
