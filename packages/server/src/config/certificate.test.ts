import { X509Certificate } from 'node:crypto';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keptCertificate } from './certificate.js';
import { serverTls } from './tls.js';

const DAY_MS = 86_400_000;
let home: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'fovea-tls-'));
});

afterEach(async () => {
  await rm(home, { recursive: true });
});

const tls = (settings: object) =>
  serverTls({
    tls: 'self-signed',
    tlsCert: undefined,
    tlsKey: undefined,
    tlsNames: [],
    host: '127.0.0.1',
    home,
    ...settings,
  });

it('makes a certificate for its names that can sign no other, and keeps the key to its owner', async () => {
  const made = await tls({ host: '192.0.2.7', tlsNames: ['fovea.example', '2001:db8::1'] });
  const certificate = new X509Certificate(made?.cert ?? '');
  for (const name of ['localhost', 'fovea.example']) expect(certificate.checkHost(name)).toBe(name);
  for (const ip of ['127.0.0.1', '::1', '192.0.2.7', '2001:db8::1']) expect(certificate.checkIP(ip)).toBe(ip);
  expect(certificate.checkHost('other.example')).toBeUndefined();
  expect(certificate.ca).toBe(false);
  expect((await stat(join(home, 'tls-key.pem'))).mode & 0o777).toBe(0o600);
  expect(await readdir(home)).toEqual(['tls-certificate.pem', 'tls-key.pem']);
});

it('keeps it from start to start', async () => {
  const first = await tls({});
  expect(await tls({ host: '0.0.0.0' })).toEqual(first);
});

it('makes another when a name is new and when it is about to end', async () => {
  const first = await keptCertificate(home, ['localhost']);
  const second = await keptCertificate(home, ['localhost', 'new.example']);
  expect(second.cert).not.toBe(first.cert);
  expect(await keptCertificate(home, ['localhost'])).toEqual(second);
  const now = Date.now();
  expect(await keptCertificate(home, ['localhost'], now + 790 * DAY_MS)).toEqual(second);
  expect(await keptCertificate(home, ['localhost'], now + 800 * DAY_MS)).not.toEqual(second);
});

it('takes the files that are given and refuses a key of another certificate', async () => {
  await keptCertificate(home, ['localhost']);
  const other = await mkdtemp(join(tmpdir(), 'fovea-tls-'));
  await keptCertificate(other, ['localhost']);
  const [cert, key] = [join(home, 'tls-certificate.pem'), join(home, 'tls-key.pem')];
  const given = await tls({ tls: undefined, tlsCert: cert, tlsKey: key });
  expect(given).toEqual(await keptCertificate(home, ['localhost']));
  const foreign = tls({ tls: undefined, tlsCert: cert, tlsKey: join(other, 'tls-key.pem') });
  await expect(foreign).rejects.toThrow('cannot be used');
  await expect(tls({ tls: undefined, tlsCert: 'nowhere.pem', tlsKey: key })).rejects.toThrow('nowhere.pem');
  await rm(other, { recursive: true });
});

it('speaks plain HTTP unless told otherwise', async () => {
  expect(await tls({ tls: undefined })).toBeUndefined();
  expect(await readdir(home)).toEqual([]);
});
