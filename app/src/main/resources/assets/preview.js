// Shows while somebody writes how the words will stand on the public page.
//
// <div data-preview="NAME OF THE FIELD"> <div data-words>paragraphs</div> <p data-none hidden>nothing yet</p> </div>
for (const preview of document.querySelectorAll("[data-preview]")) {
  const field = preview.closest("form").elements[preview.dataset.preview];
  const words = preview.querySelector("[data-words]");
  const none = preview.querySelector("[data-none]");
  const show = () => {
    const lines = field.value.split("\n").map(line => line.trim()).filter(line => line);
    words.replaceChildren(...lines.map(line => Object.assign(document.createElement("p"), { textContent: line })));
    none.hidden = lines.length > 0;
  };
  field.addEventListener("input", show);
  show();
}
