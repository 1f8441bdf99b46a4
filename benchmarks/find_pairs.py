"""`python -m benchmarks.find_pairs rules|splink NAMES OUT [MASTER]`: the pairs of alike names, found in either way."""

from __future__ import annotations

import sys
from pathlib import Path

from graph.cli.linkage import choose_pair_finder, read_names
from graph.resolve.candidates import keep_alike
from graph.resolve.names import name_key


def find_pairs(linkage: str, names: Path, out: Path, master: str = "") -> None:
    """Write the pairs that a build would look at, one a line."""
    keys = {name_key(name).base for name in read_names(names, "")}
    with choose_pair_finder(linkage, master) as finder, out.open("w", encoding="utf-8") as file:
        file.writelines(f"{one}\t{other}\n" for one, other, _ in keep_alike(finder(keys)))


if __name__ == "__main__":
    find_pairs(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]), *sys.argv[4:])
