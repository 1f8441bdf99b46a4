"""Errors say what, where and what to do, and survive the way home from a worker."""

from __future__ import annotations

import pickle

import pytest

from graph.errors import HankeverkkoError, InputError, QueryError, ReleaseError, RemoteError, UsageError


@pytest.mark.parametrize("kind", [HankeverkkoError, InputError, QueryError, ReleaseError, RemoteError, UsageError])
def test_an_error_survives_pickling(kind: type[HankeverkkoError]) -> None:
    error = kind("is empty", where="a.txt", advice="leave it out")
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 -- our own bytes
    assert type(again) is kind
    assert str(again) == str(error) == "a.txt: is empty; leave it out"


def test_a_remote_failure_has_its_own_exit_status() -> None:
    assert (UsageError.exit_status, RemoteError.exit_status) == (2, 3)


def test_an_error_is_one_line() -> None:
    assert "\n" not in str(HankeverkkoError("a\nb", where="c\nd"))
