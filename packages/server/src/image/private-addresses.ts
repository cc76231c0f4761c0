import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;
type Network = [Address, number];

/** Private hosts and networks that picture URLs may point to. */
export interface PrivateAllowList {
  readonly hosts: ReadonlySet<string>;
  readonly networks: readonly Network[];
}

export const NOTHING_PRIVATE: PrivateAllowList = { hosts: new Set(), networks: [] };

/** What the guard thinks of an address: anybody's, allowed by the list, or closed. */
export type Standing = 'public' | 'listed' | 'refused';

const HOST = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/;

/** All global unicast addresses of IPv6 that have been given out (RFC 4291); nothing outside is public. */
const GLOBAL_UNICAST: [ipaddr.IPv6, number] = [new ipaddr.IPv6([0x2000, 0, 0, 0, 0, 0, 0, 0]), 3];
/** NAT64 inside one network (RFC 8215): where the IPv4 address stands is known to that network only. */
const LOCAL_NAT64: [ipaddr.IPv6, number] = [new ipaddr.IPv6([0x64, 0xff9b, 1, 0, 0, 0, 0, 0]), 48];

/**
 * Parses a comma list of host names, addresses and networks (CIDR): `intranet.example, 10.1.0.0/16`.
 *
 * @throws Error that names the entry which is none of them
 */
export function parsePrivateAllowList(text: string): PrivateAllowList {
  const hosts = new Set<string>();
  const networks: Network[] = [];
  for (const entry of text.split(',').map((part) => part.trim().toLowerCase())) {
    if (entry === '') continue;
    if (ipaddr.isValidCIDR(entry)) networks.push(ipaddr.parseCIDR(entry));
    else if (ipaddr.IPv4.isValidFourPartDecimal(entry)) networks.push([ipaddr.parse(entry), 32]);
    else if (ipaddr.IPv6.isValid(entry)) networks.push([ipaddr.parse(entry), 128]);
    else if (HOST.test(entry)) hosts.add(entry);
    else
      throw new Error(
        `Expected a host name, an address or a network such as 10.0.0.0/8 but received "${entry}"`,
      );
  }
  return { hosts, networks };
}

/**
 * Whether a picture may be fetched from an address. Public are the addresses that belong to one host on the
 * internet; all others (private, loopback, link-local, multicast, carrier-grade NAT, reserved, tunnels into
 * IPv4 …) are allowed only when a listed network holds them. A tunnel's way in and its far end must both be
 * allowed: with `64:ff9b::/96` listed, NAT64 leads to public IPv4 addresses and to no private one.
 */
export function addressStanding(text: string, allowed: PrivateAllowList): Standing {
  // A zone (`fe80::1%eth0`) names an interface of this machine, which is nobody's business.
  if (text.includes('%') || !isPlainAddress(text)) return 'refused';
  const address = ipaddr.parse(text);
  if (address instanceof ipaddr.IPv6 && address.isIPv4MappedAddress()) {
    return isListed(address.toIPv4Address(), allowed) ? 'listed' : 'refused';
  }
  if (isListed(address, allowed)) {
    const end = farEnd(address);
    return end === undefined || isPublic(end) || isListed(end, allowed) ? 'listed' : 'refused';
  }
  return isPublic(address) ? 'public' : 'refused';
}

/** Addresses come from the URL standard or a resolver: IPv4 in four decimal parts, nothing shorter. */
function isPlainAddress(text: string): boolean {
  return ipaddr.IPv4.isValidFourPartDecimal(text) || ipaddr.IPv6.isValid(text);
}

function isListed(address: Address, { networks }: PrivateAllowList): boolean {
  return networks.some(
    ([network, bits]) => network.kind() === address.kind() && address.match(network, bits),
  );
}

function isPublic(address: Address): boolean {
  if (address.range() !== 'unicast') return false;
  return address instanceof ipaddr.IPv4 || address.match(GLOBAL_UNICAST);
}

/** The IPv4 address that an address of NAT64 or 6to4 leads to. */
function farEnd(address: Address): ipaddr.IPv4 | undefined {
  if (address instanceof ipaddr.IPv4 || address.match(LOCAL_NAT64)) return undefined;
  const { parts } = address;
  const embedded = (high = 0, low = 0) => new ipaddr.IPv4([high >> 8, high & 255, low >> 8, low & 255]);
  const range = address.range();
  if (range === 'rfc6052' || range === 'rfc6145') return embedded(parts[6], parts[7]);
  return range === '6to4' ? embedded(parts[1], parts[2]) : undefined;
}
