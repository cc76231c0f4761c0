import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AnalyzeResult, type Box, FEATURES } from '@fovea/contract';
import { createFovea, intersectionOverUnion, NOTHING_PRIVATE } from 'fovea';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));
const PICTURE = join(SHARED, 'data/pictures/kitchen.jpg');
const PUBLISHED = join(SHARED, 'contract/examples/analyze-2023-02-01-preview-windows-kitchen.json');

interface Published {
  readonly objectsResult: { readonly values: { boundingBox: Box; tags: { name: string }[] }[] };
}

describe.skipIf(!existsSync(PICTURE))('the picture of the how-to page (skipped where it is absent)', () => {
  const fovea = createFovea({
    home: join(tmpdir(), 'fovea-test-home'),
    workers: 1,
    threads: 2,
    allowPrivateUrls: NOTHING_PRIVATE,
  });
  let result: AnalyzeResult;
  let published: Published;

  beforeAll(async () => {
    await fovea.load();
    published = JSON.parse(await readFile(PUBLISHED, 'utf8'));
    result = await fovea.analyze(
      { kind: 'file', path: PICTURE },
      { features: FEATURES, language: 'en', genderNeutralCaption: false, smartCropsAspectRatios: [] },
      { signal: new AbortController().signal },
    );
  });

  afterAll(() => fovea.dispose());

  it.each(['laptop', 'person'])('shows the %s where the published answer has it', (name) => {
    const theirs = published.objectsResult.values.find(({ tags }) => tags[0]?.name.toLowerCase() === name);
    const ours = result.objects?.find(({ tag }) => tag.name === name);
    if (!theirs || !ours) throw new Error(`there is no ${name}`);
    expect(intersectionOverUnion(theirs.boundingBox, ours.box)).toBeGreaterThanOrEqual(0.5);
  });

  it('is captioned and tagged with who and what is in it', () => {
    expect(result.caption?.text).toMatch(/\b(person|woman)\b.*\blaptop\b/);
    const tags = result.tags?.map(({ name }) => name);
    expect(tags).toContain('person');
    expect(tags).toContain('laptop');
  });

  it('has its size, no text and ten regions at most, the first the whole', () => {
    expect(result.metadata).toEqual({ width: 1260, height: 473 });
    expect(result.read).toEqual({ lines: [], angle: 0 });
    expect(result.denseCaptions?.length).toBeLessThanOrEqual(10);
    expect(result.denseCaptions?.[0]).toMatchObject({
      text: result.caption?.text,
      box: { x: 0, y: 0, w: 1260, h: 473 },
    });
  });

  it('has confidences strictly between 0 and 1 only', () => {
    const { caption, denseCaptions = [], tags = [], objects = [], people = [] } = result;
    const all = [caption, ...denseCaptions, ...tags, ...objects.map(({ tag }) => tag), ...people];
    for (const item of all) {
      expect(item?.confidence).toBeGreaterThan(0);
      expect(item?.confidence).toBeLessThan(1);
    }
  });
});
