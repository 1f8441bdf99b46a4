// The picture on screen: sigma over what is shown, with a layout that runs where there are few enough nodes.

import { MultiGraph } from "graphology";
import Sigma from "sigma";
import type { NodeDisplayData, PartialButFor } from "sigma/types";
import type { Settings } from "sigma/settings";
import { Layout, MOST_LIVE, type Point, spiral } from "./layout";
import type { Look } from "./look";
import type { Network } from "./network";
import { Room } from "./room";
import type { Item, Shown, Tie } from "./selection";

type Drawn = PartialButFor<NodeDisplayData, "x" | "y" | "size" | "label" | "color"> & { readonly key: string };

export interface Reactions {
  item(key: string): void;
  open(key: string): void;
  edge(edge: number): void;
  empty(): void;
}

/** Pixels from a line within which a click means the line. */
const REACH = 7;
/** Of up to so many nodes all get their name, where it has room. */
const FEW = 60;
const ALL_LABELS = { labelRenderedSizeThreshold: 0, labelGridCellSize: 60 };
const SOME_LABELS = { labelRenderedSizeThreshold: 5, labelGridCellSize: 130 };

export const tieKey = (tie: Tie): string => (tie.edge < 0 ? `${tie.source} ${tie.target}` : `e${tie.edge}`);

/** From a point to the nearest one between two others. */
function distance({ x, y }: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const part = Math.min(Math.max(along, 0), 1);
  return Math.hypot(x - from.x - part * dx, y - from.y - part * dy);
}

export class Picture {
  private readonly graph = new MultiGraph();
  private sigma: Sigma | null = null;
  private layout: Layout | null = null;
  private near = new Set<string>();
  private chosen = "";
  /** Where names have room in this drawing. */
  private room: Room | null = null;
  /** Whose names have been written in it. */
  private written = new Set<string>();
  private look: Look | null = null;

  constructor(
    private readonly host: HTMLElement,
    private readonly network: Network,
    private readonly reactions: Reactions,
  ) {}

  /**
   * Draws what is shown; what was there before keeps its place, what is new starts beside what it is tied to.
   * False where the browser has no WebGL: asking for a context first would cost a large network its time.
   */
  show(shown: Shown, look: Look): boolean {
    this.layout?.stop();
    this.look = look;
    const known = this.positions();
    const few = shown.items.length <= MOST_LIVE;
    const same = shown.items.length === known.size && shown.items.every(({ key }) => known.has(key));
    const points = this.place(shown, known, few);
    this.fill(shown, look, points);
    const labels = shown.items.length <= FEW ? ALL_LABELS : SOME_LABELS;
    // The first drawing is done by the constructor; a large network should not be drawn twice.
    if (this.sigma) this.sigma.setSettings(labels).refresh();
    else {
      try {
        this.sigma = this.start(labels);
      } catch (error) {
        if (document.createElement("canvas").getContext("webgl2")) throw error;
        return false;
      }
    }
    if (few && !same && shown.items.length > 1) this.settle(shown, points);
    else this.tellSettled(true);
    return true;
  }

  private positions(): Map<string, Point> {
    return new Map(this.graph.mapNodes((key, { x, y }) => [key, { x: x as number, y: y as number }]));
  }

  /** The given position of an item, where the document has one. */
  private given(item: Item): Point | undefined {
    const found = item.node >= 0 ? this.network.nodes[item.node] : this.network.communities.get(item.community);
    return found?.x === undefined || found.y === undefined ? undefined : { x: found.x, y: found.y };
  }

  private place(shown: Shown, known: ReadonlyMap<string, Point>, few: boolean): Point[] {
    const beside = new Map<string, Point>();
    if (few && known.size) {
      for (const { source, target } of shown.ties) {
        const [from, to] = [known.get(source), known.get(target)];
        if (from && !to) beside.set(target, from);
        if (to && !from) beside.set(source, to);
      }
    }
    return shown.items.map((item, n) => {
      const old = few ? known.get(item.key) : undefined;
      if (old) return old;
      const next = beside.get(item.key);
      const start = spiral(n, next ? 2 : 10);
      if (next) return { x: next.x + start.x, y: next.y + start.y };
      return (few ? undefined : this.given(item)) ?? start;
    });
  }

