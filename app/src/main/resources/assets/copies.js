// Answers that this device has and the server does not have yet, in localStorage, so that a line that drops, a crash or a
// flat battery loses nothing. Each belongs to one writer of one entry, and is gone once the server has it or somebody
// signs out (the server clears what is stored then).
//
// A copy: { base, values, sent }
//   base    the version that was on the page when writing began
//   values  of the answer's fields, as they stand
//   sent    the values that went out last and were not confirmed: if the server has these, they are ours
export const clean = value => value.normalize("NFC").replace(/\r\n?/g, "\n").replace(/(?![\n\t])\p{Cc}/gu, "").trim();

/** Whether two lists of values are one answer, as the server would save them. */
export const same = (some, others) => {
  const joined = values => values.map(clean).filter(Boolean).join("\n");
  return joined(some) === joined(others);
};

/** The copies of one entry and writer; without a working store there are none, and nothing else changes. */
export const copiesOf = ({ entry, writer }) => {
  const all = `commended ${writer} ${entry} `;
  const key = question => all + question;
  const tried = act => {
    try { return act(); } catch { return null; }
  };
  return {
    questions: () => tried(() => Object.keys(localStorage).filter(one => one.startsWith(all)).map(one => one.slice(all.length))) ?? [],
    find: question => tried(() => JSON.parse(localStorage.getItem(key(question)))),
    keep: (question, copy) => tried(() => localStorage.setItem(key(question), JSON.stringify(copy))),
    forget: question => tried(() => localStorage.removeItem(key(question))),
  };
};
