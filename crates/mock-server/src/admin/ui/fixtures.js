// The answers that are ready: the fixtures of each operation.

import { call } from './client.js';
import { choice, el, fill, hash, link, search } from './dom.js';
import { head } from './request.js';
import { Rows } from './rows.js';
import { empty, headerPairs, holds, json, pairs, plural, section, status } from './values.js';

const SOURCES = [['', 'any source'], ['documented', 'documented'], ['recorded', 'recorded'], ['synthesised', 'synthesised']];

export function fixtures() {
  let all = [];
  let problem = null;
  let fresh = false;
  let shown = null;
  const count = el('p', { class: 'count' });
  const hint = el('div', { class: 'hint' });
  const detail = el('section', { class: 'detail', 'aria-label': 'The fixture', tabindex: '-1' });
  const filter = search('Filter by operation, case, words…', draw);
  const api = choice('API', [['', 'all APIs']], draw);
  const source = choice('Source', SOURCES, draw);
  const id = (one) => [one.api, one.operationId, one.case].join('/');
  const list = new Rows({ label: 'Fixtures', key: id, render: cells, open });
  const element = el('div', { class: 'split' },
    el('div', { class: 'pane' }, el('div', { class: 'filters' }, filter, api, source), count, hint, list.element), detail);

  function cells(one) {
    return [
      el('span', { class: 'c-status' }, status(one.response.status)),
      el('span', { class: 'c-main' }, one.operationId, el('span', { class: 'muted' }, ' / '), one.case),
      el('span', { class: 'c-note' }, one.violations && el('span', { class: 'mark refused' }, 'breaks the document'), el('span', { class: 'muted' }, one.about)),
      el('span', { class: 'c-side c-wide' }, one.source),
    ];
  }

  function open(one, by) {
    if (by === 'move' && !matchMedia('(min-width: 60rem)').matches) return;
    const place = hash(['fixtures', one.api, one.operationId, one.case]);
    if (by === 'move') history.replaceState(null, '', place);
    else location.hash = place;
    display(id(one), by === 'enter');
  }

  async function display(wanted, go) {
    shown = wanted;
    element.classList.toggle('has-detail', wanted !== null);
    const short = all.find((other) => id(other) === wanted);
    if (!short) {
      fill(detail, wanted && fresh ? empty(`There is no fixture ${wanted}.`) : empty('No fixture is chosen.', 'Choose one to see which requests it answers, and how.'));
      return;
    }
    let one;
    try {
      const found = await call('fixtures', { query: { api: short.api, operationId: short.operationId, bodies: true } });
      one = found.fixtures.find((other) => id(other) === wanted) ?? short;
    } catch (error) {
      if (shown === wanted) fill(detail, head(wanted, close), empty(error.message));
      return;
    }
    if (shown !== wanted) return;
    fill(detail,
      head([one.operationId, el('span', { class: 'muted' }, ' / '), one.case], close),
      el('p', {}, one.about),
      el('p', { class: 'facts' }, status(one.response.status), ' ', link(['operations', one.api, one.operationId], 'Its operation'), ' ', origin(one)),
      one.violations && section('How it breaks the document', el('ul', {}, one.violations.map((line) => el('li', {}, line)))),
      section('Requests that it answers', asks(one.request)),
      one.scenario && section('Scenario', pairs([['name', one.scenario.name], ['asks for the state', one.scenario.from ?? 'any'], ['leaves the state', one.scenario.to ?? 'as it is']])),
      section('Answer', one.delayMs && el('p', {}, `It waits ${one.delayMs} ms.`), el('h4', {}, 'Headers'), pairs(headerPairs(one.response.headers)), el('h4', {}, 'Body'), answered(one.response)),
      one.exampleRequest && section('An example request', json(one.exampleRequest)),
    );
    detail.scrollTop = 0;
    if (go) detail.focus();
  }

  function origin(one) {
    return one.recorded ? `recorded ${one.recorded.at} from ${one.recorded.upstream} by ${one.recorded.tool}` : one.source;
  }

  function asks(request) {
    const parts = Object.entries(request).filter(([, value]) => value !== null && !(typeof value === 'object' && !Array.isArray(value) && Object.keys(value).length === 0));
    return parts.length === 0 ? el('p', { class: 'muted' }, 'Every request of this operation, unless another fixture fits more closely.') : json(Object.fromEntries(parts));
  }

  function answered({ body, bodyLength }) {
    if (bodyLength === null) return el('p', { class: 'muted' }, 'No body.');
    if (body === undefined) return el('p', { class: 'muted' }, `${bodyLength} bytes that are not text.`);
    return typeof body === 'string' ? el('pre', { class: 'code', tabindex: '0' }, body) : json(body);
  }

  function close() {
    if (shown === null) return false;
    list.mark(shown);
    location.hash = hash(['fixtures']);
    display(null);
    return true;
  }

  function draw() {
    const found = all.filter((one) => (!api.value || one.api === api.value) && (!source.value || one.source === source.value)
      && holds([one.operationId, one.case, one.about, one.response.status, one.source].join(' '), filter.value.trim()));
    list.set(found);
    count.textContent = plural(found.length, 'fixture');
    list.element.hidden = found.length === 0;
    fill(hint, found.length > 0 ? null : problem ? empty(problem) : !fresh ? empty('Loading…') : all.length > 0
      ? empty('No fixture fits the filter.')
      : empty('There are no fixtures.', 'Record some from the real service with mock-server record, or write fixtures/<operationId>/ok.json.'));
  }

  async function load() {
    try {
      all = (await call('fixtures')).fixtures;
      problem = null;
      fresh = true;
    } catch (error) {
      problem = error.message;
    }
    const names = [...new Set(all.map((one) => one.api))].sort();
    if (api.options.length !== names.length + 1) fill(api, el('option', { value: '' }, 'all APIs'), names.map((name) => el('option', { value: name }, name)));
    draw();
    if (shown) list.mark(shown);
    display(shown);
  }

  return {
    title: 'Fixtures', element, list, filter, close,
    begin: load,
    end() {},
    go: ([name, operation, which]) => {
      const wanted = which ? [name, operation, which].join('/') : null;
      if (wanted !== shown) {
        if (wanted) list.mark(wanted);
        display(wanted);
      }
    },
    refresh: load,
  };
}
