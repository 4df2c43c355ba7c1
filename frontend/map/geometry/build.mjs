/*
 * Makes region.json, the shapes of the map, from npm's world-atlas (Natural Earth 1:50m, public domain).
 *
 *   npm install --no-save world-atlas topojson-client topojson-simplify
 *   node frontend/map/geometry/build.mjs [path to countries-50m.json]
 *
 * - keeps Latin America and the Caribbean, and of the rest only the coasts that can come into view;
 * - cuts the overseas parts of France and the Netherlands out of their mother countries' polygons;
 * - replaces the source's English, abbreviated names and numeric ids by ISO 3166-1 alpha-2 codes: the names come
 *   from Intl.DisplayNames in the reader's language;
 * - simplifies by area, the surroundings more than the region, and never loses a country;
 * - finds for every country the point farthest from its borders, where its disc stands on the map.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { feature, mergeArcs, quantize } from 'topojson-client';
import { filter, planarRingArea, presimplify, simplify } from 'topojson-simplify';

/** Every state of the region, and its territories that are no part of another state's land. */
const REGION = {
  '032': 'AR', '068': 'BO', '076': 'BR', 152: 'CL', 170: 'CO', 188: 'CR', 192: 'CU', 214: 'DO', 218: 'EC', 222: 'SV',
  320: 'GT', 332: 'HT', 340: 'HN', 388: 'JM', 484: 'MX', 558: 'NI', 591: 'PA', 600: 'PY', 604: 'PE', 858: 'UY',
  862: 'VE', '084': 'BZ', 328: 'GY', 740: 'SR', 780: 'TT', '044': 'BS', '052': 'BB', '028': 'AG', 212: 'DM', 308: 'GD',
  659: 'KN', 662: 'LC', 670: 'VC', 630: 'PR', 850: 'VI', '092': 'VG', 660: 'AI', 500: 'MS', 136: 'KY', 796: 'TC',
  '060': 'BM', 533: 'AW', 531: 'CW', 534: 'SX', 663: 'MF', 652: 'BL',
};

/** Drawn, but no country of the program: neighbours, and a territory under dispute that carries both its names. */
const OUTSIDE = { 840: 'US', 124: 'CA', 238: 'FK' };

/** Far shores, melted into one nameless shape. */
const FAR = [
  '304', '010', '239', '352', '620', '724', '250', '826', '372', '056', '528', '276', '208', '578', '756', '380', '040', '752', '616',
  '504', '732', '478', '686', '270', '624', '324', '694', '430', '384', '854', '288', '768', '204', '466', '012', '788',
  '434', '562', '566', '120', '148', '140', '226', '266', '178', '180', '024', '516', '710', '072', '716', '894', '132', '678',
];

/** Overseas parts inside a European multipolygon: [mother, code, [west, south, east, north]]. */
const OVERSEAS = [
  ['250', 'GF', [-55, 1, -51, 7]],
  ['250', 'GP', [-62, 15.7, -60.9, 16.6]],
  ['250', 'MQ', [-61.4, 14.3, -60.7, 15]],
  ['528', 'BQ', [-69, 11.8, -62, 18]],
];

/** Smallest triangle kept, in square degrees; the surroundings are only a frame. */
const DETAIL = 2.5e-4;
const DETAIL_FAR = 0.1;
/** Smallest island kept, in square degrees, unless it is the largest of its country. */
const ISLET = 4e-3;
const ISLET_FAR = 0.4;
/** Steps of the grid that coordinates are rounded to. */
const GRID = 3e4;

const source = process.argv[2] ?? fileURLToPath(import.meta.resolve('world-atlas/countries-50m.json'));
const topology = JSON.parse(readFileSync(source, 'utf8'));
const countries = topology.objects.countries.geometries;

function polygonsOf(geometry) {
  return geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
}

function decode(arcIndex) {
  const { scale, translate } = topology.transform;
  let x = 0;
  let y = 0;
  const points = topology.arcs[arcIndex < 0 ? ~arcIndex : arcIndex].map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
  return arcIndex < 0 ? points.reverse() : points;
}

function inside([west, south, east, north]) {
  return (polygon) => polygon[0].flatMap(decode).every(([x, y]) => x >= west && x <= east && y >= south && y <= north);
}

function shape(code, polygons, out) {
  return { type: 'MultiPolygon', id: code, arcs: polygons, ...(out ? { properties: { out: true } } : {}) };
}

function overseas() {
  return OVERSEAS.map(([mother, code, box]) => {
    const whole = countries.find((country) => country.id === mother);
    return shape(code, polygonsOf(whole).filter(inside(box)), true);
  });
}

