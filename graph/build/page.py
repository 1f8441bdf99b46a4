"""The quality report as one HTML page that a person can read, offline and without scripts."""

from __future__ import annotations

from pathlib import Path

from graph.build.report import Report


def write_page(report: Report) -> str:
    """The page as text; the same report gives the same page."""
    from graph.templates import open_templates

    environment = open_templates(Path(__file__).parent)
    environment.filters["share"] = _share
    environment.filters["number"] = group_digits
    return environment.get_template("report.html.j2").render(report=report.as_data())


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.0f} %" if whole else "–"


def group_digits(number: int) -> str:
    """A count with its digits in groups of three, as Finnish writes it."""
    return f"{number:,}".replace(",", "\u00a0")
