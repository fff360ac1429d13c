import type { ReadFailure } from "../failure.ts";
import { failed } from "../source.ts";

export type Target =
  | { readonly ok: true; readonly url: URL }
  | { readonly ok: false; readonly failure: ReadFailure };

/** The address to ask, or why it is not asked. `base`: the address that led to it. */
export function targetOf(name: string, address: string, base: URL | null): Target {
  const refused = (code: string, says: string, next: string): Target => ({
    ok: false,
    failure: failed({ name, place: null }, code, says, next),
  });
  const led = base === null ? "" : "leads to what ";
  const url = URL.canParse(address, base?.href) ? new URL(address, base?.href) : null;
  if (url === null)
    return refused("read.address", `${led}is no address that can be read`, "Check it for stray characters.");
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    return refused(
      "read.address",
      `${led}is no http or https address (${url.protocol})`,
      "Give the page's own address.",
    );
  }
  if (url.username !== "" || url.password !== "") {
    return refused(
      "read.address-credentials",
      `${led}holds a user name or password`,
      "Save the page in a browser and give that file: what is typed here stays in logs and results.",
    );
  }
  if (!sanePort(url.port)) {
    return refused(
      "read.address-port",
      `${led}asks port ${url.port}, where no pages are served`,
      "Check the address.",
    );
  }
  url.hash = "";
  return { ok: true, url };
}

/** Ports of other services that answer to anything (the Fetch standard's bad ports that are not reserved anyway). */
const otherServices = new Set(
  [
    1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6379, 6566, 6665, 6666, 6667, 6668, 6669,
    6679, 6697,
  ].map(String),
);

/** The first 1,023 belong to named services, of which two serve pages. */
function sanePort(port: string): boolean {
  if (port === "" || port === "80" || port === "443") return true;
  return Number(port) > 1023 && !otherServices.has(port);
}
