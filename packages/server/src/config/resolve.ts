import { isLoopback } from './parse.js';
import { SETTINGS, type Setting, type SettingName, type Settings } from './settings.js';

/** A setting that cannot be used; the message is one sentence for the person who set it. */
export class SettingError extends Error {
  override readonly name = 'SettingError';
}

/** Flags as the command line gives them: camel case, `true` for one without a value. */
export type Flags = Readonly<Record<string, string | boolean | undefined>>;
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Resolves all settings: flags win over the environment, the environment over defaults.
 *
 * @throws SettingError naming the flag or variable, what it expects and what it was given
 */
export function resolveSettings(flags: Flags, environment: Environment): Settings {
  const entries = (Object.keys(SETTINGS) as SettingName[]).map((name) => {
    const setting: Setting<unknown> = SETTINGS[name];
    return [name, resolveOne(name, setting, flags, environment)] as const;
  });
  const settings = Object.fromEntries(entries) as Settings;
  checkTogether(settings);
  return settings;
}

/** What one setting asks of another. */
function checkTogether({ noAuth, host, tls, tlsCert, tlsKey }: Settings): void {
  if (noAuth && !isLoopback(host)) {
    throw new SettingError(
      `--no-auth is refused on ${host}: only a loopback address such as 127.0.0.1 may be open to all.`,
    );
  }
  if ((tlsCert === undefined) !== (tlsKey === undefined)) {
    throw new SettingError('--tls-cert and --tls-key belong together: give both or neither.');
  }
  if (tls !== undefined && tlsCert !== undefined) {
    throw new SettingError('--tls self-signed and --tls-cert exclude each other: give one of them.');
  }
}

function resolveOne(name: SettingName, setting: Setting<unknown>, flags: Flags, environment: Environment) {
  const flag = flags[name];
  if (flag !== undefined && setting.flag) return parse(`--${setting.flag}`, setting, String(flag));
  const value = setting.variable === undefined ? undefined : environment[setting.variable];
  if (value !== undefined && setting.variable) return parse(setting.variable, setting, value);
  return setting.default;
}

function parse(source: string, setting: Setting<unknown>, text: string): unknown {
  try {
    return setting.parse(text);
  } catch (error) {
    const expected = error instanceof Error ? error.message : String(error);
    throw new SettingError(`Expected ${expected} for ${source} but received "${text}".`);
  }
}

/** Whether an address stands for all addresses of the machine. */
export function isWildcard(host: string): boolean {
  return host === '0.0.0.0' || host === '::';
}
