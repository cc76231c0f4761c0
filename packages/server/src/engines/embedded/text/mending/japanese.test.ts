import { describe, expect, it } from 'vitest';
import { textOf } from '../recognized-line.fixture.js';
import { type BlockLine, blockPage } from './block-page.fixture.js';
import { withKana } from './japanese.js';
import { ScriptedReader } from './scripted-reader.fixture.js';

async function mended(reader: ScriptedReader, ...drawn: readonly BlockLine[]): Promise<string[]> {
  const { page, lines } = blockPage(...drawn);
  const result = await withKana(page, lines, reader.read.bind(reader));
  return result.map(({ transcript }) => textOf(transcript.characters));
}

const STATION = { drawn: '駅のすぐ前', read: '駅___前' };
const CHINESE = { drawn: '我明天去北京大学', read: '我明天去北京大学' };

describe('a page', () => {
  it('has its kana where a line leaves ink unread', async () => {
    const reader = new ScriptedReader({ jpn: ['駅のすぐ前'] });
    expect(await mended(reader, STATION)).toEqual(['駅のすぐ前']);
    expect(reader.asked).toEqual(['jpn']);
  });

  it('has its kana where hardly anything was read', async () => {
    const reader = new ScriptedReader({ jpn: ['カレーライス'] });
    expect(await mended(reader, { drawn: 'カレーライス', read: '______' })).toEqual(['カレーライス']);
  });

  it('has also those lines read again, once it is Japanese, whose characters are unsure', async () => {
    const reader = new ScriptedReader({ jpn: ['駅のすぐ前', '時刻表'] });
    const unsure = { drawn: '時刻表', read: '時刻麦', probability: 0.8 };
    expect(await mended(reader, unsure, STATION)).toEqual(['時刻表', '駅のすぐ前']);
  });

  it('keeps sure lines of a Japanese page', async () => {
    const reader = new ScriptedReader({ jpn: ['駅のすぐ前'] });
    expect(await mended(reader, STATION, { drawn: '時刻表', read: '時刻表' })).toEqual([
      '駅のすぐ前',
      '時刻表',
    ]);
    expect(reader.asked).toHaveLength(1);
  });

  it.each<[string, BlockLine]>([
    ['Latin', { drawn: 'The quick brown fox' }],
    ['Latin with a letter passed over', { drawn: 'ola amigos', read: '_la amigos' }],
    ['Chinese', CHINESE],
  ])('is not read again when it is %s', async (_, line) => {
    const reader = new ScriptedReader({});
    expect(await mended(reader, line)).toEqual([(line.read ?? line.drawn).replace('_', '')]);
    expect(reader.asked).toEqual([]);
  });

  it('is given up after some lines that are not Japanese, and left as it was', async () => {
    const reader = new ScriptedReader({ jpn: Array(9).fill('我明天去北') });
    const lines = Array.from({ length: 8 }, () => ({ drawn: '我明天去北', read: '我___北' }));
    expect(await mended(reader, ...lines)).toEqual(lines.map(() => '我北'));
    expect(reader.asked.length).toBeGreaterThan(0);
    expect(reader.asked.length).toBeLessThan(4);
  });

  it('without a Chinese character is tried at few lines in which nothing was read', async () => {
    const reader = new ScriptedReader({});
    await mended(reader, ...Array.from({ length: 8 }, () => ({ drawn: 'wwwwww', read: '______' })));
    expect(reader.asked.length).toBeLessThan(3);
  });
});

it('leaves the lines as they are when the second reader answers nothing', async () => {
  const { page, lines } = blockPage(STATION, CHINESE);
  expect(await withKana(page, lines, async () => undefined)).toEqual(lines);
});
