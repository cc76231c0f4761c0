/**
 * Hears of each analysis by an event, and gives up after a time. Needs VISION_ENDPOINT and VISION_KEY.
 *
 * node examples/dist/events.js photo.jpg
 */
import { createReadStream } from 'node:fs';
import { ImageAnalyzer, VisionServiceOptions, VisionSource } from '@fovea/client';

const [path = 'photo.jpg'] = process.argv.slice(2);

using source = VisionSource.fromBytes(createReadStream(path));
using analyzer = new ImageAnalyzer(new VisionServiceOptions(), source, { features: ['tags'] });
analyzer.addEventListener('analyzed', ({ result }) => {
  console.log(`${result.reason}: ${result.tags?.map(({ name }) => name).join(', ')}`);
});

await analyzer.analyze({ signal: AbortSignal.timeout(30_000) });
