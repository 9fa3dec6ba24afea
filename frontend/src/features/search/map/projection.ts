/** Size of assets/world.svg, and how scripts/make-world.mjs draws it: Natural Earth I, 11° east in the middle. */
export const world = { width: 4000, height: 1740 };
const middle = 11;
const scale = 731.158_577;
const topLatitude = 84;

export type MapPoint = { x: number; y: number };

function raw(latitude: number, longitude: number): [number, number] {
  const turned = ((((longitude - middle + 180) % 360) + 360) % 360) - 180;
  const lambda = (turned * Math.PI) / 180;
  const phi = (latitude * Math.PI) / 180;
  const phi2 = phi * phi;
  const phi4 = phi2 * phi2;
  return [
    lambda * (0.8707 - 0.131979 * phi2 + phi4 * (-0.013791 + phi4 * (0.003971 * phi2 - 0.001529 * phi4))),
    phi * (1.007226 + phi2 * (0.015085 + phi4 * (-0.044475 + 0.028874 * phi2 - 0.005916 * phi4))),
  ];
}

const [, top] = raw(topLatitude, middle);

/** Where a place stands on the map. */
export function project({ latitude, longitude }: { latitude: number; longitude: number }): MapPoint {
  const [x, y] = raw(latitude, longitude);
  return { x: world.width / 2 + scale * x, y: scale * (top - y) };
}
