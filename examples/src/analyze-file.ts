/**
 * Describes a picture file as the how-to page does. Needs VISION_ENDPOINT and VISION_KEY.
 *
 * node examples/dist/analyze-file.js photo.jpg
 */
import {
  ImageAnalysisErrorDetails,
  ImageAnalysisFeature,
  ImageAnalysisOptions,
  ImageAnalysisResultDetails,
  ImageAnalysisResultReason,
  ImageAnalyzer,
  VisionServiceOptions,
  VisionSource,
} from '@fovea/client';

const [path = 'photo.jpg'] = process.argv.slice(2);

const service = new VisionServiceOptions();
using source = VisionSource.fromFile(path);
const options = new ImageAnalysisOptions({
  features: Object.values(ImageAnalysisFeature),
  language: 'en',
  genderNeutralCaption: true,
  croppingAspectRatios: [0.9, 1.33],
});

using analyzer = new ImageAnalyzer(service, source, options);
const result = await analyzer.analyze();

if (result.reason === ImageAnalysisResultReason.Analyzed) {
  console.log(`Picture: ${result.imageWidth} x ${result.imageHeight}`);
  console.log(`Caption: ${result.caption?.content}`);
  for (const { content } of result.denseCaptions ?? []) console.log(`Dense caption: ${content}`);
  for (const { name, confidence } of result.tags ?? [])
    console.log(`Tag: ${name} (${confidence.toFixed(2)})`);
  for (const { name, boundingBox } of result.objects ?? []) {
    console.log(`Object: ${name} at ${boundingBox.x}, ${boundingBox.y}`);
  }
  const people = (result.people ?? []).filter(({ confidence }) => confidence > 0.5);
  console.log(`People: ${people.length}`);
  for (const { aspectRatio, boundingBox } of result.cropSuggestions ?? []) {
    console.log(`Crop of ${aspectRatio}: ${boundingBox.width} x ${boundingBox.height}`);
  }
  for (const line of result.text?.lines ?? []) console.log(`Line: ${line.content}`);
  console.log(`Call: ${ImageAnalysisResultDetails.fromResult(result).resultId}`);
} else {
  const error = ImageAnalysisErrorDetails.fromResult(result);
  console.error(`${error?.reason}: ${error?.message}`);
  process.exitCode = 1;
}
