import { expect, it } from 'vitest';
import { seededRandom } from './random.js';
import { writeValue } from './values.js';
import { LANGUAGES } from './vocabulary/vocabularies.js';
import { VALUE_KINDS } from './vocabulary/vocabulary.js';

const many = (kind: (typeof VALUE_KINDS)[number], language: (typeof LANGUAGES)[number]) => {
  const random = seededRandom(`${kind}/${language}`);
  return Array.from({ length: 100 }, () => writeValue(kind, language, random));
};

it.each([
  ['en', /^[$£€]\d{1,3}(,\d{3})*\.\d\d$/],
  ['es', /^(€\d{1,3}(\.\d{3})*,\d\d|\d{1,3}(\.\d{3})*,\d\d €)$/],
  ['pt', /^(R\$ |€)\d{1,3}(\.\d{3})*,\d\d$/],
  ['ja', /^(¥\d{1,3}(,\d{3})*|\d{1,3}(,\d{3})*円)$/],
  ['zh', /^(¥\d{1,3}(,\d{3})*|\d{1,3}(,\d{3})*元)$/],
] as const)('writes prices as %s does', (language, pattern) => {
  for (const price of many('price', language)) expect(price).toMatch(pattern);
});

it.each([
  ['en', /^\d{4}-\d\d-\d\d$|^\d\d\/\d\d\/\d{4}$|^\d+ [A-Z][a-z]+ \d{4}$/],
  ['pt', /^\d{4}-\d\d-\d\d$|^\d\d\/\d\d\/\d{4}$|^\d+ de [a-zç]+ de \d{4}$/],
  ['ja', /^\d{4}-\d\d-\d\d$|^\d{4}\/\d\d\/\d\d$|^\d{4}年\d+月\d+日$/],
] as const)('writes dates in three manners of %s', (language, pattern) => {
  const dates = many('date', language);
  for (const date of dates) expect(date).toMatch(pattern);
  expect(new Set(dates.map((date) => date.replace(/\p{L}+/gu, 'a').replace(/\d+/g, '0'))).size).toBe(3);
});

it.each(VALUE_KINDS)('writes a %s differently from time to time', (kind) => {
  for (const language of LANGUAGES) expect(new Set(many(kind, language)).size).toBeGreaterThan(20);
});
