import { accessKeys } from '../config/keys.js';
import type { Settings } from '../config/settings.js';
import { serverTls } from '../config/tls.js';
import { createFovea } from '../fovea.js';
import { buildApp } from '../http/app.js';
import { openTraces } from '../telemetry/traces.js';
import { welcome } from './welcome.js';

/** `fovea serve`: listens first, so that health can be asked, then loads the models; ends on a signal. */
export async function serve(settings: Settings): Promise<void> {
  const { oidcIssuer, oidcAudience } = settings;
  const { keyRing, shown } = await accessKeys(settings, (error) => app.server.log.error(error));
  const tls = await serverTls(settings);
  const onWarning = (message: string) => app.server.log.warn(message);
  const fovea = createFovea({ ...settings, onWarning });
  const traces = await openTraces(onWarning);
  const app = buildApp({
    ...settings,
    fovea,
    keys: keyRing ?? [],
    tokens: oidcIssuer === undefined ? undefined : { issuer: oidcIssuer, audience: oidcAudience },
    tls,
    ...(traces && { traces }),
  });
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
  console.log(welcome({ address, home: settings.home, isOpen: !keyRing, shown, tls }));
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
