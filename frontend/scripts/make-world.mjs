// Draws src/features/search/assets/world.svg: the land of the earth without borders (they are disputed, and no doctor
// needs them), in whole numbers, so that the map costs a slow line some kilobytes and no mapping library.
// The projection is the one of src/features/search/map/projection.ts.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { geoNaturalEarth1, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';

const from = new URL('../node_modules/world-atlas/land-110m.json', import.meta.url);
const to = fileURLToPath(new URL('../src/features/search/assets/world.svg', import.meta.url));
const width = 4000;
const height = 1740;
const topLatitude = 84;

const atlas = JSON.parse(readFileSync(from, 'utf8'));
const land = feature(atlas, atlas.objects.land);
const projection = geoNaturalEarth1().rotate([-11, 0]).fitWidth(width, { type: 'Sphere' });
const [, top] = projection([11, topLatitude]);
projection.translate([width / 2, projection.translate()[1] - top]).clipExtent([
  [0, 0],
  [width, height],
]);

/** Writes relative steps between whole numbers: half as many characters as d3's own. */
class Pen {
  path = '';
  x = 0;
  y = 0;
  line = [];
  moveTo(x, y) {
    this.closePath();
    this.line = [[Math.round(x), Math.round(y)]];
  }
  lineTo(x, y) {
    const next = [Math.round(x), Math.round(y)];
    const last = this.line.at(-1);
    if (next[0] !== last[0] || next[1] !== last[1]) this.line.push(next);
  }
  closePath() {
    if (this.line.length > 3) {
      const [start, ...rest] = this.line;
      this.path += `M${start}l`;
      let [x, y] = start;
      this.path += rest
        .map((point) => {
          const step = `${point[0] - x},${point[1] - y}`;
          [x, y] = point;
          return step;
        })
        .join(' ')
        .replaceAll(' -', '-')
        .replaceAll(',-', '-');
      this.path += 'z';
    }
    this.line = [];
  }
  arc() {}
}

const pen = new Pen();
geoPath(projection, pen)(land);
pen.closePath();
writeFileSync(
  to,
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><title>World</title><path id="land" d="${pen.path}"/></svg>\n`,
);
console.log(`wrote ${to}: ${pen.path.length} characters; scale ${projection.scale()}, top ${top}`);
