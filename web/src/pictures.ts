// Turns a page of a picture without loading it anew: the server draws, this puts what it drew in place of what was there.

import { slide } from "./pictures/slider";

/** How a turn shows in the history: as a step to go back from, instead of the one before, or not at all. */
type Step = "push" | "replace" | "stay";

const stemOf = ({ pathname }: URL | Location): string | undefined => /^.*\/(map|timeline|flows)(?=[./]|$)/.exec(pathname)?.[0];
const withoutMark = (address: string): string => address.split("#")[0]!;

let here = withoutMark(location.href);
let wanted: { to: URL; step: Step } | null = null;
let turning = false;

/** Goes to another state of the page; of those asked for meanwhile only the last one is gone to. */
async function turn(to: URL, step: Step): Promise<void> {
  wanted = { to, step };
  if (turning) return;
  turning = true;
  while (wanted) {
    const next: { to: URL; step: Step } = wanted;
    wanted = null;
    await show(next.to, next.step);
  }
  turning = false;
}

async function show(to: URL, step: Step): Promise<void> {
  const answer = await fetch(to).catch(() => null);
  // The server's own page says what is wrong.
  if (!answer?.ok) return location.assign(to);
  const made = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (step === "push") history.pushState(null, "", to);
  if (step === "replace") history.replaceState(null, "", to);
  here = withoutMark(location.href);
  putIn(made);
  focusOn(to.hash);
  if (!wanted) slider?.follow();
}

/** Replaces every part of the page by the one of the same name. */
function putIn(made: Document): void {
  const focused = document.activeElement?.id;
  const opened = [...document.querySelectorAll("details[id][open]")].map(({ id }) => id);
  for (const old of document.querySelectorAll("[data-part]")) {
    const fresh = made.querySelector(`[data-part="${old.getAttribute("data-part")}"]`);
    if (fresh) old.replaceWith(document.adoptNode(fresh));
  }
  for (const id of opened) document.getElementById(id)?.toggleAttribute("open", true);
  document.title = made.title;
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  said.textContent = document.querySelector("figcaption span")?.textContent ?? "";
}

/** Whoever followed a link goes on from where it led; the link itself may be gone. */
function focusOn(mark: string): void {
  const target = mark ? document.getElementById(mark.slice(1)) : null;
  if (!target && document.activeElement !== document.body) return;
  const next = target ?? document.querySelector<HTMLElement>('[data-part="picture"]');
  if (!next) return;
  next.tabIndex = -1;
  next.focus({ preventScroll: true });
  if (target) target.scrollIntoView({ block: "nearest" });
}

/** Where a link leads that another state of this page is behind; pages of a list begin at their top, as ever. */
function stateBehind(link: Element | null): URL | null {
  if (!link?.closest("#content") || link.matches("[download], [rel=prev], [rel=next]")) return null;
  const to = new URL(link.getAttribute("href") ?? "", location.href);
  return to.origin === location.origin && stemOf(to) === stemOf(location) ? to : null;
}

/** The address that a form asks for, without what it leaves empty. */
function addressOf(form: HTMLFormElement): URL {
  const to = new URL(form.action);
  const filled = [...new FormData(form)].filter((pair): pair is [string, string] => typeof pair[1] === "string" && pair[1] !== "");
  to.search = new URLSearchParams(filled).toString();
  return to;
}

document.addEventListener("click", (event) => {
  if (event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const to = stateBehind((event.target as Element).closest("a"));
  if (!to) return;
  event.preventDefault();
  void turn(to, "push");
});
document.addEventListener("submit", (event) => {
  const form = event.target as HTMLFormElement;
  if (!form.matches(".filters")) return;
  event.preventDefault();
  void turn(addressOf(form), "push");
});
document.addEventListener("change", (event) => {
  const form = (event.target as Element).closest<HTMLFormElement>("select")?.form;
  if (form?.matches(".filters")) void turn(addressOf(form), "push");
});
addEventListener("popstate", () => {
  if (withoutMark(location.href) !== here) void turn(new URL(location.href), "stay");
});

const said = document.createElement("p");
said.className = "away";
said.setAttribute("role", "status");
document.body.append(said);
const slider = slide((to) => void turn(to, "replace"));
