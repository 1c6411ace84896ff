// Calls to the admin API.

/** The mock did not answer at all. */
export class Gone extends Error {}

/** The mock answered that it will not; the message says why. */
export class Refused extends Error {
  constructor(status, problem) {
    super(problem.detail ?? `The mock answered ${status}.`);
    this.status = status;
    this.kind = String(problem.type ?? '').split(':').pop();
  }
}

const KEY = 'mock-admin-key';

/** What all calls have in common. `events` tells `gone`, `back` and `key` (a key is needed). */
export const client = {
  space: spaceOfAddress(),
  events: new EventTarget(),
  gone: false,
};

/** A page may be opened inside a space: by `?space=`, by its path, or by the name of its host. */
function spaceOfAddress() {
  const asked = new URLSearchParams(location.search).get('space');
  const path = /^\/__space\/([^/]+)\//.exec(location.pathname);
  const host = /^(.+)\.space\.localhost$/.exec(location.hostname);
  return asked ?? path?.[1] ?? host?.[1] ?? '';
}

export function setKey(key) {
  sessionStorage.setItem(KEY, key);
}

/** Calls the admin API in the chosen space; resolves to JSON. */
export async function call(path, { method = 'GET', body, query, space = client.space } = {}) {
  const headers = { 'x-mock-space': space };
  const key = sessionStorage.getItem(KEY);
  if (key) headers['x-mock-admin-key'] = key;
  if (body !== undefined) headers['content-type'] = 'application/json';
  const search = new URLSearchParams(query ?? {}).toString();
  const url = `/__admin/${path}${search ? `?${search}` : ''}`;
  let response;
  let text;
  try {
    response = await fetch(url, {
      method,
      headers,
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(15_000),
    });
    text = await response.text();
  } catch {
    tell(true);
    throw new Gone('The mock does not answer.');
  }
  tell(false);
  const value = parsed(text);
  if (response.ok && value !== undefined) return value;
  const refused = new Refused(response.status, value ?? {});
  if (refused.kind === 'admin-refused') {
    client.events.dispatchEvent(new CustomEvent('key', { detail: refused.message }));
  }
  throw refused;
}

function tell(gone) {
  if (client.gone === gone) return;
  client.gone = gone;
  client.events.dispatchEvent(new Event(gone ? 'gone' : 'back'));
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const documents = new Map();

/** The document of an API; it does not change while the mock runs. */
export function apiDocument(api) {
  if (!documents.has(api)) {
    const wanted = call(`documents/${encodeURIComponent(api)}`);
    documents.set(api, wanted);
    wanted.catch(() => documents.delete(api));
  }
  return documents.get(api);
}

client.events.addEventListener('back', () => documents.clear());
