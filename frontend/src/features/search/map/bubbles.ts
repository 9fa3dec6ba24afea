import type { PlaceCount } from '../api/types';
import { type MapPoint, project, world } from './projection';

/** What part of the map is shown: its middle, and how many times larger than the whole. */
export type Viewport = { x: number; y: number; zoom: number };

export const whole: Viewport = { x: world.width / 2, y: world.height / 2, zoom: 1 };
export const largestZoom = 24;

export type Bubble = {
  /** The place with the most people, which names the bubble. */
  main: PlaceCount;
  places: PlaceCount[];
  count: number;
  /** Middle and radius in pixels. */
  left: number;
  top: number;
  radius: number;
};

/** Inside the map, whatever was dragged or zoomed. */
export function within({ x, y, zoom }: Viewport): Viewport {
  const z = Math.min(Math.max(zoom, 1), largestZoom);
  const halfWidth = world.width / z / 2;
  const halfHeight = world.height / z / 2;
  return {
    x: Math.min(Math.max(x, halfWidth), world.width - halfWidth),
    y: Math.min(Math.max(y, halfHeight), world.height - halfHeight),
    zoom: z,
  };
}

export function viewBoxOf({ x, y, zoom }: Viewport): string {
  const width = world.width / zoom;
  const height = world.height / zoom;
  return `${x - width / 2} ${y - height / 2} ${width} ${height}`;
}

/** Where a point of the map stands on a screen of this width. */
export function onScreen(point: MapPoint, view: Viewport, width: number): { left: number; top: number } {
  const unit = (width * view.zoom) / world.width;
  return {
    left: (point.x - view.x) * unit + width / 2,
    top: (point.y - view.y) * unit + (width * world.height) / world.width / 2,
  };
}

/** Never smaller than a finger's target of 24 pixels. */
function radiusOf(count: number, width: number): number {
  const most = width < 480 ? 20 : 30;
  return Math.min(most, 12.5 + (width < 480 ? 2 : 3) * Math.log2(count));
}

/** Bubbles that would lie on each other become one, named by its largest place. */
export function bubblesOf(places: PlaceCount[], view: Viewport, width: number): Bubble[] {
  const height = (width * world.height) / world.width;
  const bubbles: Bubble[] = [...places]
    .sort((a, b) => b.count - a.count || a.code.localeCompare(b.code))
    .map((place) => ({
      main: place,
      places: [place],
      count: place.count,
      radius: radiusOf(place.count, width),
      ...onScreen(project(place), view, width),
    }))
    .filter(
      ({ left, top, radius }) =>
        left > -radius && left < width + radius && top > -radius && top < height + radius,
    );
  // A bubble that took another one in has grown, and may touch a third.
  for (let index = 0; index < bubbles.length; index++) {
    const bubble = bubbles[index];
    const other = bubble && bubbles.findIndex((one, at) => at > index && touch(bubble, one));
    if (!bubble || other === undefined || other < 0) continue;
    const [taken] = bubbles.splice(other, 1);
    bubble.places.push(...(taken?.places ?? []));
    bubble.count += taken?.count ?? 0;
    bubble.radius = radiusOf(bubble.count, width);
    index = -1;
  }
  return bubbles;
}

function touch(one: Bubble, other: Bubble): boolean {
  return Math.hypot(one.left - other.left, one.top - other.top) < one.radius + other.radius + 2;
}

/** Closer, so that the places of a bubble come apart. */
export function closeUp(bubble: Bubble, view: Viewport): Viewport {
  const points = bubble.places.map(project);
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const span = Math.max(Math.max(...xs) - Math.min(...xs), 2 * (Math.max(...ys) - Math.min(...ys)), 1);
  return within({
    x: (Math.min(...xs) + Math.max(...xs)) / 2,
    y: (Math.min(...ys) + Math.max(...ys)) / 2,
    zoom: Math.max(view.zoom * 2, Math.min(world.width / span / 2, view.zoom * 5)),
  });
}
