// The view: what the reader does changes the state, and the state decides what picture, tables, panel and address show.

import { make, spot } from "./build";
import { chooseColours, type Colours, readPaints } from "./colours";
import { Form } from "./form";
import { writeGexf } from "./gexf";
import type { Point } from "./layout";
import { Look } from "./look";
import { type Actions, listNodes, showEdge, showGroup, showNode, showPath } from "./panel";
import { Picture } from "./picture";
import { kindOf, type Reader, roleOf, typeOf } from "./reader";
import { rasterise, save } from "./save";
import { type Item, select, type Shown, showsAll } from "./selection";
import { type Choice, NONE, readState, type State, writeState } from "./state";
import { place } from "./still";
import { type Caption, drawSvg, writeSvg } from "./svg";
import { makeTables, type Tables } from "./tables";

/** A file from disk has no address of its own to keep the state in: it stands behind the mark. */
const MARK = location.protocol === "file:" ? "#" : "?";
const SUGGESTED = 10;

const byId = (name: string): HTMLElement => document.getElementById(`network-${name}`)!;

export class View {
  private state: State;
  private shown: Shown = { items: [], ties: [], path: null };
  private items = new Map<string, Item>();
  private look!: Look;
  private colours!: Colours;
  private picture: Picture | null = null;
  private still: Map<string, Point> | null = null;
  private readonly form: Form;
  private readonly tables: Tables;
  private readonly stage = byId("stage");

  constructor(
    private readonly reader: Reader,
    private readonly whole: boolean,
  ) {
    this.state = this.readAddress();
    this.form = new Form(byId("form") as HTMLFormElement, reader.network);
    this.tables = makeTables(reader, this.actions, byId("nodes"), byId("edges"));
    this.picture = this.startPicture();
    this.listen();
    this.render();
  }

  private startPicture(): Picture {
    return new Picture(this.stage, this.reader.network, {
      item: (key) => this.chooseItem(key),
      open: (key) => this.openItem(key),
      edge: (edge) => this.actions.chooseEdge(edge),
      empty: () => this.choose(NONE),
    });
  }

  // ---- what the reader does

  private readonly actions: Actions = {
    expand: (node) => this.change({ centre: [...new Set([...this.state.centre, this.idOf(node)])], ...this.choiceOf(node) }, true),
    centre: (node) => this.change({ centre: [this.idOf(node)], whole: false, a: "", b: "", ...this.choiceOf(node) }, true),
    pathEnd: (node) => {
      const begun = this.state.a && !this.state.b;
      this.change(begun ? { b: this.idOf(node), ...NONE } : { a: this.idOf(node), b: "" }, true);
    },
    choose: (node) => this.choose(this.choiceOf(node)),
    chooseEdge: (edge) => this.choose({ ...NONE, edge }),
    openGroup: (group) => this.change({ open: [...new Set([...this.state.open, group])], ...NONE }, true),
  };

  private idOf(node: number): string {
    return this.reader.network.nodes[node]!.id;
  }

  private choiceOf(node: number): Choice {
    return { ...NONE, node: this.idOf(node) };
  }

  private chooseItem(key: string): void {
    const item = this.items.get(key);
    if (item) this.choose(item.node >= 0 ? this.choiceOf(item.node) : { ...NONE, group: item.community });
  }

  private openItem(key: string): void {
    const item = this.items.get(key);
    if (item && item.node >= 0) this.actions.expand(item.node);
    else if (item) this.actions.openGroup(item.community);
  }

  private listen(): void {
    const form = this.form.element;
    const search = byId("q") as HTMLInputElement;
    form.addEventListener("input", (event) => {
      if (event.target === search) this.suggest();
      else if (!["a", "b"].includes((event.target as HTMLInputElement).name)) this.change(this.form.read(), false);
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const asked = (event.submitter as HTMLButtonElement | null)?.dataset["asks"];
      if (asked === "whole") this.change({ whole: true, centre: [], a: "", b: "" }, true);
      else if (asked === "path") this.change({ ...this.form.readPath(), ...NONE }, true);
      else this.centreOn(search.value);
    });
    for (const button of document.querySelectorAll<HTMLButtonElement>("[data-act]")) {
      button.addEventListener("click", () => void this.act(button.dataset["act"]!));
    }
    this.stage.addEventListener("keydown", (event) => this.press(event));
    addEventListener("popstate", () => this.restore());
    addEventListener("hashchange", () => this.restore());
    for (const query of ["(prefers-color-scheme: dark)", "print"]) matchMedia(query).addEventListener("change", () => this.render());
  }

