// Says every now and then that this section is open, and shows who else is writing. Without this the page says who was
// there when it was opened.
//
// <form data-shared="true">  <div role="status" data-here>
const ROUND = 20000;

const form = document.querySelector("form[data-shared=true]");

const meet = async () => {
  if (document.hidden) return;
  try {
    const answer = await fetch(`${form.getAttribute("action")}/writers`);
    if (!answer.ok) return;
    const there = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-here]");
    const here = document.querySelector("[data-here]");
    if (there.innerHTML !== here.innerHTML) here.replaceChildren(...there.childNodes);
  } catch {
    // no connection: the next round tries again
  }
};

if (form) {
  setInterval(meet, ROUND);
  document.addEventListener("visibilitychange", meet);
}
