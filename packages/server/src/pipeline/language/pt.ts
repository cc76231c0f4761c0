import { ptNouns } from './pt-nouns.js';
import { ptPlaces } from './pt-places.js';
import { ptVerbs } from './pt-verbs.js';
import type { Realizer } from './realizer.js';
import { romanceRealizer } from './romance.js';

/** Portuguese captions, in the words of Brazil. */
export const pt: Realizer = romanceRealizer({
  nouns: ptNouns,
  verbs: ptVerbs,
  places: ptPlaces,
  with: 'com',
  atNight: 'à noite',
  media: { 'black and white photo': 'uma foto em preto e branco de', drawing: 'um desenho de' },
  bareLooks: {
    'black and white': 'uma imagem em preto e branco',
    colourful: 'uma imagem',
    drawing: 'um desenho',
    text: 'uma imagem com texto',
  },
  plain: 'um fundo liso',
  sign: 'uma placa que diz',
});
