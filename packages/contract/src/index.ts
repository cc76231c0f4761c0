export * from './languages.js';
export * from './request.js';
export * from './result.js';
