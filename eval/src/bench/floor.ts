import { readFile } from 'node:fs/promises';
import { FEATURES } from '@fovea/contract';
import { analyzePicture, decodePicture, loadInlineCapabilities } from 'fovea';
import { median } from './statistics.js';

/**
 * The floor of one picture: milliseconds spent in bare network runs (one thread each) to answer all
 * seven features; the median of `runs` answers. A process of its own, so that several can run at once:
 * `node floor.js <picture> <home> <runs>` prints the number.
 */
async function floor(file: string, home: string, runs: number): Promise<number> {
  let spentMs = 0;
  const capabilities = await loadInlineCapabilities(home, {
    threads: 1,
    onRun: (ms) => {
      spentMs += ms;
    },
  });
  const signal = new AbortController().signal;
  const bytes = await readFile(file);
  const sums: number[] = [];
  for (let run = -2; run < runs; run += 1) {
    spentMs = 0;
    await analyzePicture(
      await decodePicture(bytes),
      { features: FEATURES, language: 'en', genderNeutralCaption: false, smartCropsAspectRatios: [] },
      { capabilities, signal },
    );
    if (run >= 0) sums.push(spentMs);
  }
  return median(sums);
}

const [file = '', home = '', runs = '20'] = process.argv.slice(2);
console.log(await floor(file, home, Number(runs)));
