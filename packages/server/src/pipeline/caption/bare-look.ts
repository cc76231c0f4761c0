import type { Picture } from '../../image/picture.js';
import type { BareLook } from '../language/realizer.js';

const SIDE = 32;
/** Mean difference between the strongest and the weakest colour of a pixel, below which there is no colour. */
const GREY_BELOW = 6;
/** Deviation of brightness below which nothing is to be seen. */
const PLAIN_BELOW = 6;

/** What can be said of a picture in which nothing was found: by its colours alone. */
export async function bareLookOf(picture: Picture): Promise<BareLook> {
  const { pixels } = await picture.resized(SIDE, SIDE);
  let colour = 0;
  let sum = 0;
  let squares = 0;
  const count = SIDE * SIDE;
  for (let at = 0; at < pixels.length; at += 3) {
    const [red, green, blue] = [pixels[at] as number, pixels[at + 1] as number, pixels[at + 2] as number];
    colour += Math.max(red, green, blue) - Math.min(red, green, blue);
    const brightness = (red + green + blue) / 3;
    sum += brightness;
    squares += brightness * brightness;
  }
  const deviation = Math.sqrt(Math.max(0, squares / count - (sum / count) ** 2));
  if (deviation < PLAIN_BELOW) return 'plain';
  return colour / count < GREY_BELOW ? 'black and white' : 'colorful';
}
