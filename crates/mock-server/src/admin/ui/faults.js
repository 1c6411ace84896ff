// What is to go wrong on purpose in this space, with switches.

import { call, client } from './client.js';
import { announce, button, el, fill } from './dom.js';
import { empty, json, plural, words } from './values.js';

/** Faults without members in words. */
const PLAIN = {
  'expired-token': 'the token has expired',
  reset: 'the connection is reset before the answer',
  'reset-in-body': 'the connection is reset inside the body',
  close: 'the connection is closed without an answer',
  truncated: 'the body ends after its half',
  'malformed-json': 'JSON that is cut off',
  'wrong-type': 'JSON with a member of another type',
  'duplicate-page': 'the answer before comes again',
  'empty-body': 'the body is missing',
  gzip: 'compressed, though nobody asked for it',
};

/** A fault in words. */
function what(fault) {
  if (typeof fault === 'string') return PLAIN[fault] ?? fault.replaceAll('-', ' ');
  const [[name, members]] = Object.entries(fault);
  const says = {
    status: () => `status ${members.status}${members.retry_after_s !== undefined ? ` with Retry-After ${members.retry_after_s} s` : ''}`,
    delay: () => `waits ${members.ms} ms`,
    'delay-uniform': () => `waits ${members.min_ms} to ${members.max_ms} ms`,
    'delay-lognormal': () => `waits about ${members.median_ms} ms, now and then much longer`,
    'rate-limit': () => `429 after ${members.requests} requests in ${members.window_ms / 1000} s`,
    'slow-body': () => `the body comes in pieces of ${members.chunk_bytes} bytes`,
    'content-type': () => `says that it is ${members.value}`,
    html: () => `status ${members.status} with a page of a proxy`,
  };
  return says[name]?.() ?? `${name} ${JSON.stringify(members)}`;
}

/** When a rule strikes, in words. */
function when(conditions = {}) {
  const { api, operations = [], tags = [], login, header, probability, skip, first, every, times } = conditions;
  const whom = [...operations, ...tags.map((tag) => `those tagged ${tag}`)];
  return [
    whom.length > 0 ? whom.join(', ') : 'any operation',
    api && `of ${api}`,
    login && 'and the login',
    header && `with the header ${header.name}${header.value ? `: ${header.value}` : ''}`,
    skip && `after the first ${skip}`,
    first && `the first ${plural(first, 'request')}`,
    every && `one request in ${every}`,
    probability !== undefined && `with a chance of ${Math.round(probability * 1000) / 10} %`,
    times && `at most ${plural(times, 'time')}`,
  ].filter(Boolean).join(', ');
}

const EXAMPLE = '{\n  "name": "busy",\n  "when": { "probability": 0.5 },\n  "do": { "status": { "status": 503, "retry_after_s": 2 } }\n}';

