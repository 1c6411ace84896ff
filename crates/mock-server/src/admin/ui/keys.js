// Keys that work anywhere in the page.

const VIEWS = ['requests', 'operations', 'fixtures', 'faults', 'documents'];

/** `view()` is the one in sight: it may have `list` (rows), `filter` (an input) and `close()`, which says whether it closed something. */
export function listen(view) {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (document.querySelector('dialog[open]')) return;
    const typing = event.target.matches('input:not([type=checkbox]), textarea, select');
    if (event.key === 'Escape') {
      if (typing) event.target.blur();
      if (view().close?.() || typing) view().list?.element.focus();
      return;
    }
    if (typing || event.target.closest('.rows')) {
      // In a field keys are text; the list has read its own before.
      if (typing) return;
    }
    if (acted(event, view())) event.preventDefault();
  });
}

function acted(event, { list, filter }) {
  const { key } = event;
  if (key === '/' && filter) {
    filter.focus();
    filter.select();
    return true;
  }
  if (key === '?') {
    document.getElementById('keys-dialog').showModal();
    return true;
  }
  if (VIEWS[Number(key) - 1]) {
    location.hash = `#/${VIEWS[Number(key) - 1]}`;
    return true;
  }
  if ((key === 'j' || key === 'k') && list) return list.pressed(event);
  return false;
}
