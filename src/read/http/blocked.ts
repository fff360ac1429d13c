import { BlockList, isIPv4, isIPv6 } from "node:net";

/**
 * Why an address of the network is none of the public Internet, or `null`. Registries: IANA's special-purpose
 * addresses for IPv4 and IPv6 (RFC 6890), as of 2025. A page may name any address or lead to one, and what answers on
 * this machine or beside it was not meant for whoever wrote the page.
 */
export function blockedAddress(address: string): string | null {
  if (isIPv4(address)) return blockedIPv4(address);
  const plain = address.replace(/%.*$/, "");
  if (!isIPv6(plain)) return "no address of the network";
  return blockedIPv6(plain);
}

function blockedIPv4(address: string): string | null {
  lists ??= makeLists();
  return lists.ipv4.find(({ list }) => list.check(address, "ipv4"))?.says ?? null;
}

function blockedIPv6(address: string): string | null {
  lists ??= makeLists();
  const inner = embeddedIPv4(address);
  if (inner !== null) return blockedIPv4(inner);
  const named = lists.ipv6.find(({ list }) => list.check(address, "ipv6"));
  if (named !== undefined) return named.says;
  // What is not given out as global is refused, whatever it may be for one day.
  return lists.global.check(address, "ipv6") ? null : "a reserved address";
}

/** The IPv4 address that a packet to this one ends at: mapped, translated (NAT64) or tunnelled (6to4). */
function embeddedIPv4(address: string): string | null {
  const groups = groupsOf(address);
  const from = (at: number) =>
    `${groups[at]! >> 8}.${groups[at]! & 255}.${groups[at + 1]! >> 8}.${groups[at + 1]! & 255}`;
  const starts = (...prefix: number[]) => prefix.every((group, at) => groups[at] === group);
  if (starts(0, 0, 0, 0, 0, 0xffff)) return from(6);
  if (starts(0x64, 0xff9b, 0, 0, 0, 0)) return from(6);
  if (starts(0x2002)) return from(1);
  return null;
}

/** The eight groups of an IPv6 address. */
function groupsOf(address: string): number[] {
  // The URL parser writes the dotted end as two groups, too.
  const [before = "", after] = new URL(`http://[${address}]/`).hostname.slice(1, -1).split("::");
  const parse = (part: string) =>
    part === "" ? [] : part.split(":").map((group) => Number.parseInt(group, 16));
  const head = parse(before);
  const tail = after === undefined ? [] : parse(after);
  return [...head, ...new Array<number>(8 - head.length - tail.length).fill(0), ...tail];
}

interface Named {
  readonly says: string;
  readonly list: BlockList;
}

let lists: { ipv4: readonly Named[]; ipv6: readonly Named[]; global: BlockList } | null = null;

function makeLists() {
  return {
    ipv4: [
      named("this machine", "ipv4", "127.0.0.0/8 0.0.0.0/8"),
      // Azure's lies among public addresses; the others are link-local or shared and stand here for their name.
      named(
        "a cloud's metadata service",
        "ipv4",
        "169.254.169.254/32 168.63.129.16/32 100.100.100.200/32 192.0.0.192/32",
      ),
      named("a private network", "ipv4", "10.0.0.0/8 172.16.0.0/12 192.168.0.0/16"),
      named("a network of its own link", "ipv4", "169.254.0.0/16"),
      named("a provider's inner network", "ipv4", "100.64.0.0/10"),
      named("a group of machines (multicast)", "ipv4", "224.0.0.0/4"),
      named(
        "a reserved address",
        "ipv4",
        "192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 240.0.0.0/4",
      ),
    ],
    ipv6: [
      named("this machine", "ipv6", "::1/128 ::/128"),
      named("a private network", "ipv6", "fc00::/7 fec0::/10 64:ff9b:1::/48"),
      named("a network of its own link", "ipv6", "fe80::/10"),
      named("a group of machines (multicast)", "ipv6", "ff00::/8"),
      // Teredo tunnels to IPv4 addresses that stand in it inverted; nobody serves pages there.
      named("a reserved address", "ipv6", "2001::/23 2001:db8::/32 3fff::/20 100::/64"),
    ],
    global: named("", "ipv6", "2000::/3").list,
  };
}

function named(says: string, family: "ipv4" | "ipv6", subnets: string): Named {
  const list = new BlockList();
  for (const subnet of subnets.split(" ")) {
    const [address = "", prefix] = subnet.split("/");
    list.addSubnet(address, Number(prefix), family);
  }
  return { says, list };
}
