// The document that a network is read from, as graph/network writes it (docs/network.md).

/** The first and the last year of something; null where it has no date. */
export type Years = readonly [number, number] | null;

export interface NodeEntry {
  readonly id: string;
  readonly label: string;
  readonly type: string;
  readonly path?: string | null;
  readonly degree: number;
  readonly weight: number;
  readonly community?: number | null;
  readonly x?: number;
  readonly y?: number;
  readonly years: Years;
}

export interface EdgeEntry {
  /** Indices into the nodes. */
  readonly source: number;
  readonly target: number;
  readonly kind: string;
  readonly weight: number;
  readonly money?: number | null;
  readonly years: Years;
  readonly roles: readonly string[];
  /** Indices into the projects. */
  readonly projects: readonly number[];
}

export interface ProjectEntry {
  readonly id: string;
  readonly title: string;
  readonly path?: string | null;
  readonly years: Years;
  readonly documents: readonly string[];
}

export interface CommunityEntry {
  readonly id: number;
  readonly label: string;
  readonly size: number;
  readonly x?: number;
  readonly y?: number;
}

type Labels = Readonly<Partial<Record<string, string>>>;

export interface NetworkDocument {
  readonly release: { readonly id: string; readonly date: string };
  readonly kind: string;
  readonly weight: string;
  /** The kind of amount that the money of edges is. */
  readonly money_kind?: string | null;
  readonly filters: Readonly<Record<string, string | number | null>>;
  readonly types: readonly { readonly id: string; readonly label: Labels }[];
  /** The relations of its edges. */
  readonly relations?: readonly { readonly id: string; readonly directed: boolean }[];
  readonly communities?: readonly CommunityEntry[];
  readonly nodes: readonly NodeEntry[];
  readonly edges: readonly EdgeEntry[];
  readonly projects: readonly ProjectEntry[];
}

/** The label in the reader's language, or in the nearest one. */
export function pick(labels: Labels, language: string): string {
  return labels[language] ?? labels["fi"] ?? labels["en"] ?? Object.values(labels)[0] ?? "";
}

/** "2009–2011", "2009", or nothing. */
export function wordYears(years: Years): string {
  if (!years) return "";
  return years[0] === years[1] ? `${years[0]}` : `${years[0]}–${years[1]}`;
}
