// The look of the editor, in the colours of the site's stylesheet, light and dark alike.

import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

const colours = HighlightStyle.define([
  { tag: tags.keyword, color: "var(--g3)", fontWeight: "600" },
  { tag: [tags.variableName, tags.special(tags.variableName)], color: "var(--g1)" },
  { tag: [tags.atom, tags.link, tags.url], color: "var(--g0)" },
  { tag: tags.string, color: "var(--g2)" },
  { tag: [tags.number, tags.bool], color: "var(--g4)" },
  { tag: tags.comment, color: "var(--soft)" },
]);

const frame = EditorView.theme({
  "&": { border: "1px solid var(--soft)", borderRadius: "6px", backgroundColor: "var(--paper)", color: "var(--ink)" },
  "&.cm-focused": { outline: "3px solid var(--accent)", outlineOffset: "2px" },
  ".cm-scroller": {
    font: "0.92em/1.5 ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace",
    minHeight: "16rem",
    maxHeight: "60vh",
  },
  ".cm-content": { caretColor: "var(--ink)", padding: ".5rem 0" },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  ".cm-gutters": { backgroundColor: "var(--wash)", color: "var(--soft)", borderRight: "1px solid var(--line)" },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "transparent" },
  "&.cm-focused .cm-selectionBackground, .cm-selectionBackground, ::selection": {
    backgroundColor: "color-mix(in srgb, var(--accent) 28%, transparent) !important",
  },
  "&.cm-focused .cm-matchingBracket": { backgroundColor: "var(--wash)", outline: "1px solid var(--soft)" },
  ".cm-tooltip": { backgroundColor: "var(--paper)", color: "var(--ink)", border: "1px solid var(--soft)", maxWidth: "95vw" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": { maxWidth: "min(44rem, 95vw)" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]": {
    backgroundColor: "var(--accent)",
    color: "var(--on-accent)",
  },
  ".cm-completionDetail": { fontStyle: "normal", opacity: "1" },
});

export const look = [frame, syntaxHighlighting(colours)];
