// What is served: the operations of each API, how sure one is of them, and which were called.

import { apiDocument, call } from './client.js';
import { checkbox, choice, copyButton, el, fill, hash, link, search } from './dom.js';
import { ofOperation } from './curl.js';
import { journal } from './journal.js';
import { head } from './request.js';
import { Rows } from './rows.js';
import { empty, evidence, holds, method, plural, section, status, table } from './values.js';

const EVIDENCE = [['', 'any evidence'], ['documented', 'documented'], ['observed', 'observed'], ['inferred', 'inferred']];

/** Declared statuses that were answered, and all there are. */
export function seen({ hits }) {
  const declared = Object.entries(hits).filter(([name]) => name !== 'other');
  return [declared.filter(([, count]) => count > 0).length, declared.length];
}

/** The operation as its document has it. */
export function described(document, operationId) {
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const [name, found] of Object.entries(item)) {
      if (found?.operationId === operationId) return { path, method: name.toUpperCase(), item, operation: found };
    }
  }
  return null;
}

export function operations() {
  let all = [];
  let problem = null;
  let shown = null;
  let fresh = false;
  const count = el('p', { class: 'count' });
  const hint = el('div', { class: 'hint' });
  const detail = el('section', { class: 'detail', 'aria-label': 'The operation', tabindex: '-1' });
  const filter = search('Filter by path, name, summary…', draw);
  const api = choice('API', [['', 'all APIs']], draw);
  const sure = choice('Evidence', EVIDENCE, draw);
  const untried = checkbox('only with statuses not seen', draw);
  const id = (one) => `${one.api}/${one.operationId}`;
  const list = new Rows({ label: 'Operations', key: id, render: cells, open });
  const element = el('div', { class: 'split' },
    el('div', { class: 'pane' }, el('div', { class: 'filters' }, filter, api, sure, untried.element), count, hint, list.element), detail);

  function cells(one) {
    const [got, of] = seen(one);
    return [
      el('span', { class: 'c-method' }, method(one.method)),
      el('span', { class: 'c-main', title: one.path }, one.path),
      el('span', { class: 'c-note' }, evidence(one), el('span', { class: 'muted' }, one.operationId)),
      el('span', { class: 'c-side', title: 'declared statuses that were answered' }, `${got}/${of}`),
      el('span', { class: 'c-side c-time' }, plural(one.calls, 'call')),
    ];
  }

  function open(one, by) {
    if (by === 'move' && !matchMedia('(min-width: 60rem)').matches) return;
    const place = hash(['operations', one.api, one.operationId]);
    if (by === 'move') history.replaceState(null, '', place);
    else location.hash = place;
    display(id(one), by === 'enter');
  }

  async function display(wanted, go) {
    shown = wanted;
    element.classList.toggle('has-detail', wanted !== null);
    const one = all.find((other) => id(other) === wanted);
    if (!one) {
      fill(detail, wanted && all.length > 0 ? empty(`There is no operation ${wanted}.`) : empty('No operation is chosen.', 'Choose one to see its statuses, its fixtures, and how to call it.'));
      return;
    }
    let document;
    let fixtures;
    try {
      [document, { fixtures }] = await Promise.all([apiDocument(one.api), call('fixtures', { query: { api: one.api, operationId: one.operationId } })]);
    } catch (error) {
      if (shown === wanted) fill(detail, head(one.operationId, close), empty(error.message));
      return;
    }
    if (shown !== wanted) return;
    const found = described(document, one.operationId)?.operation;
    fill(detail,
      head([method(one.method), ' ', el('span', { class: 'url' }, one.path)], close),
      el('p', { class: 'facts' }, evidence(one), ' ', el('code', {}, one.operationId), ' ', link(['documents', one.api, one.operationId], 'In the document'),
        copyButton('Copy as curl', () => ofOperation(one, found, document, fixtures.find((fixture) => fixture.exampleRequest)))),
      one.summary && el('p', {}, one.summary),
      section('Statuses', statuses(one, fixtures)),
      section('Fixtures', fixtures.length === 0
        ? el('p', { class: 'muted' }, 'None. Add ', el('code', {}, `fixtures/${one.operationId}/ok.json`), ', or start with --mode stateful.')
        : el('ul', { class: 'plain' }, fixtures.map((fixture) => el('li', {}, link(['fixtures', one.api, one.operationId, fixture.case], fixture.case), ' ', status(fixture.response.status), ` ${fixture.about}`)))),
    );
    if (go) detail.focus();
  }

  function statuses(one, fixtures) {
    const names = [...new Set([...Object.keys(one.hits).filter((name) => name !== 'other'), ...fixtures.map((fixture) => String(fixture.response.status))])];
    const rows = names.map((name) => [
      /^\d+$/.test(name) ? status(Number(name)) : name,
      name in one.hits ? 'yes' : 'no',
      fixtures.filter((fixture) => String(fixture.response.status) === name).length,
      one.hits[name] ?? 0,
    ]);
    if (one.hits.other) rows.push(['other', 'no', 0, one.hits.other]);
    return table(['Status', 'Declared', 'Fixtures', 'Answered'], rows);
  }

  function close() {
    if (shown === null) return false;
    list.mark(shown);
    location.hash = hash(['operations']);
    display(null);
    return true;
  }

  function fits(one) {
    if (api.value && one.api !== api.value) return false;
    if (sure.value && one.evidence !== sure.value) return false;
    const [got, of] = seen(one);
    if (untried.input.checked && got === of) return false;
    return holds([one.method, one.path, one.operationId, one.summary, one.evidence, one.inference].join(' '), filter.value.trim());
  }

  function draw() {
    const found = all.filter(fits);
    list.set(found);
    const called = found.filter((one) => one.calls > 0).length;
    const [got, of] = found.map(seen).reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
    count.textContent = `${plural(found.length, 'operation')}, ${called} called; ${got} of ${of} declared statuses answered`;
    list.element.hidden = found.length === 0;
    fill(hint, found.length > 0 ? null : problem ? empty(problem) : fresh ? empty('No operation fits the filter.') : empty('Loading…'));
  }

  async function load() {
    try {
      all = (await call('operations')).operations;
      problem = null;
    } catch (error) {
      problem = error.message;
    }
    fresh = true;
    const names = [...new Set(all.map((one) => one.api))].sort();
    if (api.options.length !== names.length + 1) fill(api, el('option', { value: '' }, 'all APIs'), names.map((name) => el('option', { value: name }, name)));
    draw();
  }

  const find = () => JSON.stringify(all.find((one) => id(one) === shown));
  const changed = async () => {
    const before = find();
    await load();
    // Drawing it again would take the focus away for nothing.
    if (shown && find() !== before) display(shown);
  };
  return {
    title: 'Operations', element, list, filter, close,
    begin: () => { journal.events.addEventListener('change', changed); load().then(() => { list.mark(shown); display(shown); }); },
    end: () => journal.events.removeEventListener('change', changed),
    go: ([name, operation]) => {
      const wanted = operation ? `${name}/${operation}` : null;
      if (wanted !== shown) {
        if (wanted) list.mark(wanted);
        display(wanted);
      }
    },
    refresh: changed,
  };
}
