"""HTTP to a SPARQL server: patient with a busy one, clear about a failing one, silent about credentials."""

from __future__ import annotations

import os
import time
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from tempfile import SpooledTemporaryFile
from typing import IO, TYPE_CHECKING, Final, NamedTuple
from urllib.parse import urlsplit

from graph.errors import RemoteError, UsageError
from graph.store.credentials import PASSWORD_VARIABLE, USER_VARIABLE, Credentials

if TYPE_CHECKING:
    import urllib3

TIMEOUT_VARIABLE: Final = "HANKEVERKKO_ENDPOINT_TIMEOUT"
_TIMEOUT_SECONDS: Final = 120.0

_BUSY: Final = frozenset({429, 502, 503, 504})
_LONGEST_WAIT_SECONDS: Final = 60.0
_LEAST_BYTES_A_SECOND: Final = 10_000
"""What a server has to send once its time is over, so that one that trickles does not hold us for ever."""

_CHALLENGES: Final = 3
"""How often a request is sent to learn how to say who asks: with a password, with nothing, as it was then asked."""

_CHUNK: Final = 1 << 16
_IN_MEMORY: Final = 8 << 20


class Answer(NamedTuple):
    """What came back, read to its end: `body` stands at its start, and is to be closed; `headers` ignore case."""

    status: int
    headers: Mapping[str, str]
    body: IO[bytes]

    @property
    def media_type(self) -> str:
        """The media type without parameters, in small letters."""
        return self.headers.get("Content-Type", "").partition(";")[0].strip().lower()


class _InterruptedError(Exception):
    """An attempt that failed in a way that another one may mend."""


class Channel:
    """Sends requests that may be sent again without harm, each until it is answered.

    A server that is busy (429, 502, 503, 504) or breaks off is asked again, after the time that it asks for. Redirects
    are followed with method and body; credentials go to no other server. A password goes as it is (HTTP Basic) only
    where the way is encrypted or stays on this machine, or the server asks for it so; else by HTTP Digest.

    Args:
        timeout: seconds for an answer; from the environment, or 120.
        tries: how often a request is sent at most.
        pause: seconds before the second try, doubled before each later one.
    """

    def __init__(self, *, timeout: float | None = None, tries: int = 4, pause: float = 1.0) -> None:
        self.timeout = _read_timeout() if timeout is None else timeout
        self.tries = tries
        self.pause = pause
        self._pool: urllib3.PoolManager | None = None
        self._credentials = Credentials()

    def send(
        self, method: str, address: str, *, headers: Mapping[str, str], body: bytes | IO[bytes] | None = None
    ) -> Answer:
        """The answer of the server, whatever its status.

        Raises:
            RemoteError: there was none, it did not come to its end, or the server stays busy.
        """
        reason = ""
        for attempt in range(self.tries):
            wait = self.pause * 2**attempt
            try:
                answer = self._send_known(method, address, headers, body)
            except _InterruptedError as error:
                reason = str(error)
            else:
                if answer.status not in _BUSY:
                    return answer
                answer.body.close()
                reason = f"HTTP status {answer.status}"
                wait = _asked_wait(answer, wait)
                if wait > _LONGEST_WAIT_SECONDS:
                    raise failed(address, f"{reason}, and it asks to come back in {wait:.0f} s")
            if attempt + 1 < self.tries:
                time.sleep(wait)
        raise failed(address, reason)

    def tell(
        self, method: str, address: str, *, headers: Mapping[str, str], body: bytes | IO[bytes] | None = None
    ) -> int:
        """The status of the answer alone; the rest as for `send`."""
        answer = self.send(method, address, headers=headers, body=body)
        answer.body.close()
        return answer.status

    def close(self) -> None:
        """Lets go of connections."""
        if self._pool is not None:
            self._pool.clear()

    def _send_known(
        self, method: str, address: str, headers: Mapping[str, str], body: bytes | IO[bytes] | None
    ) -> Answer:
        """The answer, after the server has said, where it does, how it wants to know who asks."""
        for _ in range(_CHALLENGES):
            answer = self._send_once(method, address, {**headers, **self._credentials.headers(method, address)}, body)
            if answer.status not in {401, 403} or not self._credentials.learn(address, answer.headers):
                break
            answer.body.close()
        return answer

    def _send_once(
        self, method: str, address: str, headers: Mapping[str, str], body: bytes | IO[bytes] | None
    ) -> Answer:
        import urllib3
        from urllib3 import exceptions

        if body is not None and not isinstance(body, bytes):
            body.seek(0)
        began = time.monotonic()
        try:
            response = self._opened().request(
                method,
                address,
                headers=headers,
                body=body,
                preload_content=False,
                timeout=urllib3.Timeout(connect=min(self.timeout, 10.0), read=self.timeout),
                retries=urllib3.Retry(total=None, connect=0, read=0, status=0, other=0, redirect=5),
            )
            return self._read(response, address, began)
        except exceptions.HTTPError as error:
            cause = getattr(error, "reason", None) or error
            if isinstance(cause, exceptions.TimeoutError) and not isinstance(cause, exceptions.NewConnectionError):
                raise self._slow(address) from None
            if isinstance(cause, exceptions.SSLError):
                raise failed(address, "its certificate is not trusted") from None
            if isinstance(cause, exceptions.LocationValueError) or "redirect" in str(cause):
                raise failed(address, "it redirects without end, or to nowhere") from None
            raise _InterruptedError(_word(cause)) from None
        except (OSError, ValueError) as error:
            raise _InterruptedError(f"the connection broke off ({type(error).__name__})") from None

    def _read(self, response: urllib3.BaseHTTPResponse, address: str, began: float) -> Answer:
        """The answer with its body on disk or in memory; to be read before the connection is used again."""
        spool: IO[bytes] = SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115 (the answer owns it)
        size = 0
        try:
            while chunk := response.read1(_CHUNK):
                size += spool.write(chunk)
                if time.monotonic() - began > self.timeout + size / _LEAST_BYTES_A_SECOND:
                    raise self._slow(address)
        except BaseException:
            response.close()
            spool.close()
            raise
        response.release_conn()
        spool.seek(0)
        return Answer(response.status, response.headers, spool)

    def _slow(self, address: str) -> RemoteError:
        advice = f"ask for less, or set {TIMEOUT_VARIABLE} to more seconds"
        return failed(address, f"no whole answer in {self.timeout:g} s", advice)

    def _opened(self) -> urllib3.PoolManager:
        import urllib3

        if self._pool is None:
            self._pool = urllib3.PoolManager()
        return self._pool


