// Counts words while somebody writes. Without it the server's count stands, and the server's count decides.
//
// What a word is, here and on the server, exactly:
//   1. The text is put into Unicode normal form C.
//   2. It is cut at white space: runs of characters with the Unicode property White_Space, and no others.
//   3. A piece is one word if it holds at least one letter or digit: a code point of general category L or N.
// So "well-being", "and/or", "£2,240", "don’t" and a web address are one word each; a dash or a bullet alone is none.
// In Java: Normalizer NFC, split at \p{IsWhite_Space}+, count the pieces in which [\p{L}\p{N}] is found.
//
// <textarea data-max-words="150" data-count="ID OF THE COUNT"></textarea>
// <p class="count" id="…" data-within="{count} of 150 words" data-over="{count} words: {over} over the limit of 150">
// Where some words over the limit are taken all the same: data-taken-words="165" on the text box, data-taken="…" beside data-over.
// A text box that names no such paragraph is given one, with figures only.
{
  const count = text =>
    text.normalize("NFC").split(/\p{White_Space}+/u).filter(piece => /[\p{L}\p{N}]/u.test(piece)).length;

  const grouped = number => number.toLocaleString("en-GB");

  const made = area => {
    const told = document.createElement("p");
    told.className = "count num";
    told.id = area.dataset.count = `${area.id}-count`;
    told.setAttribute("aria-live", "polite");
    area.after(told);
    return told;
  };

  const tell = area => {
    const told = document.getElementById(area.dataset.count) || made(area);
    const words = count(area.value);
    const over = words - Number(area.dataset.maxWords);
    const taken = over > 0 && words <= Number(area.dataset.takenWords || 0);
    const sentence = taken ? told.dataset.taken : over > 0 ? told.dataset.over : told.dataset.within;
    told.classList.toggle("toomany", over > 0 && !taken);
    told.classList.toggle("nearly", taken);
    told.textContent = (sentence || `{count} / ${area.dataset.maxWords}`).replace("{count}", grouped(words)).replace("{over}", grouped(over));
  };

  for (const area of document.querySelectorAll("textarea[data-max-words]")) {
    let pause;
    area.addEventListener("input", () => {
      clearTimeout(pause);
      pause = setTimeout(tell, 250, area); // a pause, so that a screen reader is not told of every key
    });
    tell(area);
  }
}
