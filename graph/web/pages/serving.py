"""What every route of a page needs: the documents of its edition, its path, and an answer with an entity tag."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import Final
from weakref import WeakKeyDictionary

from starlette.requests import Request
from starlette.responses import Response

from graph.formats import make_csv, make_json, make_xlsx
from graph.table import Table
from graph.web.pages.documents import Documents
from graph.web.publisher import read_publisher
from graph.web.site import Serving, Site

WRITERS: Final[dict[str, tuple[str, Callable[[Table], str | bytes]]]] = {
    "csv": ("text/csv", make_csv),
    "json": ("application/sparql-results+json", make_json),
    "xlsx": ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", make_xlsx),
}
"""The forms of a table: the media type of each, and what writes it."""

_OPEN: Final[WeakKeyDictionary[Serving, Documents]] = WeakKeyDictionary()


def documents_of(site: Site, request: Request) -> Documents:
    """The documents of the edition that the request is answered from."""
    serving = site.serving(request)
    if serving not in _OPEN:
        address = site.url(request, "/")
        _OPEN[serving] = Documents.open(serving.edition, publisher=read_publisher(site.settings.data), site=address)
    return _OPEN[serving]


def local_path(site: Site, request: Request) -> str:
    """The path of a request below the root path, decoded."""
    path: str = request.scope["path"]
    return path.removeprefix(site.settings.root_path)


def conditional(request: Request, body: bytes, media_type: str, headers: dict[str, str]) -> Response:
    """The body with its entity tag, or 304 where the client has it."""
    tag = f'W/"{hashlib.sha256(body).hexdigest()[:32]}"'
    headers = {**headers, "ETag": tag, "Cache-Control": "no-cache"}
    known = {one.strip() for one in request.headers.get("if-none-match", "").split(",")}
    if tag in known or "*" in known:
        return Response(status_code=304, headers=headers)
    charset = "; charset=utf-8" if media_type.startswith("text/") else ""
    return Response(body, headers=headers, media_type=media_type + charset)