  private fill(shown: Shown, look: Look, points: readonly Point[]): void {
    const onPath = new Set(shown.path ?? []);
    this.graph.clear();
    shown.items.forEach((item, n) => {
      const { label, size, colour } = look.dot(item);
      this.graph.addNode(item.key, { label, size, color: colour, ...points[n] });
    });
    for (const tie of shown.ties) {
      const line = look.line(tie, onPath.has(tie.edge));
      this.graph.addDirectedEdgeWithKey(tieKey(tie), tie.source, tie.target, {
        size: line.size,
        color: line.colour,
        type: line.arrow ? "arrow" : "line",
        edge: tie.edge,
      });
    }
  }

  private settle(shown: Shown, points: readonly Point[]): void {
    const numbers = new Map(shown.items.map(({ key }, n) => [key, n]));
    const links = shown.ties.map(({ source, target, weight }) => ({
      source: numbers.get(source)!,
      target: numbers.get(target)!,
      weight,
    }));
    const layout = new Layout(points, links);
    this.layout = layout;
    this.tellSettled(false);
    layout.run((last) => {
      shown.items.forEach(({ key }, n) => this.graph.mergeNodeAttributes(key, layout.point(n)));
      if (last) this.tellSettled(true);
    });
  }

  private tellSettled(settled: boolean): void {
    this.host.toggleAttribute("data-settled", settled);
  }

  private start(labels: Partial<Settings>): Sigma {
    const sigma = new Sigma(this.graph, this.host, {
      ...labels,
      allowInvalidContainer: true,
      labelDensity: 0.7,
      labelSize: 13,
      labelFont: "system-ui, sans-serif",
      minCameraRatio: 0.02,
      maxCameraRatio: 6,
      stagePadding: 40,
      zIndex: true,
      hideEdgesOnMove: this.network.edges.length > 20_000,
      defaultDrawNodeLabel: (context, data, settings) => this.drawLabel(context, data as Drawn, settings),
      defaultDrawNodeHover: (context, data, settings) => this.drawRing(context, data as Drawn, settings),
      nodeReducer: (key, data) => this.reduceNode(key, data),
      edgeReducer: (key, data) => this.reduceEdge(key, data),
    });
    sigma.on("beforeRender", () => {
      this.room = null;
      this.written = new Set();
    });
    sigma.on("clickNode", ({ node }) => this.reactions.item(node));
    sigma.on("doubleClickNode", ({ node, event }) => {
      event.preventSigmaDefault();
      this.reactions.open(node);
    });
    sigma.on("clickStage", ({ event }) => {
      const edge = this.edgeAt(event);
      if (edge === undefined) this.reactions.empty();
      else this.reactions.edge(edge);
    });
    sigma.on("enterNode", ({ node }) => this.lighten(node));
    sigma.on("leaveNode", () => this.lighten(this.chosen));
    return sigma;
  }

  /** Marks a node or an edge ("e7"); what is not beside it steps back. */
  choose(key: string): void {
    this.chosen = key;
    this.lighten(key);
  }

  private lighten(key: string): void {
    const before = this.near.size;
    this.near = new Set();
    if (this.graph.hasNode(key)) {
      this.near.add(key);
      this.graph.forEachNeighbor(key, (other) => this.near.add(other));
    } else if (this.graph.hasEdge(key)) {
      this.graph.extremities(key).forEach((end) => this.near.add(end));
    }
    if (before || this.near.size) this.sigma?.refresh({ skipIndexation: true });
  }

  private reduceNode(key: string, data: Record<string, unknown>): Partial<NodeDisplayData> {
    if (!this.near.size) return data;
    if (!this.near.has(key)) {
      const label = this.graph.order <= FEW ? (data["label"] as string) : "";
      return { ...data, color: this.look!.paints.line, label, zIndex: 0 };
    }
    return { ...data, zIndex: 1, forceLabel: this.near.size < 40, highlighted: key === this.chosen };
  }

