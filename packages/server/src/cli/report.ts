import { styleText } from 'node:util';
import type { AnalyzeResult, Box } from '@fovea/contract';

/** People less sure than this are only counted. */
const SHOWN_PEOPLE = 0.3;
const BAR_CELLS = 10;
const MAX_NAME = 24;

/** An answer for a person to read in a terminal. Colours are left out where the terminal has none. */
export function report(name: string, result: AnalyzeResult): string {
  const { metadata, caption, denseCaptions, tags, objects, people, read, smartCrops } = result;
  const lines = [`${styleText('bold', name)}  ${dim(`${metadata.width} x ${metadata.height} px`)}`];
  const section = (title: string, rows: readonly string[], none: string) => {
    lines.push('', styleText('cyan', title));
    lines.push(...(rows.length > 0 ? rows : [dim(none)]).map((row) => `  ${row}`));
  };

  if (caption) section('Caption', [`${caption.text}  ${dim(percent(caption.confidence))}`], '');
  if (denseCaptions && denseCaptions.length > 1) {
    const rows = denseCaptions.slice(1).map(({ text, confidence, box }) => row(text, confidence, box));
    section('Regions', rows, '');
  }
  if (tags)
    section(
      'Tags',
      tags.map((tag) => row(tag.name, tag.confidence)),
      'none',
    );
  if (objects)
    section(
      'Objects',
      objects.map(({ tag, box }) => row(tag.name, tag.confidence, box)),
      'none',
    );
  if (people) {
    const shown = people.filter(({ confidence }) => confidence >= SHOWN_PEOPLE);
    const rest = people.length - shown.length;
    const rows = shown.map(({ confidence, box }) => row('person', confidence, box));
    if (rest > 0) rows.push(dim(`and ${rest} less sure than ${percent(SHOWN_PEOPLE)}`));
    section('People', rows, 'none');
  }
  if (read)
    section(
      'Text',
      read.lines.map(({ text }) => text),
      'none',
    );
  if (smartCrops) {
    const rows = smartCrops.map(
      ({ aspectRatio, box }) => `${aspectRatio.toFixed(2).padEnd(6)}${dim(place(box))}`,
    );
    section('Crops', rows, 'none');
  }
  return `${lines.join('\n')}\n`;
}

function row(name: string, confidence: number, box?: Box): string {
  const filled = Math.round(confidence * BAR_CELLS);
  const bar = '█'.repeat(filled) + '░'.repeat(BAR_CELLS - filled);
  const where = box ? `  ${dim(place(box))}` : '';
  return `${name.padEnd(MAX_NAME)} ${styleText('green', bar)} ${percent(confidence)}${where}`;
}

function place({ x, y, w, h }: Box): string {
  return `${w} x ${h} at ${x}, ${y}`;
}

/** Nothing is certain, so nothing is shown as 100 %. */
function percent(share: number): string {
  return `${Math.min(99, Math.round(100 * share))} %`.padStart(4);
}

function dim(text: string): string {
  return styleText('dim', text);
}
