import { VisionServiceOptions, type VisionServiceSettings } from './service-options.js';

/** A request as a service sees it. */
export interface SeenRequest {
  readonly url: URL;
  readonly headers: Headers;
  readonly body: unknown;
}

/** What a fake service does with a request: a response, or the error of a broken connection. */
export type Reaction = Response | Error;

export const ANSWER = { modelVersion: '2024-02-01', metadata: { width: 640, height: 480 } };

export function json(body: unknown, init: ResponseInit = {}): Response {
  return new Response(JSON.stringify(body), {
    ...init,
    headers: { 'content-type': 'application/json; charset=utf-8', ...init.headers },
  });
}

export function refusal(status: number, code: string, headers: Record<string, string> = {}): Response {
  return json({ error: { code, message: `Because of ${code}` } }, { status, headers });
}

/** A service that reacts to one request after the other, to the last way again and again. */
export function fakeService(reactions: readonly Reaction[], settings: VisionServiceSettings = {}) {
  const seen: SeenRequest[] = [];
  const service = new VisionServiceOptions('http://fake.test/', 'the-key', {
    fetch: async (url, init) => {
      init?.signal?.throwIfAborted();
      seen.push({ url: new URL(String(url)), headers: new Headers(init?.headers), body: init?.body });
      const reaction = reactions[Math.min(seen.length, reactions.length) - 1];
      if (reaction instanceof Response) return reaction.clone() as Response;
      throw reaction;
    },
    ...settings,
  });
  return { service, seen };
}
