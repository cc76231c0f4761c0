import { describe, expect, it } from 'vitest';
import { CancelledError, NEVER_CANCELLED } from '../../cancellation.js';
import { textOf } from '../recognized-line.fixture.js';
import type { RecognizedLine } from '../recognized-line.js';
import { type BlockLine, blockPage } from './block-page.fixture.js';
import type { LineReader } from './line-reader.js';
import { LineMender } from './mender.js';
import { ScriptedReader } from './scripted-reader.fixture.js';

const STATION = { drawn: '駅のすぐ前', read: '駅___前' };
const TOMORROW = { drawn: 'hasta mañana' };
const ENGLISH = { drawn: 'The quick brown fox' };

const texts = (lines: readonly RecognizedLine[]) => lines.map((line) => textOf(line.transcript.characters));

async function mended(reader: LineReader, ...drawn: readonly BlockLine[]) {
  const { page, lines } = blockPage(...drawn);
  const { lines: result, failure } = await new LineMender(reader).mend(page, lines, NEVER_CANCELLED);
  return { texts: texts(result), failure };
}

it('gives a mixed page the kana and the accents of its lines, and keeps their order', async () => {
  const reader = new ScriptedReader({ jpn: ['駅のすぐ前'], spa: ['mañana'] });
  expect(await mended(reader, ENGLISH, TOMORROW, STATION)).toEqual({
    texts: ['The quick brown fox', 'hasta mañana', '駅のすぐ前'],
    failure: undefined,
  });
});

it('asks nothing of the second reader for an English page', async () => {
  const reader = new ScriptedReader({});
  await mended(reader, ENGLISH, { drawn: 'and the dogs that are lazy' });
  expect(reader.asked).toEqual([]);
});

describe('a second reader that fails', () => {
  /** Reads until its `last` line and fails from then on. */
  class FailingReader extends ScriptedReader {
    readonly last: number;

    constructor(texts: ConstructorParameters<typeof ScriptedReader>[0], last: number) {
      super(texts);
      this.last = last;
    }

    override async read(...asked: Parameters<LineReader['read']>) {
      const reading = await super.read(...asked);
      if (this.asked.length > this.last) throw new Error('No such language');
      return reading;
    }
  }

  it('leaves the lines as they were recognized, and says why', async () => {
    expect(await mended(new FailingReader({}, 0), STATION, TOMORROW)).toEqual({
      texts: ['駅前', 'hasta manana'],
      failure: 'No such language',
    });
  });

  it('leaves what it had read', async () => {
    expect(await mended(new FailingReader({ jpn: ['駅のすぐ前'] }, 1), STATION, TOMORROW)).toEqual({
      texts: ['駅のすぐ前', 'hasta manana'],
      failure: 'No such language',
    });
  });

  it('is not asked again for the same page, but for the next', async () => {
    const reader = new FailingReader({}, 0);
    await mended(reader, STATION, { drawn: 'canção' }, TOMORROW);
    expect(reader.asked).toHaveLength(1);
    await mended(reader, TOMORROW);
    expect(reader.asked).toHaveLength(2);
  });
});

it.each([
  ['kana', STATION],
  ['accents', TOMORROW],
])('stops before the next line when the request was given up: %s', async (_, line) => {
  const reader = new ScriptedReader({ jpn: ['駅のすぐ前'], spa: ['mañana'] });
  const { page, lines } = blockPage(line, line);
  const cancellation = {
    throwIfCancelled() {
      throw new CancelledError();
    },
  };
  await expect(new LineMender(reader).mend(page, lines, cancellation)).rejects.toThrow(CancelledError);
  expect(reader.asked).toEqual([]);
});

it('stops between lines when the request is given up meanwhile', async () => {
  const reader = new ScriptedReader({ jpn: ['駅のすぐ前', '駅のすぐ前'] });
  const { page, lines } = blockPage(STATION, STATION, STATION);
  const cancellation = {
    throwIfCancelled() {
      if (reader.asked.length === 1) throw new CancelledError();
    },
  };
  await expect(new LineMender(reader).mend(page, lines, cancellation)).rejects.toThrow(CancelledError);
  expect(reader.asked).toHaveLength(1);
});

it('disposes of its reader', async () => {
  const reader = new ScriptedReader({});
  await new LineMender(reader).dispose();
  expect(reader.isDisposed).toBe(true);
});
