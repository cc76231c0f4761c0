import type { InnerError } from '@fovea/contract';
import type { ImageAnalysisErrorReason } from './error-reason.js';
import { type Failure, recordOf } from './record.js';
import type { ImageAnalysisResult } from './result.js';

/** Why an analysis failed. */
export class ImageAnalysisErrorDetails {
  /** The kind of failure. */
  readonly reason: ImageAnalysisErrorReason;
  /** The HTTP status; -1 when there was no answer. */
  readonly errorCode: number;
  /** For people: `code: message` of the service, or what went wrong on the way to it. */
  readonly message: string;
  /** The service's finer code and message, such as `NotSupportedLanguage`, when it gave them. */
  readonly innerError: InnerError | undefined;

  private constructor({ reason, errorCode, message, innerError }: Failure) {
    this.reason = reason;
    this.errorCode = errorCode;
    this.message = message;
    this.innerError = innerError;
  }

  /**
   * The details of a result that is an error; undefined for one that is none.
   *
   * @throws TypeError for a copy of a result
   */
  static fromResult(result: ImageAnalysisResult): ImageAnalysisErrorDetails | undefined {
    const { failure } = recordOf(result);
    return failure && new ImageAnalysisErrorDetails(failure);
  }
}
