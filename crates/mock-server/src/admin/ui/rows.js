// A list of any length: only the rows in sight are in the page.

import { el, fill } from './dom.js';

let lists = 0;

/**
 * A list box. `render(item)` returns the cells of a row, `key(item)` what it is known by, `open(item, by)` is called
 * when one is chosen, `by` being `move` or `enter`.
 */
export class Rows {
  constructor({ label, key, render, open }) {
    this.key = key;
    this.render = render;
    this.open = open;
    this.items = [];
    this.active = null;
    this.prefix = `list${(lists += 1)}`;
    this.space = el('div', { class: 'rows-space', role: 'presentation' });
    this.element = el('div', {
      class: 'rows', role: 'listbox', tabindex: '0', 'aria-label': label,
      on: {
        scroll: () => this.draw(),
        click: (event) => this.clicked(event),
        keydown: (event) => { if (this.pressed(event)) event.preventDefault(); },
      },
    }, this.space);
    new ResizeObserver(() => this.draw()).observe(this.element);
  }

  /** Shows other items; what is in sight stays in sight when new ones come above it. */
  set(items) {
    const height = this.height();
    const top = this.element.scrollTop;
    const first = this.items[Math.floor(top / height)];
    this.items = items;
    this.draw();
    if (top > height / 2 && first) {
      const place = this.place(this.key(first));
      if (place >= 0) this.element.scrollTop = place * height + (top % height);
    }
    this.draw();
  }

  /** Marks one without calling `open`. */
  mark(key) {
    this.active = key;
    const place = this.place(key);
    if (place >= 0) this.reveal(place);
    this.draw();
  }

  place(key) {
    return key === null ? -1 : this.items.findIndex((item) => this.key(item) === key);
  }

  height() {
    return parseFloat(getComputedStyle(this.element).getPropertyValue('--row-px')) || 36;
  }

  reveal(place) {
    const height = this.height();
    const { scrollTop, clientHeight } = this.element;
    if (place * height < scrollTop) this.element.scrollTop = place * height;
    else if ((place + 1) * height > scrollTop + clientHeight) this.element.scrollTop = (place + 1) * height - clientHeight;
  }

  draw() {
    const height = this.height();
    const { scrollTop, clientHeight } = this.element;
    this.space.style.height = `${this.items.length * height}px`;
    const from = Math.max(0, Math.floor(scrollTop / height) - 6);
    const to = Math.min(this.items.length, Math.ceil((scrollTop + clientHeight) / height) + 6);
    const rows = [];
    let current = null;
    for (let place = from; place < to; place += 1) {
      const item = this.items[place];
      const chosen = this.key(item) === this.active;
      const row = el('div', {
        class: 'row', role: 'option', id: `${this.prefix}-${place}`, 'aria-selected': String(chosen),
        'aria-posinset': place + 1, 'aria-setsize': this.items.length, 'data-place': place,
      }, this.render(item));
      row.style.transform = `translateY(${place * height}px)`;
      if (chosen) current = row.id;
      rows.push(row);
    }
    fill(this.space, rows);
    if (current) this.element.setAttribute('aria-activedescendant', current);
    else this.element.removeAttribute('aria-activedescendant');
  }

  clicked(event) {
    // Text that is being marked is not a choice.
    if (String(getSelection()) !== '') return;
    const row = event.target.closest('[data-place]');
    if (row) this.choose(Number(row.dataset.place), 'enter');
  }

  choose(place, by) {
    const item = this.items[place];
    if (!item) return;
    this.mark(this.key(item));
    this.open(item, by);
  }

  /** Whether the key meant something here. */
  pressed({ key, ctrlKey, metaKey, altKey }) {
    if (ctrlKey || metaKey || altKey || this.items.length === 0) return false;
    const place = this.place(this.active);
    const page = Math.max(1, Math.floor(this.element.clientHeight / this.height()) - 1);
    const steps = { ArrowDown: place + 1, j: place + 1, ArrowUp: place - 1, k: place - 1, PageDown: place + page, PageUp: place - page, Home: 0, End: this.items.length - 1 };
    if (key === 'Enter' && place >= 0) {
      this.choose(place, 'enter');
      return true;
    }
    if (!(key in steps)) return false;
    this.choose(Math.min(this.items.length - 1, Math.max(0, steps[key])), 'move');
    return true;
  }
}
