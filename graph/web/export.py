"""The static export: every page, document and dump of an edition as files that any web server serves."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Final, NamedTuple
from urllib.parse import urlsplit
from xml.sax.saxutils import escape

from graph.errors import ReleaseError, UsageError
from graph.release import answer_query
from graph.saved import SavedQuery, list_saved
from graph.web.charts.outlines import Outlines
from graph.web.edition import Edition
from graph.web.pages.documents import Documents
from graph.web.pages.language import LANGUAGES
from graph.web.pages.links import Address, document_path
from graph.web.pages.query_catalogue import describe_api, list_executables
from graph.web.pages.tables import TABLE_FORMS
from graph.web.preparation import prepare
from graph.web.publisher import Publisher
from graph.workers import fork_workers

Progress = Callable[[str, int, int], None]
"""Called with the stage, the steps done and the steps in all."""

_PARTS: Final = frozenset({"network", "map", "timeline", "flows", "q/index", "def", "quality", "catalog"})
"""The parts of the site that files can be: what answers questions of one's own needs the server."""

_EXPORTED: Final = re.compile(
    r"doc/project/(?![^/]+/[^/]+/identifier$)|doc/(organisation|person|municipality|sub-region|region|country)/|"
    r"doc/(target-group|portfolio|src)/|def|shapes|index|q/index|catalog|quality|network|map|timeline|flows"
)
"""The documents that become files; a statement within one (a participation, an amount, the node of an identifier) is
part of its project's."""

_MARK: Final = ".hankeverkko"
_CHUNK: Final = 3_000
"""Addresses that a process writes before it forgets what it has read, such as the labels that many pages show."""
_SERVERS: Final = Path(__file__).parent / "servers"
_ROOT: Final = "@PATH@"
"""Stands in the snippets for the path of the site, without its last slash."""

_MOST_ADDRESSES: Final = 50_000
"""Addresses that one sitemap may hold, by https://www.sitemaps.org/protocol.html."""


def export(
    edition: Edition,
    out: Path,
    base_url: str = "",
    publisher: Publisher | None = None,
    *,
    outlines: Outlines | None = None,
    jobs: int = 0,
    progress: Progress | None = None,
) -> int:
    """Write the site of an edition into a folder; what an earlier export left there is replaced in one step.

    Args:
        edition: what is published.
        out: the folder; it is new, empty, or holds an earlier export.
        base_url: where the site will be, with its last slash; nothing where it is not known, and then there is no
            sitemap, and the catalogue names the files below the base of the IRIs.
        publisher: what the publisher says of itself.
        outlines: those of municipalities that the publisher has fetched.
        jobs: processes; 0 for one a core.
        progress: told how far the export is.

    Returns:
        How many files there are.

    Raises:
        UsageError: the folder holds something else.
        ReleaseError: it cannot be written.
    """
    out = out.resolve()
    if out.exists() and (not out.is_dir() or (any(out.iterdir()) and not (out / _MARK).is_file())):
        raise UsageError("holds something else than an export", where=str(out), advice="name a new or empty folder")
    making, before = (out.with_name(f".{out.name}.{what}") for what in ("making", "before"))
    try:
        if before.exists() and not out.exists():
            before.rename(out)  # An export was killed between its last two steps.
        shutil.rmtree(making, ignore_errors=True)
        making.mkdir(parents=True)
        site = _Site(edition, publisher or Publisher(), base_url, outlines)
        _write_site(site, making, jobs or os.cpu_count() or 1, progress or _silent)
        count = sum(path.is_file() for path in making.rglob("*"))
        if out.exists():
            shutil.rmtree(before, ignore_errors=True)
            out.rename(before)
        making.rename(out)
        shutil.rmtree(before, ignore_errors=True)
    except OSError as error:
        what = f"cannot be written ({error.strerror or error})"
        raise ReleaseError(what, where=str(out), advice="make room, or name another folder") from error
    finally:
        shutil.rmtree(making, ignore_errors=True)
    return count


def _silent(stage: str, done: int, total: int) -> None:
    """No progress shown."""


class _Site(NamedTuple):
    """What is exported, as it can be sent to another process."""

    edition: Edition
    publisher: Publisher
    base_url: str
    outlines: Outlines | None = None

    def open(self) -> Documents:
        return Documents.open(
            self.edition, publisher=self.publisher, outlines=self.outlines, parts=_PARTS, written=_EXPORTED
        )


