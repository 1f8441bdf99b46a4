"""The static export: the same bytes from the same release, links that lead somewhere, and nothing replaced unasked."""

from __future__ import annotations

import io
import re
from errno import ENOSPC
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest

from graph.errors import ReleaseError, UsageError
from graph.store import create_store
from graph.web.database import new_database
from graph.web.edition import Edition, open_edition
from graph.web.export import export
from graph.web.publisher import Publisher
from tests.queries.cases import DATA
from tests.web.serving import publish

pytestmark = pytest.mark.slow

SITE = "https://kunta.example/hankkeet/"


@pytest.fixture(scope="module")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Edition:
    stream = io.BytesIO()
    create_store(None, [DATA]).dump(stream)
    data = tmp_path_factory.mktemp("data")
    publish(data, stream.getvalue().decode())
    return open_edition(data, "pseudonymous")


@pytest.fixture(scope="module")
def site(edition: Edition, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("export") / "site"
    count = export(edition, out, SITE, jobs=1)
    assert count == sum(path.is_file() for path in out.rglob("*"))
    return out


def hashes(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


class Links(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found += [value for key, value in attrs if key in {"href", "src"} and value]


def test_another_export_with_more_processes_has_the_same_bytes(edition: Edition, site: Path, tmp_path: Path) -> None:
    export(edition, tmp_path / "again", SITE, jobs=2)
    assert hashes(tmp_path / "again") == hashes(site)


def test_every_link_of_every_page_leads_to_a_file(site: Path) -> None:
    """From a sub-path and from disk alike: no link begins with a slash, and each stays within the folder."""
    # A server shows these two for any address, so that their links begin with the path of the site.
    pages = sorted({*site.rglob("*.html")} - {site / "404.html", site / "410.html"})
    assert len(pages) > 100
    for page in pages:
        here = f"https://kunta.example/a/b/{page.relative_to(site).as_posix()}"
        for link in Links(page.read_text(encoding="utf-8")).found:
            assert not link.startswith("/"), (page, link)
            target = urlsplit(urljoin(here, link))
            # The concepts of the code lists come with every build; this small release has none of them.
            if target.netloc == "kunta.example" and not target.path.startswith("/a/b/def/"):
                assert target.path.startswith("/a/b/"), (page, link)
                path = unquote(target.path).removeprefix("/a/b/")
                assert (site / path).is_file(), (page, link)


def test_the_sitemap_names_pages_and_no_people(site: Path) -> None:
    index = (site / "sitemap.xml").read_text(encoding="utf-8")
    assert f"{SITE}sitemap-1.xml" in index
    addresses = re.findall("<loc>([^<]*)</loc>", (site / "sitemap-1.xml").read_text(encoding="utf-8"))
    assert all((site / address.removeprefix(SITE)).is_file() for address in addresses)
    assert not [address for address in addresses if "/person/" in address]
    assert f"Sitemap: {SITE}sitemap.xml" in (site / "robots.txt").read_text(encoding="utf-8")


def test_dumps_catalogue_and_snippets_are_there(site: Path) -> None:
    for name in ("dump/SHA256SUMS", "dump/projects.csv", "catalog.ttl", "quality.json", "q/openapi.json"):
        assert (site / name).is_file(), name
    assert {path.name for path in (site / "servers").iterdir()} == {
        *("nginx-http.conf", "nginx-server.conf", "apache.conf", "Caddyfile")
    }
    assert "@PATH@" not in (site / "servers" / "Caddyfile").read_text(encoding="utf-8")
    assert f"<{SITE}dump/" in (site / "catalog.nt").read_text(encoding="utf-8")


def test_a_full_disk_is_said_and_leaves_the_export_before(
    edition: Edition, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "site"
    out.mkdir()
    (out / ".hankeverkko").write_text("before", encoding="utf-8")
    monkeypatch.setattr("graph.web.export._put", _fill_disk)
    with pytest.raises(ReleaseError, match=r"No space left on device.*make room"):
        export(edition, out, SITE, jobs=1)
    assert [path.relative_to(tmp_path).as_posix() for path in sorted(tmp_path.rglob("*"))] == [
        "site",
        "site/.hankeverkko",
    ]


def test_a_full_disk_under_the_search_is_said_too(
    edition: Edition, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(edition: Edition) -> None:
        with new_database(tmp_path / "full.sqlite") as connection:
            connection.execute("PRAGMA max_page_count = 1")
            connection.execute("CREATE TABLE x (y)")

    monkeypatch.setattr("graph.web.export.prepare", fill)
    with pytest.raises(ReleaseError, match=r"database or disk is full.*make room"):
        export(edition, tmp_path / "site", SITE, jobs=1)


def test_an_export_that_is_killed_between_its_last_steps_is_brought_back(
    edition: Edition, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, out = tmp_path / ".site.before", tmp_path / "site"
    before.mkdir()
    (before / ".hankeverkko").write_text("before", encoding="utf-8")
    monkeypatch.setattr("graph.web.export._write_site", _fill_disk)
    with pytest.raises(ReleaseError, match="No space left"):
        export(edition, out, SITE, jobs=1)
    assert (out / ".hankeverkko").read_text(encoding="utf-8") == "before"
    assert not before.exists()


def _fill_disk(*_: object) -> None:
    raise OSError(ENOSPC, "No space left on device")


def test_the_folder_may_be_the_one_that_the_reader_is_in(
    edition: Edition, site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("graph.web.export._write_documents", lambda *_: None)
    export(edition, Path(), SITE, jobs=1)
    assert (tmp_path / "robots.txt").read_bytes() == (site / "robots.txt").read_bytes()


def test_a_folder_with_something_else_in_it_is_left_alone(edition: Edition, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(UsageError, match="something else"):
        export(edition, tmp_path, SITE, Publisher(), jobs=1)
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]
