import { expect, it } from 'vitest';
import { intersectionOverUnion } from '../../image/box.js';
import { faceAt, handMadeScene, seen, wordsRequest } from '../hand-made-scene.fixture.js';
import { caption } from './caption.js';
import { denseCaptions } from './dense-captions.js';

const STREET = Array.from({ length: 14 }, (_, index) => [
  seen('car', [(index % 7) * 85, 40 + 180 * Math.floor(index / 7), 75, 60]),
  seen('person', [(index % 7) * 85 + 20, 90 + 180 * Math.floor(index / 7), 30, 80]),
]).flat();

it('begins with the whole picture in the words of the caption', async () => {
  const scene = handMadeScene({ detections: [seen('dog', [100, 100, 200, 200])] });
  const [whole] = await denseCaptions(scene, wordsRequest());
  expect(whole).toEqual({
    ...(await caption(scene, wordsRequest())),
    box: { x: 0, y: 0, w: 600, h: 400 },
  });
});

it('describes ten regions at most, all of them distinct and inside the picture', async () => {
  const regions = await denseCaptions(handMadeScene({ detections: STREET }), wordsRequest());
  expect(regions).toHaveLength(10);
  for (const [index, { box, text, confidence }] of regions.entries()) {
    expect(box.x + box.w).toBeLessThanOrEqual(600);
    expect(box.y + box.h).toBeLessThanOrEqual(400);
    expect(text).not.toBe('');
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThan(1);
    for (const other of regions.slice(1, index)) {
      expect(intersectionOverUnion(other.box, box)).toBeLessThanOrEqual(0.5);
    }
  }
});

it('puts two related things into one region', async () => {
  const person = seen('person', [60, 40, 100, 160]);
  const horse = seen('horse', [20, 130, 200, 200]);
  const truck = seen('truck', [330, 40, 250, 300]);
  const regions = await denseCaptions(handMadeScene({ detections: [person, horse, truck] }), wordsRequest());
  expect(regions).toContainEqual(
    expect.objectContaining({ text: 'a person riding a horse', box: { x: 20, y: 40, w: 200, h: 290 } }),
  );
});

it('tells who of several people smiles', async () => {
  const people = [seen('person', [40, 60, 150, 320]), seen('person', [330, 60, 150, 320])];
  const smiling = faceAt({ x: 90, y: 70, w: 50, h: 50 }, { age: 30, maleScore: 0.9, smile: 0.99 });
  const earnest = faceAt({ x: 380, y: 70, w: 50, h: 50 }, { age: 30, maleScore: 0.9, smile: 0.1 });
  const [whole, ...regions] = await denseCaptions(
    handMadeScene({ detections: people, faces: [smiling, earnest] }),
    wordsRequest(),
  );
  expect(whole?.text).not.toContain('smiling');
  expect(regions.map(({ text }) => text).sort()).toEqual(['a man', 'a smiling man']);
});

it('answers one region for an empty picture', async () => {
  expect(await denseCaptions(handMadeScene({}), wordsRequest())).toHaveLength(1);
});

it('says the same of three regions at most', async () => {
  const bottles = [0, 1, 2, 3, 4, 5].map((index) => seen('bottle', [20 + 90 * index, 100, 60, 160]));
  const regions = await denseCaptions(handMadeScene({ detections: bottles }), wordsRequest());
  expect(regions.filter(({ text }) => text === 'a bottle')).toHaveLength(3);
});
