// A map and the ground on which things are shown: what the map of a search and the one with the pin have in common.
import L from 'leaflet';
import { CenteredTextSymbolizer, LineLabelSymbolizer, LineSymbolizer, PolygonSymbolizer, leafletLayer } from 'protomaps-leaflet';
import { paintRules, labelRules } from './basemap.js';

export const DEEPEST = 18;
export const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
const dark = matchMedia('(prefers-color-scheme: dark)');

/** Draws the map of a city in place of what stands in `element`; `setting` is what `ground` in views.rs says, with words. */
export function drawMap(element, setting) {
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
  const { zoomIn, zoomOut } = setting.words;
  L.control.attribution({ prefix: false, position: 'topleft' }).addTo(map);
  L.control.zoom({ position: 'topright', zoomInTitle: zoomIn, zoomOutTitle: zoomOut }).addTo(map);
  layGround(map, setting);
  return map;
}

/** The city's own base map, else raster tiles, else the districts' names on a plain ground. */
function layGround(map, setting) {
  const names = L.layerGroup();
  for (const [name, lat, lon] of setting.districts) {
    const icon = L.divIcon({ className: 'map-district', html: '', iconSize: null });
    const label = L.marker([lat, lon], { icon, interactive: false, keyboard: false });
    label.on('add', () => { label.getElement().textContent = name; });
    names.addLayer(label);
  }
  const plainGround = () => { if (!map.hasLayer(names)) names.addTo(map); };

  let ground;
  const lay = () => {
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
  };
  lay();
  dark.addEventListener('change', lay);
}
