// The network in memory: who is tied to whom by which edges, and finding nodes by name.

import type { CommunityEntry, EdgeEntry, NetworkDocument, NodeEntry } from "./document";

const plain = (text: string): string => text.normalize("NFC").toLocaleLowerCase("fi");

export class Network {
  readonly nodes: readonly NodeEntry[];
  readonly edges: readonly EdgeEntry[];
  readonly years: readonly [number, number];
  readonly communities: ReadonlyMap<number, CommunityEntry>;
  private readonly numbers: ReadonlyMap<string, number>;
  /** The edges of node n stand in `ties` from `starts[n]` to `starts[n + 1]`. */
  private readonly starts: Int32Array;
  private readonly ties: Int32Array;

  constructor(readonly document: NetworkDocument) {
    this.nodes = document.nodes;
    this.edges = document.edges;
    this.numbers = new Map(this.nodes.map((node, number) => [node.id, number]));
    this.years = spanOf(document);
    this.communities = new Map((document.communities ?? []).map((one) => [one.id, one]));
    this.starts = new Int32Array(this.nodes.length + 1);
    for (const { source, target } of this.edges) {
      this.starts[source + 1]! += 1;
      this.starts[target + 1]! += 1;
    }
    for (let n = 0; n < this.nodes.length; n += 1) this.starts[n + 1]! += this.starts[n]!;
    const next = this.starts.slice();
    this.ties = new Int32Array(this.edges.length * 2);
    this.edges.forEach(({ source, target }, edge) => {
      this.ties[next[source]!++] = edge;
      this.ties[next[target]!++] = edge;
    });
  }

  /** The edges of a node, by number. */
  edgesOf(node: number): Int32Array {
    return this.ties.subarray(this.starts[node]!, this.starts[node + 1]!);
  }

  /** The other end of an edge. */
  other(edge: number, node: number): number {
    const { source, target } = this.edges[edge]!;
    return source === node ? target : source;
  }

  /** The node that an identifier, or else a name, stands for. */
  resolve(text: string): number | undefined {
    return this.numbers.get(text) ?? (text ? this.find(text, 1)[0] : undefined);
  }

  /** Nodes whose names hold all words, whole names and beginnings first, then those with the most ties. */
  find(text: string, limit: number): number[] {
    const wanted = plain(text).trim();
    const words = wanted.split(/\s+/).filter(Boolean);
    if (!words.length) return [];
    const found: [number, number][] = [];
    this.nodes.forEach((node, number) => {
      const name = plain(node.label);
      if (!words.every((word) => name.includes(word))) return;
      found.push([number, name === wanted ? 2 : name.startsWith(wanted) ? 1 : 0]);
    });
    found.sort(([a, x], [b, y]) => y - x || this.nodes[b]!.degree - this.nodes[a]!.degree || a - b);
    return found.slice(0, limit).map(([number]) => number);
  }

  /** The nodes with the most ties, of one community or of all. */
  largest(limit: number, community?: number): number[] {
    const numbers = this.nodes.flatMap((node, number) => (node.community === (community ?? node.community) ? [number] : []));
    return numbers.sort((a, b) => this.nodes[b]!.degree - this.nodes[a]!.degree || a - b).slice(0, limit);
  }
}

/** The first and the last year of the document's edges; its projects may run longer than what they are tied by. */
function spanOf(document: NetworkDocument): [number, number] {
  let [first, last] = [Infinity, -Infinity];
  for (const { years } of document.edges) {
    if (!years) continue;
    first = Math.min(first, years[0]);
    last = Math.max(last, years[1]);
  }
  return first <= last ? [first, last] : [0, 0];
}
