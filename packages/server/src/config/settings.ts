import { availableParallelism, homedir } from 'node:os';
import { join } from 'node:path';
import { NOTHING_PRIVATE, type PrivateAllowList } from '../image/private-addresses.js';
import {
  allowList,
  filled,
  issuer,
  key,
  names,
  oneOf,
  origins,
  ports,
  type Rate,
  rate,
  wholeNumber,
} from './parse.js';

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
      'Key that callers must send. Without one, those of `fovea keys` are good; the first is made at first start.',
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
  oidcIssuer: setting<string | undefined>({
    flag: 'oidc-issuer',
    variable: 'FOVEA_OIDC_ISSUER',
    placeholder: 'url',
    about: 'Issuer (OpenID Connect) whose bearer tokens are good as well as a key.',
    default: undefined,
    defaultText: 'none',
    parse: issuer,
  }),
  oidcAudience: setting({
    flag: 'oidc-audience',
    variable: 'FOVEA_OIDC_AUDIENCE',
    placeholder: 'text',
    about: 'Audience that a bearer token must be for. The default is what the SDKs of the original ask for.',
    default: 'https://cognitiveservices.azure.com',
    parse: filled,
  }),
  tls: setting<'self-signed' | undefined>({
    flag: 'tls',
    variable: 'FOVEA_TLS',
    placeholder: 'self-signed',
    about: 'Speak TLS with a certificate that is made at first start and kept in the home folder.',
    default: undefined,
    defaultText: 'none',
    parse: oneOf('self-signed'),
  }),
  tlsNames: setting<readonly string[]>({
    flag: 'tls-names',
    variable: 'FOVEA_TLS_NAMES',
    placeholder: 'list',
    about: 'Host names and addresses that the self-signed certificate is for, beside those of this machine.',
    default: [],
    defaultText: 'none',
    parse: names,
  }),
  tlsCert: setting<string | undefined>({
    flag: 'tls-cert',
    variable: 'FOVEA_TLS_CERT',
    placeholder: 'file',
    about: 'Speak TLS with this certificate (PEM, with those that sign it). Needs its key.',
    default: undefined,
    defaultText: 'none',
    parse: filled,
  }),
  tlsKey: setting<string | undefined>({
    flag: 'tls-key',
    variable: 'FOVEA_TLS_KEY',
    placeholder: 'file',
    about: 'The private key (PEM) of that certificate.',
    default: undefined,
    defaultText: 'none',
    parse: filled,
  }),
  cors: setting<readonly string[]>({
    flag: 'cors',
    variable: 'FOVEA_CORS',
    placeholder: 'list',
    about: 'Origins whose pages may call from a browser, such as `https://app.example`; `*` for all.',
    default: [],
    defaultText: 'none',
    parse: origins,
  }),
  home: setting({
    flag: 'home',
    variable: 'FOVEA_HOME',
    placeholder: 'folder',
    about: 'Folder for converted models, hashes of the keys and the certificate.',
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
  allowUrlPorts: setting<ReadonlySet<number>>({
    flag: 'allow-url-ports',
    variable: 'FOVEA_ALLOW_URL_PORTS',
    placeholder: 'list',
    about: 'Ports that picture URLs of public hosts may name besides 80 for http and 443 for https.',
    default: new Set(),
    defaultText: 'none',
    parse: ports,
  }),
  maxRequests: setting({
    flag: 'max-requests',
    variable: 'FOVEA_MAX_REQUESTS',
    placeholder: 'number',
    about: 'Analyze calls in progress at once, waiting ones included; further ones are answered 503 at once.',
    default: 64,
    parse: wholeNumber(1, 10_000),
  }),
  queueTimeoutMs: setting({
    flag: 'queue-timeout-ms',
    variable: 'FOVEA_QUEUE_TIMEOUT_MS',
    placeholder: 'ms',
    about: 'Time that a call may wait for its turn; one that would wait longer is answered 503 at once.',
    default: 10_000,
    parse: wholeNumber(0, 60 * MINUTE_MS),
  }),
  rate: setting<Rate | undefined>({
    flag: 'rate',
    variable: 'FOVEA_RATE',
    placeholder: 'rate',
    about: 'Calls that each key may make, such as `10/s` or `20/min`; further ones are answered 429.',
    default: undefined,
    defaultText: 'no limit',
    parse: rate,
  }),
  receiveTimeoutMs: setting({
    flag: 'receive-timeout-ms',
    variable: 'FOVEA_RECEIVE_TIMEOUT_MS',
    placeholder: 'ms',
    about: 'Time for a request to arrive whole; then it is answered 408.',
    default: MINUTE_MS,
    parse: wholeNumber(1_000, 60 * MINUTE_MS),
  }),
  requestTimeoutMs: setting({
    flag: 'request-timeout-ms',
    variable: 'FOVEA_REQUEST_TIMEOUT_MS',
    placeholder: 'ms',
    about:
      'Time for one analyze call once it has arrived, waiting included; then it is answered with the error Timeout.',
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
    parse: oneOf('fatal', 'error', 'warn', 'info', 'debug', 'silent'),
  }),
} as const;

export type SettingName = keyof typeof SETTINGS;

/** All settings with their values. */
export type Settings = { readonly [Name in SettingName]: (typeof SETTINGS)[Name]['default'] };
