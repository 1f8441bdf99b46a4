// What is shown as GEXF 1.3 with years, for Gephi (https://gexf.net/): nodes, edges, positions and colours.

import type { NodeEntry, Years } from "./document";
import type { Point } from "./layout";
import { type Look, nameOf, tidy } from "./look";
import type { Network } from "./network";
import type { Reader } from "./reader";
import type { Item, Shown, Tie } from "./selection";

const GEXF = "http://gexf.net/1.3";
const VIZ = "http://gexf.net/1.3/viz";
const NODE_ATTRIBUTES = { type: "string", community: "integer", address: "string" } as const;
const EDGE_ATTRIBUTES = { link: "string", directed: "boolean", roles: "string", money: "double", projects: "string" } as const;

type Value = string | number | boolean | null | undefined;

/** What is shown as a file; `about` are its filters and whatever else it has to say of itself. */
export function writeGexf({ network, words }: Reader, shown: Shown, look: Look, at: (key: string) => Point, about: readonly string[]): string {
  const tree = document.implementation.createDocument(GEXF, "gexf");
  const make = (name: string, attributes: Readonly<Record<string, Value>>, ...children: Element[]): Element => {
    const made = name.startsWith("viz:") ? tree.createElementNS(VIZ, name) : tree.createElementNS(GEXF, name);
    Object.entries(attributes).forEach(([key, value]) => value != null && made.setAttribute(key, typeof value === "string" ? tidy(value) : `${value}`));
    made.append(...children);
    return made;
  };
  const declare = (of: string, types: Readonly<Record<string, string>>): Element =>
    make("attributes", { class: of }, ...Object.entries(types).map(([title, type]) => make("attribute", { id: title, title, type })));
  const values = (all: Readonly<Record<string, Value>>): Element =>
    make("attvalues", {}, ...Object.entries(all).flatMap(([key, value]) => (value == null || value === "" ? [] : make("attvalue", { for: key, value }))));

  const nodeOf = (item: Item): Element => {
    const { size, colour } = look.dot(item);
    const { x, y } = at(item.key);
    const entry = item.node < 0 ? undefined : network.nodes[item.node]!;
    return make(
      "node",
      { id: idOf(item.key, entry), label: nameOf(network, item, words), ...spell(entry?.years ?? null) },
      values({ type: entry?.type ?? "community", community: item.community, address: entry?.id }),
      make("viz:size", { value: size }),
      // On screen y grows downwards, in Gephi upwards.
      make("viz:position", { x, y: -y }),
      make("viz:color", rgb(colour)),
    );
  };
  const relations = network.document.relations ?? [];
  const directed = new Set(relations.flatMap((one) => (one.directed ? [one.id] : [])));
  // Readers refuse a file in which some edges have a direction and some have none; an attribute tells them apart.
  const type = relations.length && directed.size === relations.length ? "directed" : "undirected";
  const edgeOf = (tie: Tie, n: number): Element => {
    const entry = tie.edge < 0 ? undefined : network.edges[tie.edge]!;
    const projects = entry?.projects.map((one) => network.document.projects[one]!.id).join(" ");
    const ends = { source: endOf(network, tie.source), target: endOf(network, tie.target) };
    return make(
      "edge",
      { id: `${n}`, ...ends, weight: tie.weight, type, ...spell(entry?.years ?? null) },
      values({ link: entry?.kind, directed: directed.has(entry?.kind ?? ""), roles: entry?.roles.join(" "), money: entry?.money, projects }),
    );
  };
  tree.documentElement.setAttribute("version", "1.3");
  tree.documentElement.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns:viz", VIZ);
  const { release, money_kind } = network.document;
  const description = make("description", {});
  description.textContent = [...about, money_kind && words(`money ${money_kind}`)].filter(Boolean).join("; ");
  const creator = make("creator", {});
  creator.textContent = "Hankeverkko";
  tree.documentElement.append(
    make("meta", { lastmodifieddate: release.date }, creator, description),
    make(
      "graph",
      { mode: "dynamic", defaultedgetype: type, timeformat: "integer", timerepresentation: "interval" },
      declare("node", NODE_ATTRIBUTES),
      declare("edge", EDGE_ATTRIBUTES),
      make("nodes", {}, ...shown.items.map(nodeOf)),
      make("edges", {}, ...shown.ties.map(edgeOf)),
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(tree)}\n`;
}

const idOf = (key: string, entry?: NodeEntry): string => entry?.id ?? `community:${key.slice(1)}`;

function endOf(network: Network, key: string): string {
  return idOf(key, key.startsWith("n") ? network.nodes[Number(key.slice(1))] : undefined);
}

function spell(years: Years): Record<string, Value> {
  return years ? { start: years[0], end: years[1] } : {};
}

/** "#a1b2c3" as GEXF wants it. */
function rgb(colour: string): Record<string, number> {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) || 0);
  return { r: r!, g: g!, b: b! };
}
