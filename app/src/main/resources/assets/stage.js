// The screen on the night. Without this the server's data-state shows one half, at the sizes the style sheet gives.
// Names fit by measure: the largest size at which the words stay inside their box.
{
  const fit = (el, most) => {
    const share = Number(el.dataset.share) || 1;
    let low = 12, high = most;
    while (high - low > 1) {
      const size = (low + high) / 2;
      el.style.fontSize = `${size}px`;
      if (el.scrollHeight > el.parentElement.clientHeight * share || el.scrollWidth > el.clientWidth) high = size;
      else low = size;
    }
    el.style.fontSize = `${low}px`;
  };
  const measure = () => document.querySelectorAll("[data-fit]").forEach(el => fit(el, innerHeight * Number(el.dataset.fit)));
  const state = () => document.body.dataset.state;
  const go = next => { if (document.querySelector(".victor")) document.body.dataset.state = next; };

  document.fonts.ready.then(measure);
  addEventListener("resize", measure);
  addEventListener("keydown", e => {
    if (["ArrowRight", " ", "PageDown"].includes(e.key)) go("winner");
    if (["ArrowLeft", "PageUp"].includes(e.key)) go("finalists");
  });
  addEventListener("click", e => {
    if (!e.target.closest("a, button")) go(state() === "winner" ? "finalists" : "winner");
  });
}
