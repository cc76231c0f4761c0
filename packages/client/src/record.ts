import type { InnerError } from '@fovea/contract';
import type { ImageAnalysisErrorReason } from './error-reason.js';
import type { ImageAnalysisResult } from './result.js';

/** Why an analysis failed. */
export interface Failure {
  readonly reason: ImageAnalysisErrorReason;
  readonly errorCode: number;
  readonly message: string;
  readonly innerError?: InnerError;
}

/** What is known of an analysis beside its result. */
export interface AnalysisRecord {
  readonly imageId: string | undefined;
  readonly connectionUrl: string;
  readonly resultId?: string | undefined;
  readonly jsonResult?: string | undefined;
  readonly failure?: Failure;
}

const records = new WeakMap<ImageAnalysisResult, AnalysisRecord>();

/** Keeps the record of a result as long as the result lives. */
export function keepRecord(result: ImageAnalysisResult, record: AnalysisRecord): void {
  records.set(result, record);
}

/** @throws TypeError for what no analysis answered, such as a copy of a result */
export function recordOf(result: ImageAnalysisResult): AnalysisRecord {
  const record = records.get(result);
  if (!record) throw new TypeError('Expected a result that analyze() answered, and no copy of it');
  return record;
}
