import type { VisionError } from '@fovea/contract';
import type { FastifyReply } from 'fastify';

/** The reason of a signal whose client has gone away; there is nobody to be told. */
export class ClientGone extends Error {
  override readonly name = 'ClientGone';
}

/** Ends the work of a request: when its client goes away, or when a time that was set for it is over. */
export interface RequestSignal {
  /** Its reason is the error to answer, or `ClientGone`. */
  readonly signal: AbortSignal;
  /** Fires the signal after `ms` unless the function it answers is called before. */
  expireAfter(ms: number, error: VisionError): () => void;
}

export function requestSignal(reply: FastifyReply): RequestSignal {
  const controller = new AbortController();
  const timers = new Set<NodeJS.Timeout>();
  reply.raw.once('close', () => {
    for (const timer of timers) clearTimeout(timer);
    if (!reply.raw.writableFinished) controller.abort(new ClientGone('The client has gone'));
  });
  return {
    signal: controller.signal,
    expireAfter(ms, error) {
      const timer = setTimeout(() => controller.abort(error), ms);
      timers.add(timer);
      return () => clearTimeout(timer);
    },
  };
}
