import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type AddressInfo, createServer as createPlainServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { addressSource, notesOnStep } from "../../../src/read/http/address.ts";
import { networkFailure } from "../../../src/read/http/failures.ts";
import { type HttpLimits, httpLimits } from "../../../src/read/http/limits.ts";
import type { Network } from "../../../src/read/http/network.ts";
import { readOne } from "../../../src/read/index.ts";
import { readLimits } from "../../../src/read/limits.ts";
import type { Opened } from "../../../src/read/reader.ts";

const words = "The ferry was held in the harbour for two hours on Friday. Nobody was hurt.";

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
let answer: Answer = () => undefined;
let asked: IncomingMessage[] = [];
let server: Server;
let port = 0;

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request);
    answer(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  port = portOf(server);
});

afterEach(() => {
  asked = [];
  server.closeAllConnections();
});

afterAll(() => void server.close());

function portOf(listening: { address(): AddressInfo | string | null }): number {
  const address = listening.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

/** Names of this test's network: all are served on this machine, and those called `inside` count as private. */
const network: Network = {
  resolve: async (host) =>
    host === "nowhere.example"
      ? Promise.reject(Object.assign(new Error("no such host"), { code: "ENOTFOUND" }))
      : host.startsWith("inside")
        ? [
            { address: "127.0.0.1", family: 4 },
            { address: "127.0.0.2", family: 4 },
          ]
        : [{ address: "127.0.0.1", family: 4 }],
  blocked: (address) => (address === "127.0.0.1" ? null : "a private network"),
};

interface Asking {
  readonly times?: Partial<HttpLimits>;
  readonly maxBytes?: number;
  readonly save?: string;
  readonly allowPrivate?: boolean;
}

async function fetched(path: string, how: Answer, asking: Asking = {}): Promise<Opened> {
  answer = how;
  const { times, maxBytes = 1_000_000, save, allowPrivate } = asking;
  const address = path.startsWith("http") ? path : `http://gazette.example:${port}${path}`;
  return addressSource(address, {
    limits: { ...readLimits, maxDocumentBytes: maxBytes },
    network,
    times,
    save,
    allowPrivate,
  });
}

/** What went wrong, in the words for people. */
async function failureOf(path: string, how: Answer, asking: Asking = {}): Promise<string> {
  const opened = await fetched(path, how, asking);
  if (opened.ok) throw new Error("there is an answer");
  const { code, says, next } = opened.failure;
  return `${code}: ${says}. ${next}`.replaceAll(String(port), "PORT");
}

async function textOf(opened: Opened): Promise<string> {
  if (!opened.ok) throw new Error(opened.failure.says);
  const parts: Uint8Array[] = [];
  for await (const chunk of opened.source.chunks()) parts.push(chunk);
  return Buffer.concat(parts).toString("utf8");
}

const page: Answer = (_, response) =>
  response.setHeader("Content-Type", "text/html; charset=utf-8").end(words);
const redirect =
  (to: string): Answer =>
  (_, response) =>
    response.writeHead(302, { Location: to }).end("moved");

describe("a page", () => {
  test("comes with its address, its declared type and the time of the request", async () => {
    const opened = await fetched("/a?b=1#part", page);
    expect(await textOf(opened)).toBe(words);
    expect(opened.ok && opened.source).toMatchObject({
      name: `http://gazette.example:${port}/a?b=1#part`,
      url: `http://gazette.example:${port}/a?b=1`,
      mediaType: "text/html; charset=utf-8",
      size: words.length,
    });
    expect(opened.ok && opened.source.captured).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  });

  test("is asked for once, by name, without cookies, on a connection of its own", async () => {
    await fetched("/a", page);
    expect(asked).toHaveLength(1);
    const { headers, method, url } = asked[0]!;
    expect(`${method} ${url}`).toBe("GET /a");
    expect(headers["user-agent"]).toMatch(/^Twicetold\/\d/);
    expect(headers.accept).toContain("text/html");
    expect(headers.connection).toBe("close");
    expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(["cookie"]));
  });

  test.each([
    ["gzip", gzipSync(words)],
    ["br", brotliCompressSync(words)],
    ["gzip", Buffer.from(words)],
    ["gzip, br", brotliCompressSync(gzipSync(words))],
  ])("sent as %s", async (coding, body) => {
    const opened = await fetched("/", (_, response) =>
      response.setHeader("Content-Encoding", coding).end(body),
    );
    expect(await textOf(opened)).toBe(words);
  });

  test("is kept by --save as it was read", async () => {
    const folder = mkdtempSync(join(tmpdir(), "twicetold-test-"));
    try {
      const save = join(folder, "page.html");
      const packed: Answer = (_, response) =>
        response.setHeader("Content-Encoding", "gzip").end(gzipSync(words));
      expect(await textOf(await fetched("/", packed, { save }))).toBe(words);
      expect(readFileSync(save, "utf8")).toBe(words);
      expect(await failureOf("/", page, { save: join(folder, "none", "page.html") })).toMatch(
        /^read\.save: the page could not be saved as .*: there is no such file\./,
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("is read as any other file", async () => {
    answer = (_, response) => response.setHeader("Content-Type", "text/plain").end(words);
    const outcome = await readOne(`http://127.0.0.1:${port}/a.txt`, {}, { allowPrivate: true });
    expect(outcome.ok && outcome.article.text).toBe(words);
    expect(outcome.ok && outcome.article.origin.url).toBe(`http://127.0.0.1:${port}/a.txt`);
  });
});

test("behind the number sign stands one of several articles, or a place in a page", async () => {
  const items = ["a", "b"].map((id) => `{"id": "${id}", "text": "The ferry ${id} was held."}`);
  answer = (_, response) => response.end(items.join("\n"));
  const read = async (end: string) => readOne(`http://127.0.0.1:${port}/${end}`, {}, { allowPrivate: true });
  const chosen = await read("feed#b");
  expect(chosen.ok && chosen.article.text).toBe("The ferry b was held.");
  const none = await read("feed#c");
  expect(none.ok ? "" : none.failure.code).toBe("read.no-such");
  answer = page;
  expect((await read("page#comments")).ok).toBe(true);
});

describe("redirects", () => {
  test("are followed, relative ones too", async () => {
    const opened = await fetched("/start", (request, response) =>
      request.url === "/start" ? redirect("../b")(request, response) : page(request, response),
    );
    expect(opened.ok && opened.source.url).toBe(`http://gazette.example:${port}/b`);
  });

  test("from https to http are said", () => {
    const [secure, plain] = [new URL("https://gazette.example/a"), new URL("http://m.gazette.example/a")];
    expect(notesOnStep(secure, plain)).toEqual([
      {
        code: "read.http-downgrade",
        says: "The address led from https to plain http (m.gazette.example): anybody on the way could have changed the page.",
      },
    ]);
    expect([
      ...notesOnStep(plain, secure),
      ...notesOnStep(plain, plain),
      ...notesOnStep(secure, secure),
    ]).toEqual([]);
  });

  test("in a circle", async () => {
    expect(
      await failureOf("/a", (request, response) =>
        redirect(request.url === "/a" ? "/b" : "/a")(request, response),
      ),
    ).toBe(
      "read.http-redirects: its redirects lead in a circle (gazette.example:PORT), as some sites' do for readers without cookies. Open it in a browser, save the page and give that file.",
    );
    expect(asked).toHaveLength(2);
  });

  test("without end", async () => {
    const more: Answer = (request, response) => redirect(`${request.url}a`)(request, response);
    expect(await failureOf("/a", more)).toMatch(/^read\.http-redirects: leads on more than 8 times/);
    expect(asked).toHaveLength(9);
  });

  test("to a private address, by name and by number", async () => {
    expect(await failureOf("/", redirect(`http://inside.example:${port}/admin`))).toBe(
      "read.address-private: inside.example:PORT is at 127.0.0.2, a private network, and is not asked. If you trust the address and what it leads to, allow it with --allow-private.",
    );
    expect(await failureOf("/", redirect(`http://127.0.0.2:${port}/admin`))).toMatch(
      /^read\.address-private/,
    );
    expect(await failureOf("/", redirect(`http://[::1]:${port}/admin`))).toMatch(/^read\.address-private/);
    expect(await failureOf("/", redirect(`http://0x7f.2:${port}/admin`))).toMatch(/^read\.address-private/);
    expect(asked).toHaveLength(4);
  });

  test("to other protocols, ports and with credentials", async () => {
    expect(await failureOf("/", redirect("file:///etc/passwd"))).toMatch(
      /^read\.address: leads to what is no http or https address \(file:\)/,
    );
    expect(await failureOf("/", redirect("http://gazette.example:25/"))).toMatch(
      /^read\.address-port: leads to what asks port 25, where no pages are served/,
    );
    expect(await failureOf("/", redirect("http://a:b@gazette.example/"))).toMatch(
      /^read\.address-credentials/,
    );
    expect(await failureOf("/", redirect("http://"))).toMatch(/^read\.address: leads to what is no address/);
  });
});

describe("captures", () => {
  test("come raw, with the time of capture and the page's own address, whatever the archive redirects to", async () => {
    const archive = (path: string) => `http://web.archive.org:${port}/web/${path}`;
    const opened = await fetched(archive("2021/http://gazette.example/a?b=1"), (request, response) =>
      request.url?.startsWith("/web/2021id_/")
        ? redirect(archive("20210611123456/http://gazette.example/a?b=1"))(request, response)
        : page(request, response),
    );
    expect(opened.ok && opened.source).toMatchObject({
      url: "http://gazette.example/a?b=1",
      captured: "2021-06-11T12:34:56Z",
    });
    expect(opened.ok && opened.notes).toEqual([]);
    expect(asked.map(({ url }) => url)).toEqual([
      "/web/2021id_/http://gazette.example/a?b=1",
      "/web/20210611123456id_/http://gazette.example/a?b=1",
    ]);
    expect(
      await failureOf(archive("2021/http://gazette.example/"), (_, response) =>
        response.writeHead(404).end(),
      ),
    ).toMatch(/^read\.http-not-found: the archive holds no such capture/);
  });

  test("of an archive that is not known are said to be its claim", async () => {
    const opened = await fetched("/abcde", (request, response) => {
      response.setHeader("Memento-Datetime", "Fri, 11 Jun 2021 12:34:56 GMT");
      response.setHeader("Link", '<https://herald.example/b>; rel="original"');
      page(request, response);
    });
    expect(opened.ok && opened.source).toMatchObject({
      url: "https://herald.example/b",
      captured: "2021-06-11T12:34:56Z",
    });
    expect(opened.ok && opened.notes?.map(({ says }) => says.replace(String(port), "PORT"))).toEqual([
      "gazette.example:PORT says that this is a copy of https://herald.example/b, made at 2021-06-11T12:34:56Z.",
    ]);
  });
});

describe("addresses that are not asked", () => {
  test.each([
    ["http://user:secret@gazette.example/", "read.address-credentials"],
    ["http://gazette.example:22/", "read.address-port"],
    ["http://gazette.example:6667/", "read.address-port"],
    ["https://web.archive.org/web/2021*/https://gazette.example/", "read.address-captures"],
    ["http://inside.example/", "read.address-private"],
    ["http://[::ffff:7f00:2]/", "read.address-private"],
    ["http://2130706434/", "read.address-private"],
    ["http://exa mple/", "read.address"],
  ])("%s", async (address, code) => {
    expect(await failureOf(address, page)).toMatch(new RegExp(`^${code}:`));
    expect(asked).toHaveLength(0);
  });

  test("this machine, unless that is allowed", async () => {
    answer = page;
    const limits = readLimits;
    const closed = await addressSource(`http://127.0.0.1:${port}/`, { limits });
    expect(closed.ok ? "" : closed.failure.says).toBe(
      `127.0.0.1:${port} is at 127.0.0.1, this machine, and is not asked`,
    );
    expect(asked).toHaveLength(0);
    expect((await addressSource(`http://127.0.0.1:${port}/`, { limits, allowPrivate: true })).ok).toBe(true);
    expect((await fetched(`http://inside.example:${port}/`, page, { allowPrivate: true })).ok).toBe(true);
  });

  test("a name that answers otherwise the second time is connected to where it was checked", async () => {
    let times = 0;
    const rebinding: Network = {
      resolve: async () => [{ address: times++ === 0 ? "127.0.0.1" : "127.0.0.2", family: 4 }],
      blocked: network.blocked,
    };
    answer = page;
    const opened = await addressSource(`http://gazette.example:${port}/`, {
      limits: readLimits,
      network: rebinding,
    });
    expect(opened.ok).toBe(true);
    expect(times).toBe(1);
  });
});

describe("answers without a page", () => {
  const status =
    (code: number, fields = {}): Answer =>
    (_, response) =>
      response.writeHead(code, fields).end("no");
  test.each([
    [
      404,
      "read.http-not-found: there is no such page (status 404). Check the address, or try an archived copy: https://web.archive.org/web/http://gazette.example:PORT/a",
    ],
    [
      403,
      "read.http-refused: the site refuses (status 403), as many do to programs. Open it in a browser, save the page and give that file.",
    ],
    [
      401,
      "read.http-refused: the site wants a login or payment (status 401). Open it in a browser, save the page and give that file.",
    ],
    [500, "read.http-failed: the site fails (status 500). Try again later."],
    [
      304,
      "read.http-failed: the site answers with status 304 and no page. Open it in a browser, save the page and give that file.",
    ],
  ])("%i", async (code, says) => expect(await failureOf("/a", status(code))).toBe(says));

  test("429 with the time to wait", async () => {
    expect(await failureOf("/a", status(429, { "Retry-After": "30" }))).toMatch(/Try again in 30 seconds\./);
  });

  test("an empty one", async () => {
    expect(await failureOf("/", (_, response) => response.end())).toMatch(
      /^read\.empty: gives an empty page/,
    );
  });
});

describe("servers that mean harm or are broken", () => {
  // One limit is short and the other long, so that a slow machine runs into the right one.
  const idle = { idleMilliseconds: 150, wholeMilliseconds: 60_000 };
  const short = { idleMilliseconds: 30_000, wholeMilliseconds: 400 };

  test("no answer", async () => {
    expect(await failureOf("/", () => undefined, { times: idle })).toMatch(
      /^read\.http-timeout: gazette\.example:PORT sent nothing for 0\.15 seconds/,
    );
  });

  test("a body that stops", async () => {
    const stops: Answer = (_, response) => void response.write("The ferry");
    expect(await failureOf("/", stops, { times: idle })).toMatch(
      /^read\.http-timeout: .* sent nothing for 0\.15 seconds/,
    );
  });

  test("a slow drip", async () => {
    const drip: Answer = (_, response) => {
      const timer = setInterval(() => response.write("a"), 20);
      response.on("close", () => clearInterval(timer));
    };
    expect(await failureOf("/", drip, { times: short })).toMatch(
      /^read\.http-timeout: .* did not come to an end within 0\.4 seconds/,
    );
  });

  test("a body without end", async () => {
    const endless: Answer = (_, response) => {
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, "a")));
      };
      response.on("drain", more);
      more();
    };
    expect(await failureOf("/", endless)).toMatch(/^read\.too-large: is larger than 1 MB.*maxDocumentBytes/);
  });

  test("an announced length that is too large, and one that is not kept", async () => {
    const large: Answer = (_, response) => response.writeHead(200, { "Content-Length": 2 ** 33 }).write("a");
    expect(await failureOf("/", large)).toMatch(/^read\.too-large/);
    const lies: Answer = (_, response) => {
      response.writeHead(200, { "Content-Length": 5000 });
      response.write(words, () => response.destroy());
    };
    expect(await failureOf("/", lies)).toBe(
      `read.http-broken-off: the answer breaks off after ${words.length} of 5000 bytes. Try again.`,
    );
  });

  test("a bomb", async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    const sent: Answer = (_, response) => response.setHeader("Content-Encoding", "gzip").end(bomb);
    expect(await failureOf("/", sent)).toMatch(/^read\.too-large: unpacks to more than 1 MB/);
  });

  test("a head without end, and what is no web server", async () => {
    const raw = createPlainServer((socket) => {
      socket.on("error", () => undefined);
      socket.once("data", (data) =>
        data.includes("/head")
          ? socket.end(`HTTP/1.1 200 OK\r\nA: ${"x".repeat(200_000)}\r\n\r\n`)
          : socket.end("220 mail.example ready\r\n"),
      );
    });
    await new Promise<void>((listening) => raw.listen(0, "127.0.0.1", listening));
    const address = `http://gazette.example:${portOf(raw)}`;
    expect(await failureOf(`${address}/head`, page)).toMatch(/answers with a head of more than 64 kB/);
    expect(await failureOf(`${address}/`, page)).toMatch(/what answers at .* is no web server/);
    raw.close();
    expect(await failureOf(`${address}/`, page)).toMatch(/^read\.http-no-host: nothing answers at/);
  });

  test("a connection that is closed at once, a name without a site", async () => {
    expect(await failureOf("/", (request) => request.socket.destroy())).toMatch(
      /closed the connection without an answer/,
    );
    expect(await failureOf("http://nowhere.example/", page)).toMatch(
      /^read\.http-no-host: there is no site nowhere\.example/,
    );
  });
});

test.each([
  "CERT_HAS_EXPIRED",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "ERR_TLS_CERT_ALTNAME_INVALID",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
])("a site that cannot prove what it is: %s", (code) => {
  const error = Object.assign(new Error("tls"), { code });
  const url = new URL("https://gazette.example/a");
  const { says } = networkFailure(url.href, url, error, readLimits, httpLimits);
  expect(says).toBe(`gazette.example cannot prove that it is that site (${code})`);
});
