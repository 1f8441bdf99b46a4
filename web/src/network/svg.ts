// The picture as SVG, for a report and where the browser has no WebGL: what is shown, its legend, filters and release.

import type { Key } from "./colours";
import type { Point } from "./layout";
import { type Look, tidy } from "./look";
import { Room } from "./room";
import type { Shown } from "./selection";

const SVG = "http://www.w3.org/2000/svg";
const ROW = 20;
const LETTER = 7.2;
/** Dots that can have a name, the largest ones. */
const NAMED = 400;

export interface Caption {
  readonly title: string;
  /** Filters, counts, the release: a line each. */
  readonly lines: readonly string[];
  readonly keys: readonly Key[];
}

type Attributes = Readonly<Record<string, string | number>>;

function element(name: string, attributes: Attributes, ...children: (Element | string)[]): SVGElement {
  const made = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, typeof value === "number" ? `${Math.round(value * 10) / 10}` : value));
  made.append(...children);
  return made;
}

/** The SVG of what is shown, `at` saying where in a window of that size; the caption stands below. */
export function drawSvg(
  shown: Shown,
  look: Look,
  at: (key: string) => Point,
  window: { width: number; height: number },
  caption: Caption,
): SVGElement {
  const { paints } = look;
  const width = Math.max(window.width, 320);
  const below = captionOf(caption, look, width, window.height);
  const height = window.height + below.height;
  const places = new Map(shown.items.map(({ key }) => [key, at(key)]));
  const onPath = new Set(shown.path ?? []);
  const lines = shown.ties.map((tie) => {
    const [from, to] = [places.get(tie.source)!, places.get(tie.target)!];
    const line = look.line(tie, onPath.has(tie.edge));
    const ends = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
    return element("line", { ...ends, stroke: line.colour, "stroke-width": line.size });
  });
  const dots = shown.items.map((item) => {
    const { x, y } = places.get(item.key)!;
    const { label, size, colour } = look.dot(item);
    return element("circle", { cx: x, cy: y, r: size, fill: colour }, element("title", {}, label));
  });
  const clip = element("clipPath", { id: "window" }, element("rect", { width, height: window.height }));
  return element(
    "svg",
    { xmlns: SVG, viewBox: `0 0 ${width} ${height}`, width, height, role: "img", "font-family": "system-ui, sans-serif", "font-size": 13 },
    element("title", {}, tidy(caption.title)),
    element("rect", { width, height, fill: paints.paper }),
    clip,
    element("g", { "clip-path": "url(#window)" }, element("g", { class: "edges" }, ...lines), element("g", { class: "nodes" }, ...dots), namesOf(shown, look, places, width)),
    below.group,
  );
}

/** The names that have room, those of the largest dots first. */
function namesOf(shown: Shown, look: Look, places: ReadonlyMap<string, Point>, width: number): SVGElement {
  const names = element("g", { class: "names", fill: look.paints.ink, stroke: look.paints.paper, "stroke-width": 3, "paint-order": "stroke" });
  const dots = shown.items.map((item) => ({ ...look.dot(item), ...places.get(item.key)! }));
  const largest = dots.filter(({ label }) => label).sort((a, b) => b.size - a.size).slice(0, NAMED);
  const room = new Room(width, 13, largest);
  for (const dot of largest) {
    const place = room.place(dot, dot.label.length * LETTER);
    if (place) names.append(element("text", { x: place.x, y: place.y }, dot.label));
  }
  return names;
}

function captionOf(caption: Caption, look: Look, width: number, top: number): { group: SVGElement; height: number } {
  const group = element("g", { class: "caption", fill: look.paints.ink });
  let [x, y] = [12, top + ROW];
  group.append(element("line", { x1: 0, x2: width, y1: top, y2: top, stroke: look.paints.line }));
  for (const { label, colour } of caption.keys) {
    const name = tidy(label);
    const wide = 30 + name.length * LETTER;
    if (x > 12 && x + wide > width) [x, y] = [12, y + ROW];
    group.append(element("circle", { cx: x + 6, cy: y - 4, r: 6, fill: look.paints.nodes[colour] ?? look.paints.soft }));
    group.append(element("text", { x: x + 17, y }, name));
    x += wide;
  }
  for (const line of [caption.title, ...caption.lines]) {
    y += ROW;
    group.append(element("text", { x: 12, y }, tidy(line)));
  }
  return { group, height: y - top + 12 };
}

export function writeSvg(drawing: SVGElement): string {
  return new XMLSerializer().serializeToString(drawing);
}
