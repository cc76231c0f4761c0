import type { FeatureName } from '@fovea/contract';
import type { Feature } from '../feature.js';
import { caption } from './caption.js';
import { denseCaptions } from './dense-captions.js';
import { objects } from './objects.js';
import { people } from './people.js';
import { read } from './read.js';
import { smartCrops } from './smart-crops.js';
import { tags } from './tags.js';

/** Every feature by its name on the wire; a new feature is one file and one line here. */
export const features: { readonly [Name in FeatureName]: Feature<Name> } = {
  caption,
  denseCaptions,
  objects,
  people,
  read,
  smartCrops,
  tags,
};
