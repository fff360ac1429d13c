import { expect, test } from "vitest";
import { inOrder } from "../../src/read/ahead.ts";

/** Works `a`, `b`, ...: each says when it begins and waits for its turn before it gives its two values. */
function works(names: string, log: string[], wait: (name: string) => Promise<void>) {
  return (async function* () {
    for (const name of names) {
      yield async function* () {
        log.push(`+${name}`);
        yield `${name}1`;
        await wait(name);
        if (name === "x") throw new Error("x breaks");
        log.push(`-${name}`);
        yield `${name}2`;
      };
    }
  })();
}

const soon = () => new Promise<void>((resolve) => setImmediate(resolve));

test("values come in the order of the works, whichever is done first", async () => {
  const values: string[] = [];
  const slow = async (name: string) => {
    for (let turn = 0; turn < (name === "a" ? 9 : 1); turn++) await soon();
  };
  for await (const value of inOrder<string>(works("abcd", [], slow), 3)) values.push(value);
  expect(values.join(" ")).toBe("a1 a2 b1 b2 c1 c2 d1 d2");
});

test("no more than `width` are under way", async () => {
  const log: string[] = [];
  for await (const _ of inOrder<string>(works("abcdef", log, soon), 2));
  let under = 0;
  let most = 0;
  for (const entry of log) most = Math.max(most, entry.startsWith("+") ? ++under : under--);
  expect(most).toBe(2);
});

test("what a work throws comes in its turn, behind what it gave", async () => {
  const values: string[] = [];
  await expect(async () => {
    for await (const value of inOrder<string>(works("axb", [], soon), 3)) values.push(value);
  }).rejects.toThrow("x breaks");
  expect(values.join(" ")).toBe("a1 a2 x1");
});
