// The frame: views, space, theme, and whether the mock is there.

import { call, client, setKey } from './client.js';
import { announce, el, fill } from './dom.js';
import { documents } from './documents.js';
import { faults } from './faults.js';
import { fixtures } from './fixtures.js';
import { forget, journal, look } from './journal.js';
import { listen } from './keys.js';
import { operations } from './operations.js';
import { requests } from './requests.js';
import { plural } from './values.js';

const EVERY = 1000;
const MAKE = { requests, operations, fixtures, faults, documents };
const made = {};
let view = null;

const main = document.getElementById('main');
const banner = document.getElementById('banner');
const picker = document.getElementById('space');

/** Shows what the part of the address after `#` means. */
function route() {
  const [name, ...rest] = location.hash.replace(/^#\/?/, '').split('/').filter(Boolean).map(decoded);
  const known = name in MAKE ? name : 'requests';
  made[known] ??= MAKE[known]();
  if (view !== made[known]) {
    view?.end();
    view = made[known];
    fill(main, view.element);
    view.begin();
    document.title = `${view.title} – Mock server`;
    for (const link of document.querySelectorAll('nav a')) {
      if (link.hash === `#/${known}`) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
  }
  view.go(rest);
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function warn(text) {
  banner.hidden = !text;
  banner.textContent = text;
}

// The space that the page is about.

async function offerSpaces() {
  const { spaces } = await call('spaces', { space: '' });
  const names = spaces.map((space) => space.name);
  if (client.space && !names.includes(client.space) && picker.value === client.space) {
    announce(`The space ${client.space} ended.`);
    return choose('');
  }
  if (client.space && !names.includes(client.space)) names.push(client.space);
  const wanted = ['', ...names.sort()];
  if ([...picker.options].map((option) => option.value).join('\n') !== wanted.join('\n') || picker.options.length === 0) {
    fill(picker, wanted.map((name) => el('option', { value: name }, name || 'default')));
  }
  picker.value = client.space;
}

function choose(name) {
  client.space = name;
  picker.value = name;
  const address = new URL(location.href);
  if (name) address.searchParams.set('space', name);
  else address.searchParams.delete('space');
  history.replaceState(null, '', address);
  forget();
  view.refresh();
  return look();
}

picker.addEventListener('change', () => choose(picker.value).catch(() => {}));

// Reset, after a question.

const resetDialog = document.getElementById('reset-dialog');

document.getElementById('reset').addEventListener('click', () => {
  const name = client.space ? `the space ${client.space}` : 'the default space';
  document.getElementById('reset-text').textContent = `This forgets the ${plural(journal.rows.length, 'request')} of ${name}, removes its stubs and what it keeps in stateful mode, and puts its scenarios and faults back to the start. Tokens stay valid.`;
  resetDialog.returnValue = 'no';
  resetDialog.showModal();
});

resetDialog.addEventListener('close', async () => {
  if (resetDialog.returnValue !== 'yes') return;
  try {
    await call('reset', { method: 'POST' });
    forget();
    await look();
    view.refresh();
    announce('The space is as at the start.');
  } catch (error) {
    warn(error.message);
  }
});

// The admin key, where one is asked for.

const keyDialog = document.getElementById('key-dialog');
let declined = false;

client.events.addEventListener('key', (event) => {
  // Without a key set, there are other reasons not to be let in.
  if (!/key is missing or wrong/.test(event.detail)) return warn(event.detail);
  if (!keyDialog.open && !declined) keyDialog.showModal();
});

keyDialog.addEventListener('close', () => {
  declined = keyDialog.returnValue !== 'yes';
  if (declined) return warn('Without the admin key there is nothing to show. Load the page again to give it.');
  const field = document.getElementById('key');
  setKey(field.value);
  field.value = '';
  forget();
  tick();
  view.refresh();
});

// Light or dark.

const theme = document.getElementById('theme');
const THEMES = ['auto', 'light', 'dark'];

function dress(name) {
  document.documentElement.dataset.theme = name;
  theme.textContent = `Theme: ${name}`;
}

theme.addEventListener('click', () => {
  const next = THEMES[(THEMES.indexOf(document.documentElement.dataset.theme) + 1) % THEMES.length];
  localStorage.setItem('mock-theme', next);
  dress(next);
});

dress(THEMES.find((name) => name === localStorage.getItem('mock-theme')) ?? 'auto');

// Keys.

document.getElementById('keys').addEventListener('click', () => document.getElementById('keys-dialog').showModal());
listen(() => view);

document.querySelector('.skip').addEventListener('click', (event) => {
  // The part after `#` names a view, so the jump is made by hand.
  event.preventDefault();
  (view.list?.element.hidden === false ? view.list.element : main).focus();
});

// Looking again and again, while somebody sees it.

let busy = false;
let fresh = 0;

async function tick() {
  if (busy || declined || document.hidden || keyDialog.open) return;
  busy = true;
  try {
    await offerSpaces();
    await look();
  } catch (error) {
    if (!client.gone && error.kind !== 'admin-refused') warn(error.message);
  } finally {
    busy = false;
  }
}

client.events.addEventListener('gone', () => warn('The mock does not answer. Is it still running? The page tries again every second; what it shows may be old.'));
client.events.addEventListener('back', () => {
  warn('');
  view?.refresh();
});

journal.events.addEventListener('change', ({ detail }) => { fresh += detail; });
setInterval(() => {
  if (fresh > 0) announce(plural(fresh, 'new request'));
  fresh = 0;
}, 5000);

document.addEventListener('visibilitychange', tick);
window.addEventListener('hashchange', route);
route();
tick();
setInterval(tick, EVERY);
