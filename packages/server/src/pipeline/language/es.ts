import { esNouns } from './es-nouns.js';
import { esPlaces } from './es-places.js';
import { esVerbs } from './es-verbs.js';
import type { Realizer } from './realizer.js';
import { romanceRealizer } from './romance.js';

/** Spanish captions, in the words of Spain. */
export const es: Realizer = romanceRealizer({
  nouns: esNouns,
  verbs: esVerbs,
  places: esPlaces,
  with: 'con',
  atNight: 'de noche',
  media: { 'black and white photo': 'una foto en blanco y negro de', drawing: 'un dibujo de' },
  bareLooks: {
    'black and white': 'una imagen en blanco y negro',
    colourful: 'una imagen',
    drawing: 'un dibujo',
    text: 'una imagen con texto',
  },
  plain: 'un fondo liso de color',
  sign: 'un letrero que dice',
});
