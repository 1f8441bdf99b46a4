"""The SPARQL 1.1 Protocol: what a request asks (https://www.w3.org/TR/sparql11-protocol/, section 2.1)."""

from __future__ import annotations

import re
from typing import Final, NamedTuple
from urllib.parse import parse_qsl

from starlette.requests import Request

from graph.store.dataset import Dataset
from graph.web.problems import ProblemError

FORM: Final = "application/x-www-form-urlencoded"
QUERY: Final = "application/sparql-query"
UPDATE: Final = "application/sparql-update"
FORMATS: Final = {
    "json": "application/sparql-results+json",
    "xml": "application/sparql-results+xml",
    "csv": "text/csv",
    "tsv": "text/tab-separated-values",
    "turtle": "text/turtle",
    "ntriples": "application/n-triples",
    "rdfxml": "application/rdf+xml",
    "jsonld": "application/ld+json",
}
"""Names for links and forms, which cannot set an Accept header."""

_IRI: Final = re.compile(r"""[A-Za-z][A-Za-z0-9+.-]*:[^\x00-\x20<>"{}|\\^`]*""")


class Operation(NamedTuple):
    """A query with its dataset; `media_type` where a format is named, `max_rows` where a cut answer is welcome."""

    text: str
    dataset: Dataset
    media_type: str
    max_rows: int | None


async def read_operation(request: Request, limit: int) -> Operation | None:
    """What the request asks; None where it asks nothing, which is a wish for the service description.

    Raises:
        ProblemError: it breaks the protocol, or wants to change something.
    """
    address = _parse(request.scope["query_string"])
    if request.method != "POST":
        return _read_parameters(address, address)
    media_type, charset = _read_content_type(request)
    if media_type not in {FORM, QUERY, UPDATE}:
        raise ProblemError(415, f"the body has to be {FORM} or {QUERY}", "say what it is in Content-Type", "media-type")
    if charset not in {"", "utf-8", "utf8"}:
        raise ProblemError(415, "the body has to be UTF-8", "send it in UTF-8", "charset")
    body = await read_body(request, limit)
    if media_type == UPDATE:
        raise _refuse_update()
    if media_type == QUERY:
        if any(name in {"query", "update"} for name, _ in address):
            raise _break("the query stands in the body and in the address")
        return _read_parameters([*address, ("query", _decode(body))], address)
    parameters = _parse(body)
    operation = _read_parameters(parameters, [*address, *parameters])
    if operation is None:
        raise _break("there is no query in the form")
    return operation


async def read_body(request: Request, limit: int) -> bytes:
    """The body, if it is not too large.

    Raises:
        ProblemError: it has more than `limit` bytes.
    """
    body = bytearray()
    async for part in request.stream():
        body += part
        if len(body) > limit:
            raise ProblemError(413, f"the request has more than {limit} bytes", "send less", "request-size")
    return bytes(body)


def _read_parameters(parameters: list[tuple[str, str]], graphs_from: list[tuple[str, str]]) -> Operation | None:
    if any(name == "update" for name, _ in parameters):
        raise _refuse_update()
    queries = [value for name, value in parameters if name == "query"]
    if len(queries) > 1:
        raise _break("there is more than one query")
    if not queries:
        return None
    dataset = Dataset(_read_graphs(graphs_from, "default-graph-uri"), _read_graphs(graphs_from, "named-graph-uri"))
    options = dict(parameters)
    return Operation(queries[0], dataset, _read_format(options.get("format", "")), _read_rows(options.get("max-rows")))


def _read_graphs(parameters: list[tuple[str, str]], wanted: str) -> tuple[str, ...]:
    graphs = tuple(value for name, value in parameters if name == wanted)
    if not all(map(_IRI.fullmatch, graphs)):
        raise _break(f"{wanted} is no IRI")
    return graphs


def _read_format(name: str) -> str:
    if name and name not in FORMATS:
        raise ProblemError(406, "there is no such format", f"choose {', '.join(FORMATS)}", "format")
    return FORMATS.get(name, "")


def _read_rows(value: str | None) -> int | None:
    if not value:
        return None
    if not (value.isascii() and value.isdigit() and len(value) < 10):
        raise _break("max-rows is no number")
    return int(value)


def _parse(content: bytes) -> list[tuple[str, str]]:
    try:
        return parse_qsl(content.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=1000)
    except UnicodeDecodeError:
        raise _break("the parameters are not UTF-8 in percent-encoding") from None
    except ValueError:
        raise _break("there are too many parameters") from None


def _decode(body: bytes) -> str:
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError:
        raise _break("the query is not UTF-8") from None


def _read_content_type(request: Request) -> tuple[str, str]:
    media_type, *parameters = (part.strip().lower() for part in request.headers.get("content-type", "").split(";"))
    values = dict(part.partition("=")[::2] for part in parameters)
    return media_type, values.get("charset", "").strip('"')


def _break(detail: str) -> ProblemError:
    return ProblemError(400, detail, "see the SPARQL 1.1 Protocol, section 2.1", "protocol")


def _refuse_update() -> ProblemError:
    return ProblemError(403, "this endpoint is only read", "ask with SELECT, ASK, CONSTRUCT or DESCRIBE", "update")
