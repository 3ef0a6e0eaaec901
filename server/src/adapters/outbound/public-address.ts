import { BlockList, isIP } from "node:net";

/** Addresses that are not of the open internet: this machine, private and link-local networks, carrier-grade NAT,
 *  documentation, benchmarks, multicast and reserved ranges, and the IPv6 ways of writing an IPv4 address.
 *  Source: IANA special-purpose address registries for IPv4 (RFC 6890) and IPv6. */
// One list each: Node matches an IPv4 address against `::ffff:0:0` too.
const special4 = new BlockList();
const special6 = new BlockList();
const V4 = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
] as const;
const V6 = [
  ["::", 96],
  ["::ffff:0:0", 96],
  ["64:ff9b::", 96],
  ["64:ff9b:1::", 48],
  ["100::", 64],
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["fc00::", 7],
  ["fe80::", 10],
  ["fec0::", 10],
  ["ff00::", 8],
] as const;
for (const [network, bits] of V4) special4.addSubnet(network, bits, "ipv4");
for (const [network, bits] of V6) special6.addSubnet(network, bits, "ipv6");

/** Whether an IP address is of the open internet. What is no IP address is not. */
export const isPublicAddress = (address: string): boolean => {
  switch (isIP(address)) {
    case 4:
      return !special4.check(address, "ipv4");
    case 6:
      return !special6.check(address, "ipv6");
    default:
      return false;
  }
};

/** This machine itself. */
export const isLoopback = (host: string): boolean =>
  host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));
