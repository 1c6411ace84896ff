// How values look: JSON, bodies, times, statuses.

import { el } from './dom.js';

/** Longer texts are not coloured; browsers get slow with so many elements. */
const COLOURED = 60_000;

/** What the mock writes in the place of a secret. */
const HIDDEN = '[hidden]';

const TOKEN = /("(?:\\.|[^"\\])*")(\s*:)?|\b(?:true|false|null)\b|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** JSON, indented and coloured. */
export function json(value) {
  const text = JSON.stringify(value, null, 2) ?? 'nothing';
  const pre = el('pre', { class: 'code', tabindex: '0' });
  if (text.length > COLOURED) {
    pre.textContent = text;
    return pre;
  }
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [all, quoted, colon] = match;
    const kind = colon ? 'key' : quoted ? 'text' : 'literal';
    const token = colon ? quoted : all;
    pre.append(text.slice(end, match.index), el('span', { class: `j-${kind}` }, token));
    end = match.index + token.length;
  }
  pre.append(text.slice(end));
  return pre;
}

/** A short value in a line. */
export function inline(value) {
  if (value === undefined) return el('span', { class: 'muted' }, 'nothing');
  return el('code', {}, JSON.stringify(value));
}

/** A body as it arrived: JSON where it is, the pairs of a form, text, or the count of its bytes. */
export function body(text, base64, contentType) {
  if (!text && !base64) return el('p', { class: 'muted' }, 'No body.');
  if (text === HIDDEN) return el('p', { class: 'muted' }, 'Hidden: JSON that is cut off or broken cannot be searched for secrets.');
  if (!text) return el('p', { class: 'muted' }, `${bytes(base64)} bytes that are not text.`);
  if (/x-www-form-urlencoded/i.test(contentType)) return pairs([...new URLSearchParams(text)]);
  try {
    return json(JSON.parse(text));
  } catch {
    return el('pre', { class: 'code', tabindex: '0' }, text);
  }
}

function bytes(base64) {
  return (base64.length / 4) * 3 - (/=*$/.exec(base64)[0].length);
}

/** Prose in which backquotes mark what is written literally. */
export function words(text) {
  return String(text).split(/`([^`]+)`/).map((piece, number) => (number % 2 === 1 ? el('code', {}, piece) : piece));
}

/** Names and values, such as headers. */
export function pairs(list) {
  if (list.length === 0) return el('p', { class: 'muted' }, 'None.');
  return el('table', { class: 'pairs' }, el('tbody', {}, list.map(([name, value]) =>
    el('tr', {}, el('th', { scope: 'row' }, name), el('td', {}, String(value))))));
}

/** Headers as an object of texts and lists of texts. */
export function headerPairs(headers) {
  return Object.entries(headers ?? {}).flatMap(([name, value]) => [value].flat().map((one) => [name, one]));
}

export function header(headers, wanted) {
  return headerPairs(headers).find(([name]) => name.toLowerCase() === wanted)?.[1] ?? '';
}

export function table(heads, rows) {
  return el('div', { class: 'scroll', tabindex: '0', role: 'group' }, el('table', {},
    el('thead', {}, el('tr', {}, heads.map((head) => el('th', { scope: 'col' }, head)))),
    el('tbody', {}, rows.map((cells) => el('tr', {}, cells.map((cell) => el('td', {}, cell)))))));
}

/** A status with its colour; 0 means that the connection was ended instead. */
export function status(code) {
  const kind = code === 0 ? 'bad' : code < 300 ? 'good' : code < 400 ? 'plain' : code < 500 ? 'warn' : 'bad';
  const text = code === 0 ? 'cut' : String(code);
  return el('span', { class: `status ${kind}`, title: code === 0 ? 'the connection was ended without an answer' : null }, text);
}

export function method(name) {
  return el('span', { class: 'method' }, name);
}

/** How sure one is of an operation: `documented`, `observed`, or `inferred` with its strength. */
export function evidence({ evidence: kind, inference }) {
  return el('span', { class: `mark ${kind}` }, inference ? `${kind}, ${inference}` : kind);
}

export function time(text) {
  const moment = new Date(text);
  return el('time', { datetime: text, title: moment.toLocaleString() }, moment.toLocaleTimeString([], { hour12: false }));
}

export function duration(microseconds) {
  if (microseconds < 1000) return `${microseconds} µs`;
  if (microseconds < 1_000_000) return `${(microseconds / 1000).toFixed(microseconds < 10_000 ? 1 : 0)} ms`;
  return `${(microseconds / 1_000_000).toFixed(2)} s`;
}

export function section(title, ...children) {
  return el('section', {}, el('h3', {}, title), ...children);
}

/** What there is to say and do where there is nothing. */
export function empty(title, ...hints) {
  return el('div', { class: 'empty' }, el('p', { class: 'empty-title' }, title), hints.map((hint) => el('p', {}, hint)));
}

/** Whether all words of the filter are in the text. */
export function holds(text, filter) {
  const within = text.toLowerCase();
  return filter.toLowerCase().split(/\s+/).every((word) => within.includes(word));
}

export function plural(count, one, many = `${one}s`) {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
