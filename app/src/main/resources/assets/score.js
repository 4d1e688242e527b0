// On a phone the score sheet starts folded at the foot of the page; without this it starts open.
{
  const sheet = document.querySelector(".sheet details");
  if (sheet && matchMedia("(max-width: 63.99rem)").matches) sheet.open = false;
}
