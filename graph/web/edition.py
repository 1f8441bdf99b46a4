"""The edition of a release that may be shown: the one place where the tiers of personal data are enforced.

Everything that the web or the static export gives out is read from an edition, never from the release: its quads, its
store, its report and its manifest are all made from the release by the rules of `graph.web.masking`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class PersonMode(StrEnum):
    """What an edition shows of people."""

    NAMED = "named"
    """Names and roles, as the release has them; for a specialist's own machine."""

    PSEUDONYMOUS = "pseudonymous"
    """Each person under a stable pseudonym; the default of everything public."""

    NONE = "none"
    """No people, no roles of people and no sole traders."""


@dataclass(frozen=True, slots=True)
class Edition:
    """A finished edition in its folder.

    Args:
        folder: where its files are, readable by the owner only.
        mode: what it shows of people.
        release_id: the release it was made from.
        base: where the IRIs of things start.
        withdrawn: the IRIs in this edition of what was forgotten.
    """

    folder: Path
    mode: PersonMode
    release_id: str
    base: str
    withdrawn: frozenset[str] = frozenset()

    @property
    def dump(self) -> Path:
        """All quads as sorted N-Quads."""
        return self.folder / "public.nq"

    @property
    def store(self) -> Path:
        """The folder of the store made from the dump, for `EmbeddedStore.open`."""
        return self.folder / "store"

    @property
    def report(self) -> Path:
        """The build's report as JSON, free of personal data."""
        return self.folder / "report.json"

    @property
    def manifest(self) -> Path:
        """What is known of the edition as JSON: release, mode, times, versions, counts."""
        return self.folder / "manifest.json"

    def gone(self, iri: str) -> bool:
        """Whether the thing was forgotten on request, so that a page of it answers 410."""
        return iri in self.withdrawn
