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
  if (settings.noAuth && !isLoopback(settings.host)) {
    throw new SettingError(
      `--no-auth is refused on ${settings.host}: only a loopback address such as 127.0.0.1 may be open to all.`,
    );
  }
  return settings;
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

/** Whether an address is reached from this machine only. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}
