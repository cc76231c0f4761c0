import { ROOT_CONTEXT, type Span, SpanKind, SpanStatusCode, type Tracer, trace } from '@opentelemetry/api';
import { setGlobalErrorHandler, W3CTraceContextPropagator } from '@opentelemetry/core';
import { detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor, type SpanExporter } from '@opentelemetry/sdk-trace-base';
import type { RequestTrace, TracedRequest, TraceOutcome, Traces } from './traces.js';

const propagator = new W3CTraceContextPropagator();

/**
 * Traces sent by OTLP over HTTP (https://opentelemetry.io/docs/specs/otlp/). Endpoint, headers, protocol,
 * sampling, batches and resource come from the standard variables, which the OpenTelemetry packages read.
 */
export async function openOtlpTraces(onWarning: (message: string) => void): Promise<Traces> {
  const onError = (error: unknown) => onWarning(`Traces could not be sent: ${message(error)}`);
  setGlobalErrorHandler(onError);
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'fovea' }).merge(
      detectResources({ detectors: [envDetector] }),
    ),
    spanProcessors: [new BatchSpanProcessor(await openExporter(onWarning))],
  });
  const tracer = provider.getTracer('fovea');
  return {
    begin: (request) => beginTrace(tracer, request),
    close: () => provider.shutdown().catch(onError),
  };
}

async function openExporter(onWarning: (message: string) => void): Promise<SpanExporter> {
  const { OTEL_EXPORTER_OTLP_TRACES_PROTOCOL, OTEL_EXPORTER_OTLP_PROTOCOL } = process.env;
  const protocol = OTEL_EXPORTER_OTLP_TRACES_PROTOCOL || OTEL_EXPORTER_OTLP_PROTOCOL || 'http/protobuf';
  if (protocol === 'http/json') {
    const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-http');
    return new OTLPTraceExporter();
  }
  if (protocol !== 'http/protobuf') {
    onWarning(`Traces are sent as http/protobuf: ${protocol} is neither that nor http/json.`);
  }
  const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-proto');
  return new OTLPTraceExporter();
}

function beginTrace(tracer: Tracer, { id, method, route, headers }: TracedRequest): RequestTrace {
  const parent = propagator.extract(ROOT_CONTEXT, headers, {
    get: (carrier, key) => {
      const value = carrier[key];
      return typeof value === 'string' ? value : value?.[0];
    },
    keys: Object.keys,
  });
  const attributes = { 'http.request.method': method, 'http.route': route, 'fovea.request_id': id };
  const span = tracer.startSpan(`${method} ${route}`, { kind: SpanKind.SERVER, attributes }, parent);
  const inside = trace.setSpan(parent, span);
  return {
    traceId: span.spanContext().traceId,
    stage(stage, ms) {
      const end = Date.now();
      tracer.startSpan(stage, { startTime: end - ms }, inside).end(end);
    },
    end: (outcome) => endSpan(span, outcome),
  };
}

function endSpan(span: Span, { status, apiVersion, error }: TraceOutcome): void {
  if (apiVersion !== undefined) span.setAttribute('fovea.api_version', apiVersion);
  if (status !== 'gone') span.setAttribute('http.response.status_code', status);
  const failure = status === 'gone' ? 'gone' : error;
  if (failure !== undefined) span.setAttribute('error.type', failure);
  if (status === 'gone' || status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
