// All of a judge's sheets on one page: says for each entry, and at the top, what is saved and what only this device has.
// lines.js saves and keeps; this only tells.
//
// <p data-whole data-all data-some>  <span data-state-of="ID OF THE ENTRY" data-saved-words data-here-words>
// <section id>  <form data-line data-unsaved>
const whole = document.querySelector("[data-whole]");
const states = [...document.querySelectorAll("[data-state-of]")];
const first = new Map(states.map(state => [state, { words: state.textContent, done: state.classList.contains("done") }]));

const tell = () => {
  let count = 0;
  for (const state of states) {
    const entry = document.getElementById(state.dataset.stateOf);
    const here = Boolean(entry.querySelector("form[data-unsaved=true]"));
    const touched = Boolean(entry.querySelector("form[data-unsaved]"));
    const marks = entry.querySelectorAll(".anchors input:checked").length;
    const of = entry.querySelectorAll(".anchors").length;
    if (here) count += 1;
    const saved = touched && of ? state.dataset.savedWords.replace(/\d+/, marks) : first.get(state).words;
    const words = here ? state.dataset.hereWords : saved;
    if (state.textContent !== words) state.textContent = words;
    state.classList.toggle("warn", here);
    state.classList.toggle("done", first.get(state).done && !here);
  }
  if (!whole) return;
  const words = count ? whole.dataset.some.replace("{count}", count) : whole.dataset.all;
  if (whole.textContent !== words) whole.textContent = words;
  whole.classList.toggle("warn", count > 0);
  whole.hidden = false;
};

document.addEventListener("held", tell);
tell();
addEventListener("beforeunload", event => { // a page that is left without a line cannot be opened again
  if (!navigator.onLine) event.preventDefault();
});
