import { existsSync, readdirSync, readFileSync } from 'node:fs';
import Value from 'typebox/value';
import { describe, expect, it } from 'vitest';
import type { AnalyzeResult, Quad } from '../result.js';
import { API_VERSIONS, findVersion } from './index.js';

const EXAMPLES = new URL('../../../../../shared/contract/examples/', import.meta.url);

const quad: Quad = [
  { x: 1.24, y: 2.5 },
  { x: 30.6, y: 2.5 },
  { x: 30.6, y: 12.04 },
  { x: 1.24, y: 12.04 },
];
const word = (text: string) => ({ text, polygon: quad, confidence: 0.99987 });

const full: AnalyzeResult = {
  metadata: { width: 640, height: 480 },
  caption: { text: 'a dog', confidence: 0.61234567 },
  denseCaptions: [{ text: 'a dog', confidence: 0.6, box: { x: 0, y: 0, w: 640, h: 480 } }],
  tags: [{ name: 'dog', confidence: 0.987654 }],
  objects: [{ box: { x: 1, y: 2, w: 3, h: 4 }, tag: { name: 'dog', confidence: 0.98765 } }],
  people: [{ box: { x: 1, y: 2, w: 3, h: 4 }, confidence: 0.00123 }],
  read: {
    angle: 1.23456,
    lines: [
      { text: 'né 👩‍👧 a', polygon: quad, words: [word('né'), word('👩‍👧'), word('a')] },
      { text: '中文', polygon: quad, words: [word('中'), word('文')] },
    ],
  },
  smartCrops: [{ aspectRatio: 0.9, box: { x: 0, y: 0, w: 9, h: 10 } }],
};

function rendered(version: string, result: AnalyzeResult): Record<string, unknown> {
  return findVersion(version)?.render(result) as Record<string, unknown>;
}

it('finds a version whatever its case and no other', () => {
  expect(findVersion('2023-02-01-PREVIEW')?.name).toBe('2023-02-01-preview');
  expect(findVersion('2022-10-12-preview')).toBeUndefined();
});

describe.each(API_VERSIONS.map((version) => [version.name, version] as const))('%s', (name, version) => {
  it('renders what its schema describes, its own name among it', () => {
    expect([...Value.Errors(version.responseSchema, version.render(full))]).toEqual([]);
    expect(rendered(name, full)).toMatchObject({ modelVersion: name, metadata: full.metadata });
  });

  it('writes no member that was not asked for', () => {
    const { metadata } = full;
    expect(Object.keys(version.render({ metadata })).sort()).toEqual(['metadata', 'modelVersion']);
  });

  it.skipIf(!existsSync(EXAMPLES))('describes the answers published for it', () => {
    const files = readdirSync(EXAMPLES).filter(
      (file) => file.startsWith(`analyze-${name}`) && !file.endsWith('-request.json'),
    );
    if (name !== '2023-04-01-preview') expect(files).not.toEqual([]);
    for (const file of files) {
      // One published answer was trimmed of its modelVersion.
      const answer = { modelVersion: name, ...JSON.parse(readFileSync(new URL(file, EXAMPLES), 'utf8')) };
      expect([...Value.Errors(version.responseSchema, answer)], file).toEqual([]);
    }
  });
});

it('writes members in the order of the wire', () => {
  expect(Object.keys(rendered('2023-02-01-preview', full))).toEqual([
    'captionResult',
    'objectsResult',
    'readResult',
    'denseCaptionsResult',
    'modelVersion',
    'metadata',
    'tagsResult',
    'smartCropsResult',
    'peopleResult',
  ]);
  expect(Object.keys(rendered('2024-02-01', full))).toEqual([
    'modelVersion',
    'captionResult',
    'denseCaptionsResult',
    'metadata',
    'tagsResult',
    'objectsResult',
    'readResult',
    'smartCropsResult',
    'peopleResult',
  ]);
});

