import type { ImageAnalysisOptions } from './analysis-options.js';
import { ImageAnalyzer } from './analyzer.js';
import type { Token } from './credential.js';
import type { ImageAnalysisResult } from './result.js';
import { VisionServiceOptions } from './service-options.js';
import { type ImageBytes, VisionSource } from './source.js';

/** What to ask, and of which service. */
export interface AnalyzeOptions extends ImageAnalysisOptions {
  /** The address of the service; the variable `VISION_ENDPOINT` unless given. */
  readonly endpoint?: string | URL;
  /** The key; the variable `VISION_KEY` unless given. */
  readonly key?: string;
  /** A token instead of a key. */
  readonly token?: Token;
  /** Gives the analysis up. */
  readonly signal?: AbortSignal;
}

/**
 * Analyzes a picture in one line: `await analyze('photo.jpg', { features: ['caption'] })`.
 *
 * @param source text that begins with `http:` or `https:` is a URL, other text the path of a file
 * @returns the result; an error of the service is one, too
 * @throws what `VisionServiceOptions`, `VisionSource` and `ImageAnalyzer` throw when they are made, and the
 *   signal's reason when it is aborted
 */
export async function analyze(
  source: string | URL | ImageBytes | VisionSource,
  { endpoint, key, token, signal, ...options }: AnalyzeOptions,
): Promise<ImageAnalysisResult> {
  const service = new VisionServiceOptions(endpoint, token ? { token } : key);
  const analyzer = new ImageAnalyzer(service, sourceOf(source), options);
  return analyzer.analyze(signal ? { signal } : {});
}

function sourceOf(source: string | URL | ImageBytes | VisionSource): VisionSource {
  if (source instanceof VisionSource) return source;
  const isUrl = source instanceof URL || (typeof source === 'string' && /^https?:/i.test(source));
  if (isUrl) return VisionSource.fromUrl(source);
  return typeof source === 'string' ? VisionSource.fromFile(source) : VisionSource.fromBytes(source);
}
