// Marking words in an entry: choose words, press the button that comes up, or the key. Without this a button at each
// paragraph marks the paragraph.
//
// <article id="printed" data-highlighting="ADDRESS" data-writer data-away data-done data-gone>  <p data-passage="QUESTION" data-start="N">
// <div data-over-words hidden><button data-mark><button data-unmark></div>  <p role="status" data-highlighted>
// Places are counted in code points within an answer, as the server counts them.
const over = document.querySelector("[data-over-words]");
const told = document.querySelector("[data-highlighted]");
const printed = () => document.getElementById("printed");
const length = text => [...text].length;
let byParagraph = false;
let marked = null; // the highlight under the button that takes it away

const paragraph = node => (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement)?.closest("[data-passage]");
const inside = (part, node, offset) => {
  const before = document.createRange();
  before.selectNodeContents(part);
  before.setEnd(node, offset);
  return length(before.toString());
};

/** The chosen words as places, one for each answer they lie in. */
const places = () => {
  const chosen = getSelection();
  if (!chosen.rangeCount || chosen.isCollapsed) return [];
  const range = chosen.getRangeAt(0);
  const parts = [...printed().querySelectorAll("[data-passage]")].filter(part => range.intersectsNode(part));
  const found = new Map();
  for (const part of parts) {
    const own = Number(part.dataset.start);
    const start = own + (part.contains(range.startContainer) ? inside(part, range.startContainer, range.startOffset) : 0);
    const end = own + (part.contains(range.endContainer) ? inside(part, range.endContainer, range.endOffset) : length(part.textContent));
    const before = found.get(part.dataset.passage);
    if (end > start) found.set(part.dataset.passage, { start: before?.start ?? start, end });
  }
  return [...found].map(([question, { start, end }]) => `${question} ${start} ${end}`);
};

const hide = () => { over.hidden = true; marked = null; };
const offer = (box, unmark) => {
  over.hidden = false;
  over.querySelector("[data-mark]").hidden = unmark;
  over.querySelector("[data-unmark]").hidden = !unmark;
  over.style.insetBlockStart = `${box.bottom + scrollY + 6}px`;
  over.style.insetInlineStart = `${Math.max(8, Math.min(box.left, innerWidth - over.offsetWidth - 8))}px`;
};

const ready = () => {
  const toggle = printed().querySelector("[data-by-paragraph]");
  toggle.hidden = false;
  toggle.setAttribute("aria-pressed", String(byParagraph));
  printed().classList.toggle("picks-off", !byParagraph);
};

const send = async (address, parts, words) => {
  const body = new URLSearchParams({ line: "1", writer: printed().dataset.writer });
  for (const part of parts) body.append("passage", part);
  try {
    const answer = await fetch(address, { method: "POST", body, redirect: "manual" });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (!answer.ok) throw new Error(answer.status);
    printed().replaceWith(page.getElementById("printed"));
    document.getElementById("highlights").replaceWith(page.getElementById("highlights"));
    ready();
    told.textContent = words;
  } catch {
    told.textContent = printed().dataset.away;
    told.classList.remove("sr"); // what went wrong is for everybody
    told.classList.add("error");
    return;
  }
  told.className = "sr";
  getSelection().removeAllRanges();
  hide();
};
const mark = parts => parts.length && send(printed().dataset.highlighting, parts, printed().dataset.done);
const unmark = id => send(`${printed().dataset.highlighting}/${id}/removal`, [], printed().dataset.gone);

if (over && printed()) {
  ready();
  over.addEventListener("mousedown", event => event.preventDefault()); // or the words would not be chosen any more
  over.querySelector("[data-mark]").addEventListener("click", () => mark(places()));
  over.querySelector("[data-unmark]").addEventListener("click", () => unmark(marked));
  document.addEventListener("selectionchange", () => {
    if (marked) return;
    const node = getSelection().anchorNode;
    if (!node || !paragraph(node) || !places().length) return hide();
    offer(getSelection().getRangeAt(0).getBoundingClientRect(), false);
  });
  document.addEventListener("keydown", event => { if (event.key === "Escape") hide(); });
  document.addEventListener("click", event => {
    const word = event.target.closest?.("[data-highlight]");
    const pick = event.target.closest?.("button[name=passage]");
    if (pick) {
      event.preventDefault();
      return mark([pick.value]);
    }
    if (event.target.closest?.("[data-by-paragraph]")) {
      byParagraph = !byParagraph;
      return ready();
    }
    if (over.contains(event.target)) return undefined;
    if (!word || !getSelection().isCollapsed) return marked && hide();
    marked = word.dataset.highlight;
    return offer(word.getBoundingClientRect(), true);
  });
  document.addEventListener("submit", event => {
    const id = event.target.dataset?.removal;
    if (!id) return;
    event.preventDefault();
    unmark(id).then(() => document.getElementById("highlights").focus());
  });
  document.addEventListener("highlight", () => mark(places()));
}
