import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFirstKey, readKeys } from './key-file.js';
import { fixedKeys, type KeyRing, storedKeys } from './key-ring.js';
import type { Settings } from './settings.js';

/** How callers prove that they may call. */
export interface AccessKeys {
  /** Undefined: no key is asked for. */
  readonly keyRing: KeyRing | undefined;
  /** A key whose text is known: given by the settings, or made just now. */
  readonly shown?: { readonly key: string; readonly isNew: boolean };
}

/**
 * The keys of the settings; without any, those kept in the home folder, of which the first is made at first
 * start.
 *
 * @param onProblem told when the keys of the home folder cannot be read any more
 * @throws Error when they cannot be read at the start
 */
export async function accessKeys(
  settings: Pick<Settings, 'key' | 'key2' | 'noAuth' | 'home'>,
  onProblem: (error: unknown) => void,
): Promise<AccessKeys> {
  if (settings.noAuth) return { keyRing: undefined };
  const given = [settings.key, settings.key2].filter((key) => key !== undefined);
  const [first] = given;
  if (first !== undefined) return { keyRing: fixedKeys(given), shown: { key: first, isNew: false } };
  const keyRing = storedKeys(settings.home, onProblem);
  if (await readKeys(settings.home)) return { keyRing };
  const made = await makeFirstKey(settings.home, await readPlainKey(settings.home));
  await rm(plainKeyFile(settings.home), { force: true });
  return { keyRing, ...(made && { shown: { key: made.key, isNew: true } }) };
}

/** Where earlier versions kept the key as it is sent. It stays good, as a hash. */
function plainKeyFile(home: string): string {
  return join(home, 'key');
}

async function readPlainKey(home: string): Promise<string | undefined> {
  try {
    return (await readFile(plainKeyFile(home), 'utf8')).trim() || undefined;
  } catch {
    return undefined;
  }
}
