export * from './errors.js';
export * from './languages.js';
export * from './openapi/document.js';
export { type Query, queryValue } from './query.js';
export * from './request.js';
export * from './result.js';
export * from './versions/index.js';
export type { ApiVersion } from './versions/version.js';
