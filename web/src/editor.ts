// Puts CodeMirror over the form's textarea, which stays the truth: it is written to at every change and is what is sent.

import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { bracketMatching, indentOnInput, StreamLanguage } from "@codemirror/language";
import { sparql } from "@codemirror/legacy-modes/mode/sparql";
import { type Diagnostic, lintGutter, setDiagnostics } from "@codemirror/lint";
import { EditorState, Prec } from "@codemirror/state";
import { drawSelection, EditorView, keymap, lineNumbers } from "@codemirror/view";
import { complete } from "./completion";
import { look } from "./theme";
import { loadTerms } from "./terms";

/** Encoded characters that still travel in an address, as the server reckons (graph/web/editor/page.py). */
const LONGEST = 6000;

/** Sends a short query in the address, where it can be kept as a link, and a long one in the body. */
function chooseMethod(form: HTMLFormElement): void {
  const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  form.method = new URLSearchParams(fields).toString().length <= LONGEST ? "get" : "post";
}

/** The server's error as a mark: from its column to the end of the word there. */
function readFault(state: EditorState): Diagnostic[] {
  const fault = document.querySelector<HTMLElement>("#fault[data-line]");
  const number = Number(fault?.dataset["line"]);
  if (!fault || !(number >= 1 && number <= state.doc.lines)) return [];
  const line = state.doc.line(number);
  const from = Math.min(line.from + Math.max(Number(fault.dataset["column"]) - 1, 0), line.to);
  const word = /^[^\s{}().;,]+/.exec(state.doc.sliceString(from, line.to))?.[0].length ?? 0;
  const to = Math.min(from + Math.max(word, 1), line.to);
  const message = fault.querySelector("p:last-child")?.textContent ?? "";
  return [{ from: Math.min(from, Math.max(to - 1, line.from)), to, severity: "error", message }];
}

function start(form: HTMLFormElement, area: HTMLTextAreaElement): void {
  const language = document.documentElement.lang;
  const label = form.querySelector<HTMLLabelElement>("label[for=query]");
  const described = document.getElementById("fault") ?? document.getElementById("keys");
  const host = document.createElement("div");
  host.className = "editor";
  // Only in a shadow root does CodeMirror adopt style sheets instead of writing style elements, which the policy forbids.
  const root = host.attachShadow({ mode: "open" });
  const run = (): boolean => {
    form.requestSubmit();
    return true;
  };
  const { terms = "", search = "" } = form.dataset;
  const view = new EditorView({
    root,
    parent: root,
    doc: area.value,
    extensions: [
      Prec.highest(keymap.of([{ key: "Mod-Enter", run }])),
      lineNumbers(),
      history(),
      drawSelection(),
      indentOnInput(),
      bracketMatching(),
      closeBrackets(),
      lintGutter(),
      StreamLanguage.define(sparql),
      autocompletion({ override: [complete(loadTerms(terms), search, language)], maxRenderedOptions: 80 }),
      keymap.of([...closeBracketsKeymap, ...completionKeymap, ...historyKeymap, ...defaultKeymap, indentWithTab]),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({
        "aria-label": label?.textContent ?? "",
        "aria-description": described?.textContent?.trim().replace(/\s+/g, " ") ?? "",
      }),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) area.value = update.state.doc.toString();
      }),
      look,
    ],
  });
  area.hidden = true;
  area.before(host);
  label?.addEventListener("click", () => view.focus());
  form.addEventListener("submit", () => chooseMethod(form));
  document.getElementById("keys")?.removeAttribute("hidden");
  view.dispatch(setDiagnostics(view.state, readFault(view.state)));
}

const form = document.querySelector<HTMLFormElement>("form#editor");
const area = form?.querySelector<HTMLTextAreaElement>("textarea#query");
if (form && area) start(form, area);
