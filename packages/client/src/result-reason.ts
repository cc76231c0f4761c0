/** How an analysis ended. */
export const ImageAnalysisResultReason = {
  /** The service answered what was asked. */
  Analyzed: 'Analyzed',
  /** It did not; `ImageAnalysisErrorDetails.fromResult` says why. */
  Error: 'Error',
} as const;

/** How an analysis ended: `'Analyzed'` or `'Error'`. */
export type ImageAnalysisResultReason =
  (typeof ImageAnalysisResultReason)[keyof typeof ImageAnalysisResultReason];
