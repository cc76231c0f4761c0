import { X509Certificate } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { isIP } from 'node:net';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';

/** A certificate and its key, both PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

const DAY_MS = 86_400_000;
/** The longest that Apple's systems take (https://support.apple.com/en-us/103769). */
const VALID_DAYS = 825;
const RENEWED_BEFORE_DAYS = 30;

export function certificateFile(home: string): string {
  return join(home, 'tls-certificate.pem');
}

function certificateKeyFile(home: string): string {
  return join(home, 'tls-key.pem');
}

/**
 * The certificate of a home folder, signed by itself. It is made when there is none, when it ends within 30 days
 * and when it lacks one of `names` (host names and addresses); otherwise it stays, so that it is trusted once.
 */
export async function keptCertificate(
  home: string,
  names: readonly string[],
  now = Date.now(),
): Promise<Certificate> {
  const kept = await readCertificate(home);
  if (kept && isGood(new X509Certificate(kept.cert), names, now)) return kept;
  const made = await makeCertificate([...new Set([...names, hostname()])], now);
  await mkdir(home, { recursive: true });
  await replaceFile(certificateKeyFile(home), made.key, 0o600);
  await replaceFile(certificateFile(home), made.cert, 0o644);
  return made;
}

async function readCertificate(home: string): Promise<Certificate | undefined> {
  try {
    const [cert, key] = await Promise.all([
      readFile(certificateFile(home), 'utf8'),
      readFile(certificateKeyFile(home), 'utf8'),
    ]);
    return { cert, key };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function isGood(certificate: X509Certificate, names: readonly string[], now: number): boolean {
  const endsAt = Date.parse(certificate.validTo);
  const has = (name: string) => (isIP(name) ? certificate.checkIP(name) : certificate.checkHost(name));
  return endsAt - now > RENEWED_BEFORE_DAYS * DAY_MS && names.every((name) => has(name) !== undefined);
}

/** Good for servers only: whoever trusts it trusts no other certificate through it. */
async function makeCertificate(names: readonly string[], now: number): Promise<Certificate> {
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'Fovea' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    // The clock of a caller may be a little behind.
    notBeforeDate: new Date(now - DAY_MS),
    notAfterDate: new Date(now - DAY_MS + VALID_DAYS * DAY_MS),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: names.map((name) => (isIP(name) ? { type: 7, ip: name } : { type: 2, value: name })),
      },
    ],
  });
  return { cert, key };
}

async function replaceFile(path: string, text: string, mode: number): Promise<void> {
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, text, { mode });
  await rename(draft, path);
}
