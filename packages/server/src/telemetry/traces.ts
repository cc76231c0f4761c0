import type { Stage } from '../pipeline/stage.js';

/** What ends a trace. */
export interface TraceOutcome {
  readonly status: number | 'gone';
  readonly apiVersion: string | undefined;
  /** The row of the table of errors that was answered. */
  readonly error: string | undefined;
}

/** The trace of one request: a span for the whole and one for each stage. */
export interface RequestTrace {
  readonly traceId: string;
  /** A stage that ends now and took so long. */
  stage(stage: Stage, ms: number): void;
  end(outcome: TraceOutcome): void;
}

export interface TracedRequest {
  readonly id: string;
  readonly method: string;
  readonly route: string;
  /** W3C Trace Context: a `traceparent` among them makes the trace part of the caller's. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** Sends traces somewhere. */
export interface Traces {
  begin(request: TracedRequest): RequestTrace;
  /** Sends what has not been sent. */
  close(): Promise<void>;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Whether the standard environment of OpenTelemetry asks for traces: it names an endpoint or says `otlp`, and
 * does not switch them off.
 */
export function wantsTraces(environment: Environment): boolean {
  const exporter = environment.OTEL_TRACES_EXPORTER?.trim();
  if (environment.OTEL_SDK_DISABLED?.trim().toLowerCase() === 'true') return false;
  if (exporter) return exporter === 'otlp';
  return Boolean(environment.OTEL_EXPORTER_OTLP_ENDPOINT || environment.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT);
}

/**
 * Traces as `process.env` asks for them, or undefined. Only then is OpenTelemetry loaded.
 *
 * @param onWarning told when traces cannot be sent
 */
export async function openTraces(onWarning: (message: string) => void): Promise<Traces | undefined> {
  if (!wantsTraces(process.env)) return undefined;
  const { openOtlpTraces } = await import('./otlp-traces.js');
  return openOtlpTraces(onWarning);
}
