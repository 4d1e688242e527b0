// Saves a form while somebody writes, the way its button would: to the same address, with the same fields. The page that
// comes back tells when it was saved and which versions now stand. Without this script the button saves.
//
// <form data-saves data-conflict="…" data-trouble="…" method="post" action="…">
//   <input type="hidden" name="seen-…">   the version each answer was shown in
//   <p class="saved" id="…" hidden>       when each answer was saved
//   <p role="status" data-told hidden>    what went wrong
{
  const PAUSE = 3000; // after the last key
  const AGAIN = 10000; // after a failure

  const attend = form => {
    const told = form.querySelector("[data-told]");
    let pause;
    let saving = false;
    let changed = false;
    let halted = false;
    let button = null;

    const say = words => {
      told.hidden = !words;
      told.textContent = words;
    };

    const take = page => {
      for (const field of page.querySelectorAll("input[type=hidden][name^='seen-']")) {
        form.elements[field.name].value = field.value;
      }
      for (const saved of page.querySelectorAll("form[data-saves] .saved[id]")) {
        const here = document.getElementById(saved.id);
        here.textContent = saved.textContent;
        here.hidden = saved.hidden;
      }
      document.querySelector(".writing nav").replaceWith(page.querySelector(".writing nav"));
      say("");
    };

    const send = async () => {
      const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)) });
      if (answer.ok) return take(new DOMParser().parseFromString(await answer.text(), "text/html"));
      halted = true; // somebody else saved, or it is too late: the button shows what
      say(answer.status === 409 ? form.dataset.conflict : form.dataset.trouble);
    };

    const save = async () => {
      if (halted) return;
      saving = true;
      changed = false;
      try {
        await send();
      } catch {
        say(form.dataset.trouble);
        wait(AGAIN);
      }
      saving = false;
      if (button) form.requestSubmit(button);
      else if (changed) wait(PAUSE);
    };

    const wait = time => {
      clearTimeout(pause);
      pause = setTimeout(save, time);
    };

    form.addEventListener("input", () => {
      changed = true;
      if (!saving) wait(PAUSE);
    });
    form.addEventListener("submit", event => {
      clearTimeout(pause);
      if (!saving) return;
      event.preventDefault(); // what is under way would look like somebody else's
      button = event.submitter;
    });
  };

  for (const form of document.querySelectorAll("form[data-saves]")) attend(form);
}
