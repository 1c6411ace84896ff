// Requests as a line for a shell.

import { client } from './client.js';
import { headerPairs } from './values.js';

/** A text as one word of a POSIX shell. */
function quoted(text) {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

function line({ method, url, headers, body, raw = [] }) {
  const parts = ['curl'];
  if (method !== 'GET') parts.push(`-X ${method}`);
  parts.push(quoted(`${location.origin}${url}`));
  if (client.space) parts.push(`-H ${quoted(`x-mock-space: ${client.space}`)}`);
  parts.push(...headers.map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`), ...raw.map((header) => `-H "${header}"`));
  if (body) parts.push(`--data-raw ${quoted(body)}`);
  return parts.join(' \\\n  ');
}

/** Headers that curl writes itself. */
const OWN = new Set(['host', 'content-length', 'connection', 'user-agent', 'accept-encoding', 'x-mock-space']);

/** A request that came. Where a secret was hidden, one's own goes. */
export function ofRequest(request) {
  const headers = headerPairs(request.headers).filter(([name]) => !OWN.has(name) && !name.startsWith('sec-'));
  return line({ method: request.method, url: request.url, headers, body: request.body });
}

/** A call of an operation, with the example of a fixture if there is one. */
export function ofOperation(operation, described, document, fixture) {
  const example = fixture?.exampleRequest ?? {};
  const path = operation.path.replace(/\{([^}]+)\}/g, (template, name) => {
    const value = example.path?.[name];
    return value === undefined ? template : encodeURIComponent(value);
  });
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(example.query ?? {})) {
    for (const one of [value].flat()) query.append(name, one);
  }
  const headers = Object.entries(example.headers ?? {});
  let body = '';
  if (described?.requestBody && example.body !== undefined && example.body !== null) {
    const [type] = Object.keys(described.requestBody.content ?? {});
    if (type) headers.push(['content-type', type]);
    body = /urlencoded/.test(type) ? new URLSearchParams(example.body).toString() : typeof example.body === 'string' ? example.body : JSON.stringify(example.body);
  }
  const url = query.size > 0 ? `${path}?${query}` : path;
  return line({ method: operation.method, url, headers, body, raw: login(described, document) });
}

/** The header of the first way to be let in, with a variable for the token. */
function login(described, document) {
  const [first] = described?.security ?? document?.security ?? [];
  const schemes = Object.keys(first ?? {}).map((name) => document.components?.securitySchemes?.[name]);
  return schemes.flatMap((scheme) => {
    if (!scheme) return [];
    if (scheme.type === 'apiKey') return scheme.in === 'header' ? [`${scheme.name}: $TOKEN`] : [];
    return [`authorization: Bearer $TOKEN`];
  });
}
