import { accessKeys } from '../config/keys.js';
import type { Settings } from '../config/settings.js';
import { createFovea } from '../fovea.js';
import { buildApp } from '../http/app.js';
import { openTraces } from '../telemetry/traces.js';

/** `fovea serve`: listens first, so that health can be asked, then loads the models; ends on a signal. */
export async function serve(settings: Settings): Promise<void> {
  const { keys, isGenerated } = await accessKeys(settings);
  const onWarning = (message: string) => app.server.log.warn(message);
  const fovea = createFovea({ ...settings, onWarning });
  const traces = await openTraces(onWarning);
  const app = buildApp({ ...settings, fovea, keys, ...(traces && { traces }) });
  const address = await app.server.listen({ host: settings.host, port: settings.port });
  stopOnSignal(async () => {
    app.stopAdmitting();
    const deadline = setTimeout(() => process.exit(0), settings.shutdownTimeoutMs);
    await app.server.close();
    await fovea.dispose();
    await traces?.close();
    clearTimeout(deadline);
  });
  await fovea.load();
  console.log(welcome(address, keys[0], isGenerated, settings.home));
}

/** A second signal does not wait. */
function stopOnSignal(stop: () => Promise<void>): void {
  let isStopping = false;
  const onSignal = async () => {
    if (isStopping) process.exit(1);
    isStopping = true;
    await stop();
    process.exit(0);
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
}

function welcome(address: string, key: string | undefined, isGenerated: boolean, home: string): string {
  const origin = address.includes('0.0.0.0') ? address.replace('0.0.0.0', '127.0.0.1') : address;
  const url = `${origin}/computervision/imageanalysis:analyze?api-version=2024-02-01&features=caption,tags,objects,people,read,smartCrops,denseCaptions`;
  const header = key === undefined ? '' : ` -H "Ocp-Apim-Subscription-Key: ${key}"`;
  const keyLine = key === undefined ? 'none asked for' : `${key}${isGenerated ? `   (kept in ${home})` : ''}`;
  return [
    '',
    `  Fovea is ready at ${address}`,
    `  Key: ${keyLine}`,
    '',
    '  Try it on a picture of yours:',
    '',
    `  curl -X POST "${url}"${header} -H "Content-Type: application/octet-stream" --data-binary @photo.jpg`,
    '',
  ].join('\n');
}
