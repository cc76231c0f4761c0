import type { Feature } from '../feature.js';
export const caption: Feature<'caption'> = () => Promise.reject(new Error('not yet'));
