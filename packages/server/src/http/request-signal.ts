import { VisionError } from '@fovea/contract';
import type { FastifyReply } from 'fastify';

/** The reason of a signal whose client has gone away; there is nobody to be told. */
export class ClientGone extends Error {
  override readonly name = 'ClientGone';
}

/** Fires when the client goes away or the time for the request is over, with the error as its reason. */
export function requestSignal(reply: FastifyReply, timeoutMs: number): AbortSignal {
  const controller = new AbortController();
  const values = { seconds: timeoutMs / 1000 };
  const timer = setTimeout(() => controller.abort(new VisionError('timeout', { values })), timeoutMs);
  reply.raw.once('close', () => {
    clearTimeout(timer);
    if (!reply.raw.writableFinished) controller.abort(new ClientGone('The client has gone'));
  });
  return controller.signal;
}
