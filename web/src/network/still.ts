// The picture where the browser has no WebGL: drawn once as SVG, laid out to the end at once.

import { Layout, type Point, spiral } from "./layout";
import type { Shown } from "./selection";

/** Where everything stands in a window, in pixels. */
export function place(shown: Shown, width: number, height: number): Map<string, Point> {
  const numbers = new Map(shown.items.map(({ key }, n) => [key, n]));
  const links = shown.ties.map(({ source, target, weight }) => ({ source: numbers.get(source)!, target: numbers.get(target)!, weight }));
  const layout = new Layout(shown.items.map((_, n) => spiral(n)), links);
  layout.finish();
  const points = shown.items.map((_, n) => layout.point(n));
  const [left, right] = [Math.min(...points.map(({ x }) => x)), Math.max(...points.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...points.map(({ y }) => y)), Math.max(...points.map(({ y }) => y))];
  const scale = Math.min((width - 120) / (right - left || 1), (height - 60) / (bottom - top || 1));
  return new Map(
    shown.items.map(({ key }, n) => [
      key,
      { x: width / 2 + (points[n]!.x - (left + right) / 2) * scale, y: height / 2 + (points[n]!.y - (top + bottom) / 2) * scale },
    ]),
  );
}
