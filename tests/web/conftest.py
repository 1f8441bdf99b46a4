"""The planted release, built once."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.build.folder import DataFolder
from graph.web.edition import Edition, PersonMode, make_edition
from tests.web.planted import ID_KEY, build_planted, forgotten_iris


@pytest.fixture(scope="session")
def planted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the release with planted secrets."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HANKEVERKKO_ID_KEY", ID_KEY)
        return build_planted(tmp_path_factory.mktemp("planted")).release


@pytest.fixture(scope="session")
def id_key() -> bytes:
    """The key that the planted release was built with."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HANKEVERKKO_ID_KEY", ID_KEY)
        return DataFolder(Path("unused")).id_key()


@pytest.fixture(scope="session")
def editions(planted: Path, id_key: bytes, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Edition]:
    """An edition of the planted release in every mode, one person forgotten."""
    cache = tmp_path_factory.mktemp("editions")
    return {
        mode.value: make_edition(planted, mode, cache, id_key, forgotten=forgotten_iris(planted)) for mode in PersonMode
    }
