import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SERVER = 'packages/server/src/';

interface Import {
  readonly from: string;
  /** A file of the repository without its ending, or the name of a package. */
  readonly to: string;
}

/** The files that are shipped: tests and what they alone use may import what they need. */
function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/\.(test|fixture)\.ts$/.test(file))
    .map((file) => join(folder, file));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const found = text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g);
  return [...found].map(([, specifier = '']) => ({
    from: file,
    to: specifier.startsWith('.')
      ? relative(ROOT, resolve(ROOT, file, '..', specifier)).replace(/\.js$/, '')
      : specifier,
  }));
}

/** The imports that start in one of `from` and do not end in one of `allowed`. */
function strayImports(from: string, allowed: readonly string[]): string[] {
  return sources(from)
    .flatMap(importsOf)
    .filter(({ to }) => !allowed.some((prefix) => to.startsWith(prefix)))
    .map((stray) => `${stray.from} -> ${stray.to}`);
}

it('lets the contract import nothing but its schema language', () => {
  expect(strayImports('packages/contract/src', ['packages/contract/src', 'typebox'])).toEqual([]);
});

it('lets the client import nothing but the types of the contract', () => {
  expect(strayImports('packages/client/src', ['packages/client/src', '@fovea/contract'])).toEqual([]);
  const values = sources('packages/client/src').filter((file) =>
    /(?<!(?:import|export) type [^;]*)from '@fovea\/contract'/.test(readFileSync(join(ROOT, file), 'utf8')),
  );
  expect(values).toEqual([]);
});

it('lets the client touch Node where it opens a file alone, so that browsers can have it', () => {
  const users = sources('packages/client/src').filter((file) =>
    /node:|getBuiltinModule\?\.|\brequire\(/.test(readFileSync(join(ROOT, file), 'utf8')),
  );
  expect(users).toEqual(['packages/client/src/file.ts']);
});

it('lets images know the contract and no engine, pipeline or wire', () => {
  const allowed = ['node:', '@fovea/contract', 'sharp', 'ipaddr.js', `${SERVER}image/`];
  expect(strayImports(`${SERVER}image`, allowed)).toEqual([]);
});

it('lets engines know pictures and the contract, never features or the wire', () => {
  const allowed = [
    'node:',
    '@fovea/contract',
    'onnxruntime-node',
    'piscina',
    'tesseract.js',
    `${SERVER}image/`,
    `${SERVER}engines/`,
  ];
  expect(strayImports(`${SERVER}engines`, allowed)).toEqual([]);
});

it('lets the pipeline know pictures and the interfaces of engines, never an engine or the wire', () => {
  const allowed = [
    '@fovea/contract',
    `${SERVER}image/`,
    `${SERVER}pipeline/`,
    `${SERVER}engines/engine`,
    `${SERVER}engines/categories`,
  ];
  expect(strayImports(`${SERVER}pipeline`, allowed)).toEqual([]);
});

it('lets only the command line start the wire', () => {
  const users = sources(SERVER)
    .filter(
      (file) => ![`${SERVER}http/`, `${SERVER}cli/`, `${SERVER}index.ts`].some((own) => file.startsWith(own)),
    )
    .flatMap(importsOf)
    .filter(({ to }) => to.startsWith(`${SERVER}http`));
  expect(users).toEqual([]);
});

it('lets one file alone talk to onnxruntime', () => {
  const users = sources(SERVER)
    .flatMap(importsOf)
    .filter(({ to }) => to === 'onnxruntime-node')
    .map(({ from }) => from);
  expect(users).toEqual([`${SERVER}engines/embedded/session.ts`]);
});

it('loads OpenTelemetry from one file alone, which only a service that is asked for traces loads', () => {
  const imports = sources(SERVER).flatMap(importsOf);
  const users = imports.filter(({ to }) => to.startsWith('@opentelemetry/')).map(({ from }) => from);
  expect([...new Set(users)]).toEqual([`${SERVER}telemetry/otlp-traces.ts`]);
  const loaders = imports.filter(({ to }) => to === `${SERVER}telemetry/otlp-traces`).map(({ from }) => from);
  expect(loaders).toEqual([`${SERVER}telemetry/traces.ts`]);
  const text = readFileSync(join(ROOT, SERVER, 'telemetry/traces.ts'), 'utf8');
  expect(text).toContain("await import('./otlp-traces.js')");
});
