/** Why an analysis failed. */
export const ImageAnalysisErrorReason = {
  /** The key or token is missing or wrong (401). */
  AuthenticationFailure: 'AuthenticationFailure',
  /** The service refused what was asked (400, 404 and every other 4xx without a reason of its own). */
  BadRequest: 'BadRequest',
  /** The service could not be reached, or the connection broke. */
  ConnectionFailure: 'ConnectionFailure',
  /** The key or token is right and may not do this (403). */
  Forbidden: 'Forbidden',
  /** Something failed on this side, such as reading the picture. */
  RuntimeError: 'RuntimeError',
  /** The service failed (5xx), or its answer could not be understood. */
  ServiceError: 'ServiceError',
  /** The service did not finish in time (408, 504, or an error of code `Timeout`). */
  ServiceTimeout: 'ServiceTimeout',
  /** The service is busy or stopping (503). */
  ServiceUnavailable: 'ServiceUnavailable',
  /** The caller's rate limit is used up (429). */
  TooManyRequests: 'TooManyRequests',
} as const;

/** One of the nine reasons for which an analysis fails. */
export type ImageAnalysisErrorReason =
  (typeof ImageAnalysisErrorReason)[keyof typeof ImageAnalysisErrorReason];

const BY_STATUS: Readonly<Partial<Record<number, ImageAnalysisErrorReason>>> = {
  401: 'AuthenticationFailure',
  403: 'Forbidden',
  408: 'ServiceTimeout',
  429: 'TooManyRequests',
  503: 'ServiceUnavailable',
  504: 'ServiceTimeout',
};

/** The reason that an HTTP status and the code in its body stand for. */
export function errorReason(status: number, code: string | undefined): ImageAnalysisErrorReason {
  if (code === 'Timeout') return 'ServiceTimeout';
  return BY_STATUS[status] ?? (status >= 400 && status < 500 ? 'BadRequest' : 'ServiceError');
}
