import { serveJobs, transferring } from "../../src/work/serve.ts";

/** A worker that does what parsers of hostile files do. */
serveJobs({
  double: (input) => Number(input) * 2,
  later: async (input) => {
    await new Promise((resume) => setTimeout(resume, Number(input)));
    return "done";
  },
  endless: () => {
    for (let turns = 0; ; turns++) if (turns < 0) return turns;
  },
  swell: () => {
    const kept: unknown[] = [];
    for (;;) kept.push(Array.from({ length: 1000 }, (_, at) => ({ at })));
  },
  throws: () => {
    throw new Error("the page is odd");
  },
  deep: function deep(): unknown {
    return deep();
  },
  dies: () => process.exit(7),
  noise: () => {
    process.stdout.write("noise on standard output\n");
    process.stderr.write("noise on standard error\n");
    return "quiet";
  },
  unclonable: () => () => "a function cannot be sent",
  buffer: (input) => {
    const bytes = new Uint8Array(Number(input)).fill(7);
    return transferring({ bytes }, [bytes.buffer]);
  },
});
