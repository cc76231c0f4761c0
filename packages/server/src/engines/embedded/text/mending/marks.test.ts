import { expect, it } from 'vitest';
import { type BlockLine, blockPage } from './block-page.fixture.js';
import { greyLine } from './grey-image.js';
import { markedCharacters } from './marks.js';

/** The letters of a line over or under which a mark is seen, each with its place. */
function marked(line: BlockLine): string[] {
  const { page, lines } = blockPage(line);
  return lines.flatMap((one) =>
    [...markedCharacters(greyLine(page, one), one)]
      .sort((a, b) => a - b)
      .map((place) => `${one.transcript.characters.filter(({ text }) => text !== ' ')[place]?.text}${place}`),
  );
}

it.each([
  ['mañana', ['n2']],
  ['corações', ['c4', 'o5']],
  ['você', ['e3']],
  ['pingüino', ['u4']],
  ['Mario Ángel', ['A5']],
  ['Él es así', ['E0', 'i6']],
])('sees what is over and under the letters of %s', (drawn, expected) => {
  expect(marked({ drawn })).toEqual(expected);
});

it('tells an acute accent on an i from its dot', () => {
  expect(marked({ drawn: 'rincón íntimo' })).toEqual(['o4', 'i6']);
});

it.each(['manana', 'The quick brown fox', 'MANANA', 'pingpong', '1,287 lines', 'difficult i'])(
  'sees none in %s',
  (drawn) => {
    expect(marked({ drawn })).toEqual([]);
  },
);

it('sees marks in a line of capitals alone', () => {
  expect(marked({ drawn: 'AÇÃO MANHÃ' })).toEqual(['C1', 'A2', 'A8']);
});

it('sees none on letters that can carry none', () => {
  expect(marked({ drawn: 'ḿañana', read: 'manana' })).toEqual(['n2']);
});

it('sees none where no letter tells the height of the others', () => {
  expect(marked({ drawn: '--', read: '--' })).toEqual([]);
  expect(marked({ drawn: 'é', read: '_' })).toEqual([]);
});