it('counts offsets in the previews by what a reader takes for a character', () => {
  const { readResult } = rendered('2023-02-01-preview', full) as {
    readResult: { content: string; pages: { words: { span: object }[]; lines: { spans: object[] }[] }[] };
  };
  expect(readResult.content).toBe('né 👩‍👧 a\n中文');
  const [page] = readResult.pages;
  expect(page?.words.map(({ span }) => span)).toEqual([
    { offset: 0, length: 2 },
    { offset: 3, length: 1 },
    { offset: 5, length: 1 },
    { offset: 7, length: 1 },
    { offset: 8, length: 1 },
  ]);
  expect(page?.lines.map(({ spans }) => spans)).toEqual([
    [{ offset: 0, length: 6 }],
    [{ offset: 7, length: 2 }],
  ]);
  expect(page).toMatchObject({ angle: 1.2346, spans: [{ offset: 0, length: 9 }] });
});

it('writes text in the general-availability versions as one block with whole-pixel corners', () => {
  const { readResult } = rendered('2024-02-01', full) as {
    readResult: { blocks: { lines: { boundingPolygon: object[]; words: { confidence: number }[] }[] }[] };
  };
  expect(readResult.blocks).toHaveLength(1);
  const [line] = readResult.blocks[0]?.lines ?? [];
  expect(line?.boundingPolygon[0]).toEqual({ x: 1, y: 3 });
  expect(line?.words[0]?.confidence).toBe(0.999);
});

it('tells handwriting in the previews only', () => {
  const byHand = { text: 'hi', polygon: quad, words: [word('hi')], handwritten: 0.9 };
  const result: AnalyzeResult = { metadata: full.metadata, read: { angle: 0, lines: [byHand] } };
  const style = { isHandwritten: true, spans: [{ offset: 0, length: 2 }], confidence: 0.9 };
  expect(rendered('2023-02-01-preview', result).readResult).toMatchObject({ styles: [style] });
  expect(rendered('2023-04-01-preview', result).readResult).toMatchObject({ styles: [style] });
  for (const version of ['2023-10-01', '2024-02-01'])
    expect(JSON.stringify(rendered(version, result))).not.toMatch(/handwritten|styles/i);
});

it('answers a picture without text as each version does', () => {
  const nothing: AnalyzeResult = { metadata: { width: 8, height: 9 }, read: { lines: [], angle: 0 } };
  expect(rendered('2023-10-01', nothing).readResult).toEqual({ blocks: [] });
  expect(rendered('2023-04-01-preview', nothing).readResult).toEqual({
    stringIndexType: 'TextElements',
    content: '',
    pages: [
      {
        height: 9,
        width: 8,
        angle: 0,
        pageNumber: 1,
        words: [],
        spans: [{ offset: 0, length: 0 }],
        lines: [],
      },
    ],
    styles: [],
    modelVersion: '2022-04-30',
  });
});

it('shows what a custom model saw in the previews only', () => {
  const custom: AnalyzeResult = {
    metadata: full.metadata,
    customModel: { tags: [{ name: 'hemlock', confidence: 0.9 }] },
  };
  expect(rendered('2023-02-01-preview', custom).customModelResult).toEqual({
    tagsResult: { values: [{ name: 'hemlock', confidence: 0.9 }] },
  });
  expect(rendered('2023-10-01', custom)).not.toHaveProperty('customModelResult');
});

it('writes evidence of captions when there is some, in the shape that its schema describes', () => {
  const box = { x: 1, y: 2, w: 3, h: 4 };
  const caption = { text: 'a dog', confidence: 0.6, evidence: [{ text: 'a dog', boxes: [box] }] };
  const answer = rendered('2023-04-01-preview', { ...full, caption, denseCaptions: [{ ...caption, box }] });
  const evidence = [{ text: 'a dog', boundingBoxes: [box] }];
  expect(answer.captionResult).toEqual({ text: 'a dog', confidence: 0.6, evidence });
  expect(answer.denseCaptionsResult).toEqual({
    values: [{ text: 'a dog', confidence: 0.6, boundingBox: box, evidence }],
  });
  expect(Value.Check(findVersion('2023-04-01-preview')?.responseSchema ?? {}, answer)).toBe(true);
});
