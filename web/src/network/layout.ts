// Positions: a start that is the same every time, and ForceAtlas2 from there in animation frames.

import defaults from "graphology-layout-forceatlas2/defaults.js";
import iterate from "graphology-layout-forceatlas2/iterate.js";

/** Numbers that the library keeps for a node and for an edge (graphology-layout-forceatlas2/iterate.js). */
const [PER_NODE, PER_EDGE] = [10, 3];
/** Up to so many nodes are laid out while the reader looks; of more the document gives the positions. */
export const MOST_LIVE = 2000;

export interface Point {
  x: number;
  y: number;
}

export interface Link {
  readonly source: number;
  readonly target: number;
  readonly weight: number;
}

/** Place number `n` of a spiral whose points are evenly spread (Vogel 1979). */
export function spiral(n: number, spread = 10): Point {
  const angle = n * 2.399963229728653;
  const radius = spread * Math.sqrt(n + 0.5);
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

/** A layout in progress; it ends after a number of rounds that depends on the size only, never on the clock. */
export class Layout {
  private readonly nodes: Float32Array;
  private readonly edges: Float32Array;
  private readonly settings: Record<string, number | boolean>;
  private left: number;
  private frame = 0;

  constructor(points: readonly Point[], links: readonly Link[], rounds = 0) {
    const size = points.length;
    this.left = rounds || (size > 500 ? 150 : 400);
    this.settings = {
      ...defaults,
      barnesHutOptimize: size > 300,
      strongGravityMode: true,
      gravity: size > 100 ? 0.05 : 0.15,
      scalingRatio: 10,
      edgeWeightInfluence: 0,
      slowDown: 1 + Math.log(Math.max(size, 1)),
    };
    this.nodes = new Float32Array(size * PER_NODE);
    this.edges = new Float32Array(links.length * PER_EDGE);
    points.forEach(({ x, y }, n) => this.nodes.set([x, y, 0, 0, 0, 0, 1, 1, 1, 0], n * PER_NODE));
    links.forEach(({ source, target, weight }, n) => {
      const [from, to] = [source * PER_NODE, target * PER_NODE];
      this.nodes[from + 6]! += 1;
      this.nodes[to + 6]! += 1;
      this.edges.set([from, to, weight], n * PER_EDGE);
    });
  }

  /** Runs to the end, a few rounds a frame; `draw` is called after each frame with whether it was the last. */
  run(draw: (last: boolean) => void): void {
    const rounds = matchMedia("(prefers-reduced-motion: reduce)").matches ? this.left : 5;
    const step = (): void => {
      this.advance(rounds);
      draw(this.left <= 0);
      this.frame = this.left > 0 ? requestAnimationFrame(step) : 0;
    };
    step();
  }

  /** Runs to the end at once. */
  finish(): void {
    this.advance(this.left);
  }

  private advance(rounds: number): void {
    for (let n = 0; n < rounds && this.left > 0; n += 1, this.left -= 1) iterate(this.settings, this.nodes, this.edges);
  }

  stop(): void {
    cancelAnimationFrame(this.frame);
    this.left = 0;
  }

  point(n: number): Point {
    return { x: this.nodes[n * PER_NODE]!, y: this.nodes[n * PER_NODE + 1]! };
  }
}
