import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from './settings.js';

/** The keys that callers may send, and whether the first one was made by Fovea. */
export interface AccessKeys {
  /** Empty: no key is asked for. */
  readonly keys: readonly string[];
  readonly isGenerated: boolean;
}

/**
 * The keys of the settings; without any, one of 32 hexadecimal characters that is made at first start and
 * kept in `<home>/key`, readable by its owner only.
 */
export async function accessKeys(
  settings: Pick<Settings, 'key' | 'key2' | 'noAuth' | 'home'>,
): Promise<AccessKeys> {
  if (settings.noAuth) return { keys: [], isGenerated: false };
  const given = [settings.key, settings.key2].filter((key) => key !== undefined);
  if (given.length > 0) return { keys: given, isGenerated: false };
  return { keys: [await generatedKey(settings.home)], isGenerated: true };
}

async function generatedKey(home: string): Promise<string> {
  const path = join(home, 'key');
  const known = await readKey(path);
  if (known) return known;
  await mkdir(home, { recursive: true });
  const made = randomBytes(16).toString('hex');
  try {
    await writeFile(path, `${made}\n`, { mode: 0o600, flag: 'wx' });
    return made;
  } catch (error) {
    // Another process was first; or the file is there but empty, which a person has to mend.
    const theirs = await readKey(path);
    if (theirs) return theirs;
    throw error;
  }
}

async function readKey(path: string): Promise<string | undefined> {
  try {
    return (await readFile(path, 'utf8')).trim() || undefined;
  } catch {
    return undefined;
  }
}
