// One question on a section's page: its fields, and what the server is known to have of it.
//
// <div class="asked" data-asked="ID" data-seen="VERSION" data-was="MARK OF ITS TEXT" data-unsaved="true where typed only">
//   the fields named answer-ID
//   <p class="saved" role="status" hidden>when it was saved</p>
//   <p class="earlier" hidden>the way to earlier versions</p>
// </div>
// <input type="hidden" name="seen-ID"> <input type="hidden" name="was-ID">
import { same } from "./copies.js";

export class Asked {
  constructor(form, part, copies) {
    Object.assign(this, { form, part, copies, id: part.dataset.asked });
    this.fields = [...part.querySelectorAll("[name]")].filter(field => field.name === `answer-${this.id}`);
    this.see(part.dataset);
    // What the page came with; a browser that went back may have put something older into the fields.
    this.known = part.dataset.unsaved === "true" ? null : this.values(field => field.defaultChecked, field => field.defaultValue);
  }

  values(checked = field => field.checked, value = field => field.value) {
    return this.fields
      .filter(field => !/radio|checkbox/.test(field.type) || checked(field))
      .map(field => /radio|checkbox/.test(field.type) ? field.value : value(field));
  }

  put(values) {
    const lines = values.flatMap(value => value.split("\n"));
    let place = 0; // an answer can have several fields of one line each
    for (const field of this.fields) {
      if (/radio|checkbox/.test(field.type)) field.checked = lines.includes(field.value);
      else field.value = field.type === "textarea" ? values.join("\n") : lines[place++] ?? "";
    }
    this.fields[0]?.dispatchEvent(new Event("input", { bubbles: true }));
  }

  see({ seen, was }) {
    this.seen = seen;
    this.form.elements[`seen-${this.id}`].value = seen;
    this.form.elements[`was-${this.id}`].value = was;
  }

  isChanged() {
    return !this.known || !same(this.values(), this.known);
  }

  /** Keeps on this device what the server does not have, and nothing else. */
  hold(sent) {
    if (this.isChanged()) this.copies.keep(this.id, { base: this.seen, values: this.values(), sent });
    else this.copies.forget(this.id);
  }

  /** What the server answered once it had these values. */
  saved(values, part) {
    this.known = values;
    this.see(part.dataset);
    const [here, there] = [this.part, part].map(one => one.querySelector(".saved"));
    if (here.textContent !== there.textContent) here.textContent = there.textContent;
    here.hidden = there.hidden;
    this.part.querySelector(".earlier").hidden = part.querySelector(".earlier").hidden;
    this.hold();
  }

  /**
   * Brings what this device kept into the page. Gives "none" where there is nothing to bring, "back" where it follows
   * what the server has, "apart" where somebody else saved meanwhile: then the version goes out that it was written on,
   * and the server shows both texts.
   */
  recall() {
    const copy = this.known && this.copies.find(this.id);
    if (!copy || same(copy.values, this.known)) {
      if (copy) this.copies.forget(this.id);
      return "none";
    }
    const follows = copy.base === this.seen || (copy.sent && same(copy.sent, this.known));
    if (!follows) this.see({ seen: copy.base, was: "apart" });
    this.put(copy.values);
    return follows ? "back" : "apart";
  }
}
