"""`python -m benchmarks.load`: sends queries to an endpoint from several clients, and prints how long each took.

It is a program of its own so that its work falls on no server's process. Each client has a connection that it keeps
and a loopback address of its own, as clients on the web have.
"""

from __future__ import annotations

import http.client
import json
import sys
import threading
import time
from collections.abc import Sequence
from itertools import count
from typing import Any
from urllib.parse import urlencode, urlsplit


def send(address: str, queries: Sequence[str], seconds: float, clients: int, network: int) -> dict[str, Any]:
    """Seconds of each answer, how long all took, and what did not end with 200 (0: the server has gone).

    Args:
        address: the endpoint.
        queries: what the clients ask, each starting at another place and going round.
        seconds: after which no new question is asked.
        clients: how many ask at once, each the next question when it has the answer to the one before.
        network: the clients have the addresses 127.0.<network>.1 and on; 0 for all at the same one.
    """
    times: list[float] = []
    failures: list[int] = []
    start = time.perf_counter()

    def ask(client: int) -> None:
        source = f"127.0.{network}.{client + 1 if network else 1}"
        connection = connect(address, source)
        for number in count(client * 7):
            if time.perf_counter() - start >= seconds:
                break
            began = time.perf_counter()
            try:
                status = ask_one(connection, address, queries[number % len(queries)])
            except (OSError, http.client.HTTPException):
                failures.append(0)
                break
            if status == http.client.OK:
                times.append(time.perf_counter() - began)
            else:
                failures.append(status)
        connection.close()

    threads = [threading.Thread(target=ask, args=(client,)) for client in range(clients)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return {"times": times, "wall": time.perf_counter() - start, "failures": failures}


def connect(address: str, source: str = "127.0.0.1") -> http.client.HTTPConnection:
    """A connection to the endpoint from a loopback address."""
    place = urlsplit(address)
    return http.client.HTTPConnection(place.hostname or "", place.port, timeout=120, source_address=(source, 0))


def ask_one(connection: http.client.HTTPConnection, address: str, query: str) -> int:
    """The status of an answer that has been read to its end."""
    headers = {"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/sparql-results+json"}
    connection.request("POST", urlsplit(address).path, urlencode({"query": query}), headers)
    response = connection.getresponse()
    response.read()
    return response.status


if __name__ == "__main__":
    order = json.load(sys.stdin)
    json.dump(send(**order), sys.stdout)
