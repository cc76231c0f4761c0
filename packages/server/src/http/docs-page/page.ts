import { createHash } from 'node:crypto';
import { ANALYZE_PATH, type OpenApiDocument } from '@fovea/contract';
import { Html, html } from './html.js';
import { inWords, members, type Schema } from './schema.js';
import { STYLE } from './style.js';

/** The parts of a document that the page shows. */
interface Shown {
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly paths: Readonly<Record<string, { readonly post: Operation }>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

interface Operation {
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  readonly requestBody: {
    readonly description: string;
    readonly content: Readonly<Record<string, { schema?: Schema }>>;
  };
  readonly responses: Readonly<Record<string, { readonly description: string }>>;
}

interface Parameter {
  readonly name: string;
  readonly required: boolean;
  readonly description: string;
  readonly schema: Schema;
}

/** Allows the page its own style sheet and nothing else: no script, picture, form, frame or connection. */
export const PAGE_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A document as a page to read. `versions` are all that there are, to choose from. */
export function docsPage(document: OpenApiDocument, versions: readonly string[]): string {
  const { info, paths, components } = document as unknown as Shown;
  const operation = paths[ANALYZE_PATH]?.post;
  if (!operation) throw new Error('The document does not describe the analyze call');
  const page = html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${info.title}, ${info.version}</title>
<style>${new Html(STYLE)}</style>
<h1>${info.title}</h1>
<p>${info.description}</p>
<nav>${versions.map((version) => versionLink(version, info.version))}</nav>
<p>For programs: <a href="openapi.json?api-version=${info.version}">openapi.json</a> (OpenAPI 3.1).</p>
<h2>POST ${ANALYZE_PATH}</h2>
<p>${operation.summary} ${operation.description}</p>
${example(info.version)}
<h3>Query</h3>
<table><tr><th>parameter</th><th>values</th><th>meaning</th></tr>
${operation.parameters.map(parameterRow)}</table>
<h3>Body</h3>
<p>${operation.requestBody.description}</p>
<table><tr><th>Content-Type</th><th>body</th></tr>
${Object.entries(operation.requestBody.content).map(bodyRow)}</table>
<h3>Answers</h3>
<table><tr><th>status</th><th>when</th></tr>
${Object.entries(operation.responses).map(([status, { description }]) => answerRow(status, description))}</table>
<h2>Shapes</h2>
${Object.entries(components.schemas).map(shape)}
</html>
`;
  return page.text;
}

function versionLink(version: string, current: string): Html {
  if (version === current) return html`<strong>${version}</strong> `;
  return html`<a href="docs?api-version=${version}">${version}</a> `;
}

function example(version: string): Html {
  const command = [
    `curl -X POST "$VISION_ENDPOINT${ANALYZE_PATH}?api-version=${version}&features=caption,read"`,
    '-H "Ocp-Apim-Subscription-Key: $VISION_KEY"',
    '-H "Content-Type: application/octet-stream" --data-binary @photo.jpg',
  ];
  return html`<pre>${command.join(' \\\n  ')}</pre>`;
}

function parameterRow({ name, required, description, schema }: Parameter): Html {
  const fallback =
    schema.default === undefined ? '' : html` Default: <code>${String(schema.default)}</code>.`;
  return html`<tr><td><code>${name}</code>${required ? ' (required)' : ''}</td><td>${inWords(schema)}</td><td>${description}${fallback}</td></tr>\n`;
}

function bodyRow([type, { schema }]: readonly [string, { readonly schema?: Schema }]): Html {
  return html`<tr><td><code>${type}</code></td><td>${schema ? inWords(schema) : 'the file'}</td></tr>\n`;
}

/** Descriptions of errors are lists in Markdown, one line for each. */
function answerRow(status: string, description: string): Html {
  const lines = description.split('\n').map((line) => {
    const parts = line.replace(/^\* /, '').split('`');
    return html`${parts.map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))}<br>`;
  });
  return html`<tr><td>${status}</td><td>${lines}</td></tr>\n`;
}

function shape([name, schema]: readonly [string, Schema]): Html {
  const rows = members(schema);
  const table = html`<table><tr><th>member</th><th>value</th><th>meaning</th></tr>\n${rows}</table>`;
  return html`<h3 id="${name}">${name}</h3>\n<p>${schema.description ?? ''}</p>\n${rows.length ? table : html`<p>${inWords(schema)}</p>`}\n`;
}
