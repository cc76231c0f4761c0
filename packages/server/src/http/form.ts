const MAX_PARTS = 32;
const MAX_PART_HEAD_BYTES = 16_384;
const HEAD_END = '\r\n\r\n';

/**
 * The first file of a form (`multipart/form-data`, RFC 7578), whatever its name: the first part that has a
 * file name or whose type is none of text. Looked for among 32 parts. Forms are small enough to be held
 * whole, and cutting a piece out of one cannot wait for bytes that never come.
 *
 * @returns undefined where there is none, or where the form ends before it does
 */
export function firstFile(body: Buffer, contentType: string): Buffer | undefined {
  const boundary = boundaryOf(contentType);
  if (boundary === undefined) return undefined;
  const delimiter = `\r\n--${boundary}`;
  // The first delimiter may stand at the very beginning, without a line end before it.
  let at = body.indexOf(delimiter.slice(2), 0, 'latin1') === 0 ? -2 : body.indexOf(delimiter, 0, 'latin1');
  for (let parts = 0; at !== -1 && parts < MAX_PARTS; parts += 1) {
    const head = at + delimiter.length;
    if (body.toString('latin1', head, head + 2) === '--') return undefined;
    const headEnd = body.indexOf(HEAD_END, head, 'latin1');
    if (headEnd === -1 || headEnd - head > MAX_PART_HEAD_BYTES) return undefined;
    const content = headEnd + HEAD_END.length;
    // A part without content ends with the line end that ends its head.
    at = body.indexOf(delimiter, headEnd + 2, 'latin1');
    const isFile = at !== -1 && isFileHead(body.toString('latin1', head, headEnd));
    if (isFile) return body.subarray(content, Math.max(content, at));
  }
  return undefined;
}

function boundaryOf(contentType: string): string | undefined {
  const [, quoted, plain] = /;\s*boundary\s*=\s*(?:"([^"]+)"|([^\s;"]+))/i.exec(contentType) ?? [];
  return quoted ?? plain;
}

function isFileHead(head: string): boolean {
  const lines = head.split('\r\n');
  const header = (name: string) =>
    lines.find((line) => line.toLowerCase().startsWith(`${name}:`))?.slice(name.length + 1) ?? '';
  const disposition = header('content-disposition').trim();
  if (!/^form-data\s*;/i.test(disposition)) return false;
  return /;\s*filename\*?\s*=/i.test(disposition) || !/^\s*($|text\/)/i.test(header('content-type'));
}
