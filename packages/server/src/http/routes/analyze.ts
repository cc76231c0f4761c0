import { type AnalyzeRequest, type ApiVersion, findVersion, queryValue, VisionError } from '@fovea/contract';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Fovea } from '../../fovea.js';
import type { Stage } from '../../pipeline/stage.js';
import type { Admission } from '../admission.js';
import type { Authenticate } from '../authentication.js';
import { bodyKind, readImageBody } from '../image-body.js';
import { requestSignal } from '../request-signal.js';

export interface AnalyzeRouteOptions {
  readonly fovea: Fovea;
  readonly authenticate: Authenticate;
  readonly admission: Admission;
  readonly requestTimeoutMs: number;
  /** Told how long each stage of a request took. */
  readonly onStage: (request: FastifyRequest, stage: Stage, ms: number) => void;
}

/** What a request asks, known before its body is read. */
interface Question {
  readonly version: ApiVersion;
  readonly request: AnalyzeRequest;
  readonly signal: AbortSignal;
}

/** `POST /computervision/imageanalysis:analyze`. Whatever can be refused is refused before the body is read. */
export function analyzeRoute(app: FastifyInstance, options: AnalyzeRouteOptions): void {
  const questions = new WeakMap<FastifyRequest, Question>();

  app.post('/computervision/imageanalysis::analyze', {
    async onRequest(request, reply) {
      options.authenticate(request.headers);
      const query = new URLSearchParams(request.raw.url?.split('?').slice(1).join('?'));
      const version = findVersion(queryValue(query, 'api-version') ?? '');
      if (!version) throw new VisionError('notFound');
      const asked = version.parseQuery(query);
      bodyKind(request);
      // No custom model can be trained yet, so none is found.
      if (asked.modelName) throw new VisionError('notFound');
      reply.raw.once('close', options.admission.enter());
      questions.set(request, {
        version,
        request: asked,
        signal: requestSignal(reply, options.requestTimeoutMs),
      });
    },
    async handler(request, reply) {
      const question = questions.get(request);
      if (!question) throw new Error('The request was not asked properly');
      const source = await readImageBody(request);
      const stages: string[] = [];
      const result = await options.fovea.analyze(source, question.request, {
        signal: question.signal,
        timings: (stage, ms) => {
          stages.push(`${stage};dur=${ms.toFixed(1)}`);
          options.onStage(request, stage, ms);
        },
      });
      reply.header('server-timing', stages.join(', ')).type('application/json; charset=utf-8');
      return JSON.stringify(question.version.render(result));
    },
  });
}
