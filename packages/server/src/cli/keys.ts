import { KEY_NAMES, type KeyName, readKeys, revokeKey, rotateKey } from '../config/key-file.js';
import { SettingError } from '../config/resolve.js';

/** `fovea keys list`: which keys are good, since when, and how each hash begins. */
export async function listKeys(home: string): Promise<void> {
  const keys = (await readKeys(home)) ?? [];
  if (keys.length === 0) console.log(`There are no keys in ${home}; "fovea keys rotate" makes one.`);
  for (const { name, createdAt, sha256 } of keys) {
    console.log(`${name}   made ${createdAt}   SHA-256 ${sha256.slice(0, 8)}…`);
  }
}

/** `fovea keys rotate`: prints the new key, which nobody can read again later. */
export async function rotate(home: string, name: string | undefined): Promise<void> {
  const made = await rotateKey(home, name === undefined ? undefined : keyName(name));
  console.log(made.key);
  console.error(`This is ${made.name} from now on; a running server knows. It is shown this once.`);
}

/** `fovea keys revoke`: the key is refused from now on. */
export async function revoke(home: string, name: string): Promise<void> {
  const isGone = await revokeKey(home, keyName(name));
  if (!isGone) throw new SettingError(`There is no ${name} in ${home}.`);
  console.error(`${name} is refused from now on; a running server knows.`);
}

function keyName(text: string): KeyName {
  const name = KEY_NAMES.find((known) => known === text);
  if (!name) throw new SettingError(`Expected ${KEY_NAMES.join(' or ')} but received "${text}".`);
  return name;
}
