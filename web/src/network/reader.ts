// What the parts of the view share: the network, the words, numbers, and where links lead.

import { pick } from "./document";
import type { Network } from "./network";
import type { Words } from "./words";

export interface Reader {
  readonly network: Network;
  readonly language: string;
  readonly words: Words;
  readonly number: (value: number) => string;
  /** How pages begin, from this one ("../"); empty where there is no site around, and links lead to the identifiers. */
  readonly root: string | null;
}

/** The link to the page of a node or a project: within the site, or to its identifier. */
export function linkTo(reader: Reader, thing: { readonly id: string; readonly path?: string | null }): string | null {
  if (reader.root !== null && thing.path) {
    const mark = reader.language === "fi" ? "" : `.${reader.language}`;
    return `${reader.root}${encodeURI(thing.path.replace(/^\//, "")).replace(/[?#]/g, encodeURIComponent)}${mark}.html`;
  }
  return /^https?:\/\//.test(thing.id) ? thing.id : null;
}

/** The link to the page of a document, from its identifier. */
export function linkToDocument(reader: Reader, id: string): string | null {
  const place = id.indexOf("/src/");
  return linkTo(reader, { id, path: place < 0 ? null : `/doc${decodeURIComponent(id.slice(place).split("#")[0]!)}` });
}

export const typeOf = (reader: Reader, type: string): string => {
  const found = reader.network.document.types.find(({ id }) => id === type);
  return found ? pick(found.label, reader.language) : type;
};

export const roleOf = (reader: Reader, role: string): string => reader.words(`role ${role}`).replace(/^role /, "");
export const kindOf = (reader: Reader, kind: string): string => reader.words(`link ${kind}`).replace(/^link /, "");
