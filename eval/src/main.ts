import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { measures } from './measures.js';
import { renderTable } from './table.js';

const data = fileURLToPath(new URL('../../../shared/data', import.meta.url));

async function main(names: readonly string[]): Promise<number> {
  const unknown = names.filter((name) => !measures.some((measure) => measure.name === name));
  if (unknown.length > 0) {
    console.error(`Unknown measure ${unknown.join(', ')}. There are:`);
    for (const { name, about } of measures) console.error(`  ${name.padEnd(12)} ${about}`);
    return 1;
  }
  if (!existsSync(data)) {
    console.error('The development data (../shared/data beside the repository) is absent: nothing measured.');
    return 1;
  }
  const chosen = measures.filter(({ name, optional }) =>
    names.length > 0 ? names.includes(name) : optional !== true,
  );
  for (const measure of chosen) {
    console.log(`\n## ${measure.name}: ${measure.about}\n`);
    for (const table of await measure.measure({ data })) console.log(renderTable(table));
  }
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
