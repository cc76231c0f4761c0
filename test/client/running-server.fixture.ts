import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp, createFovea, packageFolder, parsePrivateAllowList } from 'fovea';

/** A picture of several people that comes with a package. */
export const PICTURE = join(packageFolder('@vladmandic/human'), 'assets/samples.jpg');

/** The real service on a free port of this machine. */
export async function startServer(key: string) {
  const fovea = createFovea({
    home: join(tmpdir(), 'fovea-test-home'),
    workers: 1,
    threads: 2,
    allowPrivateUrls: parsePrivateAllowList('127.0.0.1'),
  });
  const { server } = buildApp({
    fovea,
    keys: [key],
    maxRequests: 8,
    requestTimeoutMs: 60_000,
    logLevel: 'silent',
  });
  await fovea.load();
  const endpoint = await server.listen({ host: '127.0.0.1', port: 0 });
  return {
    endpoint,
    async stop() {
      await server.close();
      await fovea.dispose();
    },
  };
}
