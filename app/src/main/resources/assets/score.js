// The score sheet, one criterion at a time; lines.js saves it. Without this every criterion stands on the page, one after
// another, with a button that saves.
{
  // On a phone the sheet starts folded at the foot of the page; without this it starts open.
  const sheet = document.querySelector(".sheet details");
  if (sheet && matchMedia("(max-width: 63.99rem)").matches && !sheet.querySelector(".error-summary, .summary-error")) sheet.open = false;
}
{
  const form = document.querySelector("form[data-scores]");
  const parts = form ? [...form.querySelectorAll(".one")] : [];
  const tabs = form ? [...form.querySelectorAll(".weights a")] : [];
  const at = name => form.querySelector(`[data-${name}]`);
  let here = 0;

  // One criterion at a time, with the next one on the button. Whoever asks for one is led to its name.
  const heading = part => part.querySelector("h2");
  const lead = place => { show(place); heading(parts[place]).focus(); };
  const show = place => {
    here = place;
    parts.forEach((part, i) => { part.hidden = i !== place; });
    tabs.forEach((tab, i) => i === place ? tab.setAttribute("aria-current", "step") : tab.removeAttribute("aria-current"));
    const last = place === parts.length - 1;
    at("onward").hidden = last;
    at("leave").hidden = last;
    at("hand-in").hidden = !last;
    form.querySelectorAll("[data-last]").forEach(one => { one.hidden = !last && !one.querySelector(".error, .notice"); });
    if (!last) at("onward").textContent = form.dataset.next.replace("{name}", parts[place + 1].dataset.name);
  };
  const mark = part => part.querySelector("input[type=radio]:checked");
  const tell = () => parts.forEach((part, i) => {
    if (!tabs[i]) return;
    const given = mark(part);
    const says = tabs[i].querySelector("[data-share]");
    tabs[i].classList.toggle("done", Boolean(given));
    says.textContent = given ? says.dataset.gave.replace("{mark}", given.value) : says.dataset.share;
  });

  if (form) {
    form.addEventListener("change", tell);
    form.addEventListener("recalled", tell); // what this device had kept stands in the form again
    tabs.forEach((tab, i) => tab.addEventListener("click", e => { e.preventDefault(); lead(i); }));
    at("onward").addEventListener("click", () => lead(here + 1));
    at("leave").addEventListener("click", () => {
      const given = mark(parts[here]);
      if (given) {
        given.checked = false;
        form.dispatchEvent(new Event("change"));
      }
      lead(here + 1);
    });
    form.querySelectorAll(".error-summary a").forEach(link => link.addEventListener("click", e => {
      const field = document.getElementById(link.hash.slice(1));
      const place = parts.findIndex(part => part.contains(field));
      if (place < 0) return;
      e.preventDefault();
      show(place);
      field.focus();
    }));
    parts.forEach(part => { heading(part).tabIndex = -1; });
    // A field that is gone to comes to rest above the bar of buttons, however many lines those take.
    const bar = form.querySelector(".acts");
    new ResizeObserver(() => document.querySelectorAll(".sheet, .sheet > details").forEach(box => {
      box.style.scrollPaddingBlockEnd = `${bar.offsetHeight}px`;
    })).observe(bar);
    const first = parts.findIndex(part => part.querySelector(".error")) ;
    const open = parts.findIndex(part => !mark(part));
    show(first >= 0 ? first : Math.max(open, 0));
  }
}
