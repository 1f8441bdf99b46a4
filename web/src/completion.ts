// Completes variables, keywords, terms of the graph and names of things; a prefixed name brings its PREFIX line.

import type { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import type { EditorState } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import { labelOf, rank, searchThings, type Term, type Terms } from "./terms";

const KEYWORDS =
  "SELECT ASK CONSTRUCT DESCRIBE DISTINCT WHERE OPTIONAL UNION FILTER GRAPH MINUS BIND VALUES EXISTS NOT LIMIT OFFSET ORDER GROUP BY HAVING AS ASC DESC PREFIX COUNT SUM MIN MAX AVG SAMPLE GROUP_CONCAT LANG STR REGEX CONTAINS STRSTARTS LCASE YEAR BOUND IF COALESCE".split(
    " ",
  );
const MOST = 60;
/** Letters after which names of things are searched for. */
const ENOUGH = 3;

/** The place of a new PREFIX line, and the line; nothing where the query declares the prefix already. */
export function prefixLine(text: string, prefix: string, namespace: string): { at: number; line: string } | undefined {
  const declared = /^[ \t]*PREFIX[ \t]+([^\s:]*):/gim;
  let at = /^(?:[ \t]*#.*\n|[ \t]*\n|[ \t]*BASE\b.*\n)*/i.exec(text)?.[0].length ?? 0;
  for (const match of text.matchAll(declared)) {
    if (match[1] === prefix) return undefined;
    const end = text.indexOf("\n", match.index);
    at = end < 0 ? text.length : end + 1;
  }
  const needsBreak = at > 0 && text[at - 1] !== "\n";
  return { at, line: `${needsBreak ? "\n" : ""}PREFIX ${prefix}: <${namespace}>\n` };
}

function write(view: EditorView, term: Term, terms: Terms, from: number, to: number): void {
  const [prefix = "", local] = term.name.split(":", 2);
  const namespace = local !== undefined ? terms.prefixes[prefix] : undefined;
  const insert = namespace === undefined ? `<${term.name}>` : term.name;
  const changes = [{ from, to, insert }];
  const line = namespace === undefined ? undefined : prefixLine(view.state.doc.toString(), prefix, namespace);
  if (line) changes.unshift({ from: line.at, to: line.at, insert: line.line });
  const moved = line ? line.line.length : 0;
  view.dispatch({ changes, selection: { anchor: from + insert.length + moved }, userEvent: "input.complete" });
}

function option(term: Term, terms: Terms, language: string): Completion {
  const label = labelOf(term, language);
  const isIri = term.name.includes("/");
  return {
    label: isIri ? label || term.name : term.name,
    detail: isIri ? term.name.replace(/^https?:\/\/[^/]+\//, "") : label,
    type: term.kind,
    apply: (view, _, from, to) => write(view, term, terms, from, to),
  };
}

function variables(state: EditorState, typed: string): Completion[] {
  const found = new Set(state.doc.toString().match(/[?$][\p{L}_][\p{L}\p{N}_]*/gu));
  return [...found].filter((one) => one !== typed && one.startsWith(typed)).map((label) => ({ label, type: "variable" }));
}

/** What is completed, from the two sources of terms. */
export function complete(terms: () => Promise<Terms>, search: string, language: string) {
  return async (context: CompletionContext): Promise<CompletionResult | null> => {
    const variable = context.matchBefore(/[?$][\p{L}\p{N}_]*/u);
    if (variable) return { from: variable.from, options: variables(context.state, variable.text), filter: false };
    const word = context.matchBefore(/<?[\p{L}\p{N}_-]*:?[\p{L}\p{N}_-]*/u);
    if (!word || (!word.text && !context.explicit)) return null;
    const typed = word.text.replace(/^</, "").toLowerCase();
    const known = await terms();
    const ranked = known.terms
      .map((term) => ({ term, score: rank(term, typed) }))
      .filter((one): one is { term: Term; score: number } => one.score !== undefined)
      .sort((one, other) => one.score - other.score || (one.term.name < other.term.name ? -1 : 1));
    const options = ranked.slice(0, MOST).map(({ term }) => option(term, known, language));
    const keywords = word.text.startsWith("<") || !typed ? [] : KEYWORDS.filter((one) => one.startsWith(typed.toUpperCase()));
    const things = typed.length >= ENOUGH && !typed.includes(":") ? await find(context, search, typed) : [];
    if (context.aborted) return null;
    return {
      from: word.from,
      options: [
        ...keywords.map((label) => ({ label, type: "keyword" })),
        ...options,
        ...things.map((term) => option(term, known, language)),
      ],
      filter: false,
    };
  };
}

async function find(context: CompletionContext, search: string, typed: string): Promise<Term[]> {
  const stop = new AbortController();
  context.addEventListener("abort", () => stop.abort());
  return searchThings(search, typed, stop.signal).catch(() => []);
}
