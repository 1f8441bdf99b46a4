"""What every route of a page needs: the documents of its edition, its path, and an answer with an entity tag."""

from __future__ import annotations

import hashlib
from typing import Final
from weakref import WeakKeyDictionary

from starlette.requests import Request
from starlette.responses import Response

from graph.table import Table
from graph.web.charts.outlines import read_outlines
from graph.web.negotiation import knows_tag
from graph.web.pages.documents import Documents
from graph.web.pages.tables import TABLE_FORMS
from graph.web.publisher import read_publisher
from graph.web.site import Serving, Site

_OPEN: Final[WeakKeyDictionary[Serving, Documents]] = WeakKeyDictionary()


def documents_of(site: Site, request: Request) -> Documents:
    """The documents of the edition that the request is answered from."""
    serving = site.serving(request)
    if serving not in _OPEN:
        data = site.settings.data
        _OPEN[serving] = Documents.open(serving.edition, publisher=read_publisher(data), outlines=read_outlines(data))
    return _OPEN[serving]


def local_path(site: Site, request: Request) -> str:
    """The path of a request below the root path, decoded."""
    path: str = request.scope["path"]
    return path.removeprefix(site.settings.root_path)


def conditional(request: Request, body: bytes, media_type: str, headers: dict[str, str]) -> Response:
    """The body with its entity tag, or 304 where the client has it."""
    tag = f'W/"{hashlib.sha256(body).hexdigest()[:32]}"'
    headers = {**headers, "ETag": tag, "Cache-Control": "no-cache"}
    if knows_tag(request.headers.get("if-none-match", ""), tag):
        return Response(status_code=304, headers=headers)
    charset = "; charset=utf-8" if media_type.startswith("text/") else ""
    return Response(body, headers=headers, media_type=media_type + charset)


def attachment(request: Request, name: str, ending: str, table: Table) -> Response:
    """A table as a file to download: `name` is what the file is called, `ending` its form; any site may ask."""
    form = TABLE_FORMS[ending]
    headers = {"Access-Control-Allow-Origin": "*", "Content-Disposition": f'attachment; filename="{name}.{ending}"'}
    return conditional(request, form.write(table), form.media_type, headers)
