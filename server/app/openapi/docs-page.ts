import { firstLanguage } from '../../../survey-definitions/reference/first-language.ts';
import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { docsStyle } from './docs-style.ts';
import type { OpenApiDocument, OperationObject } from './openapi-document.ts';

type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** The page brings its style along and nothing else: no script, no picture, no other host. */
export const docsPolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(docsStyle).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** In one piece: its hash stands in the policy. */
const styleSheet = raw(`<style>${docsStyle}</style>`);

/** The description of the API as a page to read. In English, as the names in it are. */
export function docsPage({ info, tags, paths }: OpenApiDocument): Html {
  const title = String(info['title']);
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
  );
  const of = (tag: string) => operations.filter(({ operation }) => operation.tags.includes(tag));
  return html`<!doctype html>
    <html lang="${firstLanguage}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>API – ${title}</title>
        ${styleSheet}
      </head>
      <body>
        <header>
          <h1>${title}: the API for programs</h1>
          ${String(info['description'])
            .split('\n\n')
            .map((text) => html`<p>${inline(text)}</p>`)}
          <p>
            The same for machines:
            <a href="/api/openapi.json">/api/openapi.json</a> (OpenAPI 3.1). An example:
          </p>
          <pre tabindex="0">curl -H "Authorization: Bearer $TOKEN" https://your-host/api/surveys?limit=10</pre>
          <nav aria-label="Parts">
            <ul>
              ${tags.map(({ name }) => html`<li><a href="#${anchor(name)}">${name}</a> (${of(name).length})</li>`)}
            </ul>
          </nav>
        </header>
        <main>
          ${tags.map(
            ({ name }) =>
              html`<section aria-labelledby="${anchor(name)}">
                <h2 id="${anchor(name)}">${name}</h2>
                ${of(name).map(operationHtml)}
              </section>`,
          )}
        </main>
      </body>
    </html>`;
}

/** Of Markdown only this: what stands between backticks is code. */
const inline = (text: string) =>
  text.split('`').map((part, index) => (index % 2 === 0 ? part : html`<code>${part}</code>`));

const anchor = (name: string): string => name.toLowerCase().replaceAll(' ', '-');

type Described = { readonly method: string; readonly path: string; readonly operation: OperationObject };

function operationHtml({ method, path, operation }: Described): Html {
  const { operationId, summary, description, parameters, requestBody, responses } = operation;
  const [[status, answer] = []] = Object.entries(responses);
  return html`<details id="${operationId}">
    <summary>
      <code class="method ${method}">${method.toUpperCase()}</code> <code>${path}</code> <span>${summary}</span>
    </summary>
    <p>${accessWords(operation)} ${inline(description ?? '')}</p>
    ${
      parameters.length > 0 &&
      html`<h3>Parameters</h3>
        ${parameters.map(parameterHtml)}`
    }
    ${requestBody !== undefined && contentHtml('Body', requestBody.content)}
    ${contentHtml(`Answer ${status ?? ''}`, Object(answer?.['content'] ?? {}))}
  </details>`;
}

function accessWords({ security }: OperationObject): string {
  if (security.length === 0) return 'Open to everybody.';
  if (security.some((one) => 'accessToken' in one)) return 'With an access token or a session.';
  return security.some((one) => 'session' in one)
    ? 'For people at the console; not for programs.'
    : 'For the people of one Member, at the form of the annual survey; not for programs.';
}

const parameterHtml = ({ name, in: place, required, schema }: OperationObject['parameters'][number]): Html =>
  html`<p>
    <code>${name}</code> in the ${place}${required ? '' : ', may be left out'}:
    <code>${JSON.stringify(schema)}</code>
  </p>`;

function contentHtml(heading: string, content: Readonly<Record<string, Readonly<Record<string, unknown>>>>): Html {
  return html`${Object.entries(content).map(
    ([type, { schema, example }]) =>
      html`<h3>${heading}: <code>${type}</code></h3>
        ${
          example !== undefined &&
          html`<pre tabindex="0">${typeof example === 'string' ? example : JSON.stringify(example, null, 2)}</pre>`
        }
        ${
          type === 'application/json' &&
          html`<details>
            <summary>Schema</summary>
            <pre tabindex="0">${JSON.stringify(schema, null, 2)}</pre>
          </details>`
        }`,
  )}`;
}
