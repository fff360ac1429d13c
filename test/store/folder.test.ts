import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { openCorpus } from "../../src/store/index.ts";
import { corpusContract } from "./contract.ts";

const folder = mkdtempSync(join(tmpdir(), "twicetold-corpus-"));
afterAll(() => rmSync(folder, { recursive: true }));

let count = 0;
corpusContract("a corpus in a folder", () => openCorpus(join(folder, `corpus-${count++}`)));
