import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const SERVER = fileURLToPath(new URL('../../packages/server/src/', import.meta.url));

/** The one file that fetches what callers point to. */
const FETCHER = 'image/fetch-url.ts';
/** Asks the issuer of tokens, whom the settings name and no caller. */
const ISSUER = 'http/bearer.ts';

/** What modules that can open a connection have besides: names that open none. */
const HARMLESS = new Set(['isIP', 'STATUS_CODES', 'createSecureContext']);
const NETWORK = /^(?:node:)?(?:https?|http2|net|tls|dgram|dns(?:\/promises)?|child_process)$/;
const CLIENTS = /^(?:undici|axios|got|ky|node-fetch|superagent|request|ws)(?:\/|$)/;
const GLOBALS = /\b(?:fetch(?!-url)|WebSocket|EventSource|XMLHttpRequest|sendBeacon)\b/;

/** Code with comments taken out, which may speak of what they like. */
function codeOf(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<=^|[\s;{}(),])\/\/.*$/gm, '');
}

/** What of a file may open a connection to a host. */
function openings(text: string): string[] {
  const code = codeOf(text);
  const imports = code.matchAll(/\b(?:import|export)\b([^'";]*?)\bfrom\s*['"]([^'"]+)['"]/g);
  const named = [...imports].flatMap(([, clause = '', module = '']) => {
    if (CLIENTS.test(module)) return [module];
    if (!NETWORK.test(module) || /^\s*type\b/.test(clause)) return [];
    const names = clause
      .replace(/[{}]/g, '')
      .split(',')
      .map((name) => name.trim());
    return names.filter((name) => name !== '' && !name.startsWith('type ') && !HARMLESS.has(name));
  });
  const loaded = [...code.matchAll(/\b(?:import|require|getBuiltinModule)\s*\(?\s*['"]([^'"]+)['"]/g)]
    .map(([, module = '']) => module)
    .filter((module) => NETWORK.test(module) || CLIENTS.test(module));
  const globals = GLOBALS.exec(code) ?? [];
  return [...named, ...loaded, ...globals];
}

const shipped = readdirSync(SERVER, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(?<!\.test|\.fixture)\.ts$/.test(file))
  .map((file) => ({ file, text: readFileSync(join(SERVER, file), 'utf8') }));

it.each([
  'const answer = await fetch(url);',
  'const { fetch: load } = globalThis;',
  "import { get } from 'node:http';",
  "import { type IncomingMessage, request as ask } from 'node:https';",
  "import http from 'http';",
  "import * as https from 'node:https';",
  "import {\n  isIP,\n  connect,\n} from 'node:net';",
  "import { execFile } from 'node:child_process';",
  "import { request } from 'undici';",
  "const { connect } = await import('node:tls');",
  "const http = require('node:http');",
  'new WebSocket(url);',
])('would see %j', (text) => {
  expect(openings(text)).not.toEqual([]);
});

it.each([
  "import { isIP } from 'node:net';",
  "import type { IncomingHttpHeaders } from 'node:http';",
  "import { type Server, STATUS_CODES } from 'node:http';",
  '// The browser fetches; fetch( is not called here.\nconst fetched = fetchUrl(url);',
])('would let pass %j', (text) => {
  expect(openings(text)).toEqual([]);
});

it('lets one file open connections for callers, and one more for the operator', () => {
  const found = shipped.filter(({ text }) => openings(text).length > 0).map(({ file }) => file);
  expect(found.sort()).toEqual([ISSUER, FETCHER]);
});

it('lets the source of pictures alone call that file, and alone look at the URL of one', () => {
  const callers = shipped.filter(({ text }) => text.includes('/fetch-url.js'));
  expect(callers.map(({ file }) => file)).toEqual(['image/source.ts']);
  const readers = shipped.filter(({ text }) => /\bsource\.url\b/.test(codeOf(text)));
  expect(readers.map(({ file }) => file)).toEqual(['image/source.ts']);
});
