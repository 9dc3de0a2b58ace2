// Where a listing takes place: suggestions while somebody types, and what they fill in; the pin comes with the exact spot.
// The fields of the form stay what counts, and the form saves itself when they change. What is to be said stands in the page.
const box = document.querySelector('[data-where]');
const byId = (id) => document.getElementById(id);
const words = JSON.parse(box.dataset.words);
const search = byId('where-search');
const list = byId('where-list');
const said = byId('where-said');
const details = byId('where-point');
const doubt = byId('where-doubt');
const [place, name, address, district] = ['place', 'place-name', 'place-address', 'place-district'].map(byId);
const [lat, lon, precision, pointFor] = ['place-lat', 'place-lon', 'place-precision', 'place-point-for'].map(byId);

/** Milliseconds without a key until suggestions are asked for. */
const PAUSE = 250;
const say = (text) => { said.textContent = text; };
const sayOfPoint = (text) => { byId('point-said').textContent = text; };
const changed = () => place.dispatchEvent(new Event('input', { bubbles: true }));

// Suggestions

async function ask(typed, signal) {
  const answer = await fetch(`${box.dataset.where}?q=${encodeURIComponent(typed)}`, { redirect: 'manual', signal });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

let options = [];
let active = -1;
let timer;
let asking;

function close() {
  list.hidden = true;
  active = -1;
  search.setAttribute('aria-expanded', 'false');
  search.removeAttribute('aria-activedescendant');
}

function stop() {
  clearTimeout(timer);
  asking?.abort();
}

function option({ label, quiet }, at) {
  const row = document.createElement('li');
  row.id = `where-option-${at}`;
  row.setAttribute('role', 'option');
  row.setAttribute('aria-selected', 'false');
  const more = document.createElement('span');
  more.className = 'quiet';
  more.textContent = quiet;
  row.append(label, ' ', more);
  row.addEventListener('click', () => choose(at));
  return row;
}

function mark(at) {
  active = at;
  [...list.children].forEach((row, one) => row.setAttribute('aria-selected', String(one === at)));
  const row = list.children[at];
  search.setAttribute('aria-activedescendant', row.id);
  row.scrollIntoView({ block: 'nearest' });
}

async function suggest() {
  stop();
  const typed = search.value.trim();
  if (typed.length < 2) { close(); return; }
  asking = new AbortController();
  const { signal } = asking;
  try {
    const answer = await ask(typed, signal);
    if (signal.aborted) return;
    options = [
      ...answer.venues.map((venue) => ({ ...venue, quiet: words.known })),
      ...answer.addresses.map((one) => ({ ...one, quiet: words.precision[one.precision] })),
    ];
    close();
    list.replaceChildren(...options.map(option));
    list.hidden = options.length === 0;
    search.setAttribute('aria-expanded', String(options.length > 0));
    say(answer.said);
  } catch {
    if (signal.aborted) return;
    close();
    say(words.failed);
  }
}

function choose(at) {
  const chosen = options[at];
  if (!chosen) return;
  stop();
  close();
  search.value = chosen.label;
  if (chosen.slug) {
    place.value = chosen.slug;
  } else {
    place.value = 'new';
    if (chosen.name || !name.value) name.value = chosen.name || chosen.address;
    if (chosen.address) address.value = chosen.address;
    if (chosen.district) district.value = chosen.district;
    setPoint(chosen);
    details.open = true;
  }
  say(chosen.slug ? '' : `${words.chosen} ${words.set[chosen.precision]}`);
  changed();
}

search.addEventListener('input', (event) => {
  // it is no field of the listing
  event.stopPropagation();
  stop();
  timer = setTimeout(suggest, PAUSE);
});
search.addEventListener('change', (event) => event.stopPropagation());
search.addEventListener('blur', () => { stop(); close(); });
// a finger on a suggestion must not take it away before it is chosen
list.addEventListener('mousedown', (event) => event.preventDefault());
search.addEventListener('keydown', (event) => {
  const last = list.children.length - 1;
  const isOpen = !list.hidden;
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    if (!isOpen) suggest();
    else if (event.key === 'ArrowDown') mark(active < last ? active + 1 : 0);
    else mark(active > 0 ? active - 1 : last);
  } else if (event.key === 'Enter') {
    // it would save the form
    event.preventDefault();
    if (isOpen && active >= 0) choose(active);
    else suggest();
  } else if (event.key === 'Escape' && isOpen) {
    event.preventDefault();
    stop();
    close();
  }
});

// The point: which address it was set for is known, so that the page can ask when that changes (src/editor/draft.rs)

const point = () => `${lat.value.trim()},${lon.value.trim()} `;
const isSet = () => lat.value.trim() !== '' || lon.value.trim() !== '';
const forNow = () => (isSet() ? `${point()}${address.value.trim()}`.trim() : '');

function compare() {
  if (!isSet() || !pointFor.value.startsWith(point())) pointFor.value = forNow();
  doubt.hidden = pointFor.value === forNow();
}

function settle() {
  pointFor.value = forNow();
  doubt.hidden = true;
}

const degrees = (number) => String(Number(number.toFixed(6)));

function write(found) {
  lat.value = degrees(found.lat);
  lon.value = degrees(found.lon);
  // nothing chosen is exact
  precision.value = found.precision === 'exact' ? '' : found.precision;
  settle();
}

let pin;
/** Moves the pin to where the fields say, if that is anywhere. */
function follow() {
  const [north, east] = [lat, lon].map((field) => (field.value.trim() === '' ? NaN : Number(field.value)));
  if (Math.abs(north) <= 85 && Math.abs(east) <= 180) pin?.move(north, east);
}

function setPoint(found) {
  write(found);
  follow();
}

address.addEventListener('change', compare);
for (const field of [lat, lon]) {
  field.addEventListener('input', () => {
    precision.value = '';
    compare();
    follow();
  });
}
byId('place-point-right').addEventListener('change', (event) => {
  event.target.checked = false;
  settle();
});
byId('where-move')?.addEventListener('click', async () => {
  try {
    const [found] = (await ask(address.value)).addresses;
    if (!found) { sayOfPoint(words.notFound); return; }
    if (found.district) district.value = found.district;
    setPoint(found);
    sayOfPoint(words.set[found.precision]);
    // the button is gone with its question
    address.focus();
    changed();
  } catch {
    sayOfPoint(words.notFound);
  }
});

// The pin

let opening;
async function open() {
  if (!details.open || opening) return;
  opening = true;
  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = '/map/map.css';
  document.head.append(style);
  try {
    const { mount } = await import('/map/pin.js');
    await new Promise((done) => { style.onload = done; style.onerror = done; if (style.sheet) done(); });
    pin = mount(byId('pin'), isSet(), (north, east, step) => {
      write({ lat: north, lon: east, precision: 'exact' });
      sayOfPoint(step ?? words.set.exact);
      changed();
    });
    // somebody may have chosen an address while it was loading
    follow();
  } catch {
    // without the map there are the fields; the next try is the next opening
    opening = false;
    style.remove();
  }
}
details.addEventListener('toggle', open);
open();
