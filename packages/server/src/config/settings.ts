import { availableParallelism, homedir } from 'node:os';
import { join } from 'node:path';
import { NOTHING_PRIVATE, type PrivateAllowList, parsePrivateAllowList } from '../image/private-addresses.js';

/** One thing that can be set: by its flag, else by its environment variable, else it has its default. */
export interface Setting<Value> {
  /** The command-line flag without its dashes. */
  readonly flag?: string;
  readonly variable?: string;
  /** What stands for the value in help texts; absent for a flag that takes none. */
  readonly placeholder?: string;
  readonly about: string;
  readonly default: Value;
  /** How the default is shown, where it depends on the machine. */
  readonly defaultText?: string;
  /** @throws Error that begins with what was expected */
  parse(text: string): Value;
}

function wholeNumber(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = /^\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
    if (!(value >= min && value <= max)) throw new Error(`a whole number from ${min} to ${max}`);
    return value;
  };
}

function filled(text: string): string {
  if (text.trim() === '') throw new Error('a text that is not empty');
  return text.trim();
}

function key(text: string): string {
  if (!/^[\x21-\x7e]{1,256}$/.test(text)) throw new Error('1 to 256 printable characters without spaces');
  return text;
}

function logLevel(text: string): string {
  const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'];
  if (!levels.includes(text)) throw new Error(`one of ${levels.join(', ')}`);
  return text;
}

function allowList(text: string): PrivateAllowList {
  try {
    return parsePrivateAllowList(text);
  } catch {
    throw new Error('a comma list of host names, addresses and networks such as 10.0.0.0/8');
  }
}

function setting<Value>(definition: Setting<Value>): Setting<Value> {
  return definition;
}

const MINUTE_MS = 60_000;

/** Every setting of Fovea; flags, variables, help and docs/configuration.md come from here. */
export const SETTINGS = {
  port: setting({
    flag: 'port',
    variable: 'PORT',
    placeholder: 'number',
    about: 'Port to listen on; 0 takes a free one.',
    default: 5000,
    parse: wholeNumber(0, 65_535),
  }),
  host: setting({
    flag: 'host',
    variable: 'HOST',
    placeholder: 'address',
    about: 'Address to listen on. The default is reached from this machine only.',
    default: '127.0.0.1',
    parse: filled,
  }),
  key: setting<string | undefined>({
    flag: 'key',
    variable: 'VISION_KEY',
    placeholder: 'key',
    about:
      'Key that callers must send. Without one, a key is made at first start and kept in the home folder.',
    default: undefined,
    defaultText: 'made at first start',
    parse: key,
  }),
  key2: setting<string | undefined>({
    flag: 'key2',
    variable: 'VISION_KEY2',
    placeholder: 'key',
    about: 'A second key that is good as well, so that the first can be changed without a pause.',
    default: undefined,
    defaultText: 'none',
    parse: key,
  }),
  noAuth: setting({
    flag: 'no-auth',
    about: 'Ask for no key. Refused unless the host is a loopback address.',
    default: false,
    parse: () => true,
  }),
  home: setting({
    flag: 'home',
    variable: 'FOVEA_HOME',
    placeholder: 'folder',
    about: 'Folder for converted models and the generated key.',
    default: join(homedir(), '.fovea'),
    defaultText: '`~/.fovea`',
    parse: filled,
  }),
  workers: setting({
    flag: 'workers',
    variable: 'FOVEA_WORKERS',
    placeholder: 'number',
    about: 'Worker threads that run networks; each holds its own copy of the models.',
    default: availableParallelism(),
    defaultText: 'one a core',
    parse: wholeNumber(1, 256),
  }),
  threads: setting({
    flag: 'threads',
    variable: 'FOVEA_THREADS',
    placeholder: 'number',
    about: 'Threads that one network run may use: 1 for throughput, more for latency.',
    default: 1,
    parse: wholeNumber(1, 256),
  }),
  allowPrivateUrls: setting<PrivateAllowList>({
    flag: 'allow-private-urls',
    variable: 'FOVEA_ALLOW_PRIVATE_URLS',
    placeholder: 'list',
    about: 'Private hosts, addresses and networks (CIDR) that picture URLs may point to.',
    default: NOTHING_PRIVATE,
    defaultText: 'none',
    parse: allowList,
  }),
  maxRequests: setting({
    flag: 'max-requests',
    variable: 'FOVEA_MAX_REQUESTS',
    placeholder: 'number',
    about: 'Analyze calls in progress at once; further ones are answered 503 at once.',
    default: 64,
    parse: wholeNumber(1, 10_000),
  }),
  requestTimeoutMs: setting({
    flag: 'request-timeout-ms',
    variable: 'FOVEA_REQUEST_TIMEOUT_MS',
    placeholder: 'ms',
    about: 'Time for one analyze call, waiting included; then it is answered with the error Timeout.',
    default: MINUTE_MS,
    parse: wholeNumber(100, 60 * MINUTE_MS),
  }),
  shutdownTimeoutMs: setting({
    flag: 'shutdown-timeout-ms',
    variable: 'FOVEA_SHUTDOWN_TIMEOUT_MS',
    placeholder: 'ms',
    about: 'Time for running calls to finish after SIGTERM.',
    default: 10_000,
    parse: wholeNumber(0, 10 * MINUTE_MS),
  }),
  logLevel: setting({
    flag: 'log-level',
    variable: 'FOVEA_LOG_LEVEL',
    placeholder: 'level',
    about: 'What is logged: fatal, error, warn, info, debug or silent.',
    default: 'info',
    parse: logLevel,
  }),
} as const;

export type SettingName = keyof typeof SETTINGS;

/** All settings with their values. */
export type Settings = { readonly [Name in SettingName]: (typeof SETTINGS)[Name]['default'] };
