import { join } from 'node:path';
import { MODEL_FILES } from './catalogue.js';
import { cachedFile } from './conversion-cache.js';
import { CONVERTED_MODELS, type ConvertedModelName } from './converted.js';
import { languageFolder } from './language-folder.js';
import { simplify } from './onnx/simplify.js';
import { convertGraphModel } from './tfjs/convert.js';
import type { GraphNode } from './tfjs/graph-model.js';
import { decodeWeights, type WeightSpecification } from './tfjs/weights.js';
import { readVerified, sha256 } from './verify.js';

/** To be raised when the converter or the options of a model change what is written. */
const CONVERTER_VERSION = 1;

/** Paths of all model files, ready to be opened. */
export interface ModelPaths {
  readonly centernet: string;
  readonly blazeface: string;
  readonly faceres: string;
  readonly emotion: string;
  readonly textDetector: string;
  readonly textClassifier: string;
  readonly textRecognizer: string;
  /** The recognizer's characters, one a line. */
  readonly textDictionary: string;
  /** Folder of Tesseract's line models. */
  readonly lineModels: string;
}

/**
 * Checks every model file against its pinned sum and converts those that are not ONNX yet.
 *
 * @param home folder for converted models; they are kept in its folder `models`
 * @throws Error when a file is missing or is not the one expected
 */
export async function prepareModels(home: string): Promise<ModelPaths> {
  const folder = join(home, 'models');
  const converted = (name: ConvertedModelName) => convertedPath(folder, name);
  const simplified = (name: 'textDetector' | 'textRecognizer') => simplifiedPath(folder, name);
  const packaged = async (name: Parameters<typeof readVerified>[0]) => (await readVerified(name)).path;
  const [
    centernet,
    blazeface,
    faceres,
    emotion,
    textDetector,
    textClassifier,
    textRecognizer,
    textDictionary,
    lineModels,
  ] = await Promise.all([
    converted('centernet'),
    converted('blazeface'),
    converted('faceres'),
    converted('emotion'),
    simplified('textDetector'),
    packaged('textClassifier'),
    simplified('textRecognizer'),
    packaged('textDictionary'),
    languageFolder(join(folder, 'tesseract')),
  ]);
  return {
    centernet,
    blazeface,
    faceres,
    emotion,
    textDetector,
    textClassifier,
    textRecognizer,
    textDictionary,
    lineModels,
  };
}

/** The fields of a tfjs model file that are read. */
interface ModelJson {
  readonly modelTopology: { readonly node: readonly GraphNode[] };
  readonly weightsManifest: readonly { readonly weights: readonly WeightSpecification[] }[];
}

/** The pinned sums stand for the sources, so they need reading only when there is something to convert. */
async function convertedPath(folder: string, name: ConvertedModelName): Promise<string> {
  const model = CONVERTED_MODELS[name];
  const key = cacheKey(MODEL_FILES[model.topology].sha256, MODEL_FILES[model.weights].sha256);
  return cachedFile(folder, name, key, async () => {
    const [topology, weights] = await Promise.all([
      readVerified(model.topology),
      readVerified(model.weights),
    ]);
    const json = JSON.parse(topology.bytes.toString('utf8')) as ModelJson;
    const specifications = json.weightsManifest.flatMap((group) => group.weights);
    return convertGraphModel(
      { nodes: json.modelTopology.node, weights: decodeWeights(specifications, weights.bytes) },
      model,
    );
  });
}

/** The text networks are ONNX already, but written in more steps than they have. */
async function simplifiedPath(folder: string, name: 'textDetector' | 'textRecognizer'): Promise<string> {
  const key = cacheKey(MODEL_FILES[name].sha256);
  return cachedFile(folder, name, key, async () => simplify((await readVerified(name)).bytes));
}

function cacheKey(...sums: readonly string[]): string {
  return sha256(Buffer.from(`${CONVERTER_VERSION} ${sums.join(' ')}`)).slice(0, 16);
}
