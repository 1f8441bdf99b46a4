// The details of what is chosen: a node with what can be done from it, or an edge or a path with its evidence.

import { make } from "./build";
import { type EdgeEntry, wordYears } from "./document";
import { type Item, projectsOf } from "./selection";
import type { State } from "./state";
import { kindOf, linkTo, linkToDocument, type Reader, roleOf, typeOf } from "./reader";

/** Projects listed before the reader asks for all. */
const FIRST = 20;
/** Members of a community that are named, those with the most ties. */
const NAMED = 10;

export interface Actions {
  expand(node: number): void;
  centre(node: number): void;
  pathEnd(node: number): void;
  choose(node: number): void;
  chooseEdge(edge: number): void;
  openGroup(community: number): void;
}

type Fact = readonly [string, string | HTMLElement | null];

function facts(...pairs: Fact[]): HTMLElement {
  const list = make("dl", { class: "facts" });
  for (const [name, value] of pairs) if (value) list.append(make("dt", {}, name), make("dd", {}, value));
  return list;
}

export function showNode(reader: Reader, actions: Actions, node: number, pathBegun: boolean): HTMLElement[] {
  const { words, network, number } = reader;
  const entry = network.nodes[node]!;
  const community = network.communities.get(entry.community ?? -1);
  const act = (key: string, does: (node: number) => void): HTMLElement =>
    make("button", { class: "quiet", click: () => does(node) }, words(key));
  return [
    make("h3", {}, make("a", { href: linkTo(reader, entry) }, entry.label)),
    facts(
      [words("type"), typeOf(reader, entry.type)],
      [words("ties"), number(entry.degree)],
      [words(`weight ${network.document.weight}`), number(entry.weight)],
      [words("years"), wordYears(entry.years)],
      [words("community"), community ? words("around", { name: community.label }) : null],
    ),
    make("p", { class: "buttons" }, act("expand", actions.expand), act("centre here", actions.centre), act(pathBegun ? "path to here" : "path from here", actions.pathEnd)),
  ];
}

/** A community that is drawn as one: who is in it, and the way in. */
export function showGroup(reader: Reader, actions: Actions, { community, members }: Item): HTMLElement[] {
  const { words, network, number } = reader;
  const largest = network.largest(NAMED, community);
  const name = network.communities.get(community)?.label ?? network.nodes[largest[0]!]!.label;
  return [
    make("h3", {}, words("around", { name })),
    facts([words("nodes"), number(members)]),
    make("p", { class: "buttons" }, make("button", { class: "quiet", click: () => actions.openGroup(community) }, words("open community"))),
    make("p", {}, words("begin with")),
    listNodes(reader, largest, actions.centre),
  ];
}

function money(reader: Reader, edge: EdgeEntry): string | null {
  if (edge.money == null) return null;
  return `${reader.number(edge.money)} € (${reader.words(`money ${reader.network.document.money_kind}`)})`;
}

/** An edge with its evidence: the projects that make it, with the documents that tell of them. */
export function showEdge(reader: Reader, actions: Actions, state: State, number: number, weight: number): HTMLElement[] {
  const { words, network } = reader;
  const edge = network.edges[number]!;
  const end = (node: number): HTMLElement =>
    make("button", { class: "word", click: () => actions.choose(node) }, network.nodes[node]!.label);
  return [
    make("h3", {}, end(edge.source), ` ${edge.kind === "funds" ? "→" : "–"} `, end(edge.target)),
    facts(
      [words("relation"), kindOf(reader, edge.kind)],
      [words(`weight ${network.document.weight}`), reader.number(weight)],
      [words("money"), money(reader, edge)],
      [words("years"), wordYears(edge.years)],
      [words("roles"), edge.roles.map((role) => roleOf(reader, role)).join(", ")],
    ),
    ...listProjects(reader, projectsOf(network, edge, state)),
  ];
}

function listProjects(reader: Reader, projects: readonly number[]): HTMLElement[] {
  const list = make("ol", { class: "evidence" });
  const add = (numbers: readonly number[]): void => list.append(...numbers.map((one) => showProject(reader, one)));
  add(projects.slice(0, FIRST));
  const rest = projects.slice(FIRST);
  const more = make("button", { class: "quiet" }, reader.words("show all", { count: reader.number(projects.length) }));
  more.addEventListener("click", () => {
    add(rest);
    more.remove();
  });
  return [make("h4", {}, reader.words("evidence count", { count: reader.number(projects.length) })), list, ...(rest.length ? [more] : [])];
}

function showProject(reader: Reader, number: number): HTMLElement {
  const project = reader.network.document.projects[number]!;
  const documents = project.documents.map((one, place) =>
    make("a", { href: linkToDocument(reader, one) }, reader.words("document number", { number: place + 1 })),
  );
  const years = wordYears(project.years);
  return make(
    "li",
    {},
    make("a", { href: linkTo(reader, project) }, project.title),
    years && ` (${years})`,
    documents.length > 0 && make("span", { class: "soft" }, " · ", ...documents.flatMap((one) => [one, " "])),
  );
}

/** A path with the edges that it goes along, from one end to the other. */
export function showPath(reader: Reader, actions: Actions, path: readonly number[] | null, from: number, to: number): HTMLElement[] {
  const { words, network } = reader;
  const [a, b] = [network.nodes[from]!.label, network.nodes[to]!.label];
  const title = make("h3", {}, words("path", { from: a, to: b }));
  if (!path) return [title, make("p", { class: "warning" }, words("no path"))];
  let here = from;
  const steps = path.map((edge) => {
    const before = here;
    here = network.other(edge, here);
    const entry = network.edges[edge]!;
    const projects = entry.projects.slice(0, 3).map((one) => network.document.projects[one]!.title).join("; ");
    return make(
      "li",
      {},
      `${network.nodes[before]!.label} – ${network.nodes[here]!.label} `,
      make("button", { class: "word", click: () => actions.chooseEdge(edge) }, kindOf(reader, entry.kind)),
      make("span", { class: "soft" }, projects && ` · ${projects}`),
    );
  });
  return [title, make("p", {}, words("path steps", { count: path.length })), make("ol", { class: "path" }, ...steps)];
}

/** Links to nodes, to begin with or as the answer to a search. */
export function listNodes(reader: Reader, nodes: readonly number[], does: (node: number) => void): HTMLElement {
  return make(
    "ul",
    { class: "found" },
    ...nodes.map((node) => {
      const entry = reader.network.nodes[node]!;
      return make("li", {}, make("button", { class: "word", click: () => does(node) }, entry.label), make("span", { class: "soft" }, ` ${typeOf(reader, entry.type)} · ${reader.words("ties count", { count: reader.number(entry.degree) })}`));
    }),
  );
}
