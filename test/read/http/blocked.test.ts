import { describe, expect, test } from "vitest";
import { blockedAddress } from "../../../src/read/http/blocked.ts";

const refused: readonly [string, string][] = [
  ["127.0.0.1", "this machine"],
  ["127.8.9.1", "this machine"],
  ["0.0.0.0", "this machine"],
  ["0.1.2.3", "this machine"],
  ["10.0.0.1", "a private network"],
  ["172.16.0.1", "a private network"],
  ["172.31.255.255", "a private network"],
  ["192.168.1.1", "a private network"],
  ["169.254.1.1", "a network of its own link"],
  ["169.254.169.254", "a cloud's metadata service"],
  ["168.63.129.16", "a cloud's metadata service"],
  ["100.100.100.200", "a cloud's metadata service"],
  ["100.64.0.1", "a provider's inner network"],
  ["100.127.255.255", "a provider's inner network"],
  ["224.0.0.1", "a group of machines (multicast)"],
  ["239.255.255.250", "a group of machines (multicast)"],
  ["255.255.255.255", "a reserved address"],
  ["240.0.0.1", "a reserved address"],
  ["198.18.0.1", "a reserved address"],
  ["192.0.2.7", "a reserved address"],
  ["::1", "this machine"],
  ["::", "this machine"],
  ["fe80::1", "a network of its own link"],
  ["fe80::1%eth0", "a network of its own link"],
  ["fd00:ec2::254", "a private network"],
  ["fc00::1", "a private network"],
  ["fec0::1", "a private network"],
  ["ff02::1", "a group of machines (multicast)"],
  ["2001:db8::1", "a reserved address"],
  ["2001::1", "a reserved address"],
  ["::127.0.0.1", "a reserved address"],
  ["4000::1", "a reserved address"],
  ["::ffff:127.0.0.1", "this machine"],
  ["::ffff:7f00:1", "this machine"],
  ["::ffff:a9fe:a9fe", "a cloud's metadata service"],
  ["64:ff9b::10.0.0.1", "a private network"],
  ["64:ff9b::7f00:1", "this machine"],
  ["64:ff9b:1::1", "a private network"],
  ["2002:7f00:1::", "this machine"],
  ["2002:c0a8:101::1", "a private network"],
  ["2002:a00:1::ffff", "a private network"],
  ["nothing", "no address of the network"],
  ["", "no address of the network"],
];

describe("addresses that no page leads to", () => {
  test.each(refused)("%s", (address, says) => expect(blockedAddress(address)).toBe(says));
});

describe("addresses of the public Internet", () => {
  const open = [
    "1.1.1.1",
    "9.255.255.255",
    "11.0.0.0",
    "172.15.255.255",
    "172.32.0.0",
    "100.63.255.255",
    "100.128.0.0",
  ];
  const more = [
    "223.255.255.255",
    "2606:4700::1111",
    "2a00::1",
    "::ffff:1.1.1.1",
    "64:ff9b::1.1.1.1",
    "2002:101:101::1",
  ];
  test.each([...open, ...more])("%s", (address) => expect(blockedAddress(address)).toBe(null));
});
