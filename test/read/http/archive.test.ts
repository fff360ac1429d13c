import { describe, expect, test } from "vitest";
import { captureOf, isCaptureList, rawVariant } from "../../../src/read/http/archive.ts";

describe("the raw variant of a capture", () => {
  test.each([
    [
      "https://web.archive.org/web/20210611123456/https://gazette.example/a",
      "/web/20210611123456id_/https://gazette.example/a",
    ],
    [
      "https://web.archive.org/web/20210611123456id_/https://gazette.example/a",
      "/web/20210611123456id_/https://gazette.example/a",
    ],
    [
      "https://web.archive.org/web/20210611123456if_/http://gazette.example/a?b=1&c=2",
      "/web/20210611123456id_/http://gazette.example/a?b=1&c=2",
    ],
    ["https://web.archive.org/web/2021/https:/gazette.example/a", "/web/2021id_/https:/gazette.example/a"],
    ["https://web.archive.org/web/https://gazette.example/a", "/web/2id_/https://gazette.example/a"],
    ["https://web.archive.org/about/", "/about/"],
  ])("%s", (address, path) => {
    const raw = rawVariant(new URL(address));
    expect(raw.pathname + raw.search).toBe(path);
    expect(rawVariant(raw).href).toBe(raw.href);
  });

  test("other sites stay as they are", () => {
    const url = new URL("https://gazette.example/web/20210611123456/https://herald.example/");
    expect(rawVariant(url).href).toBe(url.href);
    expect(captureOf(url, {})).toBe(null);
  });
});

test("a list of captures is no page", () => {
  expect(isCaptureList(new URL("https://web.archive.org/web/2021*/https://gazette.example/a"))).toBe(true);
  expect(isCaptureList(new URL("https://web.archive.org/web/*/https://gazette.example/a"))).toBe(true);
  expect(isCaptureList(new URL("https://web.archive.org/web/2021/https://gazette.example/a*"))).toBe(false);
});

describe("what an answer tells of its capture", () => {
  test("by the archive's address", () => {
    const url = new URL("https://web.archive.org/web/20210611123456id_/https:/gazette.example/a?b=1");
    expect(captureOf(url, {})).toEqual({
      url: "https://gazette.example/a?b=1",
      captured: "2021-06-11T12:34:56Z",
      claimed: false,
    });
  });

  test("a stamp that is no time, or only a wish", () => {
    const capture = (stamp: string, fields = {}) =>
      captureOf(new URL(`https://web.archive.org/web/${stamp}id_/https://gazette.example/`), fields)
        ?.captured;
    expect(capture("20219911123456")).toBe(null);
    expect(capture("2021")).toBe(null);
    expect(capture("2021", { "memento-datetime": "Fri, 11 Jun 2021 12:34:56 GMT" })).toBe(
      "2021-06-11T12:34:56Z",
    );
  });

  test("by the fields of any archive (RFC 7089)", () => {
    const link =
      '<https://gazette.example/a?x=1,2>; rel="original", <https://archive.example/timemap>; rel="timemap"; type="application/link-format"';
    const url = new URL("https://archive.example/abcde");
    const date = "Fri, 11 Jun 2021 12:34:56 GMT";
    expect(captureOf(url, { "memento-datetime": date, link })).toEqual({
      url: "https://gazette.example/a?x=1,2",
      captured: "2021-06-11T12:34:56Z",
      claimed: true,
    });
    expect(captureOf(url, { "memento-datetime": date, link: "broken" })?.url).toBe(null);
    expect(captureOf(url, { link })).toBe(null);
    expect(captureOf(url, { "memento-datetime": "yesterday" })).toBe(null);
  });
});
