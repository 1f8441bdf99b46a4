// Where names have room: beside their dots, below or above, over no other name and, where that can be, over no dot.

import type { Point } from "./layout";

export interface Disc extends Point {
  readonly size: number;
}

export class Room {
  /** Where names stand already: left, right, baseline. */
  private readonly taken: [number, number, number][] = [];

  /**
   * `width` is that of the picture, `letters` the height of the letters, both in pixels; `discs` are the dots that names
   * keep clear of where they can.
   */
  constructor(
    private readonly width: number,
    private readonly letters: number,
    private readonly discs: readonly Disc[],
  ) {}

  /** The left end and the baseline of a name that is so long; undefined where it has no room. */
  place({ x, y, size }: Disc, long: number): Point | undefined {
    const middle = y + this.letters / 3;
    const beside = [
      { x: x + size + 3, y: middle },
      { x: x - size - 3 - long, y: middle },
      { x: x - long / 2, y: y + size + this.letters },
      { x: x - long / 2, y: y - size - 4 },
    ];
    const free = beside.filter((point) => this.isFree(point, long));
    const found = free.find((point) => this.isClear(point, long)) ?? free[0];
    if (found) this.taken.push([found.x, found.x + long, found.y]);
    return found;
  }

  private isFree({ x, y }: Point, long: number): boolean {
    if (x < 0 || x + long > this.width) return false;
    return !this.taken.some(([left, right, line]) => x <= right && left <= x + long && Math.abs(line - y) <= this.letters * 1.2);
  }

  private isClear({ x, y }: Point, long: number): boolean {
    return this.discs.every((disc) => {
      const nearX = Math.min(Math.max(disc.x, x), x + long);
      const nearY = Math.min(Math.max(disc.y, y - this.letters * 0.8), y + this.letters * 0.2);
      return Math.hypot(disc.x - nearX, disc.y - nearY) >= disc.size;
    });
  }
}
