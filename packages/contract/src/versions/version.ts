import type { TObject, TSchema } from 'typebox';
import type { Query } from '../query.js';
import type { AnalyzeRequest } from '../request.js';
import type { AnalyzeResult } from '../result.js';

/** One api-version of the analyze call: how it is asked and how it answers. */
export interface ApiVersion {
  readonly name: string;
  /** Whether `model-name` and `customModelResult` exist in it. */
  readonly knowsCustomModels: boolean;
  /** Whether `evidence` exists in it, which is beyond the original. */
  readonly knowsEvidence: boolean;
  /** The answer's JSON Schema; its members stand in the order in which they are written. */
  readonly responseSchema: TSchema;
  /** @throws VisionError naming what is wrong with the query */
  parseQuery(query: Query): AnalyzeRequest;
  /** The answer in this version's shape, which `responseSchema` describes. */
  render(result: AnalyzeResult): Record<string, unknown>;
}

/** Members in the order in which a schema lists them: the order of the wire. */
export function inOrderOf(schema: TObject, members: Record<string, unknown>): Record<string, unknown> {
  const names = Object.keys(schema.properties).filter((name) => name in members);
  return Object.fromEntries(names.map((name) => [name, members[name]]));
}
