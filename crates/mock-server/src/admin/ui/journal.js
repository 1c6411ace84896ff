// The requests that came, kept up to date by asking for what is new.

import { call, client } from './client.js';

export const journal = {
  /** Newest first, without headers and bodies. */
  rows: [],
  /** Whether the first look is done. */
  known: false,
  /** Tells `change`; its detail is how many are new. */
  events: new EventTarget(),
};

let last = 0;
let asked = 0;

/** Forgets what was read, as for another space. */
export function forget() {
  asked += 1;
  last = 0;
  journal.rows = [];
  journal.known = false;
  journal.events.dispatchEvent(new CustomEvent('change', { detail: 0 }));
}

/** Reads what is new. */
export async function look() {
  const mine = asked;
  const after = journal.rows[0]?.number ?? 0;
  let { requests, meta } = await call('journal', { query: { after } });
  if (mine !== asked) return;
  // Numbers begin anew after a reset.
  let rows = meta.last < last ? null : [...requests, ...journal.rows].filter((row) => row.number >= (meta.oldest[row.api ?? ''] ?? Infinity));
  const fresh = journal.known && rows ? requests.length : 0;
  if (after > 0 && rows?.length !== meta.total) {
    // Some were forgotten one by one, or arrived in another order than that of their numbers.
    ({ requests: rows, meta } = await call('journal'));
    if (mine !== asked) return;
  }
  rows ??= requests;
  last = meta.last;
  const changed = !journal.known || requests.length > 0 || rows.length !== journal.rows.length;
  journal.rows = rows;
  journal.known = true;
  if (changed) journal.events.dispatchEvent(new CustomEvent('change', { detail: fresh }));
}

client.events.addEventListener('back', forget);
