import type { Quad } from '@fovea/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inReadingOrder } from './reading-order.js';

interface Line {
  readonly name: string;
  readonly quad: Quad;
}

/** A line 20 px high unless said otherwise; `x`, `y` is its top left corner. */
function line(name: string, x: number, y: number, width: number, height = 20): Line {
  return {
    name,
    quad: [
      { x, y },
      { x: x + width, y },
      { x: x + width, y: y + height },
      { x, y: y + height },
    ],
  };
}

const LEADING = 24;

/** Lines of running text below each other: the last of each five is half as long. */
function text(name: string, x: number, y: number, count: number, width: number, leading = LEADING): Line[] {
  return Array.from({ length: count }, (_, index) =>
    line(
      `${name}${index + 1}`,
      x,
      y + index * leading,
      width * (index % 5 === 4 ? 0.5 : 1 - (index % 3) * 0.04),
    ),
  );
}

/** Rows of cells as wide as `rows` says, in columns that begin at `lefts`; no cell where the width is 0. */
function table(
  name: string,
  y: number,
  lefts: readonly number[],
  rows: readonly (readonly number[])[],
): Line[] {
  return rows.flatMap((widths, row) =>
    widths.flatMap((width, column) =>
      width === 0 ? [] : [line(`${name}${row + 1}.${column + 1}`, lefts[column] ?? 0, y + row * 26, width)],
    ),
  );
}

