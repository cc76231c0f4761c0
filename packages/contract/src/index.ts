export * from './errors.js';
export * from './languages.js';
export { type Query, queryValue } from './query.js';
export * from './request.js';
export * from './result.js';
export type { GeneralAvailabilityAnswer } from './versions/general-availability.js';
export * from './versions/index.js';
export type { PreviewAnswer } from './versions/preview.js';
export type { ApiVersion } from './versions/version.js';
