import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { VisionError } from '@fovea/contract';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { tokenCheck } from './bearer.js';

const AUDIENCE = 'https://cognitiveservices.azure.com';
const { publicKey, privateKey } = await generateKeyPair('RS256');
const stranger = await generateKeyPair('RS256');

let server: Server;
let issuer: string;
let questions: string[];
let failsWith: number | undefined;

beforeAll(async () => {
  const jwk = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'RS256' };
  server = createServer((request, response) => {
    questions.push(request.url ?? '');
    if (failsWith !== undefined) return response.writeHead(failsWith).end();
    const isConfiguration = request.url?.endsWith('/.well-known/openid-configuration');
    return response.end(
      JSON.stringify(isConfiguration ? { issuer, jwks_uri: `${issuer}/keys` } : { keys: [jwk] }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}/tenant/v2.0`;
});

beforeEach(() => {
  questions = [];
  failsWith = undefined;
});

afterAll(() => {
  server.close();
});

interface TokenParts {
  readonly claims?: JWTPayload;
  readonly key?: typeof privateKey;
  readonly kid?: string;
  readonly endsIn?: string | undefined;
}

function token({ claims = {}, key = privateKey, kid = 'one', endsIn = '5m' }: TokenParts = {}) {
  const jwt = new SignJWT({ iss: issuer, aud: AUDIENCE, sub: 'app', ...claims });
  if (endsIn !== 'never') jwt.setExpirationTime(endsIn);
  return jwt.setProtectedHeader({ alg: 'RS256', kid }).sign(key);
}

async function outcome(text: string, issuerName = issuer): Promise<string> {
  try {
    return await tokenCheck({ issuer: issuerName, audience: AUDIENCE })(text);
  } catch (error) {
    return error instanceof VisionError ? error.row : String(error);
  }
}

it('takes a token of its issuer and says whose it is', async () => {
  expect(await outcome(await token())).toBe('app');
  expect(await outcome(await token({ claims: { aud: ['other', AUDIENCE] } }))).toBe('app');
});

it.each<[string, () => Promise<string> | string]>([
  ['for another audience', () => token({ claims: { aud: 'https://graph.example' } })],
  ['of another issuer', () => token({ claims: { iss: 'https://elsewhere.example' } })],
  ['that is over', () => token({ endsIn: '-2m' })],
  ['that never ends', () => token({ endsIn: 'never' })],
  ['signed by a stranger', () => token({ key: stranger.privateKey })],
  ['signed with a key the issuer does not have', () => token({ key: stranger.privateKey, kid: 'two' })],
  [
    'without a signature',
    () => new UnsecuredJWT({ iss: issuer, aud: AUDIENCE }).setExpirationTime('5m').encode(),
  ],
  [
    'signed with the public key as a secret',
    async () =>
      new SignJWT({ iss: issuer, aud: AUDIENCE })
        .setExpirationTime('5m')
        .setProtectedHeader({ alg: 'HS256', kid: 'one' })
        .sign(new TextEncoder().encode(JSON.stringify(await exportJWK(publicKey)))),
  ],
  ['that is none', () => 'nonsense'],
])('refuses a token %s', async (_which, make) => {
  expect(await outcome(await make())).toBe('accessDenied');
});

it('does not ask the issuer about text that is no token', async () => {
  await outcome('nonsense');
  expect(questions).toEqual([]);
});

it('asks the issuer once for many tokens', async () => {
  const check = tokenCheck({ issuer, audience: AUDIENCE });
  await Promise.all([check(await token()), check(await token())]);
  await check(await token());
  expect(questions).toEqual(['/tenant/v2.0/.well-known/openid-configuration', '/tenant/v2.0/keys']);
});

it('says that it cannot check now, rather than that a token is bad, while the issuer fails', async () => {
  const good = await token();
  failsWith = 500;
  const check = tokenCheck({ issuer, audience: AUDIENCE });
  await expect(check(good)).rejects.toMatchObject({ row: 'tokensUncheckable', retryAfterSeconds: 5 });
  await expect(check(good)).rejects.toMatchObject({ row: 'tokensUncheckable' });
  expect(questions).toHaveLength(1);
});

it('trusts no configuration that is another issuer’s', async () => {
  expect(await outcome(await token(), `${issuer}/`)).toBe('tokensUncheckable');
});
