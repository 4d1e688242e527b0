// What was saved elsewhere meanwhile, beside what stands in a form, to choose from: nothing is written over unseen.
//
// <form data-both> … <div data-meanwhile hidden><dl data-differences data-none></dl>
//   <button data-keep-mine> <button data-take-theirs></div>
import { clean } from "./copies.js";

const label = (form, name) => {
  const field = form.querySelector(`[name="${CSS.escape(name)}"]`);
  return (field?.closest(".one")?.querySelector("h2") ?? field?.closest("fieldset")?.querySelector("legend") ?? field?.closest(".field")?.querySelector("label"))?.textContent.trim() ?? name;
};

export const showBoth = (line, answer, goOn) => {
  const { form } = line;
  const box = form.querySelector("[data-meanwhile]");
  if (!("both" in form.dataset) || !box) return;
  const theirs = Object.fromEntries([...answer.ownerDocument.querySelectorAll("data[data-name]")].map(one => [one.dataset.name, one.value]));
  const mine = line.values();
  const list = box.querySelector("[data-differences]");
  const row = name => {
    const pair = document.createElement("div");
    pair.append(Object.assign(document.createElement("dt"), { textContent: label(form, name) }));
    pair.append(Object.assign(document.createElement("dd"), { textContent: theirs[name] || list.dataset.none }));
    return pair;
  };
  list.replaceChildren(...Object.keys(theirs).filter(name => clean(theirs[name]) !== clean(mine[name] ?? "")).map(row));
  box.hidden = false;
  const end = () => {
    box.hidden = true;
    line.halted = false;
    line.seen = answer.dataset.seen;
  };
  box.querySelector("[data-keep-mine]").onclick = () => {
    end();
    line.known = theirs;
    line.hold();
    goOn();
  };
  box.querySelector("[data-take-theirs]").onclick = () => {
    end();
    line.put(theirs);
    line.saved(theirs, answer.dataset.seen);
    goOn();
  };
};
