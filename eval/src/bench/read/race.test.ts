import { expect, it } from 'vitest';
import type { Contestant } from './contestant.js';
import { byLanguage, pageMedians, race } from './race.js';

const page = (name: string, language = 'en') => ({ path: `/${name}`, name, language });

/** Takes 100 ms for the first reading and one more for each that follows. */
function slowing(name: string, log: string[] = [], lines = 1): Contestant {
  let wallMs = 99;
  return {
    name,
    async read(asked) {
      wallMs += 1;
      log.push(`${name}${asked.name}`);
      return { lines, wallMs };
    },
    stop() {},
  };
}

it('lets contestants read page by page in turn, another one first in each round', async () => {
  const log: string[] = [];
  await race([slowing('a', log), slowing('b', log)], [page('1'), page('2')], 2);
  const warmUp = ['a1', 'b1'];
  expect(log).toEqual([...warmUp, 'a1', 'b1', 'a2', 'b2', 'b1', 'a1', 'b2', 'a2']);
});

it('takes for each page the median of its rounds, without the warming up', async () => {
  const laps = await race([slowing('a')], [page('1'), page('2')], 3);
  expect(pageMedians(laps, 'a', ({ wallMs }) => wallMs)).toEqual([103, 104]);
});

it('parts pages by language and keeps them together', async () => {
  const laps = await race([slowing('a')], [page('1'), page('2', 'zh'), page('3')], 1);
  const names = byLanguage(laps).map(([group, some]) => [group, some.map(({ page }) => page.name)]);
  expect(names).toEqual([
    ['en', ['1', '3']],
    ['zh', ['2']],
    ['all', ['1', '2', '3']],
  ]);
});

it('does not take the time of a contestant that finds nothing', async () => {
  await expect(race([slowing('a', [], 0)], [page('1')], 1)).rejects.toThrow('a found nothing on 1');
});
