// Saves a form as it is set: what stands in it goes to its own address, and a line comes back with the hour and the version
// that now stands. What the server does not have is kept on this device. Without this script the button saves.
//
// <form data-line="saves" data-thing data-entry data-writer data-away data-back data-conflict data-trouble data-signed-out>
//   <input type="hidden" name="seen">  <p role="status" data-saved>  <button data-save>
//   <div data-with-button> fields that go with a button only </div>
// data-both: where something else was saved meanwhile, both stand under the form to choose from (meanwhile.js).
// data-line="asked": two texts stand there to choose from, and only the button saves.
// <div data-left data-thing data-entry data-writer hidden>…<data data-name data-label value></data></div>   where nothing
//   can be set any more: what only this device has is shown beside what was saved
import { clean, copiesOf } from "./copies.js";
import { showBoth } from "./meanwhile.js";
import { Line } from "./line.js";

const PAUSE = 800; // after the last key
const AGAIN = 5000; // after a failure

const attend = form => {
  const line = new Line(form);
  const told = form.querySelector("[data-saved]");
  const button = form.querySelector("[data-save]");
  let pause; // until the next save
  let under = null; // the save under way
  let unsure = null; // what was sent and may or may not have arrived: it goes again, the same, before anything newer
  let refused = false; // the server said why not: it is asked again when something changes
  let leaving = false;
  let pressed; // the button that goes on once all is saved: the last one

  const say = (words, ok = false) => {
    if (told.textContent !== words) told.textContent = words;
    told.classList.toggle("saved", ok && words !== "");
    told.classList.toggle("error", !ok && words !== "");
  };
  const wait = time => {
    clearTimeout(pause);
    pause = setTimeout(save, time);
  };
  const halt = words => {
    line.halted = true;
    unsure = null;
    button.hidden = "both" in form.dataset;
    say(words);
  };

  const take = answer => {
    line.saved(unsure.values, answer.dataset.seen);
    unsure = null;
    say(answer.textContent.trim(), true);
    form.dispatchEvent(new CustomEvent("saved", { bubbles: true }));
  };

  const send = async () => {
    unsure ??= { values: line.values(), seen: line.seen };
    line.hold(unsure.values);
    const body = new URLSearchParams({ ...unsure.values, seen: unsure.seen, writer: form.dataset.writer, line: "1" });
    const answer = await fetch(form.action, { method: "POST", body, redirect: "manual" });
    // 401: signed out, or somebody else signed in with this browser: what stands here is not theirs
    if (answer.type === "opaqueredirect" || answer.status === 401) {
      say(form.dataset.signedOut);
      return wait(AGAIN);
    }
    const words = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("p");
    if (answer.ok) return take(words);
    if (answer.status === 409) {
      halt(form.dataset.conflict);
      return showBoth(line, words, () => wait(0));
    }
    if (answer.status === 422) {
      unsure = null;
      refused = true;
      return say(words.textContent.trim());
    }
    if (answer.status < 500 && answer.status !== 429) return halt(form.dataset.trouble);
    say(form.dataset.trouble);
    wait(AGAIN);
  };
  const isDue = () => !line.halted && !refused && (unsure || line.isChanged());

  const attempt = async () => {
    if (!isDue()) return told.classList.contains("error") && !line.halted && !refused && navigator.onLine ? say("") : undefined;
    try {
      do await send(); while (!unsure && isDue());
    } catch {
      say(form.dataset.away);
      wait(AGAIN);
    }
  };
  const save = () => {
    clearTimeout(pause);
    return under ??= attempt().finally(() => { under = null; });
  };

  const changed = (event, time) => {
    if (event.target.closest?.("[data-with-button]")) return;
    refused = false;
    line.hold(unsure?.values);
    if (!line.halted && (unsure || line.isChanged())) wait(time);
  };
  form.addEventListener("input", event => changed(event, event.target.type === "radio" ? 0 : PAUSE));
  form.addEventListener("change", event => changed(event, 0));

  form.addEventListener("submit", async event => {
    if (line.halted || refused || leaving || !(under || unsure || line.isChanged())) return;
    event.preventDefault(); // first what is under way and what is new: a line that is down must not take the page away
    pressed = event.submitter;
    await under;
    await save();
    if (unsure) return;
    leaving = true;
    setTimeout(() => form.requestSubmit(pressed)); // a form does not submit while it is still telling of a press
  });

  addEventListener("pageshow", () => { leaving = false; });
  addEventListener("online", () => wait(0));
  addEventListener("offline", () => say(form.dataset.away));
  document.addEventListener("visibilitychange", () => { if (document.hidden && !leaving) save(); });

  const [way] = performance.getEntriesByType("navigation");
  if (way && way.type !== "navigate") form.reset(); // a browser that went back: what counts is the page and the copies
  button.hidden = !line.halted;
  const recalled = line.recall();
  if (recalled === "back") {
    say(form.dataset.back);
    wait(PAUSE);
  }
  if (recalled === "apart" && form.dataset.line === "asked") line.hold();
  else if (recalled === "apart" && "both" in form.dataset) wait(PAUSE); // the server says what it has
  else if (recalled === "apart") halt(form.dataset.conflict);
  if (recalled !== "none") line.hold();
};

for (const form of document.querySelectorAll("form[data-line]")) attend(form);

for (const left of document.querySelectorAll("[data-left]")) {
  const { entry, thing, writer } = left.dataset;
  const copies = copiesOf({ entry: `${entry} ${thing}`, writer });
  const kept = copies.find("all")?.values ?? {};
  for (const known of left.querySelectorAll("data")) {
    if (!(known.dataset.name in kept) || clean(kept[known.dataset.name]) === clean(known.value)) continue;
    left.append(Object.assign(document.createElement("p"), { className: "serif", textContent: `${known.dataset.label}: ${kept[known.dataset.name]}` }));
    left.hidden = false;
  }
  if (left.hidden) copies.forget("all");
}
