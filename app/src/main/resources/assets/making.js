// A file that is being made: the page asks how far it is, and shows that in place, until it is ready.

const part = document.querySelector("[data-making]");
const EVERY = 1500;
const PATIENCE = 10_000;

async function look() {
  let wait = EVERY;
  try {
    const answer = await fetch(location.href, { headers: { accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const now = page.querySelector("[data-making]");
    if (!answer.ok || !now) return location.reload();
    part.replaceChildren(...now.childNodes);
    part.dataset.making = now.dataset.making;
    document.title = page.title;
  } catch {
    wait = PATIENCE;
  }
  if (part.dataset.making === "on") setTimeout(look, wait);
}

if (part?.dataset.making === "on") setTimeout(look, EVERY);
