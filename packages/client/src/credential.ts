/** A token, or a function that is asked for one before each call, so that it can be renewed. */
export type Token = string | (() => string | Promise<string>);

/** What lets a caller in: a key, or a token of an identity provider. */
export type VisionCredential = string | { readonly key: string } | { readonly token: Token };

/** Makes the header that carries a credential; called once for each analysis. */
export type Authorize = () => Promise<Readonly<Record<string, string>>>;

/**
 * How to authorize calls. Nothing (a service that lets everybody in) sends no header.
 *
 * @throws TypeError for a key or token that no header can carry; its text never shows the secret
 */
export function authorizeWith(credential: VisionCredential | undefined): Authorize {
  if (credential === undefined || credential === '') return async () => ({});
  if (typeof credential === 'object' && 'token' in credential) return bearer(credential.token);
  const key = headerValue('key', typeof credential === 'string' ? credential : credential.key);
  return async () => ({ 'ocp-apim-subscription-key': key });
}

function bearer(token: Token): Authorize {
  const asHeader = (value: string) => ({ authorization: `Bearer ${headerValue('token', value)}` });
  if (typeof token === 'function') return async () => asHeader(await token());
  const header = asHeader(token);
  return async () => header;
}

// fetch would name a value that it cannot send in its own error, and so tell the secret.
function headerValue(name: string, value: unknown): string {
  const text = typeof value === 'string' ? value.trim() : '';
  if (/^[\x21-\x7e]+$/.test(text)) return text;
  throw new TypeError(`Expected printable ASCII characters without spaces for ${name}`);
}
