import type { ErrorBody } from '@fovea/contract';

/** What the service answered. */
export interface Answer {
  readonly status: number;
  /** The service's id of the call. */
  readonly requestId: string | undefined;
  readonly retryAfter: string | undefined;
  readonly bytes: Uint8Array;
  /** The body as text when it is JSON; undefined otherwise. */
  readonly json: string | undefined;
  /** The error that the body tells of, when the call failed and it does. */
  readonly error: ErrorBody['error'] | undefined;
}

/** There is no answer: the service could not be reached, the connection broke, or it points elsewhere. */
export class ConnectionFailure {
  constructor(readonly message: string) {}
}

/** Reads a response to its end. */
export async function readAnswer(response: Response): Promise<Answer> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const isJson = response.headers.get('content-type')?.includes('json');
  const json = isJson ? new TextDecoder().decode(bytes) : undefined;
  return {
    status: response.status,
    requestId: response.headers.get('apim-request-id') ?? undefined,
    retryAfter: response.headers.get('retry-after') ?? undefined,
    bytes,
    json,
    error: response.ok || json === undefined ? undefined : errorIn(json),
  };
}

function errorIn(json: string): ErrorBody['error'] | undefined {
  try {
    const { error } = JSON.parse(json) as ErrorBody;
    return typeof error.code === 'string' && typeof error.message === 'string' ? error : undefined;
  } catch {
    // A proxy in between may answer anything; the status says enough then.
    return undefined;
  }
}
