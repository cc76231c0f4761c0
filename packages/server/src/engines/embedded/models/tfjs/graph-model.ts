import type { Weight } from './weights.js';

/** A node of a TensorFlow graph as tfjs stores it. */
export interface GraphNode {
  readonly name: string;
  readonly op: string;
  readonly input?: readonly string[];
  readonly attr?: Readonly<Record<string, GraphAttribute>>;
}

interface GraphAttribute {
  readonly s?: string;
  readonly i?: string | number;
  readonly b?: boolean;
  readonly list?: { readonly i?: readonly (string | number)[]; readonly s?: readonly string[] };
}

/** The graph and its weights. */
export interface GraphModel {
  readonly nodes: readonly GraphNode[];
  readonly weights: ReadonlyMap<string, Weight>;
}

/** A text attribute; tfjs keeps texts in base64. */
export function textAttribute(node: GraphNode, name: string): string {
  return Buffer.from(node.attr?.[name]?.s ?? '', 'base64').toString();
}

export function textListAttribute(node: GraphNode, name: string): readonly string[] {
  return (node.attr?.[name]?.list?.s ?? []).map((text) => Buffer.from(text, 'base64').toString());
}

export function numberListAttribute(node: GraphNode, name: string): readonly number[] {
  return (node.attr?.[name]?.list?.i ?? []).map(Number);
}

export function flagAttribute(node: GraphNode, name: string): boolean {
  return node.attr?.[name]?.b ?? false;
}
