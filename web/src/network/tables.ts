// The table twin: every node and every edge that is shown, a page at a time.

import { make } from "./build";
import { wordYears } from "./document";
import { nameOf } from "./look";
import type { Actions } from "./panel";
import { kindOf, linkTo, type Reader, roleOf, typeOf } from "./reader";
import type { Item, Shown, Tie } from "./selection";

const ROWS = 50;

interface Heading {
  readonly title: string;
  /** "n" for numbers, "years" for years, as style.css names them. */
  readonly kind?: string;
}

type Cell = string | HTMLElement | null;

/** A table in pages; what it shows can be replaced. */
class Pages<Row> {
  private rows: readonly Row[] = [];

  constructor(
    private readonly host: HTMLElement,
    private readonly reader: Reader,
    private readonly headings: readonly Heading[],
    private readonly cells: (row: Row) => Cell[],
  ) {}

  show(rows: readonly Row[], page = 0): void {
    this.rows = rows;
    const { words, number } = this.reader;
    const last = Math.max(Math.ceil(rows.length / ROWS) - 1, 0);
    const head = make("tr", {}, ...this.headings.map((one) => make("th", { scope: "col", class: one.kind ?? "" }, one.title)));
    const body = rows.slice(page * ROWS, (page + 1) * ROWS).map((row) =>
      make("tr", {}, ...this.cells(row).map((cell, place) => make("td", { class: this.headings[place]?.kind ?? "" }, cell))),
    );
    const wide = make("div", { class: "wide" }, make("table", {}, make("thead", {}, head), make("tbody", {}, ...body)));
    wide.tabIndex = 0;
    const turn = (key: string, to: number): HTMLElement | false =>
      to >= 0 && to <= last && make("button", { class: "quiet", click: () => this.show(this.rows, to) }, words(key));
    const pages = last > 0 && make("p", { class: "buttons" }, turn("page before", page - 1), make("span", {}, words("page of", { number: number(page + 1), last: number(last + 1) })), turn("page after", page + 1));
    this.host.replaceChildren(...[wide, pages].filter((one): one is HTMLDivElement => Boolean(one)));
  }
}

export interface Tables {
  show(shown: Shown): void;
}

export function makeTables(reader: Reader, actions: Actions, nodes: HTMLElement, edges: HTMLElement): Tables {
  const { words, network, number } = reader;
  const choose = (key: string, name: string, does: () => void): HTMLElement =>
    make("button", { class: "word", click: does, label: `${words(key)}: ${name}` }, words(key));
  let names = new Map<string, string>();

  const nodeCells = (item: Item): Cell[] => {
    const name = names.get(item.key) ?? "";
    if (item.node < 0) {
      return [name, words("community"), "", number(item.members), "", choose("open", name, () => actions.openGroup(item.community))];
    }
    const entry = network.nodes[item.node]!;
    return [
      make("a", { href: linkTo(reader, entry) }, entry.label),
      typeOf(reader, entry.type),
      number(entry.degree),
      number(entry.weight),
      wordYears(entry.years),
      choose("details", name, () => actions.choose(item.node)),
    ];
  };
  const edgeCells = (tie: Tie): Cell[] => {
    const ends = [names.get(tie.source) ?? "", names.get(tie.target) ?? ""];
    if (tie.edge < 0) return [...ends, "", number(tie.weight), "", "", null];
    const entry = network.edges[tie.edge]!;
    return [
      ...ends,
      kindOf(reader, entry.kind),
      number(tie.weight),
      wordYears(entry.years),
      entry.roles.map((role) => roleOf(reader, role)).join(", "),
      choose("evidence", ends.join(" – "), () => actions.chooseEdge(tie.edge)),
    ];
  };
  const weight = words(`weight ${network.document.weight}`);
  const nodeTable = new Pages<Item>(nodes, reader, [
    { title: words("name") },
    { title: words("type") },
    { title: words("ties"), kind: "n" },
    { title: weight, kind: "n" },
    { title: words("years"), kind: "years" },
    { title: words("details") },
  ], nodeCells);
  const edgeTable = new Pages<Tie>(edges, reader, [
    { title: words("one end") },
    { title: words("other end") },
    { title: words("relation") },
    { title: weight, kind: "n" },
    { title: words("years"), kind: "years" },
    { title: words("roles") },
    { title: words("evidence") },
  ], edgeCells);

  const degree = (item: Item): number => (item.node < 0 ? item.members : network.nodes[item.node]!.degree);
  return {
    show(shown) {
      names = new Map(shown.items.map((item) => [item.key, nameOf(network, item, words)]));
      nodeTable.show([...shown.items].sort((a, b) => degree(b) - degree(a)));
      edgeTable.show([...shown.ties].sort((a, b) => b.weight - a.weight));
    },
  };
}