def _write_site(site: _Site, out: Path, jobs: int, progress: Progress) -> None:
    documents = site.open()
    progress("writing dumps", 0, 1)
    prepare(site.edition)
    shutil.copytree(site.edition.dumps, out / "dump")
    for kind in documents.networks.kinds:
        _put(out / "network" / f"{kind}.json", documents.networks.text(kind))
    addresses = list(documents.addresses())
    _write_documents(site, out, addresses, jobs, progress)
    for query in list_saved():
        _write_query(documents, query, out)
    _put(out / "q" / "index.ttl", list_executables(site.edition.base).encode())
    _put(out / "q" / "openapi.json", describe_api("..").encode())
    _put(out / "quality.json", documents.data.write_quality())
    shutil.copytree(Path(__file__).parent / "pages" / "static", out / "static")
    _write_servers(documents, out, urlsplit(site.base_url).path or "/")
    _write_sitemap(out, addresses, site.base_url)
    _put(out / _MARK, f"{site.edition.release_id} {site.edition.mode}\n".encode())


def _write_documents(site: _Site, out: Path, addresses: list[Address], jobs: int, progress: Progress) -> None:
    tasks = [(site, out, chunk) for chunk in _chunks(addresses)]
    if jobs == 1 or len(tasks) == 1:
        _count(map(_write_chunk, tasks), len(tasks), progress)
        return
    with fork_workers(jobs) as pool:
        _count(pool.map(_write_chunk, tasks), len(tasks), progress)


def _count(written: Iterable[None], total: int, progress: Progress) -> None:
    for done, _ in enumerate(written, 1):
        progress("writing pages", done, total)


def _chunks(addresses: list[Address]) -> Iterator[list[Address]]:
    rest = iter(addresses)
    while chunk := list(islice(rest, _CHUNK)):
        yield chunk


def _write_chunk(task: tuple[_Site, Path, list[Address]]) -> None:
    site, out, addresses = task
    documents = site.open()
    for address in addresses:
        if (body := documents.make(address, site.base_url)) is not None:
            _put(out / address.file, body)


def _write_query(documents: Documents, query: SavedQuery, out: Path) -> None:
    """A saved query with its defaults: what asks for a value of one's own needs the server."""
    answer = answer_query(documents.store, query, {})
    for language in LANGUAGES:
        page = documents.queries.render(query, {}, language, answer)
        _put(out / Address(f"q/{query.name}", language).file, page.encode())
    for ending, form in TABLE_FORMS.items():
        _put(out / "q" / f"{query.name}.{ending}", form.write(answer))


def _write_servers(documents: Documents, out: Path, root: str) -> None:
    """What a web server needs to negotiate, and what it shows for what is not there or was removed on request."""
    for snippet in sorted(_SERVERS.iterdir()):
        text = snippet.read_text(encoding="utf-8").replace(_ROOT, root.rstrip("/"))
        _put(out / "servers" / snippet.name, text.encode())
    for status in (404, 410):
        _put(out / f"{status}.html", documents.front.render_lost(status, root).encode())
    for iri in sorted(documents.edition.listed):
        if (path := document_path(iri, documents.base)).startswith("doc/"):
            _put(out / "gone" / path.removeprefix("doc/"), b"410\n")


def _write_sitemap(out: Path, addresses: list[Address], base_url: str) -> None:
    """robots.txt, and the pages' addresses where the site's own is known; pages of people are not listed."""
    robots = ["User-agent: *", "Disallow: /doc/person/"]
    if base_url:
        pages = [
            address.file for address in addresses if address.ending == "html" and "doc/person/" not in address.path
        ]
        parts = [pages[start : start + _MOST_ADDRESSES] for start in range(0, len(pages), _MOST_ADDRESSES)]
        for number, part in enumerate(parts, 1):
            _put(out / f"sitemap-{number}.xml", _sitemap("urlset", "url", [f"{base_url}{path}" for path in part]))
        names = [f"{base_url}sitemap-{number}.xml" for number in range(1, len(parts) + 1)]
        _put(out / "sitemap.xml", _sitemap("sitemapindex", "sitemap", names))
        robots.append(f"Sitemap: {base_url}sitemap.xml")
    _put(out / "robots.txt", ("\n".join(robots) + "\n").encode())


def _sitemap(root: str, entry: str, addresses: list[str]) -> bytes:
    lines = [f"<{entry}><loc>{escape(address)}</loc></{entry}>" for address in addresses]
    head = f'<?xml version="1.0" encoding="UTF-8"?>\n<{root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
    return "\n".join([head, *lines, f"</{root}>", ""]).encode()


def _put(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
