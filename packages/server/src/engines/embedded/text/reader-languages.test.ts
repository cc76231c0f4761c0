import type { Point } from '@fovea/contract';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { decodePicture } from '../../../image/decode.js';
import { type DrawnFont, drawnPage, drawnRows, ROW } from './drawn-page.fixture.js';
import { textReader, textsOf } from './text-reader.fixture.js';

const read = textReader();

interface Language {
  readonly name: string;
  readonly font: DrawnFont;
  readonly lines: readonly string[];
}

const LANGUAGES: readonly Language[] = [
  {
    name: 'English',
    font: 'latin',
    lines: [
      'Please close the door.',
      'Opening hours: 9:30-18:00',
      'support@example.com or 2024-10-05',
      'https://example.org/help?id=42',
    ],
  },
  {
    name: 'Spanish',
    font: 'latin',
    lines: [
      '¿Cuánto cuesta el café?',
      '¡Hola, señor Muñoz!',
      'El pingüino y la cigüeña',
      'Mañana, 12/10/2025, está cerrado',
    ],
  },
  {
    name: 'Portuguese',
    font: 'latin',
    lines: [
      'Não há vagas para amanhã',
      'Informações e reservas',
      'Você está na estação central',
      'www.example.com.br/pagina',
    ],
  },
  {
    name: 'Japanese',
    font: 'japanese',
    lines: ['東京都千代田区丸の内', '営業時間のお知らせ', 'カレーライスとコーヒー', '税込1,280円'],
  },
  {
    name: 'Chinese',
    font: 'japanese',
    lines: ['我明天去北京大学', '中国人民大学', '上海市中山北路'],
  },
];

function pageOf(language: Language): Promise<Buffer> {
  return drawnPage(480, 60 + ROW * language.lines.length, drawnRows(language.lines, language.font));
}

describe.each(LANGUAGES)('a page in $name', (language) => {
  it.each([0, 90, 180, 270, 15])('is read when it is turned by %i degrees', async (turn) => {
    const turned = sharp(await pageOf(language)).rotate(turn, { background: '#ffffff' });
    const result = await read(await turned.png().toBuffer());
    expect(textsOf(result)).toEqual(language.lines);
    expect(Math.abs(((result.angle - turn + 540) % 360) - 180)).toBeLessThan(2);
  });

  it('is read when it is white on dark', async () => {
    const dark = sharp(await pageOf(language)).negate({ alpha: false });
    expect(textsOf(await read(await dark.png().toBuffer()))).toEqual(language.lines);
  });

  it.each([0, 15])('has polygons around its ink, turned by %i degrees', async (turn) => {
    const turned = sharp(await pageOf(language)).rotate(turn, { background: '#ffffff' });
    const file = await turned.png().toBuffer();
    const { lines } = await read(file);
    const ink = await inkOf(file);
    const words = lines.flatMap((line) => line.words.map(({ polygon }) => polygon));
    const outside = ink.filter((point) => !lines.some(({ polygon }) => isInside(point, polygon, 4)));
    expect(outside.length).toBeLessThan(0.005 * ink.length);
    for (const polygon of words) expect(ink.some((point) => isInside(point, polygon, 0))).toBe(true);
    const { width = 0, height = 0 } = await sharp(file).metadata();
    for (const { x, y } of [...words.flat(), ...lines.flatMap(({ polygon }) => polygon)]) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(height);
    }
  });
});

/** Middles of the dark pixels of a page. */
async function inkOf(file: Buffer): Promise<Point[]> {
  const { width, pixels } = await decodePicture(file);
  const points: Point[] = [];
  for (let index = 0; index < pixels.length / 3; index += 1) {
    if ((pixels[3 * index] as number) > 128) continue;
    points.push({ x: (index % width) + 0.5, y: Math.floor(index / width) + 0.5 });
  }
  return points;
}

/** Whether a point is in a convex polygon that runs clockwise, or not more than `margin` pixels outside. */
function isInside({ x, y }: Point, polygon: readonly Point[], margin: number): boolean {
  return polygon.every((from, index) => {
    const to = polygon[(index + 1) % polygon.length] as Point;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    return ((to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x)) / length >= -margin;
  });
}
