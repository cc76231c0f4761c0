import { tmpdir } from 'node:os';
import { afterEach, describe, expect, it } from 'vitest';
import { TesseractThread } from './tesseract-thread.js';

const LOAD = { options: { lstmOnly: 1, logging: false } };
const NO_FOLDER = { langPath: `${tmpdir()}/fovea-no-such-folder`, gzip: true, cacheMethod: 'none' };

const threads: TesseractThread[] = [];

function started(silenceMs = 20_000): TesseractThread {
  const thread = new TesseractThread(silenceMs);
  threads.push(thread);
  return thread;
}

afterEach(() => Promise.all(threads.splice(0).map((thread) => thread.terminate())));

describe('a job', () => {
  it('is answered', async () => {
    await expect(started().ask('load', LOAD)).resolves.toMatchObject({ loaded: true });
  });

  it('fails with the reason that the thread gives, and the thread goes on', async () => {
    const thread = started();
    await thread.ask('load', LOAD);
    const asked = thread.ask('loadLanguage', { langs: 'spa', options: NO_FOLDER });
    await expect(asked).rejects.toThrow(/ENOENT|no such file/i);
    await expect(thread.ask('load', LOAD)).resolves.toBeDefined();
  });

  it('fails when the thread is silent', async () => {
    await expect(started(1).ask('load', LOAD)).rejects.toThrow('silent for 1 ms');
  });

  it('fails when the thread ends, and so does every later one', async () => {
    const thread = started();
    const asked = expect(thread.ask('load', LOAD)).rejects.toThrow('ended');
    await thread.terminate();
    await asked;
    await expect(thread.ask('load', LOAD)).rejects.toThrow('ended');
  });
});

it('keeps no process alive once its job is done', async () => {
  const portsInUse = () => process.getActiveResourcesInfo().filter((name) => name === 'MessagePort').length;
  const before = portsInUse();
  await started().ask('load', LOAD);
  expect(portsInUse()).toBe(before);
});
