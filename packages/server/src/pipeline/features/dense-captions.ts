import type { Feature } from '../feature.js';
export const denseCaptions: Feature<'denseCaptions'> = () => Promise.reject(new Error('not yet'));