/** Lines in the order in which they are to be read. */
const LAYOUTS: Record<string, Line[]> = {
  'one column': text('a', 0, 0, 8, 500),
  'two columns': [...text('a', 0, 0, 8, 300), ...text('b', 340, 0, 8, 300)],
  'two columns whose lines do not align': [...text('a', 0, 0, 8, 300), ...text('b', 340, 9, 9, 300, 21)],
  'two columns whose boxes nearly touch': [...text('a', 0, 0, 8, 300), ...text('b', 308, 0, 8, 300)],
  'two columns of two lines': [...text('a', 0, 0, 2, 200), ...text('b', 300, 0, 2, 200)],
  'three columns': [...text('a', 0, 0, 7, 240), ...text('b', 270, 0, 7, 240), ...text('c', 540, 0, 7, 240)],
  'columns of different length': [...text('a', 0, 0, 12, 300), ...text('b', 340, 0, 3, 300)],
  'a last column with one short line': [...text('a', 0, 0, 12, 300), line('end', 340, 0, 60)],
  'a column that begins further down': [...text('a', 0, 96, 8, 300), ...text('b', 340, 0, 12, 300)],
  'a title over two columns': [
    line('title', 100, 0, 440, 40),
    ...text('a', 0, 60, 8, 300),
    ...text('b', 340, 60, 8, 300),
  ],
  'a title of the size of the text, close to it': [
    line('title', 0, 0, 560),
    ...text('a', 0, 24, 8, 300),
    ...text('b', 340, 24, 8, 300),
  ],
  'a title in the middle of three columns': [
    line('title', 300, 0, 180, 32),
    ...text('a', 0, 80, 7, 240),
    ...text('b', 270, 80, 7, 240),
    ...text('c', 540, 80, 7, 240),
  ],
  'a large title close over the middle of three columns': [
    line('title', 300, 0, 180, 28),
    ...text('a', 0, 38, 7, 240),
    ...text('b', 270, 38, 7, 240),
    ...text('c', 540, 38, 7, 240),
  ],
  'a title of the size of the text over the middle of three columns': [
    line('title', 300, 0, 180),
    ...text('a', 0, 45, 7, 240),
    ...text('b', 270, 45, 7, 240),
    ...text('c', 540, 45, 7, 240),
  ],
  'a title over the middle of three columns of small text, whose boxes overlap': [
    line('title', 300, 0, 180),
    ...text('a', 0, 28, 7, 240, 13),
    ...text('b', 270, 28, 7, 240, 13),
    ...text('c', 540, 28, 7, 240, 13),
  ],
  'a footer under two of three columns': [
    ...text('a', 0, 0, 7, 240),
    ...text('b', 270, 0, 7, 240),
    ...text('c', 540, 0, 7, 240),
    line('footer', 0, 180, 420),
  ],
  'a title over two of three columns': [
    ...text('a', 0, 0, 9, 240),
    line('title', 270, 0, 480, 30),
    ...text('b', 270, 48, 7, 240),
    ...text('c', 540, 48, 7, 240),
  ],
  'a footer under two columns': [
    ...text('a', 0, 0, 8, 300),
    ...text('b', 340, 0, 8, 300),
    line('footer', 80, 210, 480),
  ],
  'a page number far under columns': [
    ...text('a', 0, 0, 8, 300),
    ...text('b', 340, 0, 8, 300),
    line('12', 0, 260, 20),
  ],
  'two columns, a line across, two columns': [
    ...text('a', 0, 0, 5, 300),
    ...text('b', 340, 0, 5, 300),
    line('across', 20, 150, 600, 30),
    ...text('c', 0, 200, 5, 300),
    ...text('d', 340, 200, 5, 300),
  ],
  'a column with two lines that hang over': [
    ...text('a', 0, 0, 3, 300),
    line('one', 0, 72, 350),
    ...text('c', 0, 96, 5, 300),
    line('two', 0, 216, 350),
    ...text('d', 0, 240, 4, 300),
    ...text('b', 345, 0, 14, 300),
  ],
  'columns with indented paragraphs': [
    line('a0', 30, 0, 270),
    ...text('a', 0, 24, 4, 300),
    line('a6', 30, 120, 270),
    ...text('c', 0, 144, 4, 300),
    line('b0', 370, 0, 270),
    ...text('b', 340, 24, 8, 300),
  ],
  'two columns of Chinese': [
    ...Array.from({ length: 6 }, (_, row) => line(`a${row}`, 0, row * 42, row === 2 ? 40 : 480 - 22 * row)),
    ...Array.from({ length: 6 }, (_, row) => line(`b${row}`, 530, row * 42, row === 5 ? 90 : 470 - 22 * row)),
  ],
  'items and prices': table(
    't',
    0,
    [0, 300],
    [
      [90, 45],
      [160, 55],
      [120, 45],
      [140, 55],
      [60, 65],
    ],
  ),
  'a table of five columns with a header': table(
    't',
    0,
    [0, 60, 330, 420, 520],
    [
      [35, 160, 40, 55, 50],
      [15, 240, 15, 60, 0],
      [15, 120, 25, 60, 45],
      [15, 200, 15, 70, 0],
      [15, 90, 15, 60, 80],
    ],
  ),
  'a table of three columns with empty cells': table(
    't',
    0,
    [0, 200, 400],
    [
      [150, 110, 60],
      [120, 0, 80],
      [0, 130, 50],
      [90, 100, 0],
      [140, 90, 60],
    ],
  ),
  'a table of two texts and a number': table(
    't',
    0,
    [0, 240, 500],
    [
      [190, 230, 40],
      [215, 200, 50],
      [220, 240, 45],
      [200, 225, 45],
      [210, 180, 50],
    ],
  ),
  'names and values': table(
    't',
    0,
    [0, 220],
    [
      [55, 130],
      [120, 95],
      [150, 90],
      [90, 100],
      [130, 70],
    ],
  ),
  'a Chinese table': table(
    't',
    0,
    [0, 120, 260, 380],
    [
      [40, 40, 40, 40],
      [40, 60, 45, 40],
      [60, 80, 55, 40],
      [60, 60, 45, 40],
    ],
  ),
  'a table under two columns': [
    ...text('a', 0, 0, 6, 300),
    ...text('b', 340, 0, 6, 300),
    ...table(
      't',
      170,
      [0, 340, 430, 520],
      [
        [110, 20, 20, 20],
        [80, 20, 20, 20],
        [60, 20, 20, 20],
      ],
    ),
  ],
  'items and prices over two columns': [
    ...table(
      't',
      0,
      [0, 240],
      Array.from({ length: 12 }, (_, row) => [80 + ((row * 37) % 90), 50]),
    ),
    ...text('a', 0, 330, 5, 340),
    ...text('b', 380, 330, 5, 340),
  ],
  'a table whose cells are broken into lines': [
    ...table('head', 0, [0, 150, 420], [[60, 50, 40]]),
    ...[40, 130].flatMap((y, row) => [
      line(`name${row}`, 0, y, 90),
      ...text(`about${row}-`, 150, y, 3, 240, 20),
      line(`fee${row}`, 420, y, 35),
    ]),
  ],
  'a row of several parts between lines': [
    ...text('a', 0, 0, 3, 500),
    line('one', 0, 72, 120),
    line('two', 150, 73, 90),
    line('three', 300, 71, 180),
    ...text('b', 0, 96, 3, 500),
  ],
  'lines with spaces that happen to stand below each other': [
    ...text('a', 0, 0, 3, 500),
    line('b1', 0, 72, 230),
    line('b2', 260, 72, 230),
    line('c1', 0, 96, 235),
    line('c2', 262, 96, 220),
    ...text('d', 0, 120, 3, 500),
  ],
  'a line in two parts over the end of its paragraph': [
    line('a1', 0, 0, 200),
    line('a2', 230, 0, 220),
    line('b', 0, 24, 190),
  ],
  'a sign over its caption': [
    line('EXIT', 0, 0, 300, 100),
    line('this way', 60, 115, 180),
    line('please', 90, 140, 110),
  ],
  'a sign beside a caption of two lines': [
    line('50%', 0, 0, 140, 60),
    line('off', 160, 4, 60, 22),
    line('today', 160, 32, 90, 22),
  ],
  'two signs of short words side by side': [
    line('no', 0, 0, 60),
    line('dogs', 0, 24, 70),
    line('pull', 300, 10, 60),
    line('to', 310, 34, 40),
    line('open', 300, 58, 70),
  ],
  'two signs side by side': [...text('left', 0, 0, 4, 200), ...text('right', 600, 10, 4, 220, 27)],
  'a sign on the right above one on the left': [
    ...text('upper', 500, 0, 3, 200),
    ...text('lower', 0, 120, 3, 200),
  ],
  'labels that stand left and right by turns': Array.from({ length: 6 }, (_, index) =>
    line(`${index}`, index % 2 === 0 ? 0 : 400, index * 45, 170),
  ),
  'labels scattered over a photo': [
    line('one', 300, 0, 90),
    line('two', 20, 100, 120, 30),
    line('three', 520, 108, 100),
    line('four', 330, 220, 60, 14),
    line('five', 40, 330, 140),
    line('six', 480, 335, 80),
  ],
};