export function faults() {
  let rules = [];
  let presets = {};
  /** Rules that were switched off here, by space, so that they can be switched on again. */
  const off = new Map();
  const scenarios = el('ul', { class: 'switches' });
  const own = el('div', {});
  const trouble = el('p', { class: 'trouble', role: 'alert', hidden: true });
  const text = el('textarea', { id: 'rule', rows: '7', spellcheck: 'false', 'aria-describedby': 'rule-hint' });
  text.value = EXAMPLE;
  const filter = null;
  const element = el('div', { class: 'page' },
    el('h2', {}, 'Faults'),
    el('p', { class: 'muted' }, 'Answers that go wrong on purpose, in this space alone. A reset of the space brings back what the mock was started with.'),
    trouble,
    el('section', {}, el('h3', {}, 'Scenarios'), scenarios),
    el('section', {}, el('h3', {}, 'Rules'), own),
    el('section', {}, el('h3', {}, 'Add a rule'),
      el('p', {}, el('label', { for: 'rule' }, 'A rule, or a list of rules, as JSON')), text,
      el('p', { id: 'rule-hint', class: 'muted' }, 'Its members are those of the fault files; a rule of the same name is replaced.'),
      el('p', { class: 'buttons' }, button('Add', add))));

  function isOn(preset) {
    return presets[preset].some((rule) => rules.some((other) => other.name === rule.name));
  }

  function toggle(name, on, action, ...more) {
    return el('li', {},
      el('button', { type: 'button', class: 'switch', role: 'switch', 'aria-checked': String(on), 'aria-label': name, 'data-switch': name, on: { click: action } }),
      el('div', {}, el('strong', {}, name), more));
  }

  function sentence(rule) {
    return el('span', { class: 'line' }, `${what(rule.do)} – ${when(rule.when)}`);
  }

  function draw() {
    const focused = document.activeElement?.dataset?.switch;
    fill(scenarios, Object.keys(presets).map((name) => toggle(name, isOn(name), () => flip(name), presets[name].map(sentence))));
    const parked = [...(off.get(client.space)?.values() ?? [])].filter((rule) => !rules.some((other) => other.name === rule.name));
    const shown = [...rules.map((rule) => one(rule, true)), ...parked.map((rule) => one(rule, false))];
    const open = new Set([...own.querySelectorAll('details[open]')].map((details) => details.dataset.rule));
    fill(own, shown.length > 0 ? el('ul', { class: 'switches' }, shown) : empty('No rule is on.', 'Switch on a scenario above, or add a rule of your own below.'));
    own.querySelectorAll('details').forEach((details) => { details.open = open.has(details.dataset.rule); });
    if (focused) element.querySelector(`[data-switch="${CSS.escape(focused)}"]`)?.focus();
  }

  function one(rule, on) {
    const { seen, struck, ...written } = rule;
    return toggle(rule.name, on, () => (on ? remove([rule]) : send([written])), sentence(rule),
      el('span', { class: 'line muted' }, on ? `struck ${plural(struck, 'time')} in ${plural(seen, 'request')}` : 'off'),
      el('details', { 'data-rule': rule.name }, el('summary', {}, 'As JSON'), json(written)));
  }

  function complain(error) {
    trouble.hidden = false;
    fill(trouble, words(error.message));
    trouble.scrollIntoView({ block: 'nearest' });
  }

  async function act(action, said) {
    try {
      await action();
      trouble.hidden = true;
      announce(said);
    } catch (error) {
      complain(error);
    }
    await load();
  }

  function flip(name) {
    if (isOn(name)) {
      const names = new Set(presets[name].map((rule) => rule.name));
      return act(() => drop(rules.filter((rule) => names.has(rule.name))), `${name} is off`);
    }
    return act(() => call('faults', { method: 'POST', body: { preset: name } }), `${name} is on`);
  }

  function remove(list) {
    const parked = off.get(client.space) ?? new Map();
    off.set(client.space, parked);
    for (const { seen, struck, ...rule } of list) parked.set(rule.name, rule);
    return act(() => drop(list), `${list.map((rule) => rule.name).join(', ')} is off`);
  }

  async function drop(list) {
    for (const rule of list) {
      try {
        await call(`faults/${encodeURIComponent(rule.name)}`, { method: 'DELETE' });
      } catch (error) {
        // Somebody else was quicker.
        if (error.status !== 404) throw error;
      }
    }
  }

  function send(list) {
    return act(() => call('faults', { method: 'POST', body: list }), `${list.map((rule) => rule.name).join(', ')} is on`);
  }

  function add() {
    let rule;
    try {
      rule = JSON.parse(text.value);
    } catch (error) {
      return act(() => Promise.reject(new Error(`This is not JSON: ${error.message}`)));
    }
    return act(() => call('faults', { method: 'POST', body: rule }), 'The rule is added');
  }

  let drawn = '';
  async function load() {
    try {
      const found = await call('faults');
      rules = found.faults;
      presets = found.presetRules;
    } catch (error) {
      complain(error);
      return;
    }
    // Drawing again would take the selection and the focus away for nothing.
    const now = JSON.stringify([client.space, rules, [...(off.get(client.space)?.keys() ?? [])]]);
    if (now !== drawn) draw();
    drawn = now;
  }

  let timer;
  return {
    title: 'Faults', element, filter,
    begin: () => { trouble.hidden = true; load(); timer = setInterval(() => { if (!document.hidden && !client.gone) load(); }, 2000); },
    end: () => clearInterval(timer),
    go() {},
    refresh: () => { trouble.hidden = true; return load(); },
  };
}
