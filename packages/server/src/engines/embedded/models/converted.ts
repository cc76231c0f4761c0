import type { ModelFileName } from './catalogue.js';
import type { ConversionOptions } from './tfjs/convert.js';

/** A model that is converted to ONNX at first start: its two source files and what is wanted of it. */
export interface ConvertedModel extends ConversionOptions {
  readonly topology: ModelFileName;
  readonly weights: ModelFileName;
}

/**
 * The converted models. All take and give pictures channel-first:
 * * centernet: `image` [1, 3, H, W], RGB 0..255, sides multiples of 32 -> `keypoints` [1, 80, H/4, W/4],
 *   the score of each COCO category, and `sizes` [1, 4, H/4, W/4], the distances to the left, top, right
 *   and bottom edge in pixels of the input.
 * * blazeface: `image` [1, 3, 256, 256], RGB -1..1 -> `scores16` [1, 512, 1], `scores32` [1, 384, 1],
 *   `boxes16` [1, 512, 16], `boxes32` [1, 384, 16], of the anchors at stride 16 and 32.
 * * faceres: `image` [1, 3, 224, 224], RGB 0..255 -> `male` [1, 1] and `ages` [1, 100].
 * * emotion: `image` [1, 1, 64, 64], grey -1..1 -> `emotions` [1, 7], the probabilities of angry, disgusted,
 *   afraid, happy, sad, surprised and neutral.
 */
export const CONVERTED_MODELS = {
  centernet: {
    topology: 'centernetTopology',
    weights: 'centernetWeights',
    input: { node: 'tower_0/images', name: 'image', shape: [1, 512, 512, 3] },
    anySize: true,
    outputs: { keypoints: 'tower_0/keypoints', sizes: 'tower_0/wh' },
  },
  blazeface: {
    topology: 'blazefaceTopology',
    weights: 'blazefaceWeights',
    input: { node: 'input', name: 'image', shape: [1, 256, 256, 3] },
    outputs: { scores16: 'Identity', scores32: 'Identity_1', boxes16: 'Identity_2', boxes32: 'Identity_3' },
  },
  faceres: {
    topology: 'faceresTopology',
    weights: 'faceresWeights',
    input: { node: 'input_1', name: 'image', shape: [1, 224, 224, 3] },
    outputs: { male: 'gender_pred/Sigmoid', ages: 'age_pred/Softmax' },
  },
  emotion: {
    topology: 'emotionTopology',
    weights: 'emotionWeights',
    input: { node: 'input_1', name: 'image', shape: [1, 64, 64, 1] },
    outputs: { emotions: 'Identity' },
  },
} as const satisfies Record<string, ConvertedModel>;

export type ConvertedModelName = keyof typeof CONVERTED_MODELS;
