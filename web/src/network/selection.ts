// What a state shows of a network; graph/network/view/selection.py answers the same for pages without JavaScript.

import type { EdgeEntry, Years } from "./document";
import type { Network } from "./network";
import type { State } from "./state";

/** Networks up to this many nodes are shown whole where nobody says what to show. */
export const SMALL = 200;
/** Above this many nodes communities are drawn as one until they are opened. */
export const MOST_NODES = 20_000;

/** A node, or a community drawn as one (`node` is then -1). */
export interface Item {
  readonly key: string;
  readonly node: number;
  readonly community: number;
  /** How many nodes it stands for. */
  readonly members: number;
}

/** An edge, or all edges between two items where one of them is a community (`edge` is then -1). */
export interface Tie {
  readonly source: string;
  readonly target: string;
  readonly edge: number;
  readonly weight: number;
}

export interface Shown {
  readonly items: readonly Item[];
  readonly ties: readonly Tie[];
  /** The edges of the path that was asked for, from one end to the other; null where there is none. */
  readonly path: readonly number[] | null;
}

/** Whether two periods meet; what has no date is in no period but the unlimited one. */
function meets(years: Years, from: number | null, to: number | null): boolean {
  if (from === null && to === null) return true;
  return years !== null && years[0] <= (to ?? Infinity) && years[1] >= (from ?? -Infinity);
}

/** The projects behind an edge that run in the period. */
export function projectsOf(network: Network, edge: EdgeEntry, state: State): number[] {
  return edge.projects.filter((one) => meets(network.document.projects[one]!.years, state.from, state.to));
}

/** The weight of every edge under the filters; 0 for those that do not pass. */
export function weigh(network: Network, state: State): Float64Array {
  const types = new Set(state.types);
  const fits = network.nodes.map(
    (node) =>
      (!types.size || types.has(node.type)) && (state.community === null || node.community === state.community),
  );
  const limited = state.from !== null || state.to !== null;
  const counted = network.document.weight === "projects";
  return Float64Array.from(network.edges, (edge) => {
    if (!fits[edge.source] || !fits[edge.target]) return 0;
    if ((state.link && edge.kind !== state.link) || (state.role && !edge.roles.includes(state.role))) return 0;
    if (!limited) return edge.weight;
    if (!edge.projects.length) return meets(edge.years, state.from, state.to) ? edge.weight : 0;
    const running = projectsOf(network, edge, state).length;
    return running && !counted ? edge.weight : running;
  });
}

/** The edges of a shortest path between two nodes; null where there is none. */
export function findPath(network: Network, weights: Float64Array, from: number, to: number): number[] | null {
  const cameBy = new Map<number, number>([[from, -1]]);
  const queue = [from];
  for (const node of queue) {
    if (node === to) break;
    for (const edge of network.edgesOf(node)) {
      const next = network.other(edge, node);
      if (!weights[edge] || cameBy.has(next)) continue;
      cameBy.set(next, edge);
      queue.push(next);
    }
  }
  if (!cameBy.has(to)) return null;
  const path: number[] = [];
  for (let node = to; node !== from; node = network.other(path[path.length - 1]!, node)) path.push(cameBy.get(node)!);
  return path.reverse();
}

/** The nodes within some steps of a node, itself too. */
function around(network: Network, weights: Float64Array, centre: number, steps: number, into: Set<number>): void {
  let border = [centre];
  const seen = new Set(border);
  for (let step = 0; step < steps; step += 1) {
    const next: number[] = [];
    for (const node of border) {
      for (const edge of network.edgesOf(node)) {
        const other = network.other(edge, node);
        if (!weights[edge] || seen.has(other)) continue;
        seen.add(other);
        next.push(other);
      }
    }
    border = next;
  }
  seen.forEach((node) => into.add(node));
}

/** Every node that passes the filters: with filters on edges, those that an edge is left of. */
function everything(network: Network, weights: Float64Array, state: State): Set<number> {
  const found = new Set<number>();
  weights.forEach((weight, edge) => {
    if (!weight) return;
    found.add(network.edges[edge]!.source);
    found.add(network.edges[edge]!.target);
  });
  if (state.role || state.link || state.from !== null || state.to !== null) return found;
  const types = new Set(state.types);
  network.nodes.forEach((node, number) => {
    const fits = (!types.size || types.has(node.type)) && (state.community ?? node.community) === node.community;
    if (fits) found.add(number);
  });
  return found;
}

/** Whether a state shows everything: asked for, or the network is small and nothing else is asked for. */
export function showsAll(network: Network, state: State): boolean {
  return state.whole || (!state.centre.length && !(state.a && state.b) && network.nodes.length <= SMALL);
}

export function select(network: Network, state: State): Shown {
  const weights = weigh(network, state);
  const nodes = showsAll(network, state) ? everything(network, weights, state) : new Set<number>();
  state.centre.forEach((one, place) => {
    const number = network.resolve(one);
    if (number !== undefined) around(network, weights, number, place ? 1 : state.steps, nodes);
  });
  const [a, b] = [network.resolve(state.a), network.resolve(state.b)];
  const path = a === undefined || b === undefined || a === b ? null : findPath(network, weights, a, b);
  path?.forEach((edge) => {
    nodes.add(network.edges[edge]!.source);
    nodes.add(network.edges[edge]!.target);
  });
  const shown = nodes.size > MOST_NODES ? gather(network, weights, nodes, state) : list(network, weights, nodes);
  return { ...shown, path };
}

/** Nodes and the edges between them, each as it is. */
function list(network: Network, weights: Float64Array, nodes: Set<number>): Omit<Shown, "path"> {
  const items = [...nodes].sort((a, b) => a - b).map((node) => itemOf(network, node));
  const ties: Tie[] = [];
  weights.forEach((weight, edge) => {
    const { source, target } = network.edges[edge]!;
    if (!weight || !nodes.has(source) || !nodes.has(target)) return;
    ties.push({ source: `n${source}`, target: `n${target}`, edge, weight });
  });
  return { items, ties };
}

function itemOf(network: Network, node: number): Item {
  return { key: `n${node}`, node, community: network.nodes[node]!.community ?? -1, members: 1 };
}

/** Communities as one item each, but for the opened ones; edges between two items are added up. */
function gather(network: Network, weights: Float64Array, nodes: Set<number>, state: State): Omit<Shown, "path"> {
  const open = new Set(state.open);
  const members = new Map<number, number>();
  const keyOf = (node: number): string => {
    const community = network.nodes[node]!.community ?? -1;
    return open.has(community) ? `n${node}` : `c${community}`;
  };
  const items: Item[] = [];
  for (const node of [...nodes].sort((a, b) => a - b)) {
    const community = network.nodes[node]!.community ?? -1;
    if (open.has(community)) items.push(itemOf(network, node));
    else members.set(community, (members.get(community) ?? 0) + 1);
  }
  for (const [community, size] of members) items.push({ key: `c${community}`, node: -1, community, members: size });
  const sums = new Map<string, Tie>();
  weights.forEach((weight, edge) => {
    const ends = network.edges[edge]!;
    if (!weight || !nodes.has(ends.source) || !nodes.has(ends.target)) return;
    let [source, target] = [keyOf(ends.source), keyOf(ends.target)];
    if (source === target) return;
    const whole = source.startsWith("n") && target.startsWith("n");
    if (!whole && source > target) [source, target] = [target, source];
    const key = whole ? `${edge}` : `${source} ${target}`;
    const before = sums.get(key)?.weight ?? 0;
    sums.set(key, { source, target, edge: whole ? edge : -1, weight: before + weight });
  });
  return { items, ties: [...sums.values()] };
}
