import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { ERROR_NAMES, errorBody, VisionError } from '../errors.js';
import { API_VERSIONS, findVersion } from '../versions/index.js';
import type { ApiVersion } from '../versions/version.js';
import { ANALYZE_PATH, openApiDocument } from './document.js';
import { queryParameters } from './parameters.js';

const EXAMPLES = new URL('../../../../../shared/contract/examples/', import.meta.url);
const VERSIONS = API_VERSIONS.map((version) => [version.name, version] as const);

/** What a component of a version's document finds wrong with a value. */
function problems(version: ApiVersion, component: string, value: unknown): unknown[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  const validate = ajv
    .addSchema({ ...openApiDocument(version) }, 'document')
    .getSchema(`document#/components/schemas/${component}`);
  if (!validate) throw new Error(`The document has no ${component}`);
  validate(value);
  return validate.errors ?? [];
}

function example(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(file, EXAMPLES), 'utf8'));
}

describe.each(VERSIONS)('%s', (name, version) => {
  it('is a valid OpenAPI 3.1 document', async () => {
    const validator = new Validator();
    expect(await validator.validate({ ...openApiDocument(version) })).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
  });

  it('is the same whether it is asked before or after another', () => {
    const first = JSON.stringify(openApiDocument(version));
    for (const other of API_VERSIONS) openApiDocument(other);
    expect(JSON.stringify(openApiDocument(version))).toBe(first);
  });

  it('refers only to components that it has, and has none that nothing refers to', () => {
    const text = JSON.stringify(openApiDocument(version));
    const { components } = openApiDocument(version) as unknown as {
      components: Record<string, Record<string, unknown>>;
    };
    const referred = [...text.matchAll(/"#\/components\/(\w+)\/([\w-]+)"/g)].map(([, kind, part]) => [
      kind,
      part,
    ]);
    const has = ['schemas', 'headers'].flatMap((kind) =>
      Object.keys(components[kind] ?? {}).map((part) => [kind, part]),
    );
    const sorted = (pairs: unknown[][]) => [...new Set(pairs.map((pair) => pair.join('/')))].sort();
    expect(sorted(referred)).toEqual(sorted(has));
  });

  it('names every feature with a member of the answer', () => {
    const text = JSON.stringify(openApiDocument(version));
    for (const member of ['captionResult', 'denseCaptionsResult', 'readResult', 'smartCropsResult'])
      expect(text).toContain(member);
    expect(text.includes('customModelResult')).toBe(version.knowsCustomModels);
    expect(text.includes('"model-name"')).toBe(version.knowsCustomModels);
  });

  it('describes every error as it is answered', () => {
    const { paths } = openApiDocument(version) as unknown as {
      paths: Record<string, { post: { responses: Record<string, { description: string }> } }>;
    };
    for (const row of ERROR_NAMES) {
      const error = new VisionError(row);
      expect(problems(version, 'ErrorResponse', errorBody(error)), row).toEqual([]);
      expect(paths[ANALYZE_PATH]?.post.responses[error.status]?.description).toContain(`\`${error.code}\``);
    }
  });

  it('describes parameters that the version parses', () => {
    const values: Record<string, string> = {
      'api-version': name,
      features: 'caption,denseCaptions,objects,people,read,smartCrops,tags',
      'model-name': 'mine',
      language: 'en',
      'gender-neutral-caption': 'true',
      evidence: 'true',
      'smartcrops-aspect-ratios': '0.75,1.8',
      'model-version': 'latest',
    };
    const names = queryParameters(version).map((parameter) => parameter.name);
    expect(names.filter((known) => !(known in values))).toEqual([]);
    expect(version.parseQuery(names.map((known) => [known, values[known] ?? '']))).toMatchObject({
      genderNeutralCaption: true,
      smartCropsAspectRatios: [0.75, 1.8],
    });
  });
});

it('describes every parameter that is read from queries', () => {
  const source = readFileSync(new URL('../query.ts', import.meta.url), 'utf8');
  const read = [...source.matchAll(/query(?:Value|List)\(query, '([\w-]+)'\)/g)].map(
    ([, name]) => name ?? '',
  );
  expect(read.length).toBeGreaterThan(5);
  const described = new Set(API_VERSIONS.flatMap(queryParameters).map(({ name }) => name));
  expect(read.filter((name) => !described.has(name))).toEqual([]);
});

describe.skipIf(!existsSync(EXAMPLES))('published examples (skipped where they are not at hand)', () => {
  const files = existsSync(EXAMPLES)
    ? readdirSync(EXAMPLES).filter((file) => file.startsWith('analyze-'))
    : [];
  const dated = files.filter((file) => /^analyze-\d/.test(file) && !file.endsWith('-request.json'));
  const versionOf = (file: string) => API_VERSIONS.find(({ name }) => file.startsWith(`analyze-${name}-`));
  const previews = API_VERSIONS.filter(({ knowsCustomModels }) => knowsCustomModels);
  /** Two were trimmed of their `modelVersion` by those who published them. */
  const whole = (file: string) => ({ modelVersion: 'trimmed', ...example(file) });

  it.each(dated)('%s is an answer of its api-version', (file) => {
    const version = versionOf(file);
    if (!version) throw new Error('The example is of no version');
    expect(problems(version, 'ImageAnalysisResult', whole(file))).toEqual([]);
  });

  it('names the versions that an answer with text is not of', () => {
    const texts = dated.filter((file) => JSON.stringify(example(file)).includes('"lines":[{'));
    expect(texts.length).toBeGreaterThan(0);
    for (const file of texts) {
      const others = API_VERSIONS.filter(
        ({ knowsCustomModels }) => knowsCustomModels !== versionOf(file)?.knowsCustomModels,
      );
      for (const other of others)
        expect(problems(other, 'ImageAnalysisResult', whole(file)), `${file} ${other.name}`).not.toEqual([]);
    }
  });

  it.each(VERSIONS)('tags without a version are an answer of %s', (_name, version) => {
    expect(problems(version, 'ImageAnalysisResult', whole('analyze-tags-house-yard.json'))).toEqual([]);
  });

  it('the shape of an older service is an answer of no version: it has no modelVersion', () => {
    for (const version of previews) {
      const answer = example('analyze-custom-model-older-documented-shape.json');
      expect(problems(version, 'ImageAnalysisResult', answer)).not.toEqual([]);
    }
  });

  it('the published request is one that its document describes', () => {
    const { path, query, body } = example('analyze-2023-10-01-all-features-request.json') as {
      path: string;
      query: Record<string, unknown>;
      body: unknown;
    };
    const version = findVersion('2023-10-01');
    if (!version) throw new Error('The version is gone');
    expect(path).toBe(ANALYZE_PATH);
    expect(problems(version, 'ImageUrl', body)).toEqual([]);
    const parameters = new Map(
      queryParameters(version).map((parameter) => [parameter.name, parameter.schema] as const),
    );
    const ajv = new Ajv2020({ strict: false });
    for (const [name, value] of Object.entries(query)) {
      const schema = parameters.get(name);
      expect(schema, name).toBeDefined();
      expect(schema && ajv.validate({ ...schema }, value), name).toBe(true);
    }
  });

  it.each([
    'error-400-invalid-feature.json',
    'error-401-wrong-tier.json',
    'error-404-unknown-api-version.json',
  ])('%s is an error', (file) => {
    for (const version of API_VERSIONS) expect(problems(version, 'ErrorResponse', example(file))).toEqual([]);
  });
});
