// Hides a question until the answer on this page lets it be asked. Without this script it says itself when it is asked.
//
// <div class="asked" data-asked="ID" data-only="ID OF THE QUESTION IT DEPENDS ON" data-answers="ONE A LINE; EMPTY: ANY">
for (const form of document.querySelectorAll("form.sections")) {
  const dependent = [...form.querySelectorAll("[data-only]")];
  const part = id => form.querySelector(`[data-asked="${CSS.escape(id)}"]`);
  const given = id => [...part(id).querySelectorAll(`[name="answer-${CSS.escape(id)}"]:checked`)].map(field => field.value);

  const isMet = question => {
    if (!part(question.dataset.only)) return true;
    if (part(question.dataset.only).hidden) return false;
    const answers = question.dataset.answers ? question.dataset.answers.split("\n") : [];
    const chosen = given(question.dataset.only);
    return answers.length ? chosen.some(value => answers.includes(value)) : chosen.length > 0;
  };

  const look = () => {
    for (const question of dependent) question.hidden = !isMet(question);
  };
  form.addEventListener("change", look);
  form.addEventListener("input", look);
  for (const line of form.querySelectorAll(".only > .when")) line.classList.add("sr");
  look();
}