  private restore(): void {
    this.state = this.readAddress();
    this.render();
  }

  private centreOn(name: string): void {
    const node = this.reader.network.resolve(name.trim());
    if (node !== undefined) this.actions.centre(node);
    else this.say(this.reader.words("nothing found"));
  }

  private async act(what: string): Promise<void> {
    const { id, kind } = { id: this.reader.network.document.release.id, kind: this.reader.network.document.kind };
    const name = `hankeverkko-${kind}-${id}`;
    if (what === "in" || what === "out" || what === "reset") this.picture?.zoom({ in: 0.7, out: 1.4, reset: 0 }[what]);
    if (what === "earlier" || what === "later") this.change(this.form.slide(this.state, what === "later" ? 1 : -1), false);
    if (what === "clear") this.change({ ...readState(""), whole: this.whole }, true);
    if (what === "svg") save(`${name}.svg`, new Blob([this.drawSaved()], { type: "image/svg+xml" }));
    if (what === "png") save(`${name}.png`, await rasterise(this.drawSaved()));
    if (what === "gexf") {
      const { title, lines } = this.caption();
      const text = writeGexf(this.reader, this.shown, this.look, (key) => this.at(key), [title, ...lines]);
      save(`${name}.gexf`, new Blob([text], { type: "application/gexf+xml" }));
    }
  }

