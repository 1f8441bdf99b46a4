"""Writes docs/queries.md, the reference of the saved queries: `python -m graph.saved.reference > docs/queries.md`."""

from __future__ import annotations

import sys
from itertools import groupby

from graph.saved import SavedQuery, list_saved
from graph.saved.header import Parameter

_INTRODUCTION = """\
# The saved queries

Made from the headers in `queries/` by `python -m graph.saved.reference > docs/queries.md`; do not edit it by hand.

    hankeverkko query people/list_roles --param person="Pasi Laukka"
    hankeverkko query funding/sum_by_region --param kind=planned-public --format xlsx -o regions.xlsx

In Python: `release.query("people/list_roles", person="Pasi Laukka")` ([python.md](python.md)).
The files are SPARQL 1.1 with [grlc](https://github.com/CLARIAH/grlc) decorators (`#+`), so that a grlc server can serve
the folder as it is. Names are compared without regard to case. Where a parameter takes a name it takes the IRI too.
A code stands for the concept of that code list (`planned-public` for `…/def/amount/planned-public`).
Money that two documents state of one project counts once; a project with several implementers, authorities or areas
counts in full for each. Columns whose names end in `Iri` are left out of the table for the terminal.
"""


def write_reference() -> str:
    """The whole page."""
    parts = [_INTRODUCTION]
    for area, queries in groupby(list_saved(), lambda query: query.name.partition("/")[0]):
        parts.append(f"## {area}\n")
        parts += [_write_query(query) for query in queries]
    return "\n".join(parts)


def _write_query(query: SavedQuery) -> str:
    header = query.header
    lines = [
        f"### {query.name}",
        "",
        f"**{header.summary['en']}.** {header.description['en']}",
        "",
        f"*{header.summary['fi']}.* {header.description['fi']}",
        "",
    ]
    if query.parameters:
        lines += ["| parameter | takes | | default |", "| --- | --- | --- | --- |"]
        lines += [_write_parameter(parameter) for parameter in query.parameters]
        lines.append("")
    columns = ", ".join(f"`{name}` {labels['en'].lower()}" for name, labels in header.columns.items())
    return "\n".join([*lines, f"Columns: {columns}.", ""])


def _write_parameter(parameter: Parameter) -> str:
    takes = f"code of `{parameter.scheme}`" if parameter.type == "code" else parameter.type
    default = (parameter.default or "").rpartition("/")[2] if parameter.type == "code" else parameter.default
    shown = "optional" if parameter.optional else f"`{default}`"
    return f"| `{parameter.name}` | {takes} | {parameter.labels['en']} / {parameter.labels['fi']} | {shown} |"


if __name__ == "__main__":
    sys.stdout.write(write_reference())
