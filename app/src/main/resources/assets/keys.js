// The keys of the score sheet, each together with Alt and Shift. A page of their own says what they do and switches each off.
//
// <div data-keys="mark next back highlight notes switch">
{
  const on = (document.querySelector("[data-keys]")?.dataset.keys ?? "").split(" ");
  const sheet = document.querySelector(".sheet details");
  const part = () => document.querySelector("[data-scores] .one:not([hidden])");
  const tabs = () => [...document.querySelectorAll(".weights a")];
  const go = step => {
    const at = tabs().findIndex(tab => tab.hasAttribute("aria-current"));
    tabs()[at + step]?.click();
  };
  const mark = digit => part()?.querySelector(`input[type=radio][value="${digit}"]`)?.click();
  const lead = to => {
    if (sheet) sheet.open = true;
    if (to && !to.matches("textarea, input, a, button")) to.tabIndex = -1;
    to?.focus();
  };
  const does = {
    J: ["next", () => go(1)],
    K: ["back", () => go(-1)],
    H: ["highlight", () => document.dispatchEvent(new CustomEvent("highlight"))],
    O: ["notes", () => lead(document.getElementById("notes"))],
    E: ["switch", () => lead(document.activeElement.closest(".sheet") ? document.getElementById("title") : part()?.querySelector("input:checked, input[type=radio]") ?? document.getElementById("sheet"))],
  };

  document.addEventListener("keydown", event => {
    if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return;
    if (event.target.matches?.("textarea, input:not([type=radio]):not([type=checkbox]), select")) return;
    const letter = event.code.replace(/^Key/, ""); // with Alt a keyboard may write something else
    const digit = event.code.match(/^(?:Digit|Numpad)([1-9])$/)?.[1];
    const [name, act] = digit ? ["mark", () => mark(digit)] : does[letter] ?? [];
    if (!act || !on.includes(name)) return;
    event.preventDefault();
    act();
  });
}
