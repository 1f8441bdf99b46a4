"""The command `validate`: SHACL over the release, or over any RDF files."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from graph.cli.files import check_file
from graph.cli.place import Place
from graph.errors import UsageError
from graph.release import find_release
from graph.validate import validate_files, validate_release
from graph.validate.report import make_json, make_text, make_turtle

_ENGINES = ("setwise", "pyshacl")
_FORMATS = ("text", "json", "turtle")
_SHOWN = 20
"""Findings of one rule that the text shows; JSON and Turtle hold all."""


def run_validate(files: list[Path], place: Place, *, form: str, engine: str, language: str) -> int:
    """Print the findings; 1 where a shape is violated."""
    for value, choices, option in (
        (engine, _ENGINES, "--engine"),
        (form, _FORMATS, "--format"),
        (language, ("fi", "en"), "--lang"),
    ):
        if value not in choices:
            raise UsageError(f"there is no {value}", where=option, advice=f"choose one of {', '.join(choices)}")
    for file in files:
        check_file(file)
    if not files and not place.endpoint and engine == "setwise":
        findings = validate_release(find_release(place.data), os.cpu_count() or 1)
    else:
        with ExitStack() as stack:
            found = files or [stack.enter_context(_dump(place))]
            findings = validate_files(found, engine="pyshacl" if engine == "pyshacl" else "setwise")
    make = {"json": make_json, "turtle": make_turtle}.get(form)
    sys.stdout.write(make(findings) if make else make_text(findings, language=language, limit=_SHOWN))
    return 1 if any(finding.severity == "violation" for finding in findings) else 0


@contextmanager
def _dump(place: Place) -> Iterator[Path]:
    """The public graphs as a file, of a release or fetched from a server."""
    if not place.endpoint:
        yield find_release(place.data) / "dumps" / "public.nq"
        return
    with TemporaryDirectory(prefix="hankeverkko-validate-") as folder, place.open_store() as store:
        path = Path(folder) / "remote.nq"
        with path.open("wb") as stream:
            store.dump(stream)
        yield path
