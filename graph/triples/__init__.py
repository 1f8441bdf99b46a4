"""Records -> N-Quads lines: pure, canonical and without a library, because this is the hot path of a build."""
