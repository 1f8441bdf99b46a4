// The form of filters that the page brings along: what it says becomes the state, and the other way round.

import type { Network } from "./network";
import type { State } from "./state";

type Field = HTMLInputElement | HTMLSelectElement;

export type Filters = Pick<State, "from" | "to" | "types" | "role" | "link" | "community" | "colour" | "steps">;

export class Form {
  constructor(
    readonly element: HTMLFormElement,
    private readonly network: Network,
  ) {}

  private fields(name: string): Field[] {
    return [...this.element.querySelectorAll<Field>(`[name="${name}"]`)];
  }

  private value(name: string): string {
    return this.fields(name)[0]?.value ?? "";
  }

  /** What the fields say; a period from the first year or to the last one is none. */
  read(): Filters {
    const [first, last] = this.network.years;
    const [from, to] = [Number(this.value("from")), Number(this.value("to"))];
    const boxes = this.fields("type") as HTMLInputElement[];
    const checked = boxes.filter((box) => box.checked);
    const community = this.value("community");
    return {
      from: from > first ? from : null,
      to: to && to < last ? to : null,
      types: checked.length === boxes.length ? [] : checked.map((box) => box.value),
      role: this.value("role"),
      link: this.value("link"),
      community: community === "" ? null : Number(community),
      colour: this.value("colour") === "community" ? "community" : "type",
      steps: Number(this.value("steps")) || 1,
    };
  }

  /** Sets the fields to a state. */
  write(state: State): void {
    const [first, last] = this.network.years;
    const values: Record<string, string> = {
      from: `${state.from ?? first}`,
      to: `${state.to ?? last}`,
      role: state.role,
      link: state.link,
      community: `${state.community ?? ""}`,
      colour: state.colour,
      steps: `${state.steps}`,
      a: this.nameOf(state.a),
      b: this.nameOf(state.b),
    };
    for (const [name, value] of Object.entries(values)) for (const field of this.fields(name)) field.value = value;
    for (const box of this.fields("type") as HTMLInputElement[]) box.checked = !state.types.length || state.types.includes(box.value);
    for (const output of this.element.querySelectorAll("output")) {
      output.value = this.value(output.htmlFor.value.replace("network-", ""));
    }
  }

  private nameOf(text: string): string {
    const node = this.network.resolve(text);
    return node === undefined ? text : this.network.nodes[node]!.label;
  }

  /** The ends of a path as their fields name them. */
  readPath(): { a: string; b: string } {
    const end = (name: string): string => {
      const node = this.network.resolve(this.value(name).trim());
      return node === undefined ? "" : this.network.nodes[node]!.id;
    };
    return { a: end("a"), b: end("b") };
  }

  /** Moves the period by some years, within those of the network; a period without limits becomes its first years. */
  slide(state: State, by: number): Pick<State, "from" | "to"> {
    const [first, last] = this.network.years;
    const [from, to] = [state.from ?? first, state.to ?? last];
    const length = from === first && to === last ? 0 : to - from;
    const start = Math.min(Math.max(length || from !== first || to !== last ? from + by : by > 0 ? first : last, first), last - length);
    return { from: start, to: start + length };
  }
}
