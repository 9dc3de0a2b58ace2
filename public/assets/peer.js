// The link for others who take part: opens the phone's sheet, or copies it and says so.
const button = document.querySelector('[data-link]');

async function share() {
  const { link, done } = button.dataset;
  // a refusal is the reader's own: there is nothing to say
  if (navigator.share) return navigator.share({ url: link }).catch(() => {});
  await navigator.clipboard.writeText(link);
  button.querySelector('span').textContent = done;
}

if (button && (navigator.share || navigator.clipboard)) {
  document.documentElement.classList.add('has-script');
  button.addEventListener('click', share);
}