  private reduceEdge(key: string, data: Record<string, unknown>): Record<string, unknown> {
    if (!this.near.size) return data;
    if (key === this.chosen) return { ...data, color: this.look!.paints.accent, size: 5, zIndex: 2 };
    const near = this.graph.extremities(key).every((end) => this.near.has(end));
    return near ? { ...data, zIndex: 1 } : { ...data, hidden: this.near.size > 0 && this.graph.size > 300 };
  }

  /** Writes a name beside its dot, on the side that has room; not at all where neither has. */
  private drawLabel(context: CanvasRenderingContext2D, data: Drawn, settings: Settings, always = false): void {
    if (!data.label) return;
    context.font = `${settings.labelSize}px ${settings.labelFont}`;
    const width = context.measureText(data.label).width;
    this.room ??= this.makeRoom(settings.labelSize);
    const free = this.room.place(data, width);
    if (!free && !always) return;
    const { x, y } = free ?? { x: data.x + data.size + 3, y: data.y + settings.labelSize / 3 };
    this.written.add(data.key);
    // The halo keeps a name readable on top of edges.
    context.lineWidth = 4;
    context.lineJoin = "round";
    context.strokeStyle = this.look!.paints.paper;
    context.strokeText(data.label, x, y);
    context.fillStyle = this.look!.paints.ink;
    context.fillText(data.label, x, y);
  }

  /** Where there are few dots, names keep clear of all of them, once there is a picture to ask where they are. */
  private makeRoom(letters: number): Room {
    const { sigma } = this;
    const keys = sigma && this.graph.order <= FEW ? this.graph.nodes() : [];
    const discs = keys.map((key) => ({ ...this.at(key), size: sigma!.scaleSize(this.graph.getNodeAttribute(key, "size") as number) }));
    return new Room(this.host.clientWidth, letters, discs);
  }

  private drawRing(context: CanvasRenderingContext2D, data: Drawn, settings: Settings): void {
    context.beginPath();
    context.arc(data.x, data.y, data.size + 2, 0, Math.PI * 2);
    context.lineWidth = 3;
    context.strokeStyle = this.look!.paints.accent;
    context.stroke();
    if (!this.written.has(data.key)) this.drawLabel(context, data, settings, true);
  }

  /** The edge under the pointer; sigma itself finds only what is exactly hit, and lines are thin. */
  private edgeAt(pointer: Point): number | undefined {
    let [best, least] = [undefined as number | undefined, REACH];
    const places = new Map(this.graph.mapNodes((key) => [key, this.at(key)]));
    this.graph.forEachEdge((_, { edge }, source, target) => {
      const away = distance(pointer, places.get(source)!, places.get(target)!);
      if ((edge as number) >= 0 && away < least) [best, least] = [edge as number, away];
    });
    return best;
  }

  /** Where an item stands in the window, in pixels from the upper left corner. */
  at(key: string): Point {
    const { x, y } = this.graph.getNodeAttributes(key) as Point;
    return this.sigma!.graphToViewport({ x, y });
  }

  get size(): { width: number; height: number } {
    return { width: this.host.clientWidth, height: this.host.clientHeight };
  }

  /** The nearest item from one in a direction, for the arrow keys. */
  next(key: string, dx: number, dy: number): string | undefined {
    if (!this.graph.hasNode(key)) return this.graph.nodes()[0];
    const from = this.at(key);
    let [best, cost] = [undefined as string | undefined, Infinity];
    this.graph.forEachNode((other) => {
      const to = this.at(other);
      const [x, y] = [to.x - from.x, to.y - from.y];
      const ahead = x * dx + y * dy;
      const aside = Math.abs(x * dy) + Math.abs(y * dx);
      if (other === key || ahead <= 0 || aside > ahead * 1.2) return;
      if (ahead + aside * 2 < cost) [best, cost] = [other, ahead + aside * 2];
    });
    return best;
  }

  zoom(factor: number): void {
    const camera = this.sigma?.getCamera();
    void (factor ? camera?.animate({ ratio: camera.getBoundedRatio(camera.ratio * factor) }) : camera?.animatedReset());
  }
}
