import { copyFile, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { languageFolder } from '../../models/language-folder.js';
import { type DrawnFont, drawnText } from '../drawn-page.fixture.js';
import type { GreyImage } from './grey-image.js';
import type { LineReading } from './line-reader.js';
import { runningThreads } from './running-threads.fixture.js';
import { TesseractLineReader } from './tesseract.js';

let whole: string;
let folder: string;
let reader: TesseractLineReader;

beforeAll(async () => {
  whole = await languageFolder(join(tmpdir(), 'fovea-test-home', 'models', 'tesseract'));
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fovea-lines-'));
  reader = new TesseractLineReader(folder);
});

afterEach(async () => {
  await reader.dispose();
  await rm(folder, { recursive: true });
});

const model = (language: string, of = folder) => join(of, `${language}.traineddata.gz`);
const copied = (language: string) => copyFile(model(language, whole), model(language));

async function lineImage(text: string, font?: DrawnFont): Promise<GreyImage> {
  const { data, info } = await sharp(await drawnText(text, 32, font))
    .flatten({ background: '#ffffff' })
    .extend({ top: 10, bottom: 10, left: 10, right: 10, background: '#ffffff' })
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, pixels: data };
}

const textOf = ({ words }: LineReading) => words.map(({ text }) => text);

describe('a line', () => {
  it('is read with its words, their places and how sure each character is', async () => {
    await copied('spa');
    const image = await lineImage('El niño come piña');
    const reading = await reader.read(image, 'spa');
    expect(textOf(reading)).toEqual(['El', 'niño', 'come', 'piña']);
    let last = 0;
    for (const { left, right, confidence, characters, text } of reading.words) {
      expect(left).toBeGreaterThanOrEqual(last);
      expect(right).toBeGreaterThan(left);
      expect(characters.map((one) => one.text).join('')).toBe(text);
      for (const sure of [confidence, ...characters.map((one) => one.confidence)]) {
        expect(sure).toBeGreaterThan(0.5);
        expect(sure).toBeLessThanOrEqual(1);
      }
      last = right;
    }
    expect(last).toBeLessThanOrEqual(image.width);
  });

  it('is read in the language it is said to be, one after another', async () => {
    await Promise.all(['spa', 'por', 'jpn'].map(copied));
    const spanish = await lineImage('mañana');
    expect(textOf(await reader.read(spanish, 'spa'))).toEqual(['mañana']);
    expect(textOf(await reader.read(await lineImage('corações'), 'por'))).toEqual(['corações']);
    expect(textOf(await reader.read(await lineImage('ひらがな', 'japanese'), 'jpn')).join('')).toBe(
      'ひらがな',
    );
    expect(textOf(await reader.read(spanish, 'spa'))).toEqual(['mañana']);
    expect(runningThreads()).toBe(1);
  });
});

describe.each<[string, () => Promise<void>]>([
  ['is missing', async () => {}],
  [
    'was cut off',
    async () => {
      await copied('spa');
      await truncate(model('spa'), 1000);
    },
  ],
  ['is empty', () => writeFile(model('spa'), '')],
  ['is no archive', () => writeFile(model('spa'), 'no such language')],
  ['is another thing in an archive', () => writeFile(model('spa'), gzipSync('no such language'))],
])('a language whose file %s', (_, spoil) => {
  it('fails, leaves no thread behind and does not hinder the others', async () => {
    await spoil();
    await copied('por');
    const image = await lineImage('corações');
    await expect(reader.read(image, 'spa')).rejects.toThrow('Tesseract could not read a line');
    expect(runningThreads()).toBe(0);
    expect(textOf(await reader.read(image, 'por'))).toEqual(['corações']);
  });
});

it('starts no thread before the first line', () => {
  expect(runningThreads()).toBe(0);
});

it('fails the line that is being read when it is disposed of, and leaves no thread behind', async () => {
  await copied('spa');
  const reading = expect(reader.read(await lineImage('mañana'), 'spa')).rejects.toThrow('ended');
  await reader.dispose();
  await reading;
  expect(runningThreads()).toBe(0);
});
