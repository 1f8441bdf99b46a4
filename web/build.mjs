// Bundles the islands and lists the licences of what is in each bundle: `node build.mjs [folder]`.
import { build } from "esbuild";
import { readFile, writeFile, readdir } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));
const out = path.resolve(process.argv[2] ?? path.join(here, "../graph/web/pages/static"));
const rule = `\n${"-".repeat(80)}\n\n`;

/** Bundles src/<name>.ts into <name>.js, with the licences of the packages in it, where there are any. */
async function bundle(name) {
  const made = await build({
    absWorkingDir: here,
    entryPoints: [`src/${name}.ts`],
    outfile: path.join(out, `${name}.js`),
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    banner: { js: "/* MIT; the licences of packages in it are in the .licences.txt beside it; made from web/ by `make web` */" },
    metafile: true,
  });
  const texts = await Promise.all(listPackages(made.metafile).map(readLicence));
  if (texts.length === 0) return;
  await writeFile(
    path.join(out, `${name}.licences.txt`),
    `${name}.js holds code of these packages, each under its own licence.\n${rule}${texts.join(rule)}`,
  );
}

/** The packages that a bundle holds code of: every input below node_modules. */
function listPackages(metafile) {
  const inputs = Object.values(metafile.outputs)
    .flatMap((output) => Object.entries(output.inputs))
    .filter(([, use]) => use.bytesInOutput > 0)
    .map(([input]) => input.match(/node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1])
    .filter(Boolean);
  return [...new Set(inputs)].sort();
}

async function readLicence(name) {
  const folder = path.join(here, "node_modules", name);
  const { version, license } = JSON.parse(await readFile(path.join(folder, "package.json"), "utf8"));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  if (!/^(MIT|ISC|Apache-2.0|BSD-[23]-Clause)$/.test(license) || !file) {
    throw new Error(`${name}: its licence (${license}) may not be bundled, or has no text`);
  }
  return `${name} ${version} (${license})\n\n${(await readFile(path.join(folder, file), "utf8")).trim()}\n`;
}

for (const name of ["editor", "network", "pictures"]) await bundle(name);
