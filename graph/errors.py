"""Errors as data: what happened, where, and what to do; the command line words them and ends with their exit status."""

from __future__ import annotations

from typing import ClassVar


class HankeverkkoError(Exception):
    """The root of all errors that a user can act on.

    Args:
        what: what went wrong, in one sentence without a full stop; never personal data.
        where: the file, row, query or setting it concerns.
        advice: what to do about it.
    """

    exit_status: ClassVar[int] = 2

    def __init__(self, what: str, *, where: str = "", advice: str = "") -> None:
        self.what = what
        self.where = where
        self.advice = advice
        super().__init__(what, where, advice)

    def __reduce__(self) -> tuple[object, ...]:
        # Workers send errors home, and an exception is otherwise rebuilt from positional arguments only.
        return _rebuild, (type(self), self.what, self.where, self.advice)

    def __str__(self) -> str:
        place = f"{self.where}: " if self.where else ""
        advice = f"; {self.advice}" if self.advice else ""
        return " ".join(f"{place}{self.what}{advice}".split())


def _rebuild(kind: type[HankeverkkoError], what: str, where: str, advice: str) -> HankeverkkoError:
    return kind(what, where=where, advice=advice)


class UsageError(HankeverkkoError):
    """The words of a command, a parameter or a setting are off; nothing was changed."""


class InputError(HankeverkkoError):
    """An input cannot be used at all; in a build it is listed as rejected and the build goes on."""


class NothingUsableError(InputError):
    """None of the inputs of a build can be used; `reasons` has a line for each."""

    reasons: tuple[str, ...] = ()


class QueryError(HankeverkkoError):
    """A query does not parse, names an unknown parameter, or cannot be evaluated.

    `place` is the line and the column, from 1, where a parser stopped.
    """

    place: tuple[int, int] | None = None


class ReleaseError(HankeverkkoError):
    """The release folder is missing, damaged, or cannot be written."""


class RemoteError(HankeverkkoError):
    """A remote service failed or could not be reached."""

    exit_status = 3
