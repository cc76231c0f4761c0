import type { Feature } from '../feature.js';
export const tags: Feature<'tags'> = () => Promise.reject(new Error('not yet'));
