// What a reader looks at, as the parameters of the address; graph/network/view/state.py reads the same ones.

export interface State {
  /** The nodes that are opened, each with its neighbours; the first is the centre. Identifiers or names. */
  centre: string[];
  /** How far from the first centre. */
  steps: number;
  /** Everything is shown, whatever is opened. */
  whole: boolean;
  /** Communities that are opened where they are drawn as one. */
  open: number[];
  from: number | null;
  to: number | null;
  /** The types of nodes that are shown; all where there are none. */
  types: string[];
  role: string;
  link: string;
  community: number | null;
  colour: "type" | "community";
  /** The two ends of a path. */
  a: string;
  b: string;
  /** The node, the edge or the community drawn as one whose details are shown. */
  node: string;
  edge: number | null;
  group: number | null;
}

export type Choice = Pick<State, "node" | "edge" | "group">;

/** No details are shown. */
export const NONE: Choice = { node: "", edge: null, group: null };

export const MOST_STEPS = 3;

const number = (text: string | null): number | null => (text && /^-?\d{1,6}$/.test(text) ? Number(text) : null);

/** The state that the parameters of an address name; what does not fit counts as not said. */
export function readState(search: string): State {
  const given = new URLSearchParams(search.replace(/^#/, "?"));
  const one = (name: string): string => given.get(name)?.trim() ?? "";
  const all = (name: string): string[] => [...new Set(given.getAll(name).filter(Boolean))];
  return {
    centre: all("centre"),
    steps: Math.min(Math.max(number(given.get("steps")) ?? 1, 1), MOST_STEPS),
    whole: one("whole") === "1",
    open: all("open").flatMap((text) => number(text) ?? []),
    from: number(given.get("from")),
    to: number(given.get("to")),
    types: all("type"),
    role: one("role"),
    link: one("link"),
    community: number(given.get("community")),
    colour: one("colour") === "community" ? "community" : "type",
    a: one("a"),
    b: one("b"),
    node: one("node"),
    edge: number(given.get("edge")),
    group: number(given.get("group")),
  };
}

/** The parameters of a state, those at their defaults left out, always in the same order. */
export function writeState(state: State): string {
  const pairs: [string, string][] = [
    ...state.centre.map((one): [string, string] => ["centre", one]),
    ["steps", state.steps > 1 ? `${state.steps}` : ""],
    ["whole", state.whole ? "1" : ""],
    ...state.open.map((one): [string, string] => ["open", `${one}`]),
    ["from", `${state.from ?? ""}`],
    ["to", `${state.to ?? ""}`],
    ...state.types.map((one): [string, string] => ["type", one]),
    ["role", state.role],
    ["link", state.link],
    ["community", `${state.community ?? ""}`],
    ["colour", state.colour === "type" ? "" : state.colour],
    ["a", state.a],
    ["b", state.b],
    ["node", state.node],
    ["edge", `${state.edge ?? ""}`],
    ["group", `${state.group ?? ""}`],
  ];
  return new URLSearchParams(pairs.filter(([, value]) => value)).toString();
}
