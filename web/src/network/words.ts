// The texts of the view in the reader's language, which the page brings along (graph/network/view/texts.csv).

export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** The texts by key, with `{name}` replaced by the values; a key that is missing shows itself. */
export function makeWords(texts: Readonly<Record<string, string>>): Words {
  return (key, values = {}) => (texts[key] ?? key).replace(/\{(\w+)\}/g, (whole, name: string) => `${values[name] ?? whole}`);
}

/** Numbers as the language writes them. */
export function makeNumbers(language: string): (value: number) => string {
  const format = new Intl.NumberFormat(language === "en" ? "en-GB" : language);
  return (value) => format.format(value);
}
