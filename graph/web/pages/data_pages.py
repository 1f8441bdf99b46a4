"""The pages about the data itself: its catalogue with the dumps, and its quality."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cached_property
from typing import Any, Final, NamedTuple

from graph.formats import shorten_iri
from graph.web.catalogue import make_catalogue, write_catalogue
from graph.web.changes import read_changes
from graph.web.dumps import DumpFile, make_dumps
from graph.web.edition import Edition
from graph.web.pages.labels import Labels
from graph.web.pages.language import Words, format_number, pick
from graph.web.pages.links import RDF_FORMS, Links
from graph.web.pages.render import Frame
from graph.web.pages.show import Cell, Show
from graph.web.publisher import Publisher
from graph.web.quality import BUCKETS, Coverage, Finding, Histogram, Quality, read_quality
from graph.web.statistics import Statistics, read_statistics

_FORMATS: Final = {"ttl": "turtle", "jsonld": "json-ld", "nt": "nt"}
_SHAPES: Final = "https://w3id.org/hankeverkko/shapes#"
_KILO: Final = 1000


class ShownDump(NamedTuple):
    """A file to download."""

    name: str
    href: str
    size: str
    checksum: str


class ShownFinding(NamedTuple):
    """The findings of a shape."""

    shape: str
    href: str
    severity: str
    number: str
    message: str
    sources: list[tuple[str, str]]
    examples: list[Cell]


class DataPages:
    """Makes the pages about an edition's data.

    Args:
        edition: what is published.
        frame: the frame of its pages.
        labels: its labels.
        publisher: what its publisher says of itself.
    """

    def __init__(self, edition: Edition, frame: Frame, labels: Labels, publisher: Publisher) -> None:
        self._edition, self._frame, self._labels, self._publisher = edition, frame, labels, publisher

    @cached_property
    def dumps(self) -> tuple[DumpFile, ...]:
        """The dumps, in the order of their paths."""
        return make_dumps(self._edition)

    @cached_property
    def _statistics(self) -> Statistics:
        return read_statistics(self._edition)

    @cached_property
    def _quality(self) -> Quality:
        return read_quality(self._edition, self._statistics)

    def write_catalogue(self, site: str, ending: str) -> bytes:
        """The catalogue in DCAT-AP and VoID as RDF.

        Args:
            site: the public address, with its last slash.
            ending: "ttl", "jsonld" or "nt".
        """
        previous, changes = read_changes(self._edition)
        catalogue = make_catalogue(
            self._edition,
            self._statistics,
            self.dumps,
            self._publisher,
            site,
            previous=previous,
            changes=changes,
        )
        return write_catalogue(catalogue, _FORMATS[ending])

    def render_catalogue(self, language: str) -> str:
        """The page of the catalogue: what there is, on which terms, in which files."""
        links, words = self._frame.links("catalog", language), Words(language)
        publisher = self._publisher
        return self._frame.render(
            "catalog.html", "catalog", language, links,
            title=pick(publisher.title, language)[0],
            description=pick(publisher.description, language)[0],
            publisher=pick(publisher.name, language)[0],
            homepage=publisher.homepage,
            licence=publisher.licence,
            contact=publisher.contact_page or (f"mailto:{publisher.contact_email}" if publisher.contact_email else ""),
            dumps=[self._show_dump(dump, links, language) for dump in self.dumps if not dump.of_document],
            sums=links.to("dump/SHA256SUMS"),
            forms=[(name, links.form("catalog", ending)) for name, ending in RDF_FORMS],
            words_of_mode=words(self._edition.mode),
        )  # fmt: skip

    def _show_dump(self, dump: DumpFile, links: Links, language: str) -> ShownDump:
        return ShownDump(dump.path, links.to(f"dump/{dump.path}"), _size(dump.size, language), dump.sha256)

    def render_quality(self, language: str) -> str:
        """The page of quality: what needs a look, what is missing, how sure the readers were."""
        links, words = self._frame.links("quality", language), Words(language)
        quality = self._quality
        show = Show(self._labels, links, words)
        self._labels.learn(example for finding in quality.findings for example in finding.examples)
        return self._frame.render(
            "quality.html", "quality", language, links,
            title=words("quality"),
            counts=[(words.number(value), name) for name, value in quality.counts.items()],
            findings=[_show_finding(finding, show, links, words) for finding in quality.findings],
            coverage=[_show_coverage(one, words) for one in quality.coverage],
            confidence=[_show_histogram(one, words) for one in quality.confidence],
            rejected=[(reason, words.number(count)) for reason, count in quality.rejected.items()],
            problems=[(one.code, one.severity, words.number(one.count)) for one in quality.problems],
            checks=[(one.name, links.page(f"q/{one.name}"), words.number(one.rows)) for one in quality.checks],
        )  # fmt: skip

    def write_quality(self) -> bytes:
        """What the page of quality shows, as JSON."""
        return (json.dumps(_plain(self._quality), ensure_ascii=False, indent=1, default=_plain) + "\n").encode()


def _show_coverage(coverage: Coverage, words: Words) -> tuple[str, str, list[tuple[str, str, str]]]:
    fields = [(one.name, words.number(one.filled), f"{100 * one.share:.0f}") for one in coverage.fields]
    return coverage.source, words.number(coverage.projects), fields


def _show_histogram(histogram: Histogram, words: Words) -> tuple[str, list[tuple[str, str]]]:
    bars = [f"{low / BUCKETS:.1f}–{(low + 1) / BUCKETS:.1f}" for low in range(BUCKETS)]
    return shorten_iri(histogram.of), list(zip(bars, map(words.number, histogram.bars), strict=True))


def _plain(value: Any) -> Any:
    return {name: getattr(value, name) for name in value.__dataclass_fields__}


def _size(size: int, language: str) -> str:
    """A file's size as people read it, in powers of a thousand."""
    for unit in ("B", "kB", "MB"):
        if size < _KILO:
            return f"{format_number(size, language)} {unit}"
        size = -(-size // _KILO)
    return f"{format_number(size, language)} GB"


def _show_finding(finding: Finding, show: Show, links: Links, words: Words) -> ShownFinding:
    name = finding.shape.removeprefix(_SHAPES)
    sources: Mapping[str, int] = finding.sources
    return ShownFinding(
        name,
        f"{links.page('shapes')}#{name}",
        finding.severity,
        words.number(finding.count),
        pick(finding.message, words.language)[0],
        [(source, words.number(count)) for source, count in sources.items()],
        [show.thing(example) for example in finding.examples],
    )
