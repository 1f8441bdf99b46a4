"""Descriptions of structural-fund projects of 2014–2020, as text, HTML or PDF."""

from __future__ import annotations

from collections.abc import Iterator

from converters.documents import CSV, XLSX
from converters.layout import mark_repeats
from converters.sources.eura2014_hankekuvaus.page import pages, score
from converters.sources.eura2014_hankekuvaus.project import convert_page
from graph.errors import InputError
from graph.model import Document, Problem, Project

__all__ = ["convert", "recognise"]


def recognise(document: Document) -> float:
    """How sure it is that the document is such a description: by its head, its headings and its labels."""
    return 0.0 if document.media_type in (CSV, XLSX) else score(document.text)


def convert(document: Document) -> Iterator[Project | Problem]:
    """The projects that the file describes: one, or several where descriptions were saved together.

    Raises:
        InputError: none of the nine sections is in it.
    """
    found = [page for page in pages(document.text) if page.sections]
    if not found:
        raise InputError(
            "none of the nine sections of a project description is in it",
            where=document.name,
            advice="save the whole description again",
        )
    for page in mark_repeats(found, "description"):
        if isinstance(page, Problem):
            yield page
        else:
            yield from convert_page(page, document)
