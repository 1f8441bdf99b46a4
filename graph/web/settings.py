"""What a publisher can set about the web; every default is safe on the open internet."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from graph.errors import UsageError

MEGABYTE: Final = 1_000_000
PERSON_MODES: Final = ("named", "pseudonymous", "none")
_LOOPBACK: Final = frozenset({"127.0.0.1", "::1", "localhost"})


def default_workers() -> int:
    """Two a core and never fewer than four, so that slow questions leave room for quick ones."""
    return max(4, 2 * (os.cpu_count() or 1))


@dataclass(frozen=True, slots=True)
class WebSettings:
    """How the release is served.

    Args:
        data: the data folder with the releases.
        host: the address to listen on; port 0 takes a free one.
        base_url: the public address, where it differs (behind a proxy); its path is where the site lives.
        persons: "named", "pseudonymous" or "none"; empty where the address decides.
        workers: processes that evaluate queries.
        time_limit: seconds for one query; then its worker is killed.
        memory_limit: bytes that one query may take beyond the data.
        answer_limit: bytes of one answer.
        request_limit: bytes of one request's body.
        queue_limit: questions that may wait in all; one client may have a quarter of them waiting.
        in_memory: a release whose dump has at most so many bytes is held in memory, a larger one read from disk.
        watch_seconds: how often the data folder is looked at for a new release.
        log_queries: writes the text of queries to the log.
        log_addresses: writes the addresses of clients to the log.
        trusted_proxies: addresses whose X-Forwarded-For and X-Forwarded-Proto are believed.
    """

    data: Path
    host: str = "127.0.0.1"
    port: int = 8000
    base_url: str = ""
    persons: str = ""
    workers: int = 0
    time_limit: float = 10.0
    memory_limit: int = 1000 * MEGABYTE
    answer_limit: int = 20 * MEGABYTE
    request_limit: int = 1 * MEGABYTE
    queue_limit: int = 64
    in_memory: int = 400 * MEGABYTE
    watch_seconds: float = 2.0
    log_queries: bool = False
    log_addresses: bool = False
    trusted_proxies: str = "127.0.0.1,::1"

    @property
    def loopback(self) -> bool:
        """Whether only this machine can reach the site."""
        return self.host in _LOOPBACK

    @property
    def person_mode(self) -> str:
        """The mode that was chosen; on a specialist's own machine people are named unless told otherwise.

        Raises:
            UsageError: the mode has to be chosen, or there is no such mode.
        """
        if not self.persons and not self.loopback:
            raise UsageError(
                "how people are shown has to be chosen for an address that others can reach",
                where=f"--host {self.host}",
                advice="add --persons pseudonymous, named or none",
            )
        mode = self.persons or "named"
        if mode not in PERSON_MODES:
            raise UsageError(
                "there is no such mode", where=f"--persons {mode}", advice="choose named, pseudonymous or none"
            )
        return mode

    def __post_init__(self) -> None:
        """Checks what a typing error can spoil.

        Raises:
            UsageError: the public address is none.
        """
        if self.base_url and not (self.base_url.startswith(("http://", "https://")) and urlsplit(self.base_url).netloc):
            raise UsageError(
                "is no address", where=f"--base-url {self.base_url}", advice="write one like https://data.kunta.fi/"
            )

    @property
    def root_path(self) -> str:
        """The path below which the site lives, without a slash at its end: "/hankkeet", or nothing."""
        return urlsplit(self.base_url).path.rstrip("/")

    @property
    def pool_size(self) -> int:
        """How many worker processes there are."""
        return self.workers or default_workers()
