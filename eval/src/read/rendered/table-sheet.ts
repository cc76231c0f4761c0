import { capitalized } from './author.js';
import type { Colours, Desk } from './desk.js';
import { typeAt } from './desk.js';
import { type Sheet, sheetAround } from './sheet.js';
import { type SetLine, setText, textWidth } from './typeset.js';
import type { ColumnKind } from './vocabulary/vocabulary.js';

const MARGIN_PX = 40;
const KINDS: readonly ColumnKind[] = ['date', 'time', 'price', 'number', 'percent', 'code'];

/** A table of items with two or three values each, with a heading row; read row by row, each cell a line. */
export function tableSheet(desk: Desk, colours: Colours, sizePx: number): Sheet {
  const { random, context, author } = desk;
  const { item, itemHeading, headings } = author.vocabulary;
  const kinds = random.shuffle(KINDS).slice(0, random.integer(2, 3));
  const items = random.shuffle(item).slice(0, random.integer(5, 8));
  const rows = [
    [itemHeading, ...kinds.map((kind) => headings[kind])],
    ...items.map((name) => [capitalized(name), ...kinds.map((kind) => author.value(kind))]),
  ];

  const type = typeAt(desk, sizePx, colours.ink);
  const [gapPx, pitchPx] = [sizePx * random.between(2, 3.5), sizePx * random.between(1.6, 2.1)];
  const aligns = ['left', ...kinds.map(() => random.pick(['left', 'right'] as const))] as const;
  const lines: SetLine[] = [];
  let x = MARGIN_PX;
  const columns = aligns.map((align, column) => {
    const width = Math.max(...rows.map((row) => textWidth(context, row[column] ?? '', type))) + 1;
    const frame = { x, width, align };
    x += width + gapPx;
    return frame;
  });
  rows.forEach((row, index) => {
    const top = MARGIN_PX + index * pitchPx;
    columns.forEach((frame, column) => {
      lines.push(...setText(context, row[column] ?? '', type, { ...frame, top }));
    });
  });

  const edges = columns.map((column) => column.x - gapPx / 2);
  const right = x - gapPx / 2;
  const bars = random.pick([noBars, underRows, grid])({
    left: edges[0] ?? 0,
    right,
    edges: [...edges, right],
    tops: Array.from(
      { length: rows.length + 1 },
      (_, row) => MARGIN_PX + row * pitchPx - (pitchPx - sizePx) / 2 + 2,
    ),
    colour: colours.ink,
  });
  return { ...sheetAround(lines, colours.paper, MARGIN_PX, bars), width: Math.ceil(right + MARGIN_PX) };
}

interface Ruling {
  readonly left: number;
  readonly right: number;
  readonly edges: readonly number[];
  readonly tops: readonly number[];
  readonly colour: string;
}

function noBars(): Sheet['bars'] {
  return [];
}

function underRows({ left, right, tops, colour }: Ruling): Sheet['bars'] {
  return tops.map((top) => ({ left, right, top, bottom: top + 1, colour }));
}

function grid(ruling: Ruling): Sheet['bars'] {
  const { edges, tops, colour } = ruling;
  const [top, bottom] = [Math.min(...tops), Math.max(...tops)];
  return [
    ...underRows(ruling),
    ...edges.map((edge) => ({ left: edge, right: edge + 1, top, bottom: bottom + 1, colour })),
  ];
}
