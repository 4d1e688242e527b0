// One form that is saved as it is set: its fields, what the server is known to have of them, and the copy of the rest on
// this device. (A section of an entry is saved answer by answer: asked.js.)
import { clean, copiesOf } from "./copies.js";

const chosen = field => field.type !== "radio" || field.checked;
const alike = (some, others) => Object.keys({ ...some, ...others }).every(name => clean(some[name] ?? "") === clean(others[name] ?? ""));

export class Line {
  constructor(form) {
    this.form = form;
    this.thing = form.dataset.thing;
    this.copies = copiesOf({ entry: `${form.dataset.entry} ${this.thing}`, writer: form.dataset.writer });
    this.known = this.values(field => field.defaultChecked, field => field.defaultValue);
    // A page that shows two texts to choose from: what is in its fields is on no server yet.
    this.halted = form.dataset.line === "asked";
    if (this.halted) this.known = {};
  }

  get fields() {
    const own = [...this.form.querySelectorAll("textarea[name], input[type=radio], input[data-typed]")];
    return own.filter(field => !field.closest("[data-with-button]"));
  }

  values(checked = chosen, value = field => field.value) {
    const values = {};
    for (const field of this.fields) {
      if (field.type !== "radio") values[field.name] = value(field);
      else values[field.name] = checked(field) ? field.value : values[field.name] ?? "";
    }
    return values;
  }

  put(values) {
    for (const field of this.fields) {
      if (!(field.name in values)) continue;
      if (field.type === "radio") field.checked = field.value === values[field.name];
      else field.value = values[field.name];
    }
    this.form.dispatchEvent(new Event("recalled"));
  }

  get seen() { return this.form.elements.seen.value; }
  set seen(version) { this.form.elements.seen.value = version; }

  isChanged() {
    return !alike(this.values(), this.known);
  }

  /** Keeps on this device what the server does not have, and nothing else. */
  hold(sent) {
    if (this.isChanged()) this.copies.keep("all", { base: this.seen, values: this.values(), sent });
    else this.copies.forget("all");
    this.form.dataset.unsaved = String(this.isChanged());
    this.form.dispatchEvent(new CustomEvent("held", { bubbles: true }));
  }

  /** What the server has now. */
  saved(values, seen) {
    this.known = values;
    this.seen = seen;
    this.hold();
  }

  /**
   * Brings what this device kept into the form: "none" where there is nothing to bring, "back" where it follows what the
   * server has, "apart" where the form was saved elsewhere meanwhile. Then it goes out under the version it was written
   * on, and the server shows both.
   */
  recall() {
    if (this.halted) return "apart";
    const copy = this.copies.find("all");
    if (!copy || alike({ ...this.known, ...copy.values }, this.known)) {
      if (copy) this.copies.forget("all");
      return "none";
    }
    const follows = copy.base === this.seen || (copy.sent && alike({ ...this.known, ...copy.sent }, this.known));
    if (!follows) this.seen = copy.base;
    this.put(copy.values);
    return follows ? "back" : "apart";
  }
}
