import { connect } from 'node:net';

/** An answer as it came over the connection. */
export interface RawAnswer {
  readonly status: number;
  readonly reason: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Sends bytes over a connection of their own and reads the one answer until the server ends it. */
export async function sendBytes(
  port: number,
  ...chunks: readonly (string | Uint8Array)[]
): Promise<RawAnswer> {
  const socket = connect(port, '127.0.0.1');
  for (const chunk of chunks) socket.write(chunk);
  const received: Buffer[] = [];
  for await (const chunk of socket) received.push(chunk);
  const answer = Buffer.concat(received).toString('utf8');
  const end = answer.indexOf('\r\n\r\n');
  const [statusLine = '', ...fields] = answer.slice(0, end).split('\r\n');
  const [, status, reason = ''] = /^HTTP\/1\.1 (\d{3}) (.*)$/.exec(statusLine) ?? [];
  const headers = fields.map((field) => [
    field.slice(0, field.indexOf(':')).toLowerCase(),
    field.slice(field.indexOf(':') + 1).trim(),
  ]);
  const isChunked = fields.some((field) => /^transfer-encoding: chunked$/i.test(field));
  if (isChunked) throw new Error('The answer came in chunks, whose length no client is told');
  return {
    status: Number(status),
    reason,
    headers: Object.fromEntries(headers),
    text: answer.slice(end + 4),
  };
}

/** The bytes of a request: its line, its header lines as they are given, and its body. */
export function rawRequest(line: string, headers: readonly string[], body: string | Uint8Array = ''): Buffer {
  const bytes = Buffer.from(body);
  const head = [
    `${line} HTTP/1.1`,
    'Host: fovea.example:5000',
    'Connection: close',
    ...headers,
    `Content-Length: ${bytes.length}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), bytes]);
}
