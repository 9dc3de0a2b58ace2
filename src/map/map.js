// The map in the browser: Leaflet over the drawn one. Built into public/map/ by scripts/build-front-end.sh and loaded on the
// map's page alone. What it must know stands in the data attribute of #map; cards and filters are the island's.
import L from 'leaflet';
import { CenteredTextSymbolizer, LineLabelSymbolizer, LineSymbolizer, PolygonSymbolizer, leafletLayer } from 'protomaps-leaflet';
import { groupPins } from './cluster.js';
import { paintRules, labelRules } from './basemap.js';

const element = document.getElementById('map');
const setting = JSON.parse(element.dataset.mapSetting);
const { words } = setting;
const dark = matchMedia('(prefers-color-scheme: dark)');
const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
const form = document.querySelector('form.search-form');
const sheet = document.getElementById('venue-sheet');
const DEEPEST = 18;

element.replaceChildren();
element.classList.add('is-alive');

const [south, west, north, east] = setting.bounds;
const map = L.map(element, {
  center: setting.centre,
  zoom: setting.zoom,
  maxZoom: DEEPEST,
  maxBounds: L.latLngBounds([south - 0.2, west - 0.3], [north + 0.2, east + 0.3]),
  zoomControl: false,
  zoomAnimation: !calm,
  fadeAnimation: !calm,
  markerZoomAnimation: !calm,
  attributionControl: false,
});
L.control.attribution({ prefix: false, position: 'topleft' }).addTo(map);
L.control.zoom({ position: 'topright', zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut }).addTo(map);

// The ground: the city's own base map, else raster tiles, else the districts' names on a plain ground.
const names = L.layerGroup();
for (const [name, lat, lon] of setting.districts) {
  const icon = L.divIcon({ className: 'map-district', html: '', iconSize: null });
  const label = L.marker([lat, lon], { icon, interactive: false, keyboard: false });
  label.on('add', () => { label.getElement().textContent = name; });
  names.addLayer(label);
}

function plainGround() {
  if (!map.hasLayer(names)) names.addTo(map);
}

let ground;
function layGround() {
  ground?.remove();
  if (setting.tiles) {
    ground = leafletLayer({
      url: setting.tiles,
      maxDataZoom: 14,
      maxZoom: DEEPEST,
      paintRules: paintRules(dark.matches, { LineSymbolizer, PolygonSymbolizer }),
      labelRules: labelRules(dark.matches, { CenteredTextSymbolizer, LineLabelSymbolizer }),
      backgroundColor: dark.matches ? '#23282d' : '#f2ede4',
      attribution: '<a href="https://openmaptiles.org/">© OpenMapTiles</a> <a href="https://www.openstreetmap.org/copyright">© OpenStreetMap contributors</a>',
    });
    ground.addTo(map);
  } else if (setting.raster) {
    ground = L.tileLayer(setting.raster, {
      maxZoom: DEEPEST,
      attribution: `<a href="https://www.openstreetmap.org/copyright">${setting.rasterAttribution}</a>`,
    });
    // one tile that arrives is enough to know that the server answers
    let answered = false;
    ground.on('tileload', () => { answered = true; names.remove(); });
    ground.on('tileerror', () => { if (!answered) plainGround(); });
    ground.addTo(map);
  } else {
    plainGround();
  }
}
layGround();
dark.addEventListener('change', layGround);

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
