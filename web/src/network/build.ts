// Makes elements of the page; texts are always texts.

type Child = Node | string | null | undefined | false;

export interface Settings {
  readonly class?: string;
  readonly href?: string | null;
  readonly scope?: string;
  readonly id?: string;
  readonly label?: string;
  readonly click?: (event: MouseEvent) => void;
}

export function make<K extends keyof HTMLElementTagNameMap>(name: K, settings: Settings = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (settings.class) made.className = settings.class;
  if (settings.href) made.setAttribute("href", settings.href);
  if (settings.scope) made.setAttribute("scope", settings.scope);
  if (settings.id) made.id = settings.id;
  if (settings.label) made.setAttribute("aria-label", settings.label);
  if (settings.click) made.addEventListener("click", settings.click as EventListener);
  if (made instanceof HTMLButtonElement) made.type = "button";
  made.append(...children.filter((child): child is Node | string => Boolean(child)));
  return made;
}

/** A small spot in a colour of the stylesheet. */
export function spot(colour: number): HTMLElement {
  return make("span", { class: `dot n${colour}` });
}
