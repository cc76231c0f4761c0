import { previewVersion } from './preview.js';

export const preview20230401 = previewVersion('2023-04-01-preview');
