import { expect, it } from 'vitest';
import { firstFile } from './form.js';

const TYPE = 'multipart/form-data; boundary=x';
const FILE = 'content-disposition: form-data; name="a"; filename="b.jpg"\r\n\r\n';
const FIELD = 'content-disposition: form-data; name="a"\r\n\r\n';

const found = (body: string, type = TYPE) => firstFile(Buffer.from(body, 'latin1'), type)?.toString('latin1');

it.each([
  ['alone', `--x\r\n${FILE}picture\r\n--x--\r\n`],
  ['without a line end after the form', `--x\r\n${FILE}picture\r\n--x--`],
  ['after a preamble', `preamble\r\n--x\r\n${FILE}picture\r\n--x--`],
  ['after fields', `--x\r\n${FIELD}--x\r\n--x\r\n${FIELD}\r\n--x\r\n${FILE}picture\r\n--x--`],
  ['before other files', `--x\r\n${FILE}picture\r\n--x\r\n${FILE}other\r\n--x--`],
  ['that is followed by what is cut off', `--x\r\n${FILE}picture\r\n--x\r\n${FIELD}`],
  [
    'behind a part of another kind',
    `--x\r\ncontent-disposition: attachment\r\n\r\n${'y'.repeat(20_000)}\r\n--x\r\n${FILE}picture\r\n--x--`,
  ],
  ['whose head is in capitals', `--x\r\nContent-Type: image/png\r\n${FILE.toUpperCase()}picture\r\n--x--`],
  ['that has a type and no name', `--x\r\nContent-Type: image/png\r\n${FIELD}picture\r\n--x--`],
  ['behind a delimiter with spaces', `--x  \r\n${FILE}picture\r\n--x--`],
])('finds the file %s', (_place, body) => {
  expect(found(body)).toBe('picture');
});

it('finds an empty file', () => {
  expect(found(`--x\r\n${FILE}\r\n--x--`)).toBe('');
  expect(found(`--x\r\n${FILE.slice(0, -2)}\r\n--x--`)).toBe('');
});

it('keeps line ends and what resembles a boundary', () => {
  const content = '\r\n\r\n--y\r\n-x--\n--x\r\r\n';
  expect(found(`--x\r\n${FILE}${content}\r\n--x--`)).toBe(content);
});

it.each([
  'multipart/form-data; boundary="x"',
  'multipart/form-data;boundary=x',
  'multipart/form-data; charset=utf-8; Boundary=x; a=b',
])('reads the boundary of %s', (type) => {
  expect(found(`--x\r\n${FILE}picture\r\n--x--`, type)).toBe('picture');
});

it.each([
  ['nothing', ''],
  ['no part', '--x--'],
  ['fields only', `--x\r\n${FIELD}picture\r\n--x--`],
  ['a file that is cut off', `--x\r\n${FILE}picture`],
  ['a head that is cut off', '--x\r\ncontent-disposition: form-data; filename="b"'],
  ['a head without an end', `--x\r\nx: ${'y'.repeat(20_000)}\r\n${FILE}picture\r\n--x--`],
  ['a file after the end', `--x--\r\n--x\r\n${FILE}picture\r\n--x--`],
  ['a file behind too many fields', `${`--x\r\n${FIELD}\r\n`.repeat(32)}--x\r\n${FILE}picture\r\n--x--`],
  ['another boundary', `--z\r\n${FILE}picture\r\n--z--`],
])('finds none in a form with %s', (_what, body) => {
  expect(found(body)).toBeUndefined();
});

it('finds none without a boundary', () => {
  expect(found(`--x\r\n${FILE}picture\r\n--x--`, 'multipart/form-data')).toBeUndefined();
  expect(found(`--\r\n${FILE}picture\r\n----`, 'multipart/form-data; boundary=')).toBeUndefined();
});
