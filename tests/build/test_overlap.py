"""Projects of several documents are found as they would be with all keys in one table."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from graph.build.overlap import KeysOfDocument, find_overlap, join_keys

keys = st.lists(st.sampled_from(["p/1", "p/2", "p/3", "p/ä\u2028ö", "q/1"]), max_size=8)


@given(st.dictionaries(st.sampled_from(["a", "b", "c"]), keys))
def test_the_overlap_is_what_a_table_of_all_keys_says(documents: dict[str, list[str]]) -> None:
    found = find_overlap([KeysOfDocument(name, join_keys(some)) for name, some in documents.items()])
    every = {key for some in documents.values() for key in some}
    holders = {key: tuple(name for name, some in documents.items() if key in some) for key in every}
    assert found.projects == len(every)
    assert found.shared == {key: names for key, names in holders.items() if len(names) > 1}
