import { expect, it } from 'vitest';
import { drawnPage, drawnRows, ROW } from './drawn-page.fixture.js';
import { textReader, textsOf } from './text-reader.fixture.js';

const read = textReader();

it('makes each Chinese and Japanese character a word, and parts others at spaces', async () => {
  const page = await drawnPage(480, 160, [
    ...drawnRows(['駅の前に'], 'japanese'),
    { text: 'la niña está aquí', left: 40, top: 100 },
  ]);
  const { lines } = await read(page);
  expect(lines.map(({ words }) => words.map(({ text }) => text))).toEqual([
    ['駅', 'の', '前', 'に'],
    ['la', 'niña', 'está', 'aquí'],
  ]);
});

it('reads a page of several languages', async () => {
  const [english = '', spanish = '', portuguese = ''] = [
    'Please mind the gap',
    'Cuidado con el escalón, señora',
    'Não se apoie nas portas',
  ];
  const latin = drawnRows([english, spanish, portuguese]);
  const japanese = { text: 'ドアにご注意ください', left: 40, top: 40 + 3 * ROW, size: 28 };
  const page = await drawnPage(480, 280, [...latin, { ...japanese, font: 'japanese' }]);
  expect(textsOf(await read(page))).toEqual([english, spanish, portuguese, japanese.text]);
});

it('reads columns of different languages one after the other', async () => {
  const left = ['駅のすぐ前です', '営業時間のお知らせ', 'カレーライス'];
  const right = ['The station is', 'open on Monday', 'and on Sunday'];
  const page = await drawnPage(680, 240, [
    ...drawnRows(left, 'japanese'),
    ...drawnRows(right, 'latin', 420, 65),
  ]);
  expect(textsOf(await read(page))).toEqual([...left, ...right]);
});

it.each<[string, string, string]>([
  ['Spanish', 'la niña paga', '10€'],
  ['Spanish', 'Total:', '1.250,75€'],
  ['Portuguese', 'para você:', '25,50€'],
  ['English', 'The price is', '$1,250.75'],
])('does not break a price in %s: %s %s', async (_, before, price) => {
  const lines = [before, `${before} ${price}`];
  const result = await read(await drawnPage(480, 160, drawnRows(lines)));
  expect(textsOf(result)).toEqual(lines);
  const words = result.lines[1]?.words.map(({ text }) => text);
  expect(words).toEqual(`${before} ${price}`.split(' '));
});
