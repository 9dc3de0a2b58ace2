// How the base map is drawn: calm, few colours, light and dark. Layers of the tiles: area, line, place, street
// (docs/base-maps.md says what an operator's own tiles need).

const LIGHT = {
  water: '#b9d8e6', green: '#dbe8cf', built: '#ebe4d8', sand: '#f1e6cc', road: '#ffffff', casing: '#ddd3c4', rail: '#cfc5b6',
  text: '#5b5348', halo: '#fbf8f3',
};
const DARK = {
  water: '#16303c', green: '#22302a', built: '#282d32', sand: '#33302a', road: '#3a4148', casing: '#1b1f23', rail: '#3a3a3a',
  text: '#b3aca1', halo: '#14171a',
};

const GREEN = new Set(['wood', 'grass', 'park', 'wetland']);
const WATER = new Set(['ocean', 'water']);

/** Classes of places whose names are written from afar; the others wait until somebody looks closely. */
const WIDELY_KNOWN = new Set(['city', 'town', 'suburb']);

/** Wider when nearer: [zoom, pixels] pairs, straight lines between. */
function width(...stops) {
  return (zoom) => {
    if (zoom <= stops[0][0]) return stops[0][1];
    for (let at = 1; at < stops.length; at += 1) {
      const [[z0, w0], [z1, w1]] = [stops[at - 1], stops[at]];
      if (zoom <= z1) return w0 + ((w1 - w0) * (zoom - z0)) / (z1 - z0);
    }
    return stops.at(-1)[1];
  };
}

export function paintRules(dark, { LineSymbolizer, PolygonSymbolizer }) {
  const colour = dark ? DARK : LIGHT;
  const area = (kinds, fill) => ({
    dataLayer: 'area', symbolizer: new PolygonSymbolizer({ fill }), filter: (_, feature) => kinds.has(feature.props.k),
  });
  const line = (kinds, color, widths, minzoom) => ({
    dataLayer: 'line', minzoom, symbolizer: new LineSymbolizer({ color, width: width(...widths) }),
    filter: (_, feature) => kinds.has(feature.props.k),
  });
  return [
    area(new Set(['built']), colour.built),
    area(new Set(['sand']), colour.sand),
    area(GREEN, colour.green),
    area(WATER, colour.water),
    line(new Set(['waterway']), colour.water, [[10, 0.6], [16, 3]]),
    line(new Set(['rail']), colour.rail, [[10, 0.6], [16, 1.6]]),
    line(new Set(['road6']), colour.casing, [[14, 0.6], [18, 3]], 14),
    line(new Set(['road5']), colour.road, [[12, 0.5], [15, 2.5], [18, 10]], 12),
    line(new Set(['road4', 'road3']), colour.road, [[10, 0.6], [14, 3], [18, 14]]),
    line(new Set(['road2', 'road1']), colour.casing, [[8, 1.2], [14, 5.5], [18, 20]]),
    line(new Set(['road2', 'road1']), colour.road, [[8, 0.8], [14, 4], [18, 18]]),
  ];
}

export function labelRules(dark, { CenteredTextSymbolizer, LineLabelSymbolizer }) {
  const colour = dark ? DARK : LIGHT;
  const style = { fill: colour.text, stroke: colour.halo, width: 2 };
  return [
    {
      dataLayer: 'place',
      filter: (zoom, feature) => zoom >= 13 || WIDELY_KNOWN.has(feature.props.c),
      symbolizer: new CenteredTextSymbolizer({ ...style, labelProps: ['n'], font: '600 13px system-ui, sans-serif' }),
    },
    {
      dataLayer: 'street', minzoom: 14,
      symbolizer: new LineLabelSymbolizer({ ...style, labelProps: ['n'], font: '12px system-ui, sans-serif' }),
    },
  ];
}
