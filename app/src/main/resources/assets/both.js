// Two texts of one answer to choose from: what is in the box is on no server yet, so this device keeps it until it is saved
// or the other text is chosen.
//
// <form data-both data-entry data-writer>  <textarea data-disputed="QUESTION">  <input type="radio" name="keep-QUESTION">
import { copiesOf } from "./copies.js";

for (const form of document.querySelectorAll("form[data-both]")) {
  const copies = copiesOf(form.dataset);
  for (const area of form.querySelectorAll("[data-disputed]")) {
    const id = area.dataset.disputed;
    const keep = () => copies.keep(id, { base: form.elements[`seen-${id}`].value, values: [area.value] });
    keep();
    area.addEventListener("input", keep);
    form.addEventListener("submit", () => { if (form.elements[`keep-${id}`].value === "theirs") copies.forget(id); });
  }
}
