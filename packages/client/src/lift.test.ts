import {
  type AnalyzeResult,
  findVersion,
  type GeneralAvailabilityAnswer,
  type PreviewAnswer,
  type Quad,
} from '@fovea/contract';
import { expect, it } from 'vitest';
import { lift } from './lift.js';

const box = { x: 1, y: 2, w: 30, h: 40 };
const boundingBox = { x: 1, y: 2, width: 30, height: 40 };
const polygon: Quad = [
  { x: 1, y: 2 },
  { x: 31, y: 2 },
  { x: 31, y: 12 },
  { x: 1, y: 12 },
];
const word = (text: string) => ({ text, polygon, confidence: 0.875 });

// Characters that count differently in text elements and in UTF-16 units, and words that occur twice.
const RESULT: AnalyzeResult = {
  metadata: { width: 640, height: 480 },
  caption: { text: 'a dog', confidence: 0.75 },
  denseCaptions: [{ text: 'a dog', confidence: 0.75, box }],
  tags: [{ name: 'dog', confidence: 0.9 }],
  objects: [{ box, tag: { name: 'dog', confidence: 0.5 } }],
  people: [{ box, confidence: 0.25 }],
  smartCrops: [{ aspectRatio: 0.75, box }],
  read: {
    angle: 0,
    lines: [
      { text: '👩‍👩‍👧 and 👩‍👩‍👧', polygon, words: [word('👩‍👩‍👧'), word('and'), word('👩‍👩‍👧')] },
      { text: 'and dogs', polygon, words: [word('and'), word('dogs')] },
    ],
  },
  customModel: {
    tags: [{ name: 'poodle', confidence: 0.8 }],
    objects: [{ box, tag: { name: 'poodle', confidence: 0.5 } }],
  },
};

function answered(version: string, result: AnalyzeResult) {
  const rendered = JSON.stringify(findVersion(version)?.render(result));
  return lift(JSON.parse(rendered) as PreviewAnswer | GeneralAvailabilityAnswer);
}

it.each(['2023-02-01-preview', '2023-04-01-preview', '2023-10-01', '2024-02-01'])(
  'lifts all members out of an answer of %s',
  (version) => {
    const line = (...words: string[]) => ({
      content: words.join(' '),
      boundingPolygon: polygon,
      words: words.map((content) => ({ content, boundingPolygon: polygon, confidence: 0.875 })),
    });
    expect(answered(version, RESULT)).toEqual({
      imageWidth: 640,
      imageHeight: 480,
      modelVersion: version,
      caption: { content: 'a dog', confidence: 0.75 },
      denseCaptions: [{ content: 'a dog', confidence: 0.75, boundingBox }],
      tags: [{ name: 'dog', confidence: 0.9 }],
      objects: [{ name: 'dog', confidence: 0.5, boundingBox }],
      people: [{ confidence: 0.25, boundingBox }],
      cropSuggestions: [{ aspectRatio: 0.75, boundingBox }],
      text: { lines: [line('👩‍👩‍👧', 'and', '👩‍👩‍👧'), line('and', 'dogs')] },
      ...(version.includes('preview') && {
        customTags: [{ name: 'poodle', confidence: 0.8 }],
        customObjects: [{ name: 'poodle', confidence: 0.5, boundingBox }],
      }),
    });
  },
);

it.each(['2023-02-01-preview', '2024-02-01'])('lifts nothing that was not asked for out of %s', (version) => {
  expect(Object.keys(answered(version, { metadata: RESULT.metadata }))).toEqual([
    'imageWidth',
    'imageHeight',
    'modelVersion',
  ]);
});

it.each(['2023-02-01-preview', '2024-02-01'])('lifts no lines when %s read no text', (version) => {
  const read = { lines: [], angle: 0 };
  expect(answered(version, { metadata: RESULT.metadata, read }).text).toEqual({ lines: [] });
});
