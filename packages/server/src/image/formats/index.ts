import { bmp } from './bmp.js';
import type { Format } from './format.js';
import { gif } from './gif.js';
import { ico } from './ico.js';
import { jpeg } from './jpeg.js';
import { png } from './png.js';
import { tiff } from './tiff.js';
import { webp } from './webp.js';

/** Every picture format that is let in; anything else is refused. */
export const formats: readonly Format[] = [jpeg, png, gif, bmp, webp, ico, tiff];
