// One request: what was sent, what was answered, and why.

import { call } from './client.js';
import { button, copyButton, el, fill, link } from './dom.js';
import { ofRequest } from './curl.js';
import { body, duration, empty, header, headerPairs, inline, json, method, pairs, section, status, table, time, words } from './values.js';

/** Shows a request in `place`, unless another is wanted by then. */
export async function show(place, id, close, isWanted) {
  let event;
  try {
    event = await call(`requests/${encodeURIComponent(id)}`);
  } catch (error) {
    if (isWanted()) fill(place, head('Request', close), empty(error.message, error.status === 404 ? 'The list keeps the last requests only, and a reset forgets them all.' : null));
    return;
  }
  if (!isWanted()) return;
  const { request, response } = event;
  fill(place,
    head([method(request.method), ' ', el('span', { class: 'url' }, request.url)], close),
    el('p', { class: 'facts' }, status(event.status ?? response.status), ' ', time(request.loggedDateString), ' ', duration(event.microseconds),
      event.api && [' ', event.operationId ? link(['operations', event.api, event.operationId], event.operationId) : event.api],
      copyButton('Copy as curl', () => ofRequest(request))),
    section('Why', why(event)),
    section('Request',
      el('h4', {}, 'Query'), pairs(Object.entries(request.queryParams).flatMap(([name, { values }]) => values.map((value) => [name, value]))),
      el('h4', {}, 'Headers'), pairs(headerPairs(request.headers)),
      el('h4', {}, 'Body'), body(request.body, request.bodyAsBase64, header(request.headers, 'content-type'))),
    section('Answer',
      el('h4', {}, 'Headers'), pairs(headerPairs(response.headers)),
      el('h4', {}, 'Body'), body(response.body, response.bodyAsBase64, header(response.headers, 'content-type'))),
  );
  place.scrollTop = 0;
}

export function head(title, close) {
  return el('div', { class: 'detail-head' }, el('h2', {}, title), button('Close', close, { class: 'close', title: 'Escape' }));
}

/** What answered, or why nothing did. */
function why(event) {
  const problem = event.mockError ? parsed(event.response.body) : {};
  const reason = header(event.response.headers, 'x-mock-reason');
  const said = problem.detail ?? reason;
  const lines = [];
  if (event.fault) lines.push(['Something went wrong on purpose: the fault ', link(['faults'], event.fault), '.']);
  if (event.stub) lines.push(['A stub answered it: ', el('code', {}, event.stub), '.']);
  if (event.fixture) lines.push(['The fixture ', link(['fixtures', event.api, event.operationId, event.fixture], `${event.operationId} / ${event.fixture}`), ' answered it.']);
  if (event.mockError) lines.push([el('strong', {}, problem.title ?? 'The mock refused it'), ' (', el('code', {}, event.mockError), ')', said ? [': ', words(said)] : '', '.']);
  if (lines.length === 0) lines.push([event.operationId ? 'Neither a fixture nor a stub: the mock itself answered, from its state or its login.' : 'It belongs to no operation.']);
  return [
    lines.map((line) => el('p', {}, line)),
    violations(event.violations),
    nearest(event, problem.nearest),
    (problem.nearestStubs ?? []).map((near) => miss(['Stub ', el('code', {}, near.name || near.stub)], null, near.differences)),
    event.stubMapping && el('details', {}, el('summary', {}, 'The stub'), json(event.stubMapping)),
  ];
}

function violations(list) {
  if (!list?.length) return null;
  return [
    el('h4', {}, 'How it breaks the document'),
    table(['In', 'Where', 'What'], list.map((one) => [one.in, el('code', {}, one.pointer || '/'), words(one.message)])),
  ];
}

/** Fixtures that nearly fit, or the paths that are nearest. */
function nearest(event, list) {
  if (!Array.isArray(list) || list.length === 0) return null;
  if (list.every((one) => typeof one === 'string')) {
    return [el('h4', {}, 'Nearest paths'), el('ul', { class: 'plain' }, list.map((path) => el('li', {}, el('code', {}, path))))];
  }
  return [
    el('h4', {}, 'Nearest fixtures'),
    list.map((near) => miss(link(['fixtures', event.api, event.operationId, near.fixture], near.fixture), near.about, near.differences)),
  ];
}

function miss(name, about, differences) {
  return el('div', { class: 'miss' },
    el('p', {}, name, about ? ` – ${about}` : ''),
    table(['In', 'Where', 'Expected', 'Sent'], (differences ?? []).map((one) => [one.in, el('code', {}, one.pointer || '/'), inline(one.expected), inline(one.actual)])));
}

function parsed(text) {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}
