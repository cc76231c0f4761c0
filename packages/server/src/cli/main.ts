import { readFileSync } from 'node:fs';
import { VisionError } from '@fovea/contract';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { type Flags, resolveSettings, SettingError } from '../config/resolve.js';
import { SETTINGS, type Setting, type SettingName } from '../config/settings.js';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** Settings that `fovea analyze` needs too. */
const ENGINE_SETTINGS: readonly SettingName[] = [
  'home',
  'workers',
  'threads',
  'allowPrivateUrls',
  'allowUrlPorts',
];

function addSettings(command: Command, names: readonly SettingName[]): Command {
  for (const name of names) {
    const setting: Setting<unknown> = SETTINGS[name];
    const value = setting.placeholder ? ` <${setting.placeholder}>` : '';
    const variable = setting.variable ? ` [${setting.variable}]` : '';
    const option = new Option(`--${setting.flag}${value}`, `${setting.about}${variable}`);
    // commander would read --no-auth as "auth: false".
    option.negate = false;
    option.attributeName = () => name;
    command.addOption(option);
  }
  return command;
}

function choice(allowed: readonly string[]): (text: string) => string {
  return (text) => {
    const found = allowed.find((value) => value.toLowerCase() === text.toLowerCase());
    if (!found) throw new InvalidArgumentError(`Expected one of ${allowed.join(', ')}.`);
    return found;
  };
}

function program(): Command {
  const fovea = new Command('fovea')
    .description('Azure AI Vision Image Analysis 4.0, on your own machine')
    .version(version)
    .showHelpAfterError('See fovea --help.')
    .exitOverride();

  addSettings(fovea.command('serve'), Object.keys(SETTINGS) as SettingName[])
    .description('start the service')
    .action(async (flags) => {
      const { serve } = await import('./serve.js');
      await serve(resolveSettings(flags, process.env));
    });

  addSettings(fovea.command('analyze'), ENGINE_SETTINGS)
    .description('say what is in pictures, without a server')
    .argument('<pictures...>', 'picture files, folders of them, or URLs')
    .option('--features <list>', 'what to ask for; everything unless given')
    .option('--language <code>', 'language of tags: en, es, ja, pt or zh')
    .option('--gender-neutral', 'say person and child instead of man, woman, boy and girl')
    .option('--crop-ratios <list>', 'width / height of the crops wanted, from 0.75 to 1.8')
    .addOption(new Option('--json', 'print the JSON of the wire').conflicts('jsonl'))
    .option('--jsonl', 'print one line of JSON for each picture')
    .option(
      '--api-version <version>',
      'whose JSON to print',
      choice(['2023-02-01-preview', '2023-04-01-preview', '2023-10-01', '2024-02-01']),
      '2024-02-01',
    )
    .option('--annotate <out>', 'draw what was found on a copy; a folder when there are several pictures')
    .action(async (pictures: string[], flags) => {
      const { analyzePictures } = await import('./analyze.js');
      const settings = resolveSettings(flags, process.env);
      process.exitCode = await analyzePictures(pictures, { ...flags, settings });
    });
  addKeyCommands(fovea.command('keys').description('the two keys that callers may send'));
  return fovea;
}

/** A running server that has no key in its settings follows these commands at once. */
function addKeyCommands(keys: Command): void {
  const home = (flags: Flags) => resolveSettings(flags, process.env).home;
  addSettings(keys.command('list'), ['home'])
    .description('list the keys that are good')
    .action(async (flags) => (await import('./keys.js')).listKeys(home(flags)));
  addSettings(keys.command('rotate'), ['home'])
    .description('make a new key in the place of one, and print it')
    .argument('[name]', 'key1 or key2; the missing or older one unless given')
    .action(async (name, flags) => (await import('./keys.js')).rotate(home(flags), name));
  addSettings(keys.command('revoke'), ['home'])
    .description('take a key out of use')
    .argument('<name>', 'key1 or key2')
    .action(async (name, flags) => (await import('./keys.js')).revoke(home(flags), name));
}

/** Runs the command line; whatever goes wrong is one sentence and exit code 1. */
async function main(): Promise<void> {
  try {
    await program().parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : 1;
      return;
    }
    process.exitCode = 1;
    console.error(`fovea: ${sentence(error)}`);
    // A thread or a listening socket may be left over; there is nothing to wait for.
    process.exit();
  }
}

function sentence(error: unknown): string {
  if (error instanceof SettingError) return error.message;
  if (error instanceof VisionError && error.inner) return `${error.inner.message}.`;
  const { code, message, port, address } = error as NodeJS.ErrnoException & {
    port?: number;
    address?: string;
  };
  if (code === 'EADDRINUSE') return `The port ${port} of ${address} is in use; choose another with --port.`;
  if (code === 'EADDRNOTAVAIL') return `This machine has no address ${address}; choose another with --host.`;
  return message ?? String(error);
}

await main();
