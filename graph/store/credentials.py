"""Who we are to a SPARQL server: from the environment, shown as it asks, and in no log or error."""

from __future__ import annotations

import ipaddress
import os
from base64 import b64encode
from collections.abc import Mapping
from enum import Enum, auto
from typing import Final
from urllib.parse import urlsplit

from graph.store.digest import Challenge, find_challenge

USER_VARIABLE: Final = "HANKEVERKKO_ENDPOINT_USER"
PASSWORD_VARIABLE: Final = "HANKEVERKKO_ENDPOINT_PASSWORD"  # noqa: S105 (the name of a variable)


class Credentials:
    """What goes into the header `Authorization`, by what each server has asked for."""

    def __init__(self) -> None:
        self._schemes: dict[str, Challenge | _Plain] = {}
        self._answered = 0

    def headers(self, method: str, address: str) -> dict[str, str]:
        """The header for a request; none without a user, or where none may be sent unasked."""
        user, password = os.environ.get(USER_VARIABLE, ""), os.environ.get(PASSWORD_VARIABLE, "")
        scheme = self._scheme(address)
        if not user or scheme is _Plain.NOTHING:
            return {}
        if isinstance(scheme, Challenge):
            from urllib3.util import parse_url

            self._answered += 1
            uri = parse_url(address).request_uri
            return {"Authorization": scheme.answer(method, uri, user, password, count=self._answered)}
        return {"Authorization": "Basic " + b64encode(f"{user}:{password}".encode()).decode()}

    def learn(self, address: str, headers: Mapping[str, str]) -> bool:
        """Take in what a refusal asks for; whether the request is worth sending again."""
        server, asked, before = _server_of(address), headers.get("WWW-Authenticate", ""), self._scheme(address)
        is_first = server not in self._schemes
        if not os.environ.get(USER_VARIABLE):
            return False
        if challenge := find_challenge(asked):
            self._schemes[server], self._answered = challenge, 0
            # A nonce that it has not given before: the last one may have grown old.
            return not isinstance(before, Challenge) or before.nonce != challenge.nonce
        # Virtuoso refuses Basic without a word of what it wants instead: it says so to those who send nothing.
        may_ask = before is _Plain.BASIC and not asked
        self._schemes[server] = _Plain.NOTHING if may_ask else _Plain.BASIC
        return is_first

    def _scheme(self, address: str) -> Challenge | _Plain:
        unasked = _Plain.BASIC if _is_private(address) else _Plain.NOTHING
        return self._schemes.get(_server_of(address), unasked)


class _Plain(Enum):
    """What is sent other than answers to challenges."""

    BASIC = auto()
    NOTHING = auto()


def _server_of(address: str) -> str:
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc}"


def _is_private(address: str) -> bool:
    """Whether nobody on the way reads what is sent."""
    parts = urlsplit(address)
    try:
        is_here = ipaddress.ip_address(parts.hostname or "").is_loopback
    except ValueError:
        is_here = parts.hostname == "localhost"
    return parts.scheme == "https" or is_here
