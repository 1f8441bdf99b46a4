"""A small SPARQL 1.1 server over the embedded store, so that the remote one can be tried without a network."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs

from graph.errors import QueryError
from graph.formats import make_json, make_turtle
from graph.saved.tokens import read_form
from graph.store import Store


def answer(store: Store, text: str) -> tuple[str, str]:
    """The body and the media type."""
    form = read_form(text)
    if form == "SELECT":
        return make_json(store.select(text)), "application/sparql-results+json"
    if form == "ASK":
        return f'{{"head": {{}}, "boolean": {str(store.ask(text)).lower()}}}', "application/sparql-results+json"
    return make_turtle(store.construct(text)), "text/turtle"


@contextmanager
def serve(store: Store) -> Iterator[str]:
    """The address of a server that answers from the store; texts that name a fault ask for it."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            form = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
            text = form["query"][0]
            for fault in (401, 404, 500, 503):
                if f"fault-{fault}" in text:
                    return self.reply(fault, "it failed", "text/plain")
            if "fault-garbage" in text:
                return self.reply(200, "<html>", "text/html")
            try:
                return self.reply(200, *answer(store, text))
            except QueryError as error:
                return self.reply(400, str(error), "text/plain")

        def reply(self, status: int, body: str, media_type: str) -> None:
            self.send_response(status)
            self.send_header("Content-Type", media_type)
            self.end_headers()
            self.wfile.write(body.encode())

        def log_message(self, *_: object) -> None:
            """Tests want no log."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/sparql"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
