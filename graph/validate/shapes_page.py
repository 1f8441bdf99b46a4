"""Writes docs/shapes.md, the page of all shapes, from the shapes themselves: `python -m graph.validate.shapes_page`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

from pyoxigraph import RdfFormat, parse

from graph.resources import shipped
from graph.validate.shapes import SH, Constraint, Shape, Shapes, Term, shipped_shapes
from graph.vocabulary import PREFIXES

_SHAPES: Final = "https://w3id.org/hankeverkko/shapes#"
_NAMES: Final = {"sh": SH, "xsd": "http://www.w3.org/2001/XMLSchema#", **PREFIXES, "hvsh": _SHAPES}
_HEAD: Final = """\
# Shapes

What the graph must fulfil, written in SHACL in `shapes/` and checked by `hankeverkko validate`. This page is made from
the shapes by `python -m graph.validate.shapes_page`; a test keeps it true.

A **violation** says that the structure is broken or that personal data stands where it must not: it keeps a release
from being published. A **warning** is a suspect fact of a source. An **info** is something optional that is missing.
Shapes are named `https://w3id.org/hankeverkko/shapes#<name>`.

The shapes are for the public graphs taken together. pyshacl checks them as they are (data and `shapes/*.ttl` in one
graph each, no inference, no advanced features); the program evaluates the same files in one pass over the data and
reports the same findings. Four things to know: Oxigraph stores every kind of integer as `xsd:integer` and numbers in
their canonical form; a rule about dates compares ISO dates as text; a rule about numbers compares those written with
at most 15 digits; and in shapes of your own the SPARQL of pyshacl is more lenient than the standard (it knows `STR` of
a blank node and reads `7_0` as a number), so that only there the two engines can differ.
"""


def make_page() -> str:
    """The whole page."""
    parts = [_HEAD]
    for path in sorted(shipped("shapes").glob("*.ttl")):
        shapes = _of_file(path, shipped_shapes())
        if shapes:
            parts.append(
                f"\n## {path.stem}\n\n| shape | severity | looks at | must hold | message |\n|---|---|---|---|---|\n"
            )
            parts += [_row(shape) for shape in shapes]
    return "".join(parts)


def _of_file(path: Path, shapes: Shapes) -> list[Shape]:
    """The shapes of a file in its order."""
    subjects = dict.fromkeys(quad.subject for quad in parse(path=str(path), format=RdfFormat.TURTLE))
    return [shapes.by_node[node] for node in subjects if node in shapes.by_node]


def _row(shape: Shape) -> str:
    targets = ", ".join(f"{_target(target.kind)}{_short(str(target.term))}" for target in shape.targets)
    looks_at = " → ".join(filter(None, (targets, _short(shape.path))))
    holds = "; ".join(
        [*(_constraint(constraint) for constraint in shape.constraints), *("SPARQL" for _ in shape.rules)]
    )
    messages = "<br>".join(message.text for message in sorted(shape.messages))
    cells = (f"`{shape.name.removeprefix(_SHAPES)}`", shape.severity, f"`{looks_at}`", holds, messages)
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |\n"


def _target(kind: str) -> str:
    return {"targetSubjectsOf": "subjects of ", "targetObjectsOf": "objects of "}.get(kind, "")


def _constraint(constraint: Constraint) -> str:
    if constraint.members:
        return " or ".join(_constraint(part) for member in constraint.members for part in member.constraints)
    values = " ".join(_short(_plain(term)) for term in constraint.values)
    return f"{constraint.kind} `{values}`"


def _plain(term: Term) -> str:
    text = str(term)
    return text.split("^^")[0].strip('"') if text.startswith('"') else text


def _short(text: str) -> str:
    for prefix, namespace in _NAMES.items():
        text = text.replace(f"<{namespace}", f"<{prefix}:")
    return text.replace("<", "").replace(">", "")


if __name__ == "__main__":
    Path(sys.argv[1] if len(sys.argv) > 1 else "docs/shapes.md").write_text(make_page(), encoding="utf-8")
