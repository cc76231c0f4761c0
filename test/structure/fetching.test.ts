import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const SERVER = fileURLToPath(new URL('../../packages/server/src/', import.meta.url));

/** Anything that opens a connection to another host. */
const FETCHES = [
  /\bfetch\(/,
  /\b(?:request|get)\b[^;]*from 'node:https?'/,
  /from '(?:undici|axios|got|node-fetch|node:http2)'/,
  /\bconnect\b[^;]*from 'node:(?:net|tls)'/,
];

/** The fetcher of callers' URLs, and what asks hosts that the operator named. */
const ALLOWED = ['http/bearer.ts', 'image/fetch-url.ts'];

function fetching(): string[] {
  return readdirSync(SERVER, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.test|\.fixture)\.ts$/.test(file))
    .filter((file) => {
      const text = readFileSync(join(SERVER, file), 'utf8');
      return FETCHES.some((pattern) => pattern.test(text));
    })
    .sort();
}

it('lets one file fetch what callers point to', () => {
  const found = fetching();
  expect(found).toContain('image/fetch-url.ts');
  expect(found.filter((file) => !ALLOWED.includes(file))).toEqual([]);
});
