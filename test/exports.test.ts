import { expect, it } from "vitest";
import * as corpus from "../src/corpus.ts";
import * as core from "../src/index.ts";
import * as node from "../src/node.ts";

// What is exported is promised: a name more or less is a decision, and this list is where it is made.
it("the public API of twicetold", () => {
  expect(Object.keys(core).sort()).toEqual([
    "compare",
    "defaults",
    "fingerprint",
    "quoteVerdicts",
    "readText",
    "report",
    "traceQuote",
    "understand",
  ]);
});

it("the public API of twicetold/node", () => {
  expect(Object.keys(node).sort()).toEqual(["readFile", "readLimits", "readMany", "readOne"]);
});

it("the public API of twicetold/corpus", () => {
  expect(Object.keys(corpus).sort()).toEqual(["corpusFailureOf", "findCopies", "memoryCorpus", "openCorpus"]);
});
