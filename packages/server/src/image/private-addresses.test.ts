import { expect, it } from 'vitest';
import { addressStanding, NOTHING_PRIVATE, parsePrivateAllowList } from './private-addresses.js';

const PRIVATE = [
  '127.0.0.1',
  '127.8.8.8',
  '10.0.0.1',
  '172.16.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
  '192.0.2.1',
  '198.18.0.1',
  '::',
  '::1',
  '::ffff:127.0.0.1',
  '::ffff:10.0.0.1',
  '64:ff9b::7f00:1',
  '64:ff9b::a00:1',
  '2002:7f00:1::',
  'fc00::1',
  'fe80::1',
  'ff02::1',
  '2001:db8::1',
];

it.each(PRIVATE)('refuses %s', (address) => {
  expect(addressStanding(address, NOTHING_PRIVATE)).toBe('refused');
});

// The neighbours of closed ranges, so that no range is closed wider than it is.
it.each([
  '8.8.8.8',
  '9.255.255.255',
  '11.0.0.0',
  '100.63.255.255',
  '100.128.0.0',
  '126.255.255.255',
  '128.0.0.0',
  '169.253.255.255',
  '169.255.0.0',
  '172.15.255.255',
  '172.32.0.0',
  '192.167.255.255',
  '192.169.0.0',
  '198.17.255.255',
  '198.20.0.0',
  '223.255.255.255',
  '2001:200::1',
  '2003::1',
  '2606:4700::1111',
  '2a00:1450:4001::200e',
])('takes %s for public', (address) => {
  expect(addressStanding(address, NOTHING_PRIVATE)).toBe('public');
});

it.each(['', 'localhost', '127.1', '0x7f000001', '2130706433', '010.0.0.1', '2606::1%eth0', '8.8.8.8 '])(
  'refuses %j, which is no plain address',
  (text) => {
    expect(addressStanding(text, parsePrivateAllowList('0.0.0.0/0, ::/0'))).toBe('refused');
  },
);

it('allows private addresses in a listed network, also when they are mapped into IPv6', () => {
  const allowed = parsePrivateAllowList('10.1.0.0/16, 127.0.0.1, fc00::/7');
  expect(addressStanding('10.1.2.3', allowed)).toBe('listed');
  expect(addressStanding('::ffff:10.1.2.3', allowed)).toBe('listed');
  expect(addressStanding('10.2.0.1', allowed)).toBe('refused');
  expect(addressStanding('127.0.0.1', allowed)).toBe('listed');
  expect(addressStanding('127.0.0.2', allowed)).toBe('refused');
  expect(addressStanding('fc00::5', allowed)).toBe('listed');
});

it('lets a listed tunnel lead to public and to listed addresses only', () => {
  const allowed = parsePrivateAllowList('64:ff9b::/96, 2002::/16, 10.1.0.0/16');
  expect(addressStanding('64:ff9b::808:808', allowed)).toBe('listed');
  expect(addressStanding('64:ff9b::a01:1', allowed)).toBe('listed');
  expect(addressStanding('64:ff9b::a02:1', allowed)).toBe('refused');
  expect(addressStanding('2002:7f00:1::', allowed)).toBe('refused');
  expect(addressStanding('64:ff9b::a01:1', parsePrivateAllowList('10.1.0.0/16'))).toBe('refused');
});

it('takes host names and says which entry is none', () => {
  expect([...parsePrivateAllowList('Intranet.Example,,nas').hosts]).toEqual(['intranet.example', 'nas']);
  expect(() => parsePrivateAllowList('nas, http://nas/')).toThrow('"http://nas/"');
});
