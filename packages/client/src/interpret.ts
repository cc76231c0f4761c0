import type { ImageAnalysisOptions } from './analysis-options.js';
import { type Answer, ConnectionFailure } from './answer.js';
import { errorReason } from './error-reason.js';
import { lift } from './lift.js';
import { liftSegmentation } from './lift-segmentation.js';
import type { Failure } from './record.js';
import type { ImageAnalysisMembers } from './result.js';

/** What came of a call: members of a result, or why there are none. */
export type Interpretation = { readonly members: ImageAnalysisMembers } | { readonly failure: Failure };

/** What the service's answer, or the lack of one, means for the caller. */
export function interpret(
  outcome: Answer | ConnectionFailure,
  { segmentationMode }: ImageAnalysisOptions,
): Interpretation {
  if (outcome instanceof ConnectionFailure) {
    return { failure: { reason: 'ConnectionFailure', errorCode: -1, message: outcome.message } };
  }
  if (outcome.status !== 200) return { failure: failureOf(outcome, segmentationMode !== undefined) };
  try {
    const members = segmentationMode
      ? { segmentationResult: liftSegmentation(outcome.bytes) }
      : lift(JSON.parse(outcome.json ?? ''));
    return { members };
  } catch {
    const message = 'The answer of the service is none that Image Analysis gives; is the endpoint right?';
    return { failure: { reason: 'ServiceError', errorCode: outcome.status, message } };
  }
}

function failureOf({ status, error }: Answer, isSegmentation: boolean): Failure {
  const told = error ? `${error.code}: ${error.message}` : `${status}: The service did not say why`;
  const hint = '. This service has no image segmentation (imageanalysis:segment)';
  return {
    reason: errorReason(status, error?.code),
    errorCode: status,
    message: isSegmentation && status === 404 ? told + hint : told,
    ...(error?.innererror && { innerError: error.innererror }),
  };
}
