// Before an entry is sent: says that this device has words of it that no server has, and leads to where they are saved.
//
// <p data-unsaved data-entry data-writer hidden>… <a>…</a></p>
// <a href="…#answer-QUESTION">  the way to change an answer
import { copiesOf } from "./copies.js";

for (const told of document.querySelectorAll("[data-unsaved]")) {
  const ways = copiesOf(told.dataset).questions().map(id => document.querySelector(`a[href$="#answer-${CSS.escape(id)}"]`));
  const way = ways.find(Boolean);
  if (way) told.querySelector("a").href = way.href;
  told.hidden = !way;
}
