"""A dump is loaded alike in a process of its own, and what goes wrong there is a clear error."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from graph.build import loading
from graph.build.loading import load_dump
from graph.errors import InputError, ReleaseError
from graph.store import EmbeddedStore
from graph.store import loading as store_loading

LINES = "".join(f"<urn:{name}> <urn:b> <urn:c> <urn:g> .\n" for name in "abc")


@pytest.fixture
def dump(tmp_path: Path) -> Path:
    path = tmp_path / "public.nq"
    path.write_text(LINES, encoding="utf-8")
    return path


@pytest.mark.parametrize("most", [10, 1_000])
def test_a_dump_of_any_size_is_loaded(dump: Path, monkeypatch: pytest.MonkeyPatch, most: int) -> None:
    monkeypatch.setattr(loading, "PIECE", most)
    load_dump(dump, dump.with_name("store"))
    assert EmbeddedStore.open(dump.with_name("store")).compare(dump) == (0, 0)


def test_a_dump_of_one_piece_starts_no_process(dump: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loading, "start_workers", None)
    load_dump(dump, dump.with_name("store"))


@pytest.mark.parametrize(("many", "room", "pieces"), [(20, 20, 1), (1_000, 20, 3), (20, 10**18, 3)])
def test_a_large_dump_is_loaded_as_one_where_memory_is_free(
    dump: Path, monkeypatch: pytest.MonkeyPatch, many: int, room: int, pieces: int
) -> None:
    for name, value in {"PIECE": 10, "MANY": many, "ROOM": room, "start_workers": ThreadPoolExecutor}.items():
        monkeypatch.setattr(loading, name, value)
    given: list[object] = []
    load_piece = store_loading._load_piece
    monkeypatch.setattr(store_loading, "_load_piece", lambda *args: given.append(load_piece(*args)))
    load_dump(dump, dump.with_name("store"))
    assert len(given) == pieces


def test_an_error_in_the_other_process_comes_back(dump: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loading, "PIECE", 10)
    dump.write_text(f"{LINES}<urn:a> <urn:b> .\n", encoding="utf-8")
    with pytest.raises(InputError, match="does not parse"):
        load_dump(dump, dump.with_name("store"))


def test_the_end_of_the_other_process_is_an_error(dump: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loading, "PIECE", 10)
    monkeypatch.setattr(loading, "_load", end_process)
    with pytest.raises(ReleaseError, match="was ended"):
        load_dump(dump, dump.with_name("store"))


def end_process(dump: Path, store: Path, piece: int) -> None:
    os._exit(9)
