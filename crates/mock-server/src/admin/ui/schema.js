// A schema as a tree: types, bounds, members; what is referred to opens on demand, for schemas may go in circles.

import { el, link } from './dom.js';
import { words } from './values.js';

/** Follows a `$ref` inside the document. */
export function resolve(value, document) {
  let found = value;
  // A circle of references alone has no end.
  for (let steps = 0; found?.$ref && steps < 20; steps += 1) found = target(found.$ref, document);
  return found;
}

function target(ref, document) {
  if (!ref.startsWith('#/')) return undefined;
  return ref.slice(2).split('/').reduce((at, token) => at?.[decodeURIComponent(token).replaceAll('~1', '/').replaceAll('~0', '~')], document);
}

const BOUNDS = [
  ['minimum', '≥'], ['maximum', '≤'], ['minLength', 'length ≥'], ['maxLength', 'length ≤'],
  ['minItems', 'items ≥'], ['maxItems', 'items ≤'], ['pattern', 'matches'], ['multipleOf', 'multiple of'],
];

/** Shows a schema; `open` shows at once what the first reference means. */
export function schema(written, { document, api, open = false }) {
  const options = { document, api };
  if (written.$ref) return reference(written.$ref, options, open);
  const combined = ['allOf', 'oneOf', 'anyOf'].filter((name) => Array.isArray(written[name]));
  return el('div', { class: 'schema' },
    el('span', { class: 'type' }, type(written)), ' ', facts(written),
    written.items && [' of ', schema(written.items, options)],
    written.description && el('p', { class: 'prose' }, words(written.description)),
    combined.map((name) => (written[name].length === 1
      ? schema(written[name][0], options)
      : part(WORDS[name], written[name].map((one) => el('li', {}, schema(one, options)))))),
    written.properties && members(written, options),
    typeof written.additionalProperties === 'object' && Object.keys(written.additionalProperties).length > 0
      && part('other members', [el('li', {}, schema(written.additionalProperties, options))]),
  );
}

const WORDS = { allOf: 'all of', oneOf: 'exactly one of', anyOf: 'any of' };

function type(written) {
  const name = written.type ?? (written.properties ? 'object' : written.enum ? 'one of' : written.allOf || written.oneOf || written.anyOf ? '' : 'anything');
  return [name, written.format && ` (${written.format})`, written.nullable && ' or null'].filter(Boolean).join('');
}

function facts(written) {
  const lines = BOUNDS.filter(([name]) => written[name] !== undefined).map(([name, text]) => `${text} ${written[name]}`);
  if (written.additionalProperties === false) lines.push('no other members');
  if (written.default !== undefined) lines.push(`default ${JSON.stringify(written.default)}`);
  return [
    lines.length > 0 && el('span', { class: 'muted' }, lines.join(', ')),
    written.enum && el('span', { class: 'enum' }, written.enum.map((value) => [' ', el('code', {}, JSON.stringify(value))])),
    written['x-secret'] || written.format === 'password' ? [' ', el('span', { class: 'mark' }, 'secret')] : null,
  ];
}

function part(title, items) {
  return [el('p', { class: 'muted media' }, title), el('ul', { class: 'tree' }, items)];
}

function members(written, options) {
  const required = new Set(written.required ?? []);
  return el('ul', { class: 'tree' }, Object.entries(written.properties).map(([name, member]) =>
    el('li', {}, el('code', { class: 'member' }, name), required.has(name) && el('span', { class: 'required' }, ' required'), ' ', schema(member, options))));
}

function reference(ref, { document, api }, open) {
  const name = decodeURIComponent(ref.split('/').pop());
  const found = target(ref, document);
  if (!found) return el('code', {}, ref);
  const inside = el('div', {});
  const details = el('details', {
    class: 'reference',
    on: { toggle: () => { if (details.open && !inside.hasChildNodes()) inside.append(schema(found, { document, api })); } },
  }, el('summary', {}, link(['documents', api, 'schemas', name], name), ' ', el('span', { class: 'muted' }, type(resolve(found, document) ?? {}))), inside);
  details.open = open;
  return details;
}
