"""A small SPARQL 1.1 server on loopback, for queries, updates and whole graphs, that misbehaves when it is told to."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import socket
import threading
import time
from collections import deque
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import islice
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pyoxigraph
from pyoxigraph import DefaultGraph, NamedNode, QueryResultsFormat, QueryTriples, RdfFormat

JSON = "application/sparql-results+json"
NT = "application/n-triples"


@dataclass
class Server:
    """What the server holds, offers and does wrong, and what it was asked."""

    store: pyoxigraph.Store
    services: frozenset[str] = frozenset({"/query", "/update", "/store"})
    ceiling: int | None = None
    """Rows or triples after which an answer is cut, and nothing is said."""

    is_unstable: bool = False
    """Whether it gives the rows of a CONSTRUCT in another order at every question: those of the first page again."""

    credentials: str = ""
    challenge: str = ""
    """A Digest challenge, "SHA-256" or "MD5", by which it takes the credentials; Basic without."""

    nonces: int = 100
    """How many requests a nonce is good for."""

    faults: deque[str] = field(default_factory=deque)
    """What happens to the next requests of `faulty`, one each: a status, "503 5" (Retry-After), "die", "truncate",
    "trickle", "html", "garble", "partial", "forget" (says that it is done), or "307 ADDRESS"; "ok" lets one through."""

    faulty: str = "/"
    """The start of the paths to which the faults belong."""

    requests: list[tuple[str, str, int]] = field(default_factory=list)
    """Method, path, and the size of the body."""

    bodies: list[bytes] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    address: str = ""

    @property
    def endpoint(self) -> str:
        """Where it takes queries."""
        return f"{self.address}/query"

    def query(self, form: dict[str, list[str]]) -> tuple[str, bytes]:
        """The media type and the body of an answer."""
        default = [NamedNode(iri) for iri in form.get("default-graph-uri", [])]
        named = [NamedNode(iri) for iri in form.get("named-graph-uri", [])]
        options: dict[str, Any] = {"default_graph": default, "named_graphs": named} if default or named else {}
        text = form["query"][0]
        if self.is_unstable and text.startswith("CONSTRUCT"):
            text = re.sub(r"OFFSET \d+", "OFFSET 0", text)
        answer = self.store.query(text, **options)
        if isinstance(answer, QueryTriples):
            return NT, pyoxigraph.serialize(islice(answer, self.ceiling), format=RdfFormat.N_TRIPLES) or b""
        content = answer.serialize(format=QueryResultsFormat.JSON) or b""
        if self.ceiling is not None and isinstance(answer, pyoxigraph.QuerySolutions):
            document = json.loads(content)
            del document["results"]["bindings"][self.ceiling :]
            content = json.dumps(document).encode()
        return JSON, content


def load(*files: Path, merged: bool = True) -> pyoxigraph.Store:
    """The quads of files, the default graph filled with their merge or left empty."""
    store = pyoxigraph.Store()
    for file in files:
        for quad in pyoxigraph.parse(path=file):
            store.add(quad)
            if merged:
                store.add(pyoxigraph.Quad(quad.subject, quad.predicate, quad.object))
    return store


@contextmanager
def serve(server: Server) -> Iterator[Server]:
    """The server at work on a free port."""
    http = _Listener(server)
    # It looks twice a second whether it is to end, unless told otherwise: every test would wait for that.
    thread = threading.Thread(target=http.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    server.address = f"http://127.0.0.1:{http.server_port}"
    try:
        yield server
    finally:
        http.shutdown()
        http.server_close()
        thread.join()


class _Listener(ThreadingHTTPServer):
    daemon_threads = False

    def __init__(self, told: Server) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.told = told
        self.connections: set[socket.socket] = set()

    def server_close(self) -> None:
        """End the connections that clients keep too: their threads would hold them until the process ends."""
        for connection in list(self.connections):
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        super().server_close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # or a body waits 40 ms for the client to have seen its headers
    server: _Listener

    def setup(self) -> None:
        super().setup()
        self.server.connections.add(self.connection)

    def finish(self) -> None:
        self.server.connections.discard(self.connection)
        with suppress(OSError):
            super().finish()

    def answer(self) -> None:
        told, parts = self.server.told, urlsplit(self.path)
        self.body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        told.requests.append((self.command, self.path, len(self.body)))
        told.bodies.append(self.body)
        told.headers.append(dict(self.headers.items()))
        fault = told.faults.popleft() if told.faults and parts.path.startswith(told.faulty) else "ok"
        if fault != "ok":
            return self.misbehave(*fault.partition(" ")[::2])
        if told.credentials and not self.is_let_in():
            return self.reply(401, b"credentials, please", self.challenge())
        if parts.path not in told.services:
            return self.reply(404, b"nothing here")
        serve = {"/query": self.query, "/update": self.update, "/store": self.replace}[parts.path]
        try:
            return serve(parse_qs(parts.query, keep_blank_values=True))
        except (KeyError, SyntaxError, ValueError) as error:
            return self.reply(400, str(error).encode())

    do_GET = do_POST = do_PUT = do_DELETE = answer  # noqa: N815 (the library's names)

    def is_let_in(self) -> bool:
        told, said = self.server.told, self.headers.get("Authorization", "")
        if not told.challenge:
            return said == _basic(told.credentials)
        told.nonces -= 1
        return told.nonces >= 0 and said.startswith("Digest ") and _is_right_digest(said, str(self.command), told)

    def challenge(self) -> dict[str, str]:
        """As Virtuoso does: who comes with Basic is not told what is wanted instead."""
        told = self.server.told
        if not told.challenge or self.headers.get("Authorization", "").startswith("Basic "):
            return {}
        told.nonces = 100
        nonce = len(told.requests)
        return {"WWW-Authenticate": f'Digest realm="r", qop="auth", nonce="{nonce}", algorithm="{told.challenge}"'}

    def query(self, _: dict[str, list[str]]) -> None:
        media_type, content = self.server.told.query(parse_qs(self.body.decode()))
        self.reply(200, content, {"Content-Type": media_type})

    def update(self, _: dict[str, list[str]]) -> None:
        self.server.told.store.update(self.body.decode())
        self.reply(204)

    def replace(self, parameters: dict[str, list[str]]) -> None:
        store = self.server.told.store
        graph = NamedNode(parameters["graph"][0]) if "graph" in parameters else DefaultGraph()
        quads = list(pyoxigraph.parse(self.body, RdfFormat.N_TRIPLES)) if self.command == "PUT" else []
        store.clear_graph(graph)
        store.extend([pyoxigraph.Quad(q.subject, q.predicate, q.object, graph) for q in quads])
        self.reply(204)

    def misbehave(self, kind: str, more: str) -> None:
        if kind == "die":
            self.close_connection = True
        elif kind == "truncate":
            self.begin(JSON, 1_000)
            self.wfile.write(b'{"head": {"vars": ["s"]}, "results": ')
        elif kind == "trickle":
            self.trickle()
        elif kind == "garble":
            self.reply(200, b'{"head": {"vars": ["s"]}, "results": {"bindings": [{"s": 1}, ', {"Content-Type": JSON})
        elif kind == "html":
            self.reply(200, b"<html><title>Welcome</title></html>", {"Content-Type": "text/html"})
        elif kind == "partial":
            media_type, content = self.server.told.query(parse_qs(self.body.decode()))
            self.reply(200, content, {"Content-Type": media_type, "X-SQL-State": "S1TAT"})
        elif kind == "forget":
            self.reply(204)
        elif kind in {"301", "302", "307", "308"}:
            self.reply(int(kind), headers={"Location": more})
        else:
            self.reply(int(kind), b"not now", {"Retry-After": more} if more else {})

    def trickle(self) -> None:
        """Send a byte at a time for some seconds, or until nobody listens."""
        self.begin(JSON, 100_000)
        for _ in range(200):
            try:
                self.wfile.write(b" ")
                self.wfile.flush()
            except OSError:
                return
            time.sleep(0.02)

    def begin(self, media_type: str, size: int) -> None:
        """An answer that will not come to its end."""
        self.send_response(200)
        self.send_header("Content-Type", media_type)
        self.send_header("Content-Length", str(size))
        self.end_headers()
        self.close_connection = True

    def reply(self, status: int, content: bytes = b"", headers: Mapping[str, str] | None = None) -> None:
        self.send_response(status)
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        if status != 204:
            self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        """Tests want no log."""


def _is_right_digest(said: str, method: str, told: Server) -> bool:
    """RFC 7616, 3.4.1, by hand."""
    values = {name: quoted or plain for name, quoted, plain in re.findall(r'(\w+)=(?:"([^"]*)"|([^,]*))', said)}
    user, _, password = told.credentials.partition(":")

    def digest(text: str) -> str:
        return hashlib.new(told.challenge.replace("-", "").lower(), text.encode()).hexdigest()

    middle = ":".join(values[name] for name in ("nonce", "nc", "cnonce", "qop"))
    secret, request = digest(f"{user}:r:{password}"), digest(f"{method}:{values['uri']}")
    return bool(values["username"] == user and values["response"] == digest(f"{secret}:{middle}:{request}"))


def _basic(credentials: str) -> str:
    return "Basic " + base64.b64encode(credentials.encode()).decode()
