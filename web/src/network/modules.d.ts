// Parts of a package that has no types for them.

declare module "graphology-layout-forceatlas2/defaults.js" {
  const settings: Record<string, number | boolean>;
  export default settings;
}

declare module "graphology-layout-forceatlas2/iterate.js" {
  /** One round of ForceAtlas2 over the matrices, which it changes. */
  export default function iterate(
    settings: Record<string, number | boolean>,
    nodes: Float32Array,
    edges: Float32Array,
  ): void;
}
