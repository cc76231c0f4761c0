import { describe, expect, it } from 'vitest';
import { textOf } from '../recognized-line.fixture.js';
import { doubtfulWords } from './accent-mending.js';
import { type BlockLine, blockPage } from './block-page.fixture.js';
import { greyLine } from './grey-image.js';
import type { LatinLanguage } from './latin-language.js';

function doubtful(line: BlockLine, language?: LatinLanguage) {
  const { page, lines } = blockPage(line);
  return lines.flatMap((one) => doubtfulWords(one, greyLine(page, one), language));
}

const doubted = (line: BlockLine, language?: LatinLanguage) =>
  doubtful(line, language).map((word) => textOf(word.characters));

describe('the words worth a second reading', () => {
  it.each(['una casa grande', 'abre de 9:30 hasta 14:00', 'Rua Augusta 1287', 'MADRID', '"hola" (si)'])(
    'are none in %s',
    (drawn) => {
      expect(doubted({ drawn })).toEqual([]);
    },
  );

  it('are those that show ink for an accent', () => {
    expect(doubted({ drawn: 'hoy y mañana no' })).toEqual(['manana']);
    expect(doubted({ drawn: 'a estação central' })).toEqual(['estacao']);
    expect(doubted({ drawn: 'aquí' })).toEqual(['aqui']);
  });

  it('come with their place in the line and the letters that are marked', () => {
    const [word, ...others] = doubtful({ drawn: 'a la una mañana' });
    expect(others).toEqual([]);
    expect(word?.first).toBe(6);
    expect([...(word?.marked ?? [])].map(({ text, step }) => [text, step])).toEqual([['n', 23]]);
  });

  it('come with their picture and no other word', () => {
    const [word] = doubtful({ drawn: 'hoy mañana no' });
    const columns = word?.image.width ?? 0;
    expect(columns).toBeGreaterThan(6 * 16 - 10);
    expect(columns).toBeLessThan(7 * 16 + 10);
    expect(word?.image.height).toBe(48);
  });

  it.each([
    ['a sign before it that was passed over', '¡Hola', '_Hola'],
    ['one that became a thin letter', '¡Hola', 'iHola'],
    ['one that became a j', '¡Hola', 'jHola'],
    ['a currency sign that became a letter', '1.250,75€', '1.250,75E'],
    ['one that became another sign', '¿Como', '&Como'],
    ['a digit after a letter', 'contacto', 'c0ntact0'],
    ['a letter after a number', '3o', '3o'],
  ])('are those with %s', (_, drawn, read) => {
    expect(doubted({ drawn, read })).toEqual([read.replace('_', '')]);
  });

  it('are those with an opening mark that was taken for a word: it is part of them', () => {
    expect(doubted({ drawn: '¡ Hola amigo', read: 'i Hola amigo' })).toEqual(['iHola']);
  });

  it('are amounts with a currency sign that was passed over', () => {
    const [word] = doubtful({ drawn: 'por 25€', read: 'por 25_' });
    expect(textOf(word?.characters ?? [])).toBe('25');
    // Two digits and the sign.
    expect(word?.image.width).toBeGreaterThan(3 * 16 - 10);
  });

  it('are single letters after an amount, which may be its currency', () => {
    expect(doubted({ drawn: '25 e pan', read: '25 e pan' })).toEqual(['e']);
  });

  it('are those with a letter that was read unsurely', () => {
    expect(doubted({ drawn: 'casa', probability: 0.55 })).toEqual(['casa']);
    expect(doubted({ drawn: '1987', probability: 0.55 })).toEqual([]);
  });

  it('are those with what becomes of an ñ or a ü, unless the line is Portuguese', () => {
    const line = { drawn: 'pingiino seria', read: 'pingiino seria' };
    expect(doubted(line)).toEqual(['pingiino', 'seria']);
    expect(doubted(line, 'pt')).toEqual([]);
  });

  it('are accents that were read, unless the line is Spanish: the recognizer has è, but no ê', () => {
    const line = { drawn: 'voce', read: 'vocé' };
    expect(doubted(line, 'pt')).toEqual(['vocé']);
    expect(doubted(line)).toEqual(['vocé']);
    expect(doubted(line, 'es')).toEqual([]);
  });
});
