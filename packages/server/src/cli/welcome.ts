import { X509Certificate } from 'node:crypto';
import type { AccessKeys } from '../config/keys.js';
import type { ServerTls } from '../config/tls.js';

export interface Welcome {
  readonly address: string;
  readonly home: string;
  /** Whether no key is asked for. */
  readonly isOpen: boolean;
  readonly shown: AccessKeys['shown'];
  readonly tls: ServerTls | undefined;
}

/** What a person needs to know once the service is ready; a command to paste comes last. */
export function welcome({ address, home, isOpen, shown, tls }: Welcome): string {
  const origin = address.replace('0.0.0.0', '127.0.0.1').replace('[::]', '[::1]');
  const url = `${origin}/computervision/imageanalysis:analyze?api-version=2024-02-01&features=caption,tags,objects,people,read,smartCrops,denseCaptions`;
  const key = isOpen ? '' : ` -H "Ocp-Apim-Subscription-Key: ${shown?.key ?? '<your key>'}"`;
  const trust = tls?.selfSignedFile === undefined ? '' : ` --cacert "${tls.selfSignedFile}"`;
  return [
    '',
    `  Fovea is ready at ${address}`,
    `  Key: ${isOpen ? 'none asked for' : keyLine(home, shown)}`,
    ...(tls?.selfSignedFile === undefined ? [] : trustLines(tls.cert, tls.selfSignedFile)),
    '',
    '  Try it on a picture of yours:',
    '',
    `  curl${trust} -X POST "${url}"${key} -H "Content-Type: application/octet-stream" --data-binary @photo.jpg`,
    '',
  ].join('\n');
}

function keyLine(home: string, shown: AccessKeys['shown']): string {
  if (!shown) return `made earlier and kept as a hash in ${home}; "fovea keys rotate" makes another`;
  return shown.isNew ? `${shown.key}   (shown this once; its hash is kept in ${home})` : shown.key;
}

/** How the machines that call come to trust a certificate that signed itself. */
function trustLines(cert: string, file: string): string[] {
  return [
    '',
    `  Its certificate signed itself: ${file}`,
    `  SHA-256 ${new X509Certificate(cert).fingerprint256}`,
    '  Copy that file (never the key beside it) to the machines that call, and have them trust it:',
    '',
    `  curl            --cacert "${file}"`,
    `  Node.js         NODE_EXTRA_CA_CERTS="${file}"`,
    `  Python          REQUESTS_CA_BUNDLE="${file}" and SSL_CERT_FILE="${file}"`,
    `  Java            keytool -importcert -cacerts -storepass changeit -alias fovea -file "${file}"`,
    `  Debian, .NET    cp "${file}" /usr/local/share/ca-certificates/fovea.crt && update-ca-certificates`,
  ];
}
