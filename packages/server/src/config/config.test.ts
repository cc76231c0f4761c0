import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { settingsTable } from './document.js';
import { resolveSettings, SettingError } from './resolve.js';

it('has defaults for everything', () => {
  const settings = resolveSettings({}, {});
  expect(settings).toMatchObject({ port: 5000, host: '127.0.0.1', threads: 1, noAuth: false });
});

it('lets a flag win over the environment', () => {
  const environment = { PORT: '7000', VISION_KEY: 'from-environment' };
  expect(resolveSettings({ port: '8000' }, environment)).toMatchObject({
    port: 8000,
    key: 'from-environment',
  });
});

it.each([
  [{ port: '70000' }, {}, 'Expected a whole number from 0 to 65535 for --port but received "70000".'],
  [{}, { PORT: 'http' }, 'Expected a whole number from 0 to 65535 for PORT but received "http".'],
  [{ key: '' }, {}, 'Expected 1 to 256 printable characters without spaces for --key but received "".'],
  [{ rate: '10' }, {}, 'Expected a rate such as 10/s, 20/min or 500/h for --rate but received "10".'],
  [{ rate: '0/s' }, {}, 'Expected a rate such as'],
  [
    { cors: 'app.example' },
    {},
    'Expected a comma list of origins such as https://app.example, or * for --cors',
  ],
  [{ cors: 'https://app.example/' }, {}, 'Expected a comma list of origins'],
  [{ tls: 'letsencrypt' }, {}, 'Expected one of self-signed for --tls'],
  [{ tlsNames: 'a b' }, {}, 'Expected a comma list of host names and addresses for --tls-names'],
  [{ oidcIssuer: 'http://login.example' }, {}, 'Expected an https URL for --oidc-issuer'],
  [{ tlsCert: 'a.pem' }, {}, '--tls-cert and --tls-key belong together'],
  [{ tls: 'self-signed', tlsCert: 'a.pem', tlsKey: 'b.pem' }, {}, 'exclude each other'],
  [{ allowUrlPorts: '8080;1' }, {}, 'Expected a comma list of ports such as 8080,8443 for --allow-url-ports'],
  [{}, { FOVEA_ALLOW_URL_PORTS: '0' }, 'for FOVEA_ALLOW_URL_PORTS but received "0".'],
  [{}, { FOVEA_ALLOW_PRIVATE_URLS: 'http://nas' }, 'for FOVEA_ALLOW_PRIVATE_URLS but received "http://nas".'],
])('refuses %j %j with a sentence', (flags, environment, sentence) => {
  expect(() => resolveSettings(flags, environment)).toThrow(SettingError);
  expect(() => resolveSettings(flags, environment)).toThrow(sentence);
});

it('reads lists, rates and periods', () => {
  const flags = {
    rate: ' 20/min',
    cors: 'https://a.example, http://localhost:3000',
    tlsNames: 'a.example,::1',
    allowUrlPorts: '8080, 8443',
  };
  expect(resolveSettings({ ...flags, oidcIssuer: 'http://127.0.0.1:8080/x' }, {})).toMatchObject({
    rate: { calls: 20, periodMs: 60_000, text: '20/min' },
    cors: ['https://a.example', 'http://localhost:3000'],
    tlsNames: ['a.example', '::1'],
    allowUrlPorts: new Set([8080, 8443]),
    oidcIssuer: 'http://127.0.0.1:8080/x',
  });
});

it('opens the service to all on loopback addresses only', () => {
  expect(resolveSettings({ noAuth: true, host: '127.0.0.2' }, {}).noAuth).toBe(true);
  expect(resolveSettings({ noAuth: true, host: '::1' }, {}).noAuth).toBe(true);
  expect(() => resolveSettings({ noAuth: true, host: '0.0.0.0' }, {})).toThrow(
    '--no-auth is refused on 0.0.0.0',
  );
});

it('is documented as it is', () => {
  const page = readFileSync(new URL('../../../../docs/configuration.md', import.meta.url), 'utf8');
  expect(page).toContain(settingsTable());
});
