import { MODEL_FILES, type ModelFile } from './catalogue.js';

/** The table of docs/models.md; a test keeps the page equal to it. */
export function modelsTable(): string {
  const rows = Object.values(MODEL_FILES).map((file: ModelFile) => {
    const { path, bytes, sha256, upstream, licence } = file;
    return `| \`${file.package}\` ${file.version} | \`${path}\` | ${bytes} | \`${sha256}\` | ${upstream} | ${licence} |`;
  });
  return [
    '| package | file | bytes | SHA-256 | upstream | licence, as its own files state it |',
    '|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}
