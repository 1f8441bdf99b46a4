"""What the tests of small builds share."""

from __future__ import annotations

import pytest

from graph.build import builder
from graph.build.reference import reference_lines


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """A key of its own for every build of this process, and little of the reference data.

    These are the same in every release, and most of the time of such a small one.
    """
    monkeypatch.setenv("HANKEVERKKO_ID_KEY", "a test key of 16+ letters")
    monkeypatch.setattr(builder, "reference_lines", lambda naming: reference_lines(naming)[:100])
