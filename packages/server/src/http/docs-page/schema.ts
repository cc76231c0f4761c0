import { type Html, html } from './html.js';

/** The parts of JSON Schema that the contract uses. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly default?: string | number | boolean;
  readonly description?: string;
}

/** What a schema allows, in a few words. */
export function inWords(schema: Schema): Html {
  if (schema.$ref !== undefined) return link(schema.$ref);
  if (schema.enum)
    return html`${schema.enum.map((value, index) => html`${index ? ', ' : ''}<code>${value}</code>`)}`;
  if (schema.items) return html`list of ${inWords(schema.items)}${bounds(schema.minItems, schema.maxItems)}`;
  if (schema.properties) return html`object`;
  return html`${schema.type ?? 'file'}${bounds(schema.minimum, schema.maximum)}`;
}

function bounds(from: number | undefined, to: number | undefined): string {
  if (from !== undefined && to !== undefined) return `, ${from} to ${to}`;
  if (to !== undefined) return `, at most ${to}`;
  return from === undefined ? '' : `, from ${from}`;
}

function link(reference: string): Html {
  const name = reference.split('/').at(-1) ?? '';
  return html`<a href="#${name}">${name}</a>`;
}

/** The members of an object, one row each; those of objects inside it have their path as name. */
export function members(schema: Schema, path = ''): readonly Html[] {
  if (schema.items && !schema.items.$ref) return members(schema.items, `${path.replace(/\.$/, '')}[].`);
  return Object.entries(schema.properties ?? {}).flatMap(([name, member]) => [
    html`<tr><td><code>${path}${name}</code>${schema.required?.includes(name) ? '' : ' (may be absent)'}</td>
<td>${inWords(member)}</td><td>${member.description ?? ''}</td></tr>\n`,
    ...(member.$ref ? [] : members(member, `${path}${name}.`)),
  ]);
}
