import type { Operator } from '../operator.js';
import { activations } from './activation.js';
import { arithmetic } from './arithmetic.js';
import { convolutions } from './convolution.js';
import { dense } from './dense.js';
import { shapes } from './shape.js';

/** Every TensorFlow operator that the embedded models use, by its name. */
export const operators: Readonly<Record<string, Operator>> = {
  ...activations,
  ...arithmetic,
  ...convolutions,
  ...dense,
  ...shapes,
};
