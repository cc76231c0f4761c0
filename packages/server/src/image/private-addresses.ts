import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;
type Network = [Address, number];

/** Private hosts and networks that picture URLs may point to. */
export interface PrivateAllowList {
  readonly hosts: ReadonlySet<string>;
  readonly networks: readonly Network[];
}

export const NOTHING_PRIVATE: PrivateAllowList = { hosts: new Set(), networks: [] };

const HOST = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/;

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

/** An address as what it reaches: an IPv4 address inside an IPv6 one (mapped, NAT64, 6to4) is taken out. */
function reached(text: string): Address {
  const address = ipaddr.process(text);
  if (address.kind() !== 'ipv6') return address;
  const { parts } = address as ipaddr.IPv6;
  const embedded = (high: number, low: number) =>
    new ipaddr.IPv4([high >> 8, high & 255, low >> 8, low & 255]);
  const range = address.range();
  if (range === 'rfc6052' || range === 'rfc6145') return embedded(parts[6] ?? 0, parts[7] ?? 0);
  if (range === '6to4') return embedded(parts[1] ?? 0, parts[2] ?? 0);
  return address;
}

/**
 * Whether a picture may be fetched from an address: public ones always, all others (private, loopback,
 * link-local, multicast, carrier-grade NAT, reserved …) only when a listed network holds them.
 */
export function mayConnect(text: string, allowed: PrivateAllowList): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = reached(text);
  if (address.range() === 'unicast') return true;
  return allowed.networks.some(
    ([network, bits]) => network.kind() === address.kind() && address.match(network, bits),
  );
}
