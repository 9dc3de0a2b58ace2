// One pin to set by hand, on the form of a listing. Built into public/map/ by scripts/build-front-end.sh and loaded when
// somebody opens the exact spot (public/assets/where.js).
import L from 'leaflet';
import { calm, drawMap } from './ground.js';

const METRES_PER_DEGREE = 111_320;
/** Metres that an arrow key moves the pin; ten times as far with Shift. */
const STEP = 10;
/** North and east. */
const ARROWS = { ArrowUp: [1, 0], ArrowRight: [0, 1], ArrowDown: [-1, 0], ArrowLeft: [0, -1] };
/** Near enough to see houses. */
const NEAR = 16;

/**
 * Draws the map into `element`. `moved(lat, lon, words)` is told when somebody has set the pin, with words to read out where
 * the eye is not needed. Returns `move(lat, lon)`, which sets it from elsewhere.
 */
export function mount(element, isSet, moved) {
  const setting = JSON.parse(element.dataset.pin);
  const map = drawMap(element, setting);
  map.setView(setting.start, isSet ? NEAR : setting.zoom, { animate: false });
  // it is drawn in a part of the form that opens and closes
  new ResizeObserver(() => map.invalidateSize({ animate: false })).observe(element);

  const icon = L.divIcon({ className: 'map-mark is-pin', iconSize: [44, 44], html: '' });
  const pin = L.marker(setting.start, { icon, draggable: true, autoPan: true, keyboard: true, alt: setting.words.pin });
  pin.on('add', () => {
    const mark = pin.getElement();
    mark.setAttribute('role', 'button');
    mark.setAttribute('aria-label', setting.words.pin);
    mark.classList.toggle('is-vague', !isSet);
    mark.append(document.createElement('span'));
    mark.addEventListener('keydown', step);
  });
  pin.addTo(map);

  function set(lat, lon, words) {
    pin.setLatLng([lat, lon]);
    pin.getElement().classList.remove('is-vague');
    moved(lat, lon, words);
  }

  function step(event) {
    const arrow = ARROWS[event.key];
    if (!arrow) return;
    // the map itself would be pushed
    event.preventDefault();
    event.stopPropagation();
    const metres = event.shiftKey ? STEP * 10 : STEP;
    const { lat, lng } = pin.getLatLng();
    const [north, east] = arrow;
    const shrink = Math.cos((lat * Math.PI) / 180);
    set(lat + (north * metres) / METRES_PER_DEGREE, lng + (east * metres) / METRES_PER_DEGREE / shrink, setting.words.moved[event.key]);
    map.panInside(pin.getLatLng(), { padding: [44, 44], animate: !calm });
  }

  pin.on('dragend', () => {
    const { lat, lng } = pin.getLatLng();
    set(lat, lng);
  });
  map.on('click', ({ latlng }) => set(latlng.lat, latlng.lng));
  element.dataset.ready = '';
  return {
    move(lat, lon) {
      pin.setLatLng([lat, lon]);
      pin.getElement().classList.remove('is-vague');
      map.setView([lat, lon], Math.max(map.getZoom(), NEAR), { animate: !calm });
    },
  };
}
