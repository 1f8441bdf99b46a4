"""Fixtures that all tests share."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

# No test depends on the clock, and a run that failed can be run again.
settings.register_profile("steady", deadline=None, derandomize=True, max_examples=60)
# For `make check`: the first of the same examples, which every run draws alike.
settings.register_profile("everyday", settings.get_profile("steady"), max_examples=25)
settings.load_profile("steady")

if TYPE_CHECKING:
    from tests.build.cluster import Cluster

SHARED = Path(__file__).resolve().parents[2] / "shared"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of outside material beside the checkout: its tests are skipped without it, never in CI."""
    if not SHARED.is_dir():
        if os.environ.get("CI"):
            pytest.fail("the shared/ folder is missing beside the checkout")
        pytest.skip("the shared/ folder is not beside the checkout")
    return SHARED


@pytest.fixture(scope="session")
def seeds(shared: Path) -> Path:
    """The five real documents."""
    return shared / "seeds"


@pytest.fixture(scope="session")
def examples_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the shipped examples built, for who leaves it as it is; sites keep their editions in it."""
    from graph.build.builder import build
    from graph.cli.build import CONVERTERS
    from graph.resources import shipped

    folder = tmp_path_factory.mktemp("examples") / "data"
    build([shipped("examples")], folder, CONVERTERS, jobs=1)
    return folder


@pytest.fixture(scope="session")
def standing_cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    """One Spark cluster for all tests of this process; see `cluster`."""
    from tests.build.cluster import start_cluster

    yield from start_cluster(tmp_path_factory.mktemp("cluster"))


@pytest.fixture
def cluster(standing_cluster: Cluster) -> Cluster:
    """A whole Spark cluster, which a test may spoil."""
    standing_cluster.mend()
    return standing_cluster


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """A key of its own for every build of this process, and little of the reference data.

    These are the same in every release, and most of the time of such a small one.
    """
    from graph.build import builder

    monkeypatch.setenv("HANKEVERKKO_ID_KEY", "a test key of 16+ letters")
    monkeypatch.setattr(builder, "reference_lines", lambda naming: _some_reference_lines(naming.base))


@cache
def _some_reference_lines(base: str) -> list[str]:
    from graph.build.reference import reference_lines
    from graph.resolve.naming import Naming

    return reference_lines(Naming(base, b""))[:100]
