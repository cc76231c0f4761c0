import { describe, expect, it } from 'vitest';
import { NEVER_CANCELLED } from '../../cancellation.js';
import { textOf } from '../recognized-line.fixture.js';
import { withAccents } from './accents-of-page.js';
import { type BlockLine, blockPage } from './block-page.fixture.js';
import { ScriptedReader } from './scripted-reader.fixture.js';

async function mended(reader: ScriptedReader, ...drawn: readonly (string | BlockLine)[]): Promise<string[]> {
  const { page, lines } = blockPage(
    ...drawn.map((line) => (typeof line === 'string' ? { drawn: line } : line)),
  );
  const read = reader.read.bind(reader);
  const result = await withAccents(page, lines, read, NEVER_CANCELLED);
  return result.map(({ transcript }) => textOf(transcript.characters));
}

describe('the lines of a page with accents', () => {
  it('have those of Spanish where their words are Spanish', async () => {
    const reader = new ScriptedReader({ spa: ['mañana', 'señor'] });
    expect(await mended(reader, 'hasta mañana', 'y el señor')).toEqual(['hasta mañana', 'y el señor']);
    expect(reader.asked).toEqual(['spa']);
  });

  it('have those of Portuguese where their words are Portuguese', async () => {
    const reader = new ScriptedReader({ por: ['informação', 'não'] });
    expect(await mended(reader, 'a informação da rua', 'ele não foi')).toEqual([
      'a informação da rua',
      'ele não foi',
    ]);
    expect(reader.asked).toEqual(['por']);
  });

  it('have those of each language in a page of both', async () => {
    const reader = new ScriptedReader({ spa: ['mañana'], por: ['não'] });
    expect(await mended(reader, 'hasta mañana con el', 'ele não foi na rua')).toEqual([
      'hasta mañana con el',
      'ele não foi na rua',
    ]);
  });

  it('take the surer of both where the language is unknown', async () => {
    const portuguese = new ScriptedReader({ spa: ['cañao'], por: ['canção'] }, { spa: 0.6, por: 0.9 });
    expect(await mended(portuguese, 'canção')).toEqual(['canção']);
    const spanish = new ScriptedReader({ spa: ['cañón'], por: ['canón'] }, { spa: 0.9, por: 0.6 });
    expect(await mended(spanish, 'cañón')).toEqual(['cañón']);
    expect(spanish.asked).toEqual(['spa', 'por']);
  });

  it('are looked for no further in words of an unknown language once nothing was to be mended', async () => {
    const words = Array.from({ length: 60 }, () => 'cañón');
    const reader = new ScriptedReader({ spa: words.map(() => 'canon'), por: words.map(() => 'canon') });
    await mended(reader, ...words);
    expect(reader.asked).toEqual(['spa', 'por']);
  });

  it('follow the language of the page where their own words tell none', async () => {
    const reader = new ScriptedReader({ spa: ['Muñoz'] });
    expect(await mended(reader, 'Calle Muñoz', 'el que esta en la calle')).toContain('Calle Muñoz');
    expect(reader.asked).toEqual(['spa']);
  });

  it('have the ü that no reader knows, in Spanish', async () => {
    const reader = new ScriptedReader({ spa: ['pinguino'] });
    expect(await mended(reader, 'el pingüino de la calle')).toEqual(['el pingüino de la calle']);
  });

  it('have an opening mark and a currency sign that were passed over', async () => {
    const reader = new ScriptedReader({ spa: ['¡Hola', '€', 'el'] });
    expect(
      await mended(
        reader,
        { drawn: '¡Hola el y la', read: '_Hola el y la' },
        { drawn: 'por 25 € el y la', read: 'por 25__ el y la' },
      ),
    ).toEqual(['¡Hola el y la', 'por 25 € el y la']);
  });

  it('keep a word that the second reader reads as another or not at all', async () => {
    const reader = new ScriptedReader({ spa: ['xyzzyx', ''] });
    expect(await mended(reader, 'hasta mañana', 'y el señor')).toEqual(['hasta manana', 'y el senor']);
  });
});

it.each<[string, string | BlockLine]>([
  ['of English words, though one has an accent', 'The café is open on Monday'],
  ['without marks', 'una casa de las grandes'],
  ['that is no text', { drawn: 'mañana', probability: 0.3 }],
  ['with a Chinese character', { drawn: 'mañana x', read: 'manana 中' }],
])('does not read a line again %s', async (_, line) => {
  const reader = new ScriptedReader({});
  await mended(reader, line);
  expect(reader.asked).toEqual([]);
});

it('leaves the lines as they are once the second reader answers nothing', async () => {
  const { page, lines } = blockPage({ drawn: 'hasta mañana' }, { drawn: 'canção' });
  expect(await withAccents(page, lines, async () => undefined, NEVER_CANCELLED)).toEqual(lines);
});
