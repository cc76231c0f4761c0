import { LANGUAGES } from '@fovea/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '../../engines/categories.js';
import { faceAt, type HandMadeScene, handMadeScene, seen, wordsRequest } from '../hand-made-scene.fixture.js';
import { CONTRADICTIONS } from '../tags/contradictions.js';
import { tagIn } from '../tags/lexicon.js';
import { GENDERED } from '../tags/words/people.js';
import { tags } from './tags.js';

const PERSON = seen('person', [200, 50, 150, 330]);
const LAPTOP = seen('laptop', [180, 220, 160, 110]);
const HEAD = { x: 250, y: 60, w: 50, h: 50 };

async function namesOf(scene: HandMadeScene, changes = {}): Promise<string[]> {
  return (await tags(handMadeScene(scene), wordsRequest(changes))).map(({ name }) => name);
}

describe('tags', () => {
  it('names things and what stands above them', async () => {
    const names = await namesOf({ detections: [PERSON, LAPTOP] });
    expect(names).toEqual(expect.arrayContaining(['person', 'laptop', 'computer', 'indoor']));
  });

  it('is sorted, distinct and cut at one half, in every language', async () => {
    const detections = CATEGORIES.map((name, index) => seen(name, [index, 0, 90, 90], (index % 10) / 10));
    for (const language of LANGUAGES) {
      const found = await tags(handMadeScene({ detections }), wordsRequest({ language }));
      const names = found.map(({ name }) => name);
      const confidences = found.map(({ confidence }) => confidence);
      expect(new Set(names).size).toBe(names.length);
      expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
      expect(Math.min(...confidences)).toBeGreaterThanOrEqual(0.5);
      expect(Math.max(...confidences)).toBeLessThan(1);
    }
  });

  it('never has a picture both indoors and outdoors, whatever is in it', async () => {
    for (const name of CATEGORIES) {
      for (const other of ['bed', 'car', 'skis'] as const) {
        const names = await namesOf({
          detections: [seen(name, [0, 0, 300, 300], 0.95), seen(other, [300, 0, 200, 200], 0.95)],
        });
        expect(names.includes('indoor') && names.includes('outdoor')).toBe(false);
      }
    }
  });

  it('answers in the language asked for', async () => {
    expect(await namesOf({ detections: [LAPTOP] }, { language: 'es' })).toContain('portátil');
    expect(await namesOf({ detections: [LAPTOP] }, { language: 'ja' })).toContain('ノートパソコン');
    expect(await namesOf({ detections: [LAPTOP] }, { language: 'zh' })).toContain('笔记本电脑');
  });

  it('says by clear faces who is there, and names no gender when asked not to', async () => {
    const scene = { detections: [PERSON], faces: [faceAt(HEAD, { age: 40, maleScore: 0.02 })] };
    expect(await namesOf(scene)).toEqual(expect.arrayContaining(['woman', 'human face']));
    expect(await namesOf(scene, { genderNeutralCaption: true })).not.toContain('woman');
  });

  it('does sport where people have the equipment', async () => {
    const racket = seen('tennis racket', [330, 120, 60, 80]);
    expect(await namesOf({ detections: [PERSON, racket] })).toEqual(
      expect.arrayContaining(['sports equipment', 'sport', 'outdoor']),
    );
    expect(await namesOf({ detections: [racket] })).not.toContain('sport');
  });

  it('does not guess from colours alone where an unknown picture was taken', async () => {
    for (const colour of [
      [120, 170, 240],
      [200, 140, 80],
      [255, 255, 255],
    ] as const) {
      const names = await namesOf({ colour });
      expect(names.filter((name) => name === 'indoor' || name === 'outdoor')).toEqual([]);
    }
  });

  it('does not take a blank page for a black and white picture', async () => {
    expect(await namesOf({ colour: [255, 255, 255] })).not.toContain('black and white');
  });

  const anyScene = fc.record({
    width: fc.constantFrom(60, 90, 300),
    height: fc.constant(60),
    colour: fc.constantFrom<[number, number, number]>(
      [10, 10, 20],
      [120, 120, 120],
      [170, 210, 255],
      [200, 30, 30],
      [250, 250, 250],
    ),
    detections: fc.array(
      fc
        .tuple(fc.constantFrom(...CATEGORIES), fc.nat(50), fc.integer({ min: 5, max: 60 }))
        .map(([name, at, size]) => seen(name, [at, 0, size, size], 0.4 + size / 110)),
      { maxLength: 12 },
    ),
    faces: fc.array(
      fc
        .tuple(fc.integer({ min: 1, max: 90 }), fc.constantFrom(0, 0.5, 1))
        .map(([age, maleScore]) => faceAt({ x: 5, y: 5, w: 20, h: 25 }, { age, maleScore })),
      { maxLength: 3 },
    ),
  });

  it('never contradicts itself, whatever is seen', async () => {
    await fc.assert(
      fc.asyncProperty(anyScene, async (scene) => {
        const names: string[] = await namesOf(scene);
        for (const [some, others] of CONTRADICTIONS) {
          expect(
            [...some].some((name) => names.includes(name)) && others.some((name) => names.includes(name)),
          ).toBe(false);
        }
      }),
    );
  });

  it('names no gender in any language when asked not to, whoever is seen', async () => {
    await fc.assert(
      fc.asyncProperty(anyScene, fc.constantFrom(...LANGUAGES), async (scene, language) => {
        const names = await namesOf(scene, { language, genderNeutralCaption: true });
        for (const name of GENDERED) expect(names).not.toContain(tagIn(language, name));
      }),
    );
  });

  it('says little of a plain colour, and of a page of text that there is text', async () => {
    expect(await namesOf({ colour: [200, 30, 30] })).toEqual(expect.arrayContaining(['plain', 'red']));
    expect((await namesOf({ colour: [200, 30, 30] })).length).toBeLessThanOrEqual(3);
    const corner = { x: 0, y: 0 };
    const polygon = [corner, corner, corner, corner] as const;
    const line = { text: 'page', polygon, words: [{ text: 'page', polygon, confidence: 0.9 }] };
    const page = { colour: [250, 250, 250] as const, lines: Array.from({ length: 20 }, () => line) };
    expect(await namesOf(page, { features: ['tags', 'read'] })).toEqual(
      expect.arrayContaining(['text', 'document']),
    );
    expect(await namesOf(page)).not.toContain('text');
  });
});
