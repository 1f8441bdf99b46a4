"""Small releases made at once, and the site over them in this process."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Any

from starlette.testclient import TestClient

from graph.build.folder import DataFolder, fingerprint
from graph.build.report import Report
from graph.store import create_store
from graph.vocabulary import BASE
from graph.web.app import create_app
from graph.web.settings import WebSettings

QUADS = """\
<https://w3id.org/hankeverkko/id/project/1> <urn:title> "Yksi"@fi <urn:g1> .
<https://w3id.org/hankeverkko/id/project/1> <urn:title> "Yksi"@fi <urn:g2> .
<https://w3id.org/hankeverkko/id/project/2> <urn:title> "Kaksi"@fi <urn:g2> .
<https://w3id.org/hankeverkko/id/project/2> <urn:cost> "2.5"^^<http://www.w3.org/2001/XMLSchema#decimal> <urn:g3> .
"""


def many_quads(number: int) -> str:
    """Made-up statements, for queries that multiply them."""
    return "".join(
        f'<urn:thing:{n}> <urn:text> "{n:06d} aaaaaaaaaaaaaaaaaaaaaaaaaaaa" <urn:g> .\n'
        f"<urn:thing:{n}> <urn:next> <urn:thing:{n + 1}> <urn:g> .\n"
        for n in range(number)
    )


def publish(data: Path, quads: str | Iterable[Path] = QUADS) -> str:
    """Makes a release of the quads the current one, as a build would; its id."""
    folder = DataFolder(data)
    key = folder.id_key()
    staging = folder.make_staging()
    dump = staging / "dumps" / "public.nq"
    dump.parent.mkdir()
    content = quads if isinstance(quads, str) else "".join(path.read_text(encoding="utf-8") for path in quads)
    dump.write_text("".join(sorted(content.splitlines(keepends=True))), encoding="utf-8")
    create_store(staging / "store", [dump]).close()
    name = sha256(content.encode()).hexdigest()[:12]
    manifest = {
        "release": name,
        "made": "2020-01-01T00:00:00+00:00",
        "base": BASE,
        "id_key": fingerprint(key),
        "hankeverkko": "0",
        "suppression": "",
        "inputs": [],
        "counts": {},
        "sha256": {},
    }
    (staging / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    (staging / "report.json").write_text(Report().as_json(), encoding="utf-8")
    folder.switch_to(staging, name)
    return name


@contextmanager
def site_of(data: Path, *, opened: bool = True, **settings: Any) -> Iterator[TestClient]:
    """A client of the site over the data folder; errors come back as a client sees them.

    `opened`: not before the edition is made, however short the limit of time.
    """
    app = create_app(WebSettings(**{"data": data, "workers": 2, "watch_seconds": 0.05, **settings}))
    with TestClient(app, base_url="http://hankkeet.example", raise_server_exceptions=False) as client:
        while opened and client.get("/healthz").status_code == 503:
            time.sleep(0.02)
        yield client


def ask(client: TestClient, text: str, **headers: str) -> Any:
    """The JSON of an answer, which has to be one."""
    response = client.post("/sparql", content=text, headers={"Content-Type": "application/sparql-query", **headers})
    assert response.status_code == 200, response.text
    return response.json()


def column(answer: Any, name: str) -> list[str]:
    """The values of one column of an answer."""
    return [row[name]["value"] for row in answer["results"]["bindings"]]