def failed(address: str, reason: str, advice: str = "check the address, or try again later") -> RemoteError:
    """The error of a server, without what its address may keep secret."""
    return RemoteError(f"the SPARQL server failed: {reason}", where=shown(address), advice=advice)


def refused(address: str, status: int) -> RemoteError:
    """The error of a server that answered with a status of failure."""
    if status in {401, 403}:
        advice = f"set {USER_VARIABLE} and {PASSWORD_VARIABLE} to a user who may do this"
        return failed(address, f"it does not let us in (HTTP status {status})", advice)
    return failed(address, f"HTTP status {status}")


def checked_address(address: str) -> str:
    """The address of a server.

    Raises:
        UsageError: it is no web address, or holds credentials, which every log on the way would keep.
    """
    if not address.startswith(("http://", "https://")) or not _has_host(address):
        advice = "begin it with http:// or https://"
        raise UsageError("this is no address of a SPARQL server", where=shown(address), advice=advice)
    if "@" in urlsplit(address).netloc:
        advice = f"leave them out, and set {USER_VARIABLE} and {PASSWORD_VARIABLE}"
        raise UsageError("there are credentials in the address", where=shown(address), advice=advice)
    return address


def _has_host(address: str) -> bool:
    """Whether it names a host, and a port that can be; an IPv6 address has both its brackets."""
    try:
        parts = urlsplit(address)
        return bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False


def shown(address: str) -> str:
    """The address without user, password and parameters, any of which may be a secret."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return "the address"
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}" if parts.netloc else parts.path


def _read_timeout() -> float:
    text = os.environ.get(TIMEOUT_VARIABLE, "")
    try:
        seconds = float(text) if text else _TIMEOUT_SECONDS
    except ValueError:
        seconds = 0.0
    if not 0 < seconds < float("inf"):
        raise UsageError("is no number of seconds", where=TIMEOUT_VARIABLE, advice="write one like 300")
    return seconds


def _asked_wait(answer: Answer, otherwise: float) -> float:
    """The seconds of Retry-After (RFC 9110, 10.2.3: a number or a date), or what we would wait without it."""
    text = answer.headers.get("Retry-After", "").strip()
    if text.isdecimal():
        return float(text)
    try:
        moment = parsedate_to_datetime(text)
    except ValueError:
        return otherwise
    return max(0.0, ((moment if moment.tzinfo else moment.replace(tzinfo=UTC)) - datetime.now(UTC)).total_seconds())


def _word(error: BaseException) -> str:
    """What went wrong, without the address, which the library's own words repeat."""
    from urllib3.exceptions import NameResolutionError, NewConnectionError

    if isinstance(error, NameResolutionError):
        return "there is no server of this name"
    return "nothing answers there" if isinstance(error, NewConnectionError) else "the connection broke off"
