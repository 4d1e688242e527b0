// Says how many points are left while they are typed. Without this script the page says it after each save.
//
// <form class="ballot"><p data-points="30" data-left-words="… {n}" data-over-words="… {n}"> <input data-typed>
for (const told of document.querySelectorAll("[data-points]")) {
  const form = told.closest("form");
  const say = () => {
    const typed = [...form.querySelectorAll("[data-typed]")].map(field => field.value.trim());
    const sum = typed.filter(value => /^\d{1,3}$/.test(value)).reduce((all, value) => all + Number(value), 0);
    const left = Number(told.dataset.points) - sum;
    const words = left < 0 ? told.dataset.overWords : told.dataset.leftWords;
    told.textContent = words.replace("{n}", Math.abs(left));
    told.classList.toggle("over-drawn", left < 0);
  };
  form.addEventListener("input", say);
  form.addEventListener("recalled", say);
  addEventListener("pageshow", say);
}
