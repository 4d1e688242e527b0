// Looks again whenever the server says that something changed. Without this the page has a link that does the same.
//
// <div id="live" data-part="…" data-changes="…">  pieces of it: <… data-piece="name">  <p id="told" role="status">
const live = document.getElementById("live");
const told = document.getElementById("told");

const say = (word) => {
  told.textContent = "";
  told.textContent = told.dataset[word];
};

const fieldsOf = (form) => [...form.elements].filter((one) => one.name && one.type !== "hidden" && one.tagName !== "BUTTON");

// What was typed or chosen and not sent stays: it is kept by where its form leads.
const typed = () => {
  const kept = new Map();
  for (const form of live.querySelectorAll("form")) {
    const values = fieldsOf(form).map((one) => [one.name, one.value, one.checked]);
    const changed = fieldsOf(form).some((one) =>
      one.tagName === "SELECT"
        ? [...one.options].some((option) => option.selected !== option.defaultSelected && one.selectedIndex > 0)
        : one.type === "checkbox" || one.type === "radio"
          ? one.checked !== one.defaultChecked
          : one.value !== one.defaultValue,
    );
    if (changed) kept.set(form.getAttribute("action"), values);
  }
  return kept;
};

const typeAgain = (kept) => {
  for (const form of live.querySelectorAll("form")) {
    for (const [name, value, checked] of kept.get(form.getAttribute("action")) ?? []) {
      for (const one of fieldsOf(form).filter((field) => field.name === name)) {
        if (one.type === "checkbox" || one.type === "radio") {
          if (one.value === value) one.checked = checked;
        } else one.value = value;
      }
    }
  }
};

const placeOf = (element) => {
  if (!live.contains(element)) return undefined;
  const form = element.closest("form");
  return {
    id: element.id,
    action: form?.getAttribute("action"),
    name: element.name,
    value: element.type === "radio" || element.tagName === "BUTTON" ? element.value : undefined,
    from: element.selectionStart,
    to: element.selectionEnd,
    top: element.getBoundingClientRect().top,
  };
};

const goBackTo = (place) => {
  if (!place) return;
  const form = [...live.querySelectorAll("form")].find((one) => one.getAttribute("action") === place.action);
  const inForm = form && [...form.elements].find(
    (one) => one.name === place.name && (place.value === undefined || one.value === place.value) && one.type !== "hidden");
  const element = (place.id && document.getElementById(place.id)) || inForm;
  if (!element) return;
  element.focus({ preventScroll: true });
  if (place.from !== undefined && place.from !== null && element.setSelectionRange && element.type !== "radio")
    element.setSelectionRange(place.from, place.to);
  window.scrollBy(0, element.getBoundingClientRect().top - place.top);
};

const bare = (html) => html.replace(/name="act" value="[^"]*"/g, "");

const show = (text) => {
  const fresh = new DOMParser().parseFromString(text, "text/html").body;
  if (bare(fresh.innerHTML) === bare(live.innerHTML.trim())) return;
  const kept = typed();
  const open = [...live.querySelectorAll("details[open] > summary")].map((one) => one.textContent);
  const place = placeOf(document.activeElement);
  live.replaceChildren(...fresh.childNodes);
  for (const summary of live.querySelectorAll("details > summary"))
    if (open.includes(summary.textContent)) summary.parentElement.open = true;
  typeAgain(kept);
  goBackTo(place);
  say("changed");
};

let asking = false;
let askAgain = false;

const look = async () => {
  if (asking) {
    askAgain = true;
    return;
  }
  asking = true;
  try {
    const answer = await fetch(live.dataset.part, { redirect: "manual" });
    if (answer.ok) show(await answer.text());
    else if (answer.type === "opaqueredirect" || answer.status === 404) location.reload();
  } catch {
    // no connection: the stream says when it is back
  } finally {
    asking = false;
    if (askAgain) {
      askAgain = false;
      look();
    }
  }
};

if (live?.dataset.changes) {
  const stream = new EventSource(live.dataset.changes);
  let lost = false;
  stream.addEventListener("open", () => {
    if (lost) say("back");
    lost = false;
    look();
  });
  stream.addEventListener("changed", look);
  stream.addEventListener("error", () => {
    if (!lost) say("lost");
    lost = true;
    if (stream.readyState === EventSource.CLOSED) look();
  });
  window.addEventListener("pagehide", () => stream.close());
  window.addEventListener("pageshow", (event) => event.persisted && location.reload());
}
