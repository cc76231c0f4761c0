import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** There are two keys, so that one can be changed while callers still send the other. */
export const KEY_NAMES = ['key1', 'key2'] as const;

export type KeyName = (typeof KEY_NAMES)[number];

/** A key as it is kept: enough to know it again, not to send it. */
export interface StoredKey {
  readonly name: KeyName;
  /** In hexadecimal. The keys are random and long, so a plain hash cannot be searched for them. */
  readonly sha256: string;
  readonly createdAt: string;
}

/** A key that was just made; the only moment at which its text is known. */
export interface NewKey {
  readonly name: KeyName;
  readonly key: string;
}

export function keyFile(home: string): string {
  return join(home, 'keys.json');
}

export function sha256(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

/**
 * The keys kept in a home folder; undefined when none were ever made.
 *
 * @throws Error when the file is there but cannot be read or is no such file
 */
export async function readKeys(home: string): Promise<readonly StoredKey[] | undefined> {
  try {
    return parseKeys(await readFile(keyFile(home), 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new Error(`${keyFile(home)} is damaged; restore it, or remove it and start again with a new key`, {
      cause: error,
    });
  }
}

function parseKeys(text: string): StoredKey[] {
  const { keys } = JSON.parse(text) as { readonly keys: readonly Partial<StoredKey>[] };
  return keys.map(({ name, sha256, createdAt }) => {
    const known = KEY_NAMES.find((keyName) => keyName === name);
    if (!known || !/^[0-9a-f]{64}$/.test(sha256 ?? '')) throw new Error('This is not a list of keys');
    return { name: known, sha256: String(sha256), createdAt: String(createdAt) };
  });
}

/**
 * Makes the first key of a home folder, or takes over `given` as it.
 *
 * @returns undefined when another process was first
 */
export async function makeFirstKey(home: string, given?: string): Promise<NewKey | undefined> {
  const made = newKey('key1', given);
  await mkdir(home, { recursive: true });
  const draft = await writeDraft(home, [stored(made)]);
  try {
    await link(draft, keyFile(home));
    return made;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return undefined;
    throw error;
  } finally {
    await rm(draft);
  }
}

/**
 * Puts a new key in the place of one: of the one named, else of the missing one, else of the older one. The
 * other stays good.
 */
export async function rotateKey(home: string, wanted?: KeyName): Promise<NewKey> {
  return changeKeys(home, (keys) => {
    const made = newKey(wanted ?? nextName(keys));
    return { keys: [...keys.filter(({ name }) => name !== made.name), stored(made)], answer: made };
  });
}

/** Takes a key out of use. @returns whether there was one */
export async function revokeKey(home: string, name: KeyName): Promise<boolean> {
  return changeKeys(home, (keys) => {
    const others = keys.filter((key) => key.name !== name);
    return { keys: others, answer: others.length < keys.length };
  });
}

function nextName(keys: readonly StoredKey[]): KeyName {
  const missing = KEY_NAMES.find((name) => !keys.some((key) => key.name === name));
  const byAge = [...keys].sort((a, b) => a.createdAt.localeCompare(b.createdAt));
  return missing ?? byAge[0]?.name ?? 'key1';
}

function newKey(name: KeyName, key = randomBytes(16).toString('hex')): NewKey {
  return { name, key };
}

function stored({ name, key }: NewKey): StoredKey {
  return { name, sha256: sha256(key), createdAt: new Date().toISOString() };
}

/** The file is replaced as a whole; a lock keeps two changes from undoing each other. */
async function changeKeys<Answer>(
  home: string,
  change: (keys: readonly StoredKey[]) => { readonly keys: readonly StoredKey[]; readonly answer: Answer },
): Promise<Answer> {
  await mkdir(home, { recursive: true });
  const lock = `${keyFile(home)}.lock`;
  await takeLock(lock);
  try {
    const { keys, answer } = change((await readKeys(home)) ?? []);
    await rename(await writeDraft(home, keys), keyFile(home));
    return answer;
  } finally {
    await rm(lock);
  }
}

async function takeLock(lock: string): Promise<void> {
  try {
    await (await open(lock, 'wx')).close();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new Error(`Another command is changing the keys; if none is, remove ${lock}`);
  }
}

/** A complete file of keys under another name, readable by its owner only. */
async function writeDraft(home: string, keys: readonly StoredKey[]): Promise<string> {
  const draft = `${keyFile(home)}.${randomUUID()}`;
  const ordered = KEY_NAMES.flatMap((name) => keys.filter((key) => key.name === name));
  await writeFile(draft, `${JSON.stringify({ keys: ordered }, undefined, 2)}\n`, { mode: 0o600, flag: 'wx' });
  return draft;
}
