import { previewVersion } from './preview.js';

export const preview20230201 = previewVersion('2023-02-01-preview');
