import { type AnalyzeRequest, type ApiVersion, findVersion, queryValue, VisionError } from '@fovea/contract';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Rate } from '../../config/parse.js';
import type { Fovea } from '../../fovea.js';
import type { Stage } from '../../pipeline/stage.js';
import type { Admission, AdmittedCall } from '../admission.js';
import type { Authenticate } from '../authentication.js';
import { bodyKind, readImageBody } from '../image-body.js';
import { rateLimiter } from '../rate-limit.js';
import { type RequestSignal, requestSignal } from '../request-signal.js';

export interface AnalyzeRouteOptions {
  readonly fovea: Fovea;
  readonly authenticate: Authenticate;
  readonly admission: Admission;
  readonly rate: Rate | undefined;
  readonly requestTimeoutMs: number;
  readonly queueTimeoutMs: number;
  /** Told how long each stage of a request took. */
  readonly onStage: (request: FastifyRequest, stage: Stage, ms: number) => void;
}

/** What a request asks, known before its body is read. */
interface Question {
  readonly version: ApiVersion;
  readonly request: AnalyzeRequest;
  readonly call: AdmittedCall;
  readonly work: RequestSignal;
}

const MAX_QUERY_BYTES = 4_096;

/** `POST /computervision/imageanalysis:analyze`. Whatever can be refused is refused before the body is read. */
export function analyzeRoute(app: FastifyInstance, options: AnalyzeRouteOptions): void {
  const questions = new WeakMap<FastifyRequest, Question>();
  const checkRate = rateCheck(options.rate);

  app.post('/computervision/imageanalysis::analyze', {
    async onRequest(request, reply) {
      const caller = await options.authenticate(request.headers);
      const query = queryOf(request);
      const version = findVersion(queryValue(query, 'api-version') ?? '');
      if (!version) throw new VisionError('notFound');
      checkRate(caller, version);
      const asked = version.parseQuery(query);
      bodyKind(request);
      // No custom model can be trained yet, so none is found.
      if (asked.modelName) throw new VisionError('notFound');
      const call = options.admission.enter();
      reply.raw.once('close', () => call.leave());
      questions.set(request, { version, request: asked, call, work: requestSignal(reply) });
    },
    async handler(request, reply) {
      const question = questions.get(request);
      if (!question) throw new Error('The request was not asked properly');
      const { version, call, work } = question;
      const source = await readImageBody(request);
      work.expireAfter(options.requestTimeoutMs, timedOut(options.requestTimeoutMs));
      let turnCame = () => {};
      const stages: string[] = [];
      const result = await options.fovea.analyze(source, question.request, {
        signal: work.signal,
        timings: (stage, ms) => {
          stages.push(`${stage};dur=${ms.toFixed(1)}`);
          options.onStage(request, stage, ms);
          if (stage === 'source') turnCame = work.expireAfter(options.queueTimeoutMs, call.waitedTooLong());
          if (stage === 'wait') {
            turnCame();
            call.begin();
          }
        },
      });
      reply.header('server-timing', stages.join(', ')).type('application/json; charset=utf-8');
      return JSON.stringify(version.render(result));
    },
  });
}

function queryOf(request: FastifyRequest): URLSearchParams {
  const query = request.raw.url?.split('?').slice(1).join('?') ?? '';
  if (query.length > MAX_QUERY_BYTES)
    throw new VisionError('queryTooLong', { values: { limit: MAX_QUERY_BYTES } });
  return new URLSearchParams(query);
}

function rateCheck(rate: Rate | undefined): (caller: string, version: ApiVersion) => void {
  if (!rate) return () => {};
  const limiter = rateLimiter(rate);
  return (caller, version) => {
    const seconds = limiter.secondsToWait(caller);
    if (seconds === 0) return;
    const values = { version: version.name, rate: rate.text, seconds };
    throw new VisionError('tooManyCalls', { values, retryAfterSeconds: seconds });
  };
}

function timedOut(timeoutMs: number): VisionError {
  return new VisionError('timeout', { values: { seconds: timeoutMs / 1000 } });
}
