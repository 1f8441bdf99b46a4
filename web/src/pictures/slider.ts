// A slider in place of the links to the years of a picture, from all of them to the last one.

export interface Slider {
  /** Takes the place of the year that is shown. */
  follow(): void;
}

const links = (): HTMLAnchorElement[] => [...document.querySelectorAll<HTMLAnchorElement>('[data-part="years"] a')];

/** Puts the slider before the links, which it stands for; null where there are none. */
export function slide(turn: (to: URL) => void): Slider | null {
  const years = document.querySelector('[data-part="years"]');
  if (!years || !links().length) return null;
  const label = document.createElement("label");
  label.htmlFor = "year-slider";
  label.textContent = years.querySelector("nav")!.getAttribute("aria-label");
  const range = document.createElement("input");
  Object.assign(range, { id: "year-slider", type: "range", min: "0", max: `${links().length - 1}` });
  const output = document.createElement("output");
  output.htmlFor.add(range.id);
  const say = (): void => {
    output.value = links()[Number(range.value)]?.textContent ?? "";
    range.setAttribute("aria-valuetext", output.value);
  };
  range.addEventListener("input", () => {
    say();
    turn(new URL(links()[Number(range.value)]!.href));
  });
  const row = document.createElement("div");
  row.className = "slider";
  row.append(label, range, output);
  years.before(row);
  const follow = (): void => {
    range.value = `${Math.max(links().findIndex((link) => link.hasAttribute("aria-current")), 0)}`;
    say();
  };
  follow();
  return { follow };
}