const names = (lines: readonly Line[]) => lines.map(({ name }) => name).join(' ');

/** A fixed order that has nothing to do with how the lines stand. */
function shuffled(lines: readonly Line[]): Line[] {
  return lines
    .map((item, index) => ({ item, key: (index * 7919 + 13) % 1009 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

function turned(lines: readonly Line[], degrees: number): Line[] {
  const [cosine, sine] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return mapped(lines, ({ x, y }) => ({ x: x * cosine - y * sine, y: x * sine + y * cosine }));
}

function mapped(lines: readonly Line[], to: (point: Quad[0]) => Quad[0]): Line[] {
  return lines.map(({ name, quad: [a, b, c, d] }) => ({ name, quad: [to(a), to(b), to(c), to(d)] }));
}

describe.each(Object.entries(LAYOUTS))('%s', (_, layout) => {
  it.each([0, 3, -20, 44, 90, 180, -90])(
    'is read in order when the page is turned by %i degrees',
    (degrees) => {
      expect(names(inReadingOrder(turned(shuffled(layout), degrees)))).toBe(names(layout));
    },
  );
});

/** Seen from below and from the side. */
function inPerspective(lines: readonly Line[]): Line[] {
  return mapped(lines, ({ x, y }) => {
    const depth = 1 + x / 4000 - y / 4000;
    return { x: (x - y / 4) / depth, y: (y - 300) / depth };
  });
}

describe('in perspective', () => {
  it('reads items and prices row by row, however far apart', () => {
    const rows = Array.from({ length: 20 }, (_, row) => [70 + ((row * 53) % 100), 50 + ((row * 31) % 20)]);
    const receipt = table('t', 0, [0, 600], rows);
    expect(names(inReadingOrder(inPerspective(receipt)))).toBe(names(receipt));
  });

  it('reads columns that lean one after the other', () => {
    const columns = [...text('a', 0, 0, 24, 300), ...text('b', 330, 0, 24, 300)];
    expect(names(inReadingOrder(inPerspective(columns)))).toBe(names(columns));
  });
});

it('reads labels that all hang askew from the top and from the left', () => {
  const tilts = [9, -3, 8, -2, 9, 3, -9, 6, -6, 2, -9, -8];
  const labels = tilts.flatMap((degrees, index) => {
    const [x, y] = [(index % 3) * 700, Math.floor(index / 3) * 90];
    return mapped(turned([line(`${index}`, -70, -10, 140)], degrees), (at) => ({ x: at.x + x, y: at.y + y }));
  });
  expect(names(inReadingOrder(shuffled(labels)))).toBe(names(labels));
});

describe('a line that runs in another direction', () => {
  const page = [...text('a', 60, 0, 8, 300), ...text('b', 400, 0, 8, 300)];

  it('comes last and leaves the order of the others alone', () => {
    for (const degrees of [-90, 90, 180]) {
      const label = turned([line('label', -90, 20, 180)], degrees);
      expect(names(inReadingOrder([...label, ...page]))).toBe(`${names(page)} label`);
    }
  });

  it('is read with its like in their own order', () => {
    const labels = turned([line('one', -180, 0, 180), line('two', -180, 24, 180)], -90);
    expect(names(inReadingOrder([...labels.toReversed(), ...page]))).toBe(`${names(page)} one two`);
  });

  it('stays in its row when it is so short that its direction says nothing', () => {
    const rows = [...text('a', 0, 0, 2, 300), line('a', 0, 48, 120), line('b', 200, 48, 100)];
    const [a, b, c, d] = line('1', 150, 48, 10).quad;
    const digit = { name: '1', quad: [b, c, d, a] as const };
    expect(names(inReadingOrder([digit, ...rows]))).toBe('a1 a2 a 1 b');
  });
});

it('puts nothing in order when there is nothing', () => {
  expect(inReadingOrder([])).toEqual([]);
});

it('keeps lines that lie upon each other, and lines without any extent', () => {
  const point = { name: 'point', quad: line('', 5, 5, 0, 0).quad };
  const lines = [line('a', 0, 0, 100), line('a', 0, 0, 100), point, point, line('b', 0, 30, 100)];
  expect(inReadingOrder(lines)).toHaveLength(lines.length);
  const columns = [...text('a', 0, 0, 8, 300), ...text('b', 340, 0, 8, 300)];
  expect(names(inReadingOrder([point, ...columns]))).toContain('a7 a8 b1 b2');
});

describe('of any lines', () => {
  const size = (min: number, max: number) =>
    fc.integer({ min: min * 1e6, max: max * 1e6 }).map((millionths) => millionths / 1e6);
  const anyLine = fc
    .tuple(size(0, 1000), size(0, 1000), size(10, 300), size(8, 40), size(-4, 4))
    .map(([x, y, width, height, degrees]) => {
      const [turnedLine] = turned([line('', 0, 0, width, height)], degrees) as [Line];
      const [moved] = mapped([turnedLine], (point) => ({ x: point.x + x, y: point.y + y })) as [Line];
      return moved.quad;
    });
  const anyLines = fc
    .array(anyLine, { maxLength: 40 })
    .map((quads) => quads.map((quad, index): Line => ({ name: `${index}`, quad })));
  // Lines are drawn evenly, not from the bounds: exact ties are decided by rounding.
  const evenly = { numRuns: 300, unbiased: true };

  it('the order loses none and invents none', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        expect(new Set(inReadingOrder(lines))).toEqual(new Set(lines));
        expect(inReadingOrder(lines)).toHaveLength(lines.length);
      }),
    );
  });

  it('the order does not depend on place, size or a small turn', () => {
    fc.assert(
      fc.property(anyLines, size(-9, 9), size(0.2, 5), size(-5000, 5000), (lines, degrees, scale, shift) => {
        const order = names(inReadingOrder(lines));
        expect(names(inReadingOrder(turned(lines, degrees)))).toBe(order);
        expect(names(inReadingOrder(mapped(lines, ({ x, y }) => ({ x: x * scale, y: y * scale }))))).toBe(
          order,
        );
        expect(names(inReadingOrder(mapped(lines, ({ x, y }) => ({ x: x + shift, y: y - shift }))))).toBe(
          order,
        );
      }),
      evenly,
    );
  });

  it('the order does not depend on the order in which they were found', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        expect(names(inReadingOrder(shuffled(lines)))).toBe(names(inReadingOrder(lines)));
      }),
      evenly,
    );
  });
});