function farShores() {
  const far = FAR.map((id) => countries.find((country) => country.id === id)).filter(Boolean);
  const islandsHere = OVERSEAS.map(([, , box]) => inside(box));
  const merged = mergeArcs(topology, far);
  return shape('', merged.arcs.filter((polygon) => !islandsHere.some((test) => test(polygon))), true);
}

function collect() {
  const pick = (codes, out) => countries
    .filter((country) => country.id in codes)
    .map((country) => shape(codes[country.id], polygonsOf(country), out));
  return [farShores(), ...pick(OUTSIDE, true), ...overseas(), ...pick(REGION, false)];
}

/** Neighbours and far shores; Malvinas and French Guiana lie among the region's countries and keep its detail. */
function isFar({ id }) {
  return id === '' || id === 'US' || id === 'CA';
}

/** Makes the arcs that only the surroundings use count for less, so that one threshold serves both. */
function coarsenFar(weighted) {
  const near = weighted.objects.countries.geometries.filter((geometry) => !isFar(geometry));
  const used = new Set(near.flatMap((geometry) => geometry.arcs.flat(2)).map((arc) => (arc < 0 ? ~arc : arc)));
  weighted.arcs.forEach((arc, index) => {
    if (used.has(index)) return;
    for (const point of arc) point[2] *= DETAIL / DETAIL_FAR;
  });
}

/** Leaves out islets, but keeps the largest part of everything. */
function withoutIslets(geometry) {
  const least = isFar(geometry) ? ISLET_FAR : ISLET;
  const ranked = geometry.arcs
    .map((polygon) => ({ polygon, area: planarRingArea(polygon[0].flatMap(decode)) }))
    .sort((a, b) => b.area - a.area);
  return { ...geometry, arcs: ranked.filter(({ area }, rank) => rank === 0 || area >= least).map(({ polygon }) => polygon) };
}

/** The corners of the largest part, with degrees of longitude as short as they are at its latitude. */
function largestPart({ coordinates: [[ring]] }) {
  const shrink = Math.cos((ring[0][1] * Math.PI) / 180);
  return { shrink, ring: ring.map(([x, y]) => [x * shrink, y]) };
}

function crosses(ring, [x, y]) {
  return ring.reduce((odd, [xi, yi], i) => {
    const [xj, yj] = ring[(i || ring.length) - 1];
    return yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi ? !odd : odd;
  }, false);
}

function distanceToLine([x, y], [x0, y0], [x1, y1]) {
  const length = (x1 - x0) ** 2 + (y1 - y0) ** 2;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / length));
  return Math.hypot(x0 + along * (x1 - x0) - x, y0 + along * (y1 - y0) - y);
}

/** Distance to the border, negative outside. */
function depth(ring, point) {
  const nearest = ring.slice(1).reduce((least, corner, i) => Math.min(least, distanceToLine(point, ring[i], corner)), Infinity);
  return crosses(ring, point) ? nearest : -nearest;
}

function deepest(ring, points) {
  const depths = points.map((point) => depth(ring, point));
  return points[depths.indexOf(Math.max(...depths))];
}

/** Looks at a grid of points, then ever closer around the best of them. */
function innermost(geometry) {
  const { shrink, ring } = largestPart(geometry);
  const [xs, ys] = [0, 1].map((axis) => ring.map((corner) => corner[axis]));
  let best = [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
  let half = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)) / 2;
  for (let round = 0; round < 5; round++, half /= 3) {
    const steps = Array.from({ length: 17 }, (_, step) => ((step - 8) / 8) * half);
    const points = steps.flatMap((dx) => steps.map((dy) => [best[0] + dx, best[1] + dy]));
    best = deepest(ring, [best, ...points]);
  }
  return [best[0] / shrink, best[1]].map((degrees) => Number(degrees.toFixed(3)));
}

function withAnchors(slim) {
  for (const geometry of slim.objects.countries.geometries) {
    if (geometry.id === '') continue;
    geometry.properties = { ...geometry.properties, at: innermost(feature(slim, geometry).geometry) };
  }
  return slim;
}

topology.objects = { countries: { type: 'GeometryCollection', geometries: collect().map(withoutIslets) } };
const weighted = presimplify(filter(topology, () => true));
coarsenFar(weighted);
const slim = withAnchors(quantize(simplify(weighted, DETAIL), GRID));
const text = JSON.stringify({ type: slim.type, transform: slim.transform, objects: slim.objects, arcs: slim.arcs });
writeFileSync(new URL('region.json', import.meta.url), `${text}\n`);
console.log(`region.json: ${slim.objects.countries.geometries.length} shapes, ${gzipSync(text, { level: 9 }).length} bytes gzipped`);
