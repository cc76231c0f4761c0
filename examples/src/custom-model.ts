/**
 * Asks a custom model. Needs VISION_ENDPOINT and VISION_KEY.
 *
 * node examples/dist/custom-model.js photo.jpg my-model
 */
import { analyze, ImageAnalysisErrorDetails } from '@fovea/client';

const [picture = 'photo.jpg', modelName = 'my-model'] = process.argv.slice(2);

const result = await analyze(picture, { modelName });

for (const { name, confidence } of [...(result.customTags ?? []), ...(result.customObjects ?? [])]) {
  console.log(`${name} ${confidence.toFixed(3)}`);
}
const error = ImageAnalysisErrorDetails.fromResult(result);
if (error) {
  console.error(`${error.reason}: ${error.message}`);
  process.exitCode = 1;
}
