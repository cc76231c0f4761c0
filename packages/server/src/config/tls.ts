import { readFile } from 'node:fs/promises';
import { createSecureContext } from 'node:tls';
import { type Certificate, certificateFile, keptCertificate } from './certificate.js';
import { isWildcard, SettingError } from './resolve.js';
import type { Settings } from './settings.js';

/** How the service speaks TLS. */
export interface ServerTls extends Certificate {
  /** The file of a certificate that callers have to be told to trust. */
  readonly selfSignedFile?: string;
}

/**
 * What the settings say about TLS; undefined: plain HTTP.
 *
 * @throws SettingError when the files given cannot be used
 */
export async function serverTls(
  settings: Pick<Settings, 'tls' | 'tlsCert' | 'tlsKey' | 'tlsNames' | 'host' | 'home'>,
): Promise<ServerTls | undefined> {
  const { tls, tlsCert, tlsKey, tlsNames, host, home } = settings;
  if (tlsCert !== undefined && tlsKey !== undefined) return givenCertificate(tlsCert, tlsKey);
  if (tls === undefined) return undefined;
  const own = isWildcard(host) ? [] : [host];
  const names = [...new Set(['localhost', '127.0.0.1', '::1', ...own, ...tlsNames])];
  return { ...(await keptCertificate(home, names)), selfSignedFile: certificateFile(home) };
}

async function givenCertificate(certFile: string, keyFile: string): Promise<Certificate> {
  try {
    const cert = await readFile(certFile, 'utf8');
    const key = await readFile(keyFile, 'utf8');
    createSecureContext({ cert, key });
    return { cert, key };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SettingError(`The certificate ${certFile} and its key ${keyFile} cannot be used: ${reason}.`);
  }
}
