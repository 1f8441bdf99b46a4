// Bundles the editor and lists the licences of what is in the bundle: `node build.mjs [folder]`.
import { build } from "esbuild";
import { readFile, writeFile, readdir } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));
const out = path.resolve(process.argv[2] ?? path.join(here, "../graph/web/pages/static"));

const made = await build({
  absWorkingDir: here,
  entryPoints: ["src/editor.ts"],
  outfile: path.join(out, "editor.js"),
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
  banner: { js: "/* MIT and the licences in editor.licences.txt; made from web/ by `make web` */" },
  metafile: true,
});

/** The packages that the bundle holds code of: every input below node_modules. */
const packages = [
  ...new Set(
    Object.values(made.metafile.outputs)
      .flatMap((output) => Object.entries(output.inputs))
      .filter(([, use]) => use.bytesInOutput > 0)
      .map(([input]) => input.match(/node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1])
      .filter(Boolean),
  ),
].sort();

const texts = await Promise.all(
  packages.map(async (name) => {
    const folder = path.join(here, "node_modules", name);
    const { version, license } = JSON.parse(await readFile(path.join(folder, "package.json"), "utf8"));
    const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
    if (!/^(MIT|ISC|Apache-2.0|BSD-[23]-Clause)$/.test(license) || !file) {
      throw new Error(`${name}: its licence (${license}) may not be bundled, or has no text`);
    }
    return `${name} ${version} (${license})\n\n${(await readFile(path.join(folder, file), "utf8")).trim()}\n`;
  }),
);
const rule = `\n${"-".repeat(80)}\n\n`;
await writeFile(
  path.join(out, "editor.licences.txt"),
  `editor.js holds code of these packages, each under its own licence.\n${rule}${texts.join(rule)}`,
);
