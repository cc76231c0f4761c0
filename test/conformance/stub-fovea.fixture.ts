import type { AnalyzeRequest, AnalyzeResult, FeatureName, Quad } from '@fovea/contract';
import { decodePicture, type Fovea, type ImageSource } from 'fovea';

const box = { x: 1, y: 2, w: 30, h: 40 };
const polygon: Quad = [
  { x: 1.24, y: 2.5 },
  { x: 30.6, y: 2.5 },
  { x: 30.6, y: 12.04 },
  { x: 1.24, y: 12.04 },
];

/** What the stub sees in every picture. */
const SEEN: Readonly<Required<Pick<AnalyzeResult, FeatureName>>> = {
  caption: { text: 'a dog', confidence: 0.8498482704162598 },
  denseCaptions: [{ text: 'a dog', confidence: 0.8498482704162598, box: { x: 0, y: 0, w: 64, h: 50 } }],
  tags: [{ name: 'dog', confidence: 0.9865934252738953 }],
  objects: [{ box, tag: { name: 'dog', confidence: 0.85512 } }],
  people: [{ box, confidence: 0.0010676260571926832 }],
  read: {
    angle: 0.30481,
    lines: [{ text: 'STOP', polygon, words: [{ text: 'STOP', polygon, confidence: 0.99312 }] }],
  },
  smartCrops: [{ aspectRatio: 0.9, box }],
};

/** A Fovea that checks pictures as the real one does, fetches no URL, and sees the same in each. */
export interface StubFovea extends Fovea {
  readonly sources: ImageSource[];
  readonly requests: AnalyzeRequest[];
}

export function stubFovea(): StubFovea {
  const sources: ImageSource[] = [];
  const requests: AnalyzeRequest[] = [];
  return {
    sources,
    requests,
    ready: true,
    vitals: { waitingCalls: 0, waitingTasks: 0, workerRestarts: 0, secondReaderFailures: 0 },
    load: async () => {},
    dispose: async () => {},
    async analyze(source, request, { signal, timings }) {
      sources.push(source);
      requests.push(request);
      let metadata = { width: 64, height: 50 };
      if (source.kind === 'bytes') {
        const picture = await decodePicture(source.bytes, { signal });
        metadata = { width: picture.original.width, height: picture.original.height };
        await picture.recycle();
      }
      for (const stage of ['source', 'wait', 'decode', 'analyze'] as const) timings?.(stage, 1.25);
      const parts = request.features.map((feature) => [feature, SEEN[feature]] as const);
      return { metadata, ...Object.fromEntries(parts) };
    },
  };
}
