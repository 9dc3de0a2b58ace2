// Groups of pins that would lie on one another at this zoom.

/** Pixels: a finger's width, so that no two targets overlap. */
const APART = 44;

/**
 * Greedy and in order, so that the same pins always make the same groups. `project` gives a pin's place in pixels;
 * at the deepest zoom nothing is grouped but pins of the very same point, which are spread out a little instead.
 */
export function groupPins(pins, project, deepest) {
  const groups = [];
  const cells = new Map();
  for (const pin of pins) {
    const { x, y } = project(pin);
    const near = deepest ? undefined : nearest(cells, x, y);
    if (near) {
      near.pins.push(pin);
      near.lat += (pin.lat - near.lat) / near.pins.length;
      near.lon += (pin.lon - near.lon) / near.pins.length;
    } else {
      const group = { pins: [pin], lat: pin.lat, lon: pin.lon, x, y };
      groups.push(group);
      const key = cell(x, y);
      cells.set(key, [...(cells.get(key) ?? []), group]);
    }
  }
  return groups;
}

const cell = (x, y) => `${Math.floor(x / APART)}:${Math.floor(y / APART)}`;

function nearest(cells, x, y) {
  let best;
  let least = APART;
  for (const dx of [-APART, 0, APART]) {
    for (const dy of [-APART, 0, APART]) {
      for (const group of cells.get(cell(x + dx, y + dy)) ?? []) {
        const away = Math.hypot(group.x - x, group.y - y);
        if (away < least) {
          best = group;
          least = away;
        }
      }
    }
  }
  return best;
}
