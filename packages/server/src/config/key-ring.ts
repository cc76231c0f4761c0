import { timingSafeEqual } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { keyFile, readKeys, sha256 } from './key-file.js';

/** The keys that are good at this moment. */
export interface KeyRing {
  /**
   * The name of a key that is good; undefined for any other. Keys are compared by their hashes in constant
   * time, so the delay of an answer tells nothing of a key.
   */
  nameOf(key: string): Promise<string | undefined>;
}

interface NamedHash {
  readonly name: string;
  readonly sha256: string;
}

function find(known: readonly NamedHash[], key: string): string | undefined {
  const sent = Buffer.from(sha256(key));
  return known.filter((one) => timingSafeEqual(Buffer.from(one.sha256), sent))[0]?.name;
}

/** Keys that stay the same while the process runs. */
export function fixedKeys(keys: readonly string[]): KeyRing {
  const known = keys.map((key, index) => ({ name: `key${index + 1}`, sha256: sha256(key) }));
  return { nameOf: async (key) => find(known, key) };
}

/**
 * The keys kept in a home folder. The file is looked at for every call, so a key that was rotated or revoked is
 * known at once. While the file is missing or damaged no key is good.
 *
 * @param onProblem told once for each state of the file that cannot be used
 */
export function storedKeys(home: string, onProblem: (error: unknown) => void): KeyRing {
  let known: readonly NamedHash[] = [];
  let knownState: string | undefined;
  return {
    async nameOf(key) {
      const state = await fileState(home);
      if (state !== knownState) {
        try {
          known = (await readKeys(home)) ?? [];
        } catch (error) {
          known = [];
          onProblem(error);
        }
        knownState = state;
      }
      return find(known, key);
    },
  };
}

/** Changes whenever the file does: it is never written in place, so another content is another inode. */
async function fileState(home: string): Promise<string> {
  try {
    const { ino, mtimeNs, size } = await stat(keyFile(home), { bigint: true });
    return `${ino} ${mtimeNs} ${size}`;
  } catch (error) {
    return String(error);
  }
}
