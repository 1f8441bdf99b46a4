"""HTTP Digest (RFC 7616): who we are, shown to a server without sending it the password."""

from __future__ import annotations

import hashlib
import re
import secrets
from collections.abc import Callable
from itertools import pairwise
from typing import Final, NamedTuple

_CHALLENGE: Final = re.compile(r"(?:^|,)\s*([\w!#$%&\'*+.^`|~-]+)(?:\s+(?=[\w-]+\s*=)|\s*(?=,|$))")
_PARAMETER: Final = re.compile(r'([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))')
_HASHES: Final = {"SHA-256": "sha256", "MD5": "md5"}
"""The strongest first. Not SHA-512-256: programs differ in what it is, and the example of the RFC in itself."""


class Challenge(NamedTuple):
    """What a server asks for, as its header `WWW-Authenticate` says."""

    realm: str
    nonce: str
    algorithm: str = "MD5"
    """In capitals; with "-SESS" behind it the hash of the password is made for one nonce."""

    qop: str = ""
    opaque: str = ""
    userhash: bool = False

    def answer(self, method: str, uri: str, user: str, password: str, *, count: int = 1, cnonce: str = "") -> str:
        """The header `Authorization` for a request (RFC 7616, 3.4).

        Args:
            method: of the request.
            uri: its path with its query, as sent.
            user: who asks.
            password: their password.
            count: how many requests have answered this challenge, this one counted.
            cnonce: a random word; made where it is not given.
        """
        digest, cnonce = _hash_named(self.algorithm), cnonce or secrets.token_urlsafe(24)
        secret = digest(f"{user}:{self.realm}:{password}")
        if self.algorithm.endswith("-SESS"):
            secret = digest(f"{secret}:{self.nonce}:{cnonce}")
        middle = f"{self.nonce}:{count:08x}:{cnonce}:auth" if self.qop else self.nonce
        quoted = {
            "username": digest(f"{user}:{self.realm}") if self.userhash else user,
            "realm": self.realm,
            "nonce": self.nonce,
            "uri": uri,
            "response": digest(f"{secret}:{middle}:{digest(f'{method}:{uri}')}"),
            "opaque": self.opaque,
            "cnonce": cnonce if self.qop else "",
        }
        plain = {"algorithm": self.algorithm.replace("-SESS", "-sess"), "userhash": "true" if self.userhash else ""}
        if self.qop:
            plain |= {"qop": "auth", "nc": f"{count:08x}"}
        parts = [f'{name}="{_escape(value)}"' for name, value in quoted.items() if value or name == "realm"]
        return "Digest " + ", ".join([*parts, *(f"{name}={value}" for name, value in plain.items() if value)])


def find_challenge(header: str) -> Challenge | None:
    """The strongest Digest challenge of a header `WWW-Authenticate` that we can answer; nothing where there is none.

    >>> find_challenge('Basic realm="a", Digest realm="b", nonce="c", algorithm=SHA-256, qop="auth, auth-int"')
    Challenge(realm='b', nonce='c', algorithm='SHA-256', qop='auth', opaque='', userhash=False)
    """
    found = [one for one in map(_read_challenge, _split_challenges(header)) if one]
    return min(found, key=lambda one: list(_HASHES).index(one.algorithm.removesuffix("-SESS")), default=None)


def _split_challenges(header: str) -> list[str]:
    """The challenges of a header, which may hold several; commas also part the parameters of each."""
    masked = re.sub(r'"(?:[^"\\]|\\.)*"', lambda match: '"' + "x" * (len(match[0]) - 2) + '"', header)
    starts = [match.start(1) for match in _CHALLENGE.finditer(masked)]
    return [header[start:end] for start, end in pairwise([*starts, len(header)])]


def _read_challenge(text: str) -> Challenge | None:
    scheme, _, rest = text.partition(" ")
    if scheme.lower() != "digest":
        return None
    values = {
        name.lower(): re.sub(r"\\(.)", r"\1", quoted) or plain for name, quoted, plain in _PARAMETER.findall(rest)
    }
    algorithm = values.get("algorithm", "MD5").upper()
    offered = {one.strip().lower() for one in values.get("qop", "").split(",")} - {""}
    if "nonce" not in values or algorithm.removesuffix("-SESS") not in _HASHES or (offered and "auth" not in offered):
        return None
    return Challenge(
        values.get("realm", ""),
        values["nonce"],
        algorithm,
        "auth" if offered else "",
        values.get("opaque", ""),
        values.get("userhash", "").lower() == "true",
    )


def _hash_named(algorithm: str) -> Callable[[str], str]:
    name = _HASHES[algorithm.removesuffix("-SESS")]
    return lambda text: hashlib.new(name, text.encode(), usedforsecurity=name != "md5").hexdigest()


def _escape(text: str) -> str:
    return re.sub(r'(["\\])', r"\\\1", text)
