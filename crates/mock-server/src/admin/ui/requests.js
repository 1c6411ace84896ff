// The requests that came, and one of them.

import { client } from './client.js';
import { button, checkbox, choice, el, fill, hash, link, search } from './dom.js';
import { journal } from './journal.js';
import { show as showRequest } from './request.js';
import { Rows } from './rows.js';
import { duration, empty, holds, method, plural, status, time } from './values.js';

const STATUSES = [['', 'any status'], ['2', '2xx'], ['3', '3xx'], ['4', '4xx'], ['5', '5xx'], ['0', 'cut off']];

export function requests() {
  const view = {};
  const count = el('p', { class: 'count' });
  const hint = el('div', { class: 'hint' });
  const detail = el('section', { class: 'detail', 'aria-label': 'The request', tabindex: '-1' });
  const filter = search('Filter by path, fixture, error…', draw);
  const operation = choice('Operation', [['', 'any operation']], draw);
  const wanted = choice('Status', STATUSES, draw);
  const refused = checkbox('only refused', draw);
  const clear = button('Clear filter', () => {
    filter.value = operation.value = wanted.value = '';
    refused.input.checked = false;
    draw();
    filter.focus();
  });
  const list = new Rows({ label: 'Requests, newest first', key: (row) => row.id, render: cells, open });
  const element = el('div', { class: 'split' },
    el('div', { class: 'pane' },
      el('div', { class: 'filters' }, filter, operation, wanted, refused.element),
      count, hint, list.element),
    detail);
  let shown = null;

  function cells(row) {
    return [
      el('span', { class: 'c-status' }, status(row.status)),
      el('span', { class: 'c-method' }, method(row.method)),
      el('span', { class: 'c-main', title: row.url }, row.url),
      el('span', { class: 'c-note' }, note(row)),
      el('span', { class: 'c-side' }, duration(row.microseconds)),
      el('span', { class: 'c-side c-time' }, time(row.at)),
    ];
  }

  function note(row) {
    return [
      row.fault && el('span', { class: 'mark fault' }, row.fault),
      row.mockError && el('span', { class: 'mark refused' }, row.mockError),
      row.stub && el('span', { class: 'mark' }, 'stub'),
      el('span', { class: 'muted' }, [row.operationId, row.fixture].filter(Boolean).join(' / ')),
    ];
  }

  function open(row, by) {
    const narrow = !matchMedia('(min-width: 60rem)').matches;
    if (by === 'move' && narrow) return;
    if (by === 'move') history.replaceState(null, '', hash(['requests', row.id]));
    else if (shown !== row.id) location.hash = hash(['requests', row.id]);
    display(row.id, by === 'enter');
  }

  async function display(id, go) {
    const wasShown = shown === id;
    shown = id;
    element.classList.toggle('has-detail', id !== null);
    if (id === null) {
      fill(detail, empty('No request is chosen.', 'Choose one in the list to see what was sent, what was answered, and why.'));
      return;
    }
    if (!wasShown) await showRequest(detail, id, close, () => shown === id);
    if (go) detail.focus();
  }

  function close() {
    if (shown === null) return false;
    list.mark(shown);
    location.hash = hash(['requests']);
    display(null);
    return true;
  }

  function fits(row) {
    if (refused.input.checked && !row.mockError) return false;
    if (operation.value && row.operationId !== operation.value) return false;
    if (wanted.value && (row.status === 0 ? '0' : String(row.status)[0]) !== wanted.value) return false;
    const text = [row.method, row.url, row.operationId, row.fixture, row.fault, row.mockError, row.status, row.stub && 'stub'].join(' ');
    return holds(text, filter.value.trim());
  }

  function offerOperations() {
    const ids = [...new Set(journal.rows.map((row) => row.operationId).filter(Boolean))].sort();
    if (operation.options.length === ids.length + 1) return;
    const chosen = operation.value;
    fill(operation, el('option', { value: '' }, 'any operation'), ids.map((id) => el('option', { value: id }, id)));
    operation.value = ids.includes(chosen) ? chosen : '';
  }

  function draw() {
    offerOperations();
    const rows = journal.rows.filter(fits);
    list.set(rows);
    const all = journal.rows.length;
    count.textContent = rows.length === all ? plural(all, 'request') : `${rows.length.toLocaleString('en')} of ${plural(all, 'request')}`;
    list.element.hidden = rows.length === 0;
    fill(hint, rows.length > 0 ? null : all > 0
      ? [empty('No request fits the filter.'), clear]
      : journal.known ? nothing() : empty('Loading…'));
  }

  function nothing() {
    const space = client.space ? [`In this space paths begin with `, el('code', {}, `/__space/${client.space}`), ', or requests carry ', el('code', {}, `x-mock-space: ${client.space}`), '.'] : null;
    return empty('No request came yet.',
      ['Point a client at ', el('code', {}, location.origin), ' and it appears here. '],
      space,
      ['To try one by hand, choose one of the ', link(['operations'], 'operations'), ' and copy it as curl.']);
  }

  const changed = () => draw();
  Object.assign(view, {
    title: 'Requests', element, list, filter, close,
    begin: () => { journal.events.addEventListener('change', changed); draw(); },
    end: () => journal.events.removeEventListener('change', changed),
    go([id]) {
      if (id && id !== shown) list.mark(id);
      display(id ?? null);
    },
    refresh() {
      if (shown !== null) history.replaceState(null, '', hash(['requests']));
      display(null);
    },
  });
  return view;
}
