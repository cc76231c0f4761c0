import { type Colours, type Desk, typeAt } from './desk.js';
import { setSentences } from './sentences.js';
import { type Sheet, sheetAround } from './sheet.js';
import { type SetLine, setText, textWidth } from './typeset.js';

/** The words of one or two signs in large letters, with the board cut to them. */
export function signSheet(desk: Desk, colours: Colours, sizePx: number): Sheet {
  const { random, context, author } = desk;
  const type = typeAt(desk, sizePx, colours.ink);
  const texts = [...new Set(Array.from({ length: random.integer(1, 2) }, () => author.phrase('signs')))];
  const width = Math.min(820, Math.max(...texts.map((text) => textWidth(context, text, type))) + 1);
  const [x, leading] = [sizePx * 0.7, 1.3];
  const lines: SetLine[] = [];
  for (const text of texts) {
    const top = sizePx * 0.5 + lines.length * sizePx * leading;
    lines.push(...setText(context, text, type, { x, top, width, align: 'center', leading }));
  }
  const sheet = sheetAround(lines, colours.paper, sizePx * 0.6);
  return { ...sheet, width: Math.max(sheet.width, Math.ceil(width + 2 * x)) };
}

/** A short word, its line up to half as high as the picture. */
export function hugeSheet(desk: Desk, colours: Colours): Sheet {
  const { random, context, author } = desk;
  const [height, text, maxWidth] = [random.integer(420, 860), author.phrase('shorts'), 1500];
  // A line of type is about 1.2 font sizes high.
  const wantedPx = (height * random.between(0.34, 0.5)) / 1.2;
  const wantedWidth = textWidth(context, text, typeAt(desk, wantedPx, colours.ink));
  const sizePx = Math.floor(wantedPx * Math.min(1, maxWidth / wantedWidth));
  const type = typeAt(desk, sizePx, colours.ink);
  const width = Math.ceil(textWidth(context, text, type) + sizePx * random.between(0.5, 1.2));
  const top = random.between(0.25, 0.75) * (height - sizePx * 1.3);
  const lines = setText(context, text, type, { x: 0, top, width, align: 'center' });
  return { ...sheetAround(lines, colours.paper, 0), width, height };
}

/** A large title and, below it, a caption in small letters. */
export function titledSheet(desk: Desk, colours: Colours): Sheet {
  const { random, context, author } = desk;
  const [marginPx, width, sizePx] = [40, random.integer(760, 900), random.integer(60, 96)];
  const align = random.pick(['left', 'center'] as const);
  const frame = { x: marginPx, width: width - 2 * marginPx, align, top: 30, leading: 1.2 };
  const title = setText(context, author.phrase('titles'), typeAt(desk, sizePx, colours.ink), frame);
  const captionType = typeAt(desk, random.integer(20, 28), colours.ink);
  const caption = setSentences(desk, random.integer(1, 2), captionType, {
    ...frame,
    top: 30 + title.length * sizePx * 1.2 + random.integer(20, 50),
    leading: 1.4,
  });
  return { ...sheetAround([...title, ...caption], colours.paper, marginPx), width };
}
