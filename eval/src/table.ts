import type { Table } from './measure.js';

/** A table as Markdown, its notes below it. */
export function renderTable({ title, columns, rows, notes = [] }: Table): string {
  const cell = (value: string | number) => String(value);
  const lines = [
    `### ${title}`,
    '',
    `| ${columns.join(' | ')} |`,
    `|${columns.map(() => '---').join('|')}|`,
    ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
    '',
    ...notes.map((note) => `* ${note}`),
  ];
  return `${lines.join('\n')}\n`;
}
