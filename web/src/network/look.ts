// How an item and a tie look: what both the picture on screen and the saved one are drawn from.

import type { Colours, Paints } from "./colours";
import type { Network } from "./network";
import type { Item, Shown, Tie } from "./selection";
import type { Words } from "./words";

const LETTERS = 44;

export interface Dot {
  readonly label: string;
  readonly size: number;
  readonly colour: string;
}

export interface Line {
  readonly size: number;
  readonly colour: string;
  readonly arrow: boolean;
}

/** The whole name of an item. */
export function nameOf(network: Network, item: Item, words: Words): string {
  if (item.node >= 0) return network.nodes[item.node]!.label;
  const community = network.communities.get(item.community);
  return words("community of", { name: community?.label ?? "?", count: item.members });
}

/** A name without characters that no document may hold, cut where it is very long. */
export function shorten(name: string): string {
  const clean = tidy(name);
  return clean.length > LETTERS ? `${clean.slice(0, LETTERS - 1)}…` : clean;
}

/** A text without control characters, which XML cannot hold, and without those that turn the direction of others. */
export function tidy(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/gu, " ").trim();
}

export class Look {
  private readonly least: number;
  private readonly scale: number;

  constructor(
    private readonly network: Network,
    shown: Shown,
    private readonly colours: Colours,
    readonly paints: Paints,
    private readonly words: Words,
  ) {
    const most = shown.items.reduce((top, item) => Math.max(top, this.mass(item)), 1);
    // Many nodes are drawn smaller, so that they do not cover each other.
    const crowd = shown.items.length;
    this.least = crowd > 1000 ? 1.4 : 3;
    this.scale = (crowd > 1000 ? 9 : crowd > 150 ? 12 : 15) / Math.sqrt(most);
  }

  private mass(item: Item): number {
    return item.node < 0 ? item.members : Math.max(this.network.nodes[item.node]!.weight, 0);
  }

  dot(item: Item): Dot {
    return {
      label: shorten(nameOf(this.network, item, this.words)),
      size: this.least + this.scale * Math.sqrt(this.mass(item)),
      colour: this.paints.nodes[this.colours.of(item)] ?? this.paints.soft,
    };
  }

  line(tie: Tie, onPath: boolean): Line {
    const kind = tie.edge < 0 ? "" : this.network.edges[tie.edge]!.kind;
    return {
      size: onPath ? 4 : 1.2 + Math.min(Math.log2(Math.max(tie.weight, 1)), 5) * 0.6,
      colour: onPath ? this.paints.accent : (this.paints.edges[kind] ?? this.paints.line),
      arrow: kind === "funds",
    };
  }
}
