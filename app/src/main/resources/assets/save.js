// Saves a section while somebody writes: what changed goes to the form's own address, and parts of the page come back
// with the hour and the versions that now stand. Without this script the buttons save.
//
// <form data-saves="true" data-entry data-writer data-conflict data-trouble data-away data-back data-signed-out>
//   the questions (asked.js)
//   <p role="status" data-told hidden>    what went wrong
import { Asked } from "./asked.js";
import { copiesOf } from "./copies.js";

const PAUSE = 1500; // after the last key
const AGAIN = 10000; // after a failure
const SMALL = 60000; // what a browser sends on while a page is left

const told = form => {
  const line = form.querySelector("[data-told]");
  return words => {
    if (line.textContent !== words) line.textContent = words;
    line.hidden = !words;
  };
};

const attend = form => {
  const say = told(form);
  const copies = copiesOf(form.dataset);
  const questions = [...form.querySelectorAll("[data-asked]")].map(part => new Asked(form, part, copies));
  let pause; // until the next save
  let unsure = null; // what was sent and may or may not have arrived: it goes again, the same, before anything newer
  let under; // the save under way
  let halted = false; // the server wants a decision: the buttons show it
  let leaving = false;
  let pressed; // the button that goes on once all is saved: the last one
  let presses = 0;

  const wait = time => {
    clearTimeout(pause);
    pause = setTimeout(save, time);
  };

  const packed = () => {
    const parts = questions.filter(one => one.isChanged()).map(one => ({ one, values: one.values() }));
    if (!parts.length) return null;
    const body = new URLSearchParams({ typing: "yes" });
    for (const { one, values } of parts) {
      for (const name of [`seen-${one.id}`, `was-${one.id}`]) body.append(name, form.elements[name].value);
      for (const value of values) body.append(`answer-${one.id}`, value);
      one.hold(values);
    }
    return { parts, body };
  };

  const halt = words => {
    halted = true;
    unsure = null;
    say(words);
  };

  const take = page => {
    for (const { one, values } of unsure.parts) one.saved(values, page.querySelector(`[data-asked="${one.id}"]`));
    unsure = null;
    const nav = document.querySelector(".writing nav");
    const now = page.querySelector("nav");
    if (nav.outerHTML !== now.outerHTML) nav.replaceWith(now);
    say("");
    if (questions.some(one => one.isChanged())) wait(PAUSE); // typed while it was under way
  };

  /** Sends what is unsure or new, and says what was wrong where it is not saved. */
  const send = async () => {
    const { body } = unsure ??= packed();
    const keepalive = String(body).length < SMALL;
    const answer = await fetch(form.action, { method: "POST", body, redirect: "manual", keepalive });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (answer.ok) return take(page);
    if (answer.status === 409) return halt(form.dataset.conflict);
    const reasons = [...page.querySelectorAll(".error-summary li")].map(line => line.textContent.trim());
    if (answer.status === 422) return halt([...reasons, form.dataset.trouble].join(". "));
    if (answer.status < 500 && answer.status !== 401 && answer.status !== 429) return halt(form.dataset.trouble);
    say(answer.status === 401 ? form.dataset.signedOut : form.dataset.trouble);
    wait(AGAIN);
  };

  const attempt = async () => {
    if (halted) return;
    try {
      if (unsure || questions.some(one => one.isChanged())) await send();
      else if (navigator.onLine) say("");
    } catch {
      say(form.dataset.away);
      wait(AGAIN);
    }
  };

  const save = () => {
    clearTimeout(pause);
    return under ??= attempt().finally(() => { under = null; });
  };

  form.addEventListener("input", event => {
    const part = event.target.closest("[data-asked]");
    questions.find(one => one.part === part)?.hold(unsure?.parts.find(({ one }) => one.part === part)?.values);
    wait(PAUSE);
  });

  form.addEventListener("submit", async event => {
    if (halted || leaving || !(under || unsure || questions.some(one => one.isChanged()))) return;
    event.preventDefault(); // first what is under way and what is new: a line that is down must not take the page away
    pressed = event.submitter;
    if (presses++) return;
    let heard;
    do {
      heard = presses;
      await under;
      do await save(); while (!halted && !unsure && questions.some(one => one.isChanged()));
    } while (unsure && heard !== presses);
    presses = 0;
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
  const recalled = questions.map(one => one.recall());
  if (recalled.includes("apart")) halt(form.dataset.conflict);
  else if (recalled.includes("back")) say(form.dataset.back);
  if (!halted && questions.some(one => one.isChanged())) wait(PAUSE);
};

for (const form of document.querySelectorAll("form[data-saves=true]")) attend(form);
