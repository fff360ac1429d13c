import { memoryCorpus } from "../../src/store/memory.ts";
import { corpusContract } from "./contract.ts";

corpusContract("a corpus in memory", async () => memoryCorpus());