  private press(event: KeyboardEvent): void {
    const arrows: Record<string, [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
    const node = this.reader.network.resolve(this.state.node);
    const key = this.state.group !== null ? `c${this.state.group}` : node === undefined ? "" : `n${node}`;
    const arrow = arrows[event.key];
    if (arrow) {
      const next = this.picture?.next(key, ...arrow);
      if (next) this.chooseItem(next);
    } else if (event.key === "Enter" && key) this.openItem(key);
    else if (event.key === "Escape") this.choose(NONE);
    else if (event.key === "+" || event.key === "-") this.picture?.zoom(event.key === "+" ? 0.7 : 1.4);
    else if (event.key === "0") this.picture?.zoom(0);
    else return;
    event.preventDefault();
  }

  // ---- state and address

  private readAddress(): State {
    const state = readState(location.protocol === "file:" ? location.hash : location.search);
    const nothing = !state.centre.length && !(state.a && state.b);
    return { ...state, whole: state.whole || (this.whole && nothing) };
  }

  /** Another state; a step that the reader may want to go back from gets an entry of its own in the history. */
  private change(part: Partial<State>, step: boolean): void {
    this.state = { ...this.state, ...part };
    const address = MARK + writeState(this.state);
    if (MARK === "#") history.replaceState(null, "", address);
    else if (step) history.pushState(null, "", address);
    else history.replaceState(null, "", address);
    this.render();
  }

  private choose(part: Choice): void {
    this.state = { ...this.state, ...part };
    history.replaceState(null, "", MARK + writeState(this.state));
    this.showChoice();
  }

  // ---- what is shown

  private render(): void {
    const { network, language, words } = this.reader;
    this.shown = select(network, this.state);
    this.items = new Map(this.shown.items.map((item) => [item.key, item]));
    this.colours = chooseColours(network, this.state, language, words);
    this.look = new Look(network, this.shown, this.colours, readPaints(), words);
    this.form.write(this.state);
    this.draw();
    this.showLegend();
    this.showFacts();
    this.tables.show(this.shown);
    this.suggest();
    this.showChoice();
    for (const link of document.querySelectorAll<HTMLAnchorElement>("nav.languages a")) link.search = writeState(this.state);
  }

  private draw(): void {
    if (this.picture?.show(this.shown, this.look)) return;
    this.picture = null;
    const { width, height } = this.size;
    this.still = place(this.shown, width, height);
    this.stage.replaceChildren(drawSvg(this.shown, this.look, (key) => this.at(key), this.size, { ...this.caption(), keys: [], lines: [] }));
    this.stage.toggleAttribute("data-settled", true);
  }

  private get size(): { width: number; height: number } {
    return { width: this.stage.clientWidth, height: this.stage.clientHeight };
  }

  private at(key: string): Point {
    return this.picture ? this.picture.at(key) : this.still!.get(key)!;
  }

  private drawSaved(): string {
    return writeSvg(drawSvg(this.shown, this.look, (key) => this.at(key), this.size, this.caption()));
  }

  private caption(): Caption {
    const { words, network } = this.reader;
    const links = [...new Set(network.edges.map(({ kind }) => kind))].map((kind) => kindOf(this.reader, kind)).join(", ");
    return { title: words("title"), keys: this.colours.keys, lines: [`${words("relation")}: ${links}`, this.wordFilters(), this.wordCounts(), this.wordRelease()] };
  }

  private showLegend(): void {
    const { words, network } = this.reader;
    const kinds = [...new Set(network.edges.map(({ kind }) => kind))];
    byId("legend").replaceChildren(
      ...this.colours.keys.map(({ label, colour }) => make("li", {}, spot(colour), label)),
      ...kinds.map((kind) => make("li", {}, make("span", { class: `stroke ${kind === "funds" ? "funds" : ""}` }), kindOf(this.reader, kind))),
      make("li", { class: "soft" }, words("size note")),
    );
  }

  private showFacts(): void {
    byId("filters").textContent = this.wordFilters();
    const counts = this.wordCounts();
    byId("counts").textContent = counts;
    this.say(this.shown.items.length ? counts : this.reader.words("nothing shown"));
  }

  private wordCounts(): string {
    const { words, number, network } = this.reader;
    return words("shown counts", {
      nodes: number(this.shown.items.length),
      edges: number(this.shown.ties.length),
      all_nodes: number(network.nodes.length),
      all_edges: number(network.edges.length),
    });
  }

  private wordRelease(): string {
    const { release } = this.reader.network.document;
    return `${this.reader.words("release")} ${release.id}, ${release.date}`;
  }

  /** The filters in words: those that the document was made with, and the reader's. */
  private wordFilters(): string {
    const { words, network } = this.reader;
    const { state } = this;
    const community = state.community === null ? undefined : network.communities.get(state.community);
    const [first, last] = network.years;
    const made = Object.entries(network.document.filters).filter(([, value]) => value !== null && value !== "");
    const parts = [
      ...made.map(([name, value]) => `${words(`filter ${name}`)}: ${value}`),
      state.from === null && state.to === null ? "" : `${words("period")}: ${state.from ?? first}–${state.to ?? last}`,
      state.types.length ? `${words("type")}: ${state.types.map((type) => typeOf(this.reader, type)).join(", ")}` : "",
      state.role ? `${words("role")}: ${roleOf(this.reader, state.role)}` : "",
      state.link ? `${words("relation")}: ${kindOf(this.reader, state.link)}` : "",
      community ? `${words("community")}: ${words("around", { name: community.label })}` : "",
    ].filter(Boolean);
    return `${words("filters")}: ${parts.join(" · ") || words("no filters")}`;
  }

  /** What the search finds; where nothing is searched for or shown, the nodes with the most ties. */
  private suggest(): void {
    const { network, words } = this.reader;
    const text = (byId("q") as HTMLInputElement).value;
    const begin = !text.trim() && !this.shown.items.length;
    const found = begin ? network.largest(SUGGESTED) : network.find(text, SUGGESTED);
    const parts = found.length ? [listNodes(this.reader, found, this.actions.centre)] : [];
    byId("found").replaceChildren(...(begin ? [make("p", {}, words("begin with"))] : []), ...parts);
    this.stage.classList.toggle("empty", begin);
  }

  private showChoice(): void {
    const { network } = this.reader;
    const { state } = this;
    const [node, a, b] = [state.node, state.a, state.b].map((one) => network.resolve(one));
    const group = this.items.get(`c${state.group}`);
    let parts: HTMLElement[] = [];
    let key = "";
    if (state.edge !== null && network.edges[state.edge]) {
      const tie = this.shown.ties.find(({ edge }) => edge === state.edge);
      parts = showEdge(this.reader, this.actions, state, state.edge, tie?.weight ?? network.edges[state.edge]!.weight);
      key = `e${state.edge}`;
    } else if (group) {
      parts = showGroup(this.reader, this.actions, group);
      key = group.key;
    } else if (node !== undefined) {
      parts = showNode(this.reader, this.actions, node, Boolean(state.a && !state.b));
      key = `n${node}`;
    } else if (a !== undefined && b !== undefined) parts = showPath(this.reader, this.actions, this.shown.path, a, b);
    this.picture?.choose(key);
    const panel = byId("panel");
    panel.replaceChildren(...(parts.length ? parts : [make("p", { class: "soft" }, this.reader.words(showsAll(network, state) || state.centre.length ? "choose something" : "begin"))]));
    if (key) this.say(panel.querySelector("h3")?.textContent ?? "");
  }

  private say(text: string): void {
    byId("said").textContent = text;
  }
}
