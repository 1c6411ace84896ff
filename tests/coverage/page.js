"use strict";
// Hides the rows that are not asked for. What is asked for stands in the address, so that it can be sent to somebody.
const filter = document.getElementById("filter");
const fields = ["text", "tag", "evidence", "gaps"].map((id) => document.getElementById(id));
const [text, tag, evidence, gaps] = fields;
const rows = [...document.querySelectorAll("tr[data-text]")];

function show() {
  const words = text.value.toLowerCase().split(/\s+/).filter(Boolean);
  let count = 0;
  for (const row of rows) {
    const { text: own, tag: ownTag, evidence: ownEvidence } = row.dataset;
    // A schema has neither tag nor evidence.
    const fits = words.every((word) => own.includes(word))
      && (!tag.value || ownTag === tag.value)
      && (!evidence.value || ownEvidence === evidence.value)
      && (!gaps.checked || "gaps" in row.dataset);
    row.hidden = !fits;
    count += fits;
  }
  document.getElementById("count").textContent = `${count} of ${rows.length} rows`;
}

function remember() {
  const asked = new URLSearchParams();
  for (const field of fields) {
    const value = field.type === "checkbox" ? (field.checked ? "1" : "") : field.value;
    if (value) asked.set(field.id, value);
  }
  const query = asked.toString();
  try {
    history.replaceState(null, "", (query ? `?${query}` : location.pathname) + location.hash);
  } catch {
    // Some viewers of files forbid it; the filter works all the same.
  }
}

for (const [id, value] of new URLSearchParams(location.search)) {
  const field = fields.find((one) => one.id === id);
  if (field?.type === "checkbox") field.checked = value === "1";
  else if (field) field.value = value;
}
filter.addEventListener("input", () => { show(); remember(); });
filter.addEventListener("submit", (event) => event.preventDefault());
document.addEventListener("keydown", (event) => {
  if (event.key === "/" && !/^(INPUT|SELECT)$/.test(document.activeElement?.tagName ?? "")) {
    event.preventDefault();
    text.focus();
  }
});
filter.hidden = false;
show();
