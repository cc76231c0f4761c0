/**
 * Captions a picture file or a URL in one line. Needs VISION_ENDPOINT and VISION_KEY.
 *
 * node examples/dist/one-line.js photo.jpg
 */
import { analyze, ImageAnalysisErrorDetails } from '@fovea/client';

const [picture = 'photo.jpg'] = process.argv.slice(2);

const result = await analyze(picture, { features: ['caption'] });

console.log(result.caption?.content ?? ImageAnalysisErrorDetails.fromResult(result)?.message);
