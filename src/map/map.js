// The map in the browser: Leaflet over the drawn one. Built into public/map/ by scripts/build-front-end.sh and loaded on the
// map's page alone. What it must know stands in the data attribute of #map; cards and filters are the island's.
import L from 'leaflet';
import { groupPins } from './cluster.js';
import { DEEPEST, calm, drawMap } from './ground.js';

const element = document.getElementById('map');
const setting = JSON.parse(element.dataset.mapSetting);
const { words } = setting;
const form = document.querySelector('form.search-form');
const sheet = document.getElementById('venue-sheet');
const map = drawMap(element, setting);

// Pins: one per venue, groups of those that would lie on one another.
const pinLayer = L.layerGroup().addTo(map);
let pins = [];

function drawPins() {
  const focused = document.activeElement?.dataset?.pin;
  pinLayer.clearLayers();
  const groups = groupPins(pins, (pin) => map.project([pin.lat, pin.lon], map.getZoom()), map.getZoom() >= DEEPEST);
  for (const group of groups) {
    const [first] = group.pins;
    const single = group.pins.length === 1;
    const count = group.pins.reduce((sum, pin) => sum + pin.count, 0);
    const label = single ? first.label : group.pins.map((pin) => pin.label).slice(0, 3).join(', ');
    const icon = L.divIcon({ className: 'map-mark', iconSize: [44, 44], html: '' });
    const marker = L.marker([group.lat, group.lon], { icon, keyboard: true, title: label, alt: label, riseOnHover: true });
    const act = () => (single ? openVenue(first, marker) : lookInto(group));
    marker.on('add', () => dress(marker.getElement(), group, count, label, act));
    marker.on('click', act);
    pinLayer.addLayer(marker);
  }
  if (focused) element.querySelector(`[data-pin="${CSS.escape(focused)}"]`)?.focus();
}

function dress(mark, group, count, label, act) {
  const [first] = group.pins;
  mark.dataset.theme = first.theme;
  mark.dataset.pin = first.place;
  mark.setAttribute('role', 'button');
  mark.setAttribute('aria-label', label);
  if (group.pins.length > 1) mark.classList.add('is-group');
  if (!first.exact && group.pins.length === 1) mark.classList.add('is-vague');
  const dot = document.createElement('span');
  dot.textContent = count;
  mark.replaceChildren(dot);
  // Leaflet lets a marker be focused, but opens only its own popups by key
  mark.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    act();
  });
}

function lookInto(group) {
  const bounds = L.latLngBounds(group.pins.map((pin) => [pin.lat, pin.lon]));
  map.fitBounds(bounds.pad(0.3), { maxZoom: DEEPEST, animate: !calm });
}

map.on('zoomend', drawPins);

async function fetchPins(query, fit) {
  const response = await fetch(`${setting.api}?${query}`);
  if (!response.ok) return;
  const answer = await response.json();
  pins = answer.pins;
  drawPins();
  if (fit && pins.length) {
    const all = L.latLngBounds(pins.map((pin) => [pin.lat, pin.lon])).pad(0.1);
    // what lies far out must not shrink the city to a dot
    if (map.getBoundsZoom(all) < setting.zoom - 1) map.setView(setting.centre, setting.zoom - 1, { animate: false });
    else map.fitBounds(all, { maxZoom: 15, animate: false });
  }
  element.dataset.ready = String(pins.length);
}

// The sheet of one venue: its cards come from the island, which knows how to draw them.
let opener;
function openVenue(pin, marker) {
  opener = marker.getElement();
  document.getElementById('venue-name').textContent = pin.label;
  sheet.hidden = false;
  document.dispatchEvent(new CustomEvent('city:venue', { detail: pin.place }));
  document.getElementById('venue-close').focus();
}

function closeVenue() {
  if (sheet.hidden) return;
  sheet.hidden = true;
  (opener?.isConnected ? opener : element).focus();
}
document.getElementById('venue-close').addEventListener('click', closeVenue);
document.addEventListener('keydown', (event) => { if (event.key === 'Escape') closeVenue(); });

// "Search this area" appears when the map was moved by hand; the form asks, as it always does.
const area = button(words.searchArea, 'map-area');
area.hidden = true;
area.addEventListener('click', () => {
  const box = map.getBounds();
  const numbers = [box.getSouth(), box.getWest(), box.getNorth(), box.getEast()];
  form.elements.bounds.value = numbers.map((number) => number.toFixed(5)).join(',');
  area.hidden = true;
  form.dispatchEvent(new Event('change', { bubbles: true }));
});
map.on('dragend', () => { area.hidden = false; });

const near = button(words.nearMe, 'map-near');
const said = document.createElement('p');
said.className = 'map-said';
said.setAttribute('role', 'status');
element.append(said);
let here;
near.addEventListener('click', () => {
  said.textContent = '';
  const refused = () => { said.textContent = words.nearRefused; };
  if (!navigator.geolocation) { refused(); return; }
  navigator.geolocation.getCurrentPosition(({ coords }) => {
    const point = [coords.latitude, coords.longitude];
    here?.remove();
    here = L.circleMarker(point, { radius: 9, className: 'map-me' }).bindTooltip(words.youAreHere).addTo(map);
    map.setView(point, 15, { animate: !calm });
    form.elements.near.value = point.map((number) => number.toFixed(5)).join(',');
    form.dispatchEvent(new Event('change', { bubbles: true }));
  }, refused, { timeout: 10_000, maximumAge: 60_000 });
});

function button(text, className) {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = `button ${className}`;
  made.textContent = text;
  L.DomEvent.disableClickPropagation(made);
  element.append(made);
  return made;
}

document.addEventListener('city:query', (event) => fetchPins(event.detail, false));
fetchPins(setting.query, !setting.query.includes('bounds='));
