/** What `pipeline.ts` measures, as one entry to be bundled. */
export { annotateDates } from "../src/core/annotate/dates/index.ts";
export { annotateNames } from "../src/core/annotate/names/index.ts";
export { annotateQuantities } from "../src/core/annotate/quantities/index.ts";
export { annotateQuotations } from "../src/core/annotate/quotations/index.ts";
export { compare, segmentArticle, understand } from "../src/core/pipeline.ts";
export { readText } from "../src/core/read/index.ts";
