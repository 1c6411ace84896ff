// Building what is shown. Text only ever becomes text: nothing here reads HTML from a string.

/** Makes an element. `on` holds listeners; a `true` attribute is empty, one that is null or false is left out. */
export function el(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name === 'on') {
      for (const [event, listener] of Object.entries(value)) element.addEventListener(event, listener);
    } else {
      element.setAttribute(name, value === true ? '' : String(value));
    }
  }
  element.append(...flat(children));
  return element;
}

function flat(children) {
  return children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false && child !== '');
}

/** Puts children in the place of all there were. */
export function fill(element, ...children) {
  element.replaceChildren(...flat(children));
}

export function button(label, action, attributes) {
  return el('button', { type: 'button', on: { click: action }, ...attributes }, label);
}

/** Says something to those who do not see the page. */
export function announce(text) {
  const live = document.getElementById('live');
  live.textContent = '';
  // Two equal sentences in a row are read twice only if something changes between them.
  requestAnimationFrame(() => { live.textContent = text; });
}

/** A button that copies what `text` returns, and says so. */
export function copyButton(label, text) {
  const own = button(label, async () => {
    const copied = await copy(text());
    own.textContent = copied ? 'Copied' : 'Could not copy';
    announce(own.textContent);
    setTimeout(() => { own.textContent = label; }, 1500);
  });
  return own;
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Browsers offer the clipboard to pages of this machine and of TLS only.
    const area = el('textarea', { class: 'unseen' });
    area.value = text;
    document.body.append(area);
    area.select();
    const done = document.execCommand('copy');
    area.remove();
    return done;
  }
}

/** Calls `action` once things have been quiet for a moment. */
export function calmly(action, milliseconds = 120) {
  let timer;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(action, milliseconds);
  };
}

/** A link to a place of the page. */
export function link(parts, ...children) {
  return el('a', { href: hash(parts) }, ...children);
}

export function hash(parts) {
  return `#/${parts.map(encodeURIComponent).join('/')}`;
}

/** A select with a label that is not seen. */
export function choice(label, options, change) {
  const select = el('select', { 'aria-label': label, on: { change } });
  select.append(...options.map(([value, text]) => el('option', { value }, text)));
  return select;
}

export function checkbox(label, change) {
  const input = el('input', { type: 'checkbox', on: { change } });
  return { input, element: el('label', { class: 'check' }, input, label) };
}

export function search(label, change) {
  return el('input', { type: 'search', class: 'search', placeholder: label, 'aria-label': label, spellcheck: 'false', on: { input: calmly(change) } });
}
