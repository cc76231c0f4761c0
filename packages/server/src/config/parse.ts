import { isIP } from 'node:net';
import { type PrivateAllowList, parsePrivateAllowList } from '../image/private-addresses.js';

/** Readers of the texts of settings. Each throws an error whose message is what was expected. */

export function wholeNumber(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = /^\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
    if (!(value >= min && value <= max)) throw new Error(`a whole number from ${min} to ${max}`);
    return value;
  };
}

export function filled(text: string): string {
  if (text.trim() === '') throw new Error('a text that is not empty');
  return text.trim();
}

export function key(text: string): string {
  if (!/^[\x21-\x7e]{1,256}$/.test(text)) throw new Error('1 to 256 printable characters without spaces');
  return text;
}

export function oneOf<Value extends string>(...values: readonly Value[]): (text: string) => Value {
  return (text) => {
    const found = values.find((value) => value === text);
    if (found === undefined) throw new Error(`one of ${values.join(', ')}`);
    return found;
  };
}

export function allowList(text: string): PrivateAllowList {
  try {
    return parsePrivateAllowList(text);
  } catch {
    throw new Error('a comma list of host names, addresses and networks such as 10.0.0.0/8');
  }
}

/** A comma list of host names and addresses. */
export function names(text: string): readonly string[] {
  const parts = text.split(',').map((part) => part.trim());
  const isName = (part: string) =>
    isIP(part) !== 0 || /^(\*\.)?[a-z\d]([a-z\d.-]{0,251}[a-z\d])?$/i.test(part);
  if (!parts.every(isName)) throw new Error('a comma list of host names and addresses');
  return parts;
}

/** A comma list of port numbers. */
export function ports(text: string): ReadonlySet<number> {
  const port = wholeNumber(1, 65_535);
  try {
    return new Set(text.split(',').map(port));
  } catch {
    throw new Error('a comma list of ports such as 8080,8443');
  }
}

/** A comma list of origins as browsers write them, or `*` for all. */
export function origins(text: string): readonly string[] {
  const parts = text.split(',').map((part) => part.trim());
  const isOrigin = (part: string) => part === '*' || (URL.canParse(part) && new URL(part).origin === part);
  if (!parts.every(isOrigin)) throw new Error('a comma list of origins such as https://app.example, or *');
  return parts;
}

/** An address that is asked over TLS, or on this machine. */
export function issuer(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isLocal = url?.protocol === 'http:' && isLoopback(url.hostname.replace(/^\[|\]$/g, ''));
  if (url?.protocol !== 'https:' && !isLocal) throw new Error('an https URL');
  return text;
}

/** So many calls in a period, as an operator writes it. */
export interface Rate {
  readonly calls: number;
  readonly periodMs: number;
  /** As it was written: `10/s`. */
  readonly text: string;
}

const PERIODS_MS: Readonly<Record<string, number>> = { s: 1_000, min: 60_000, h: 3_600_000 };

export function rate(text: string): Rate {
  const [, count = '', period = ''] = /^(\d{1,6})\/(s|min|h)$/.exec(text.trim()) ?? [];
  const [calls, periodMs] = [Number(count), PERIODS_MS[period]];
  if (!(calls > 0) || periodMs === undefined) throw new Error('a rate such as 10/s, 20/min or 500/h');
  return { calls, periodMs, text: text.trim() };
}

/** Whether an address is reached from this machine only. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}
