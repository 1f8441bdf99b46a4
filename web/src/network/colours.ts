// Which colour stands for which type or community: the most frequent ones have one each, the others share the last.

import { pick } from "./document";
import type { Network } from "./network";
import type { Item } from "./selection";
import type { State } from "./state";
import type { Words } from "./words";

/** As many as there are colours --n0 … in style.css, the last one for all others. */
const COLOURS = 10;

export interface Key {
  /** The type's or community's identifier; empty for the others. */
  readonly id: string;
  readonly label: string;
  readonly colour: number;
}

export interface Colours {
  readonly keys: readonly Key[];
  of(item: Item): number;
}

const last = COLOURS - 1;

/** The colours of the types of a network, the same whatever is shown of it. */
function byType(network: Network, language: string, words: Words): Colours {
  const counts = new Map<string, number>();
  for (const { type } of network.nodes) counts.set(type, (counts.get(type) ?? 0) + 1);
  const labels = new Map(network.document.types.map(({ id, label }) => [id, pick(label, language)]));
  const order = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([type]) => type);
  const places = new Map(order.map((type, place) => [type, Math.min(place, last)]));
  const keys = order.slice(0, last).map((id, colour) => ({ id, label: labels.get(id) ?? id, colour }));
  return {
    keys: order.length > last ? [...keys, { id: "", label: words("others"), colour: last }] : keys,
    of: ({ node }) => (node < 0 ? last : (places.get(network.nodes[node]!.type) ?? last)),
  };
}

/** The colours of the largest communities. */
function byCommunity(network: Network, words: Words): Colours {
  const order = [...network.communities.values()].sort((a, b) => b.size - a.size || a.id - b.id);
  const places = new Map(order.map(({ id }, place) => [id, Math.min(place, last)]));
  const keys = order.slice(0, last).map(({ id, label }, colour) => ({ id: `${id}`, label: words("around", { name: label }), colour }));
  return {
    keys: order.length > last ? [...keys, { id: "", label: words("others"), colour: last }] : keys,
    of: ({ community }) => places.get(community) ?? last,
  };
}

export function chooseColours(network: Network, state: State, language: string, words: Words): Colours {
  return state.colour === "community" ? byCommunity(network, words) : byType(network, language, words);
}

/** The colours of the stylesheet as they are now, in light or in dark. */
export interface Paints {
  readonly nodes: readonly string[];
  readonly ink: string;
  readonly soft: string;
  readonly paper: string;
  readonly line: string;
  readonly accent: string;
  /** The colour of an edge by its kind; others have that of `line`. */
  readonly edges: Readonly<Record<string, string>>;
}

export function readPaints(): Paints {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string): string => style.getPropertyValue(name).trim();
  return {
    nodes: Array.from({ length: COLOURS }, (_, place) => read(`--n${place}`)),
    ink: read("--ink"),
    soft: read("--soft"),
    paper: read("--paper"),
    line: read("--tie"),
    accent: read("--mark"),
    edges: { funds: read("--tie-funds") },
  };
}
