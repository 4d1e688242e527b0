// Sends a file piece by piece before its form goes, so that a line that breaks loses no more than a piece, and says how far
// it is. A file can be dropped on the form. Without this script the form sends the file whole.
//
// <form data-uploads data-piece data-largest data-too-large data-sending data-waiting data-drop>
//   <input type="hidden" name="coming">   what the server knows the file by
//   <input type="file" name="file">
//   <p role="status" data-told hidden>
const AGAIN = 3000; // after a failure
const TIMES = 40;

const pause = time => new Promise(done => { setTimeout(done, time); });

const attend = form => {
  const field = form.elements.file;
  const line = form.querySelector("[data-told]");
  let going = false;

  const say = words => {
    line.textContent = words;
    line.hidden = !words;
  };

  /** The same file has the same id until it has gone, so that choosing it again goes on where it stopped. */
  const idOf = file => {
    const key = `coming ${form.action} ${file.name} ${file.size} ${file.lastModified}`;
    const known = sessionStorage.getItem(key);
    if (known) return known;
    const fresh = crypto.randomUUID();
    sessionStorage.setItem(key, fresh);
    return fresh;
  };

  const put = async (file, id, from) => {
    const query = new URLSearchParams({ name: file.name, size: file.size, from });
    const piece = file.slice(from, from + Number(form.dataset.piece));
    const answer = await fetch(`/files/coming/${id}?${query}`, {
      method: "PUT", body: piece, headers: { "Content-Type": "application/octet-stream" }, redirect: "manual",
    });
    if (!answer.ok && answer.status !== 409) throw new Error(String(answer.status));
    return Number(await answer.text());
  };

  /** Sends what is not there yet; the server says from where. */
  const carry = async (file, id) => {
    let arrived = 0;
    for (let failures = 0; arrived < file.size;) {
      try {
        arrived = await put(file, id, arrived);
        failures = 0;
        say(form.dataset.sending.replace("{part}", String(Math.floor(100 * arrived / file.size))));
      } catch (trouble) {
        if (++failures > TIMES || /^4/.test(trouble.message)) return false;
        say(form.dataset.waiting);
        await pause(AGAIN);
      }
    }
    return true;
  };

  form.addEventListener("submit", async event => {
    const file = field.files[0];
    if (going || !file || !file.size || !crypto.randomUUID) return; // the form sends it whole, or is told there is none
    event.preventDefault();
    if (file.size > Number(form.dataset.largest)) return say(form.dataset.tooLarge);
    const id = idOf(file);
    const button = form.querySelector("button");
    button.disabled = true;
    if (await carry(file, id)) {
      form.elements.coming.value = id;
      field.disabled = true;
    }
    going = true;
    form.submit();
  });

  form.addEventListener("dragover", event => event.preventDefault());
  form.addEventListener("drop", event => {
    if (!event.dataTransfer.files.length) return;
    event.preventDefault();
    const one = new DataTransfer();
    one.items.add(event.dataTransfer.files[0]);
    field.files = one.files;
  });
  say(form.dataset.drop);

  addEventListener("pageshow", () => { // a browser that went back shows the form as it was left
    form.querySelector("button").disabled = false;
    field.disabled = false;
    form.elements.coming.value = "";
    going = false;
  });
};

for (const form of document.querySelectorAll("form[data-uploads]")) attend(form);
