import { describe, expect, it } from 'vitest';
import { faceAt, type HandMadeScene, handMadeScene, seen, wordsRequest } from '../hand-made-scene.fixture.js';
import { caption } from './caption.js';

const PERSON = seen('person', [200, 50, 150, 330]);
const HEAD = { x: 250, y: 60, w: 50, h: 50 };

async function captionOf(scene: HandMadeScene, changes = {}): Promise<string> {
  return (await caption(handMadeScene(scene), wordsRequest(changes))).text;
}

describe('what parts of a caption came from', () => {
  const horse = seen('horse', [150, 160, 300, 220]);
  const rider = seen('person', [230.4, 40.2, 120, 200]);

  it('is told by the boxes of what they speak of, when asked for', async () => {
    const scene = handMadeScene({ detections: [rider, horse] });
    const { text, evidence } = await caption(scene, wordsRequest({ evidence: true }));
    expect(evidence?.map((part) => part.text).join(' ')).toBe(text);
    const [subject, relation] = evidence ?? [];
    expect(subject).toEqual({ text: 'a person', boxes: [{ x: 230, y: 40, w: 120, h: 200 }] });
    expect(relation?.boxes).toHaveLength(2);
  });

  it('is not told otherwise', async () => {
    const scene = handMadeScene({ detections: [rider, horse] });
    expect(await caption(scene, wordsRequest())).not.toHaveProperty('evidence');
  });

  it('is nothing in particular in a picture in which nothing was found', async () => {
    expect(await caption(handMadeScene({}), wordsRequest({ evidence: true }))).toMatchObject({
      evidence: [{ text: 'a plain gray background', boxes: [] }],
    });
  });
});

describe('caption', () => {
  it('relates a person to what they use', async () => {
    const laptop = seen('laptop', [180, 220, 160, 110]);
    expect(await captionOf({ detections: [PERSON, laptop] })).toMatch(
      /^a person .*\b(using|on|sitting|looking).*\ba laptop/,
    );
  });

  it('lets somebody ride only what they are above', async () => {
    const above = seen('person', [230, 40, 120, 200]);
    const below = seen('horse', [150, 160, 300, 220]);
    const beside = seen('horse', [390, 60, 200, 320]);
    expect(await captionOf({ detections: [above, below] })).toContain('riding a horse');
    const apart = seen('person', [20, 40, 90, 340]);
    expect(await captionOf({ detections: [apart, beside] })).not.toContain('riding');
  });

  it('says by their faces who people are', async () => {
    const man = faceAt(HEAD, { age: 40, maleScore: 0.98 });
    const girl = faceAt(HEAD, { age: 6, maleScore: 0.05 });
    expect(await captionOf({ detections: [PERSON], faces: [man] })).toMatch(/^a man\b/);
    expect(await captionOf({ detections: [PERSON], faces: [girl] })).toMatch(/^a girl\b/);
  });

  it('tells of a smile where people are all there is to tell of', async () => {
    const smiling = faceAt(HEAD, { age: 40, maleScore: 0.5, smile: 0.99 });
    expect(await captionOf({ detections: [PERSON], faces: [smiling] })).toMatch(/^a smiling person\b/);
    const earnest = faceAt(HEAD, { age: 40, maleScore: 0.5, smile: 0.4 });
    expect(await captionOf({ detections: [PERSON], faces: [earnest] })).toMatch(/^a person\b/);
    const laptop = seen('laptop', [180, 220, 160, 110]);
    expect(await captionOf({ detections: [PERSON, laptop], faces: [smiling] })).toMatch(/^a person .*laptop/);
  });

  it('names no gender that the face reader is not sure of', async () => {
    const unsure = faceAt(HEAD, { age: 40, maleScore: 0.6 });
    const unclear = { ...faceAt(HEAD, { age: 40, maleScore: 0.98 }), confidence: 0.5 };
    expect(await captionOf({ detections: [PERSON], faces: [unsure] })).toMatch(/^a person\b/);
    expect(await captionOf({ detections: [PERSON], faces: [unclear] })).toMatch(/^a person\b/);
  });

  it('names no gender when asked for neutral words', async () => {
    const neutral = { genderNeutralCaption: true };
    const man = faceAt(HEAD, { age: 40, maleScore: 0.98 });
    const boy = faceAt(HEAD, { age: 5, maleScore: 0.98 });
    expect(await captionOf({ detections: [PERSON], faces: [man] }, neutral)).toMatch(/^a person\b/);
    expect(await captionOf({ detections: [PERSON], faces: [boy] }, neutral)).toMatch(/^a child\b/);
  });

  it('counts a few and groups many', async () => {
    const row = (count: number) =>
      Array.from({ length: count }, (_, index) => seen('sheep', [20 + index * 90, 150, 80, 80]));
    expect(await captionOf({ detections: row(2) })).toContain('two sheep');
    expect(await captionOf({ detections: row(6) })).toContain('a herd of sheep');
    const crowd = Array.from({ length: 5 }, (_, index) => seen('person', [10 + index * 110, 60, 100, 300]));
    expect(await captionOf({ detections: crowd })).toContain('a group of people');
  });

  it('leaves out the small and unsure beside the large and sure', async () => {
    const speck = seen('bird', [5, 5, 8, 8], 0.3);
    const text = await captionOf({ detections: [seen('elephant', [100, 50, 400, 330]), speck] });
    expect(text).toContain('an elephant');
    expect(text).not.toContain('bird');
  });

  it('says of an empty picture only what its colours show, and is not sure', async () => {
    const blue = await caption(handMadeScene({ colour: [40, 60, 200] }), wordsRequest());
    expect(blue.text).toBe('a plain blue background');
    expect(blue.confidence).toBeLessThan(0.5);
    expect(await captionOf({ colour: [250, 250, 250] })).toBe('a plain white background');
  });

  it('mentions text in an otherwise empty picture when text is read anyway', async () => {
    const corner = { x: 0, y: 0 };
    const line = { text: 'STOP', polygon: [corner, corner, corner, corner] as const, words: [] };
    expect(await captionOf({ lines: [line] }, { features: ['caption', 'read'] })).toBe('a picture with text');
    expect(await captionOf({ lines: [line] })).not.toContain('text');
  });

  it('is surer of what is surely there, and never wholly', async () => {
    const confidenceAt = async (probability: number) =>
      (
        await caption(
          handMadeScene({ detections: [seen('dog', [100, 100, 300, 250], probability)] }),
          wordsRequest(),
        )
      ).confidence;
    const [low, high, highest] = [await confidenceAt(0.3), await confidenceAt(0.9), await confidenceAt(1)];
    expect(low).toBeLessThan(high);
    expect(low).toBeGreaterThan(0);
    expect(highest).toBeLessThan(1);
  });
});
