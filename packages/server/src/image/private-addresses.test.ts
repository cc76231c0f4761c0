import { expect, it } from 'vitest';
import { mayConnect, NOTHING_PRIVATE, parsePrivateAllowList } from './private-addresses.js';

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

it.each(PRIVATE)('does not connect to %s', (address) => {
  expect(mayConnect(address, NOTHING_PRIVATE)).toBe(false);
});

it.each(['8.8.8.8', '93.184.216.34', '2606:4700::1111', '::ffff:8.8.8.8'])('connects to %s', (address) => {
  expect(mayConnect(address, NOTHING_PRIVATE)).toBe(true);
});

it('connects to private addresses in a listed network, also when they are mapped into IPv6', () => {
  const allowed = parsePrivateAllowList('10.1.0.0/16, 127.0.0.1, fc00::/7');
  expect(mayConnect('10.1.2.3', allowed)).toBe(true);
  expect(mayConnect('::ffff:10.1.2.3', allowed)).toBe(true);
  expect(mayConnect('10.2.0.1', allowed)).toBe(false);
  expect(mayConnect('127.0.0.1', allowed)).toBe(true);
  expect(mayConnect('127.0.0.2', allowed)).toBe(false);
  expect(mayConnect('fc00::5', allowed)).toBe(true);
});

it('takes host names and says which entry is none', () => {
  expect([...parsePrivateAllowList('Intranet.Example,,nas').hosts]).toEqual(['intranet.example', 'nas']);
  expect(() => parsePrivateAllowList('nas, http://nas/')).toThrow('"http://nas/"');
});
