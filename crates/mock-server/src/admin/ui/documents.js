// The documents of the APIs: operations with their parameters, bodies and answers, and the schemas.

import { apiDocument, call } from './client.js';
import { button, choice, el, fill, hash, link, search } from './dom.js';
import { head } from './request.js';
import { Rows } from './rows.js';
import { resolve, schema } from './schema.js';
import { empty, evidence, holds, method, plural, section, status, table, words } from './values.js';

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];
const SCHEMAS = 'schemas';

/** What can be chosen in a document: its operations in their order, then its schemas. */
function entries(document) {
  const found = [];
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const name of METHODS.filter((one) => item[one])) {
      const operation = item[name];
      found.push({ id: operation.operationId ?? `${name} ${path}`, method: name.toUpperCase(), path, item, operation, words: [operation.summary, (operation.tags ?? []).join(' ')].join(' ') });
    }
  }
  for (const name of Object.keys(document.components?.schemas ?? {})) {
    found.push({ id: `${SCHEMAS}/${name}`, schema: name, words: '' });
  }
  return found;
}

export function documents() {
  let apis = [];
  let document = null;
  let current = '';
  let all = [];
  let shown = null;
  let problem = null;
  const count = el('p', { class: 'count' });
  const hint = el('div', { class: 'hint' });
  const detail = el('section', { class: 'detail', 'aria-label': 'The part of the document', tabindex: '-1' });
  const filter = search('Filter by path, name, tag…', draw);
  const api = choice('API', [], () => { location.hash = hash(['documents', api.value]); });
  const kind = choice('Kind', [['', 'all parts'], ['operations', 'operations'], ['schemas', 'schemas']], draw);
  const raw = button('Download JSON', download);
  const list = new Rows({ label: 'Operations and schemas', key: (one) => one.id, render: cells, open });
  const element = el('div', { class: 'split' },
    el('div', { class: 'pane' }, el('div', { class: 'filters' }, filter, api, kind, raw), count, hint, list.element), detail);

  function cells(one) {
    if (one.schema) return [el('span', { class: 'c-method' }, el('span', { class: 'method' }, 'schema')), el('span', { class: 'c-main' }, one.schema), el('span', { class: 'c-note' })];
    return [
      el('span', { class: 'c-method' }, method(one.method)),
      el('span', { class: 'c-main', title: one.path }, one.path),
      el('span', { class: 'c-note' }, el('span', { class: 'muted' }, one.operation.operationId)),
    ];
  }

  const place = (id) => ['documents', current, ...(id.startsWith(`${SCHEMAS}/`) ? [SCHEMAS, id.slice(SCHEMAS.length + 1)] : [id])];

  function open(one, by) {
    if (by === 'move' && !matchMedia('(min-width: 60rem)').matches) return;
    if (by === 'move') history.replaceState(null, '', hash(place(one.id)));
    else location.hash = hash(place(one.id));
    display(one.id, by === 'enter');
  }

  function display(id, go) {
    shown = id;
    element.classList.toggle('has-detail', id !== null);
    const one = all.find((other) => other.id === id);
    if (!one) fill(detail, id && document ? empty(`The document has no ${id}.`) : document ? about() : empty('Loading…'));
    else if (one.schema) fill(detail, head(one.schema, close), section('Schema', schema(document.components.schemas[one.schema], { document, api: current, open: true })));
    else fill(detail, operation(one));
    detail.scrollTop = 0;
    if (go) detail.focus();
  }

  function about() {
    const { info = {} } = document;
    return [el('h2', {}, info.title), el('p', { class: 'facts' }, `version ${info.version}, OpenAPI ${document.openapi}`), prose(info.description), empty('Choose an operation or a schema in the list.')];
  }

  function prose(text) {
    return text ? el('p', { class: 'prose' }, words(text)) : null;
  }

  function operation({ path, method: name, item, operation: one }) {
    const options = { document, api: current };
    const parameters = [...(item.parameters ?? []), ...(one.parameters ?? [])].map((parameter) => resolve(parameter, document));
    const requestBody = resolve(one.requestBody, document);
    return [
      head([method(name), ' ', el('span', { class: 'url' }, path)], close),
      el('p', { class: 'facts' },
        evidence({ evidence: one['x-evidence'] ?? 'documented', inference: one['x-inference'] }), ' ', el('code', {}, one.operationId), ' ',
        one.deprecated && el('span', { class: 'mark refused' }, 'deprecated'), ' ', link(['operations', current, one.operationId], 'Calls and fixtures')),
      one.summary && el('p', {}, el('strong', {}, one.summary)),
      prose(one.description),
      section('Parameters', parameters.length === 0 ? el('p', { class: 'muted' }, 'None.') : table(['Name', 'In', 'Schema', 'What'], parameters.map((parameter) => [
        [el('code', {}, parameter.name), parameter.required && el('span', { class: 'required' }, ' required')],
        parameter.in,
        schema(parameter.schema ?? {}, options),
        words(parameter.description ?? ''),
      ]))),
      requestBody && section(`Body${requestBody.required ? ', required' : ''}`, prose(requestBody.description), media(requestBody.content, options)),
      section('Answers', Object.entries(one.responses ?? {}).map(([code, written]) => {
        const response = resolve(written, document);
        const headers = Object.entries(response.headers ?? {}).map(([header, found]) => [el('code', {}, header), schema(resolve(found, document).schema ?? {}, options)]);
        return el('div', { class: 'answer' },
          el('h4', {}, /^\d+$/.test(code) ? status(Number(code)) : code, ' ', words(response.description ?? '')),
          headers.length > 0 && table(['Header', 'Schema'], headers),
          media(response.content, options));
      })),
    ];
  }

  function media(content, options) {
    return Object.entries(content ?? {}).map(([type, found]) => [
      el('p', { class: 'muted media' }, type),
      found.schema && schema(found.schema, { ...options, open: true }),
    ]);
  }

  async function download() {
    const name = current;
    const text = JSON.stringify(await apiDocument(name), null, 2);
    const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    const anchor = el('a', { href: url, download: `${name}.openapi.json` });
    anchor.click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  }

  function close() {
    if (shown === null) return false;
    list.mark(shown);
    location.hash = hash(['documents', current]);
    display(null);
    return true;
  }

  function draw() {
    const found = all.filter((one) => (!kind.value || (kind.value === SCHEMAS) === Boolean(one.schema))
      && holds([one.method, one.path, one.id, one.words].join(' '), filter.value.trim()));
    list.set(found);
    const schemas = found.filter((one) => one.schema).length;
    count.textContent = `${plural(found.length - schemas, 'operation')}, ${plural(schemas, 'schema')}`;
    list.element.hidden = found.length === 0;
    raw.disabled = !document;
    fill(hint, found.length > 0 ? null : problem ? empty(problem) : document ? empty('Nothing fits the filter.') : empty('Loading…'));
  }

  async function go([name, ...rest]) {
    try {
      if (apis.length === 0) {
        apis = (await call('documents')).documents;
        fill(api, apis.map((one) => el('option', { value: one.api }, one.api)));
      }
      const wanted = name ?? (current || apis[0]?.api);
      if (wanted !== current || !document) {
        const found = await apiDocument(wanted);
        [current, document, all] = [wanted, found, entries(found)];
        api.value = current;
      }
      problem = null;
    } catch (error) {
      problem = error.message;
    }
    draw();
    const id = rest.length > 0 ? rest.join('/') : null;
    if (id) list.mark(id);
    if (id !== shown || id === null) display(id);
  }

  let last = [];
  return {
    title: 'Documents', element, list, filter, close,
    begin() {},
    end() {},
    go: (parts) => { last = parts; return go(parts); },
    refresh: () => go(last),
  };
}
