// What the graph offers to complete: its own terms, codes and places (fetched once), and things by their names.

export interface Term {
  /** A prefixed name ("hv:role"), or an IRI where there is none. */
  name: string;
  kind: string;
  labels: Record<string, string>;
}

export interface Terms {
  prefixes: Record<string, string>;
  terms: Term[];
}

/** Fetches the terms at the first use; without them nothing is completed, and the form still works. */
export function loadTerms(address: string): () => Promise<Terms> {
  let loaded: Promise<Terms> | undefined;
  return () =>
    (loaded ??= fetch(address)
      .then((answer) => answer.json() as Promise<Terms>)
      .catch(() => ({ prefixes: {}, terms: [] })));
}

interface Binding {
  thing: { value: string };
  kind: { value: string };
  name: { value: string };
}

/** Projects, organisations and people whose names hold the words, as the search finds them. */
export async function searchThings(address: string, words: string, signal: AbortSignal): Promise<Term[]> {
  const answer = await fetch(`${address}?${new URLSearchParams({ q: words })}`, { signal });
  if (!answer.ok) return [];
  const { results } = (await answer.json()) as { results: { bindings: Binding[] } };
  return results.bindings
    .slice(0, 20)
    .map((row) => ({ name: row.thing.value, kind: row.kind.value, labels: { "": row.name.value } }));
}

/** How well a term fits what was typed: 0 best, undefined not at all. */
export function rank(term: Term, typed: string): number | undefined {
  const name = term.name.toLowerCase();
  const local = name.slice(Math.max(name.lastIndexOf(":"), name.lastIndexOf("/"), name.lastIndexOf("#")) + 1);
  const labels = Object.values(term.labels).map((label) => label.toLowerCase());
  if (name === typed || local === typed || labels.includes(typed)) return 0;
  if (name.startsWith(typed) || local.startsWith(typed)) return 1;
  if (labels.some((label) => label.startsWith(typed))) return 2;
  if (labels.some((label) => label.split(/[\s-]+/).some((word) => word.startsWith(typed)))) return 3;
  return name.includes(":") && !name.includes("/") && local.includes(typed) ? 4 : undefined;
}

/** The label in the reader's language, or in the nearest one. */
export function labelOf(term: Term, language: string): string {
  const found = [language, "fi", "en", "sv", ""].find((one) => term.labels[one]);
  return found === undefined ? "" : (term.labels[found] ?? "");
}
