"""The edition of a release that may be shown: the one place where the tiers of personal data are enforced.

Everything that the web or the static export gives out is read from an edition, never from the release: its quads, its
store, its report and its manifest are all made from the release by the rules of `graph.web.masking`.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from typing import Final, NamedTuple, TypedDict, TypeVar

from graph.build.assembly import merge_runs
from graph.build.conversion import sha256_of
from graph.build.folder import KEY_VARIABLE, DataFolder, fingerprint
from graph.build.report import Content
from graph.build.runs import Run, write_run, write_sorted
from graph.errors import ReleaseError
from graph.json_files import MANIFEST, Manifest, read_json, read_manifest
from graph.locking import held_alone
from graph.release import find_release
from graph.resolve.naming import Naming
from graph.resolve.suppression import forgotten_iris
from graph.web.masking.contacts import read_contacts
from graph.web.masking.quads import read_quads
from graph.web.masking.report import make_public_report
from graph.web.masking.rewriting import Rewriter, TextMask
from graph.web.masking.survey import survey

_Form = TypeVar("_Form")

_RULES: Final = 4
"""To be raised when the rules change, so that editions made by the old ones are made again."""

_HELD: Final = 200_000
"""Changed lines to hold before they are sorted and written."""


class PersonMode(StrEnum):
    """What an edition shows of people."""

    NAMED = "named"
    """Names and roles, as the release has them; for a specialist's own machine."""

    PSEUDONYMOUS = "pseudonymous"
    """Each person under a stable pseudonym; the default of everything public."""

    NONE = "none"
    """No people, no roles of people and no sole traders."""


class About(TypedDict):
    """What the manifest of an edition says."""

    release: str
    persons: str
    made: str
    hankeverkko: str
    base: str
    counts: dict[str, int]
    sha256: dict[str, str]


@dataclass(frozen=True, slots=True)
class Edition:
    """A finished edition in its folder.

    Args:
        folder: where its files are, readable by the owner only.
        mode: what it shows of people.
        release_id: the release it was made from.
        base: where the IRIs of things start.
        made: when the release was built, as xsd:dateTime.
        withdrawn: the IRIs of what was forgotten, those of other modes too, for a link may come from there.
        listed: those of them that an edition in this mode has shown, which may be listed.
    """

    folder: Path
    mode: PersonMode
    release_id: str
    base: str
    made: str
    withdrawn: frozenset[str] = frozenset()
    listed: frozenset[str] = frozenset()

    @property
    def dump(self) -> Path:
        """All quads as sorted N-Quads."""
        return self.folder / "public.nq"

    @property
    def store(self) -> Path:
        """The folder of the store made from the dump, for `EmbeddedStore.open`."""
        return self.folder / "store"

    @property
    def sections(self) -> Path:
        """The answers that pages of hubs wait for, once they are there, for `graph.web.pages.kept.KeptAnswers`."""
        return self.folder / "sections.sqlite"

    @property
    def dumps(self) -> Path:
        """Where the dumps of `graph.web.dumps` are kept."""
        return self.folder / "dumps"

    @property
    def report(self) -> Path:
        """The build's report as JSON, free of personal data."""
        return self.folder / "report.json"

    @property
    def manifest(self) -> Path:
        """What is known of the edition as JSON: release, mode, times, versions, counts."""
        return self.folder / MANIFEST

    def gone(self, iri: str) -> bool:
        """Whether the thing was forgotten on request, so that a page of it answers 410."""
        return iri in self.withdrawn

    def keep(self, name: str, make: Callable[[Path], None]) -> Path:
        """What is kept beside the quads under a name, made at the first time and by one process.

        Args:
            name: of a file or folder in the edition's folder.
            make: writes it to the path it is given; what dies half-way is made again.
        """
        path, new = self.folder / name, self.folder / f".{name}.new"
        if not path.exists():
            with held_alone(self.folder / f".{name}.lock"):
                if not path.exists():
                    _remove(new)
                    make(new)
                    new.rename(path)
        return path

    def keep_json(self, name: str, form: type[_Form], make: Callable[[], object]) -> _Form:
        """The same of what is JSON of a form, read; what is damaged is made again."""

        def write(path: Path) -> None:
            _write_json(path, make())

        return self.keep_whole(name, write, lambda path: read_json(path, form))

    def keep_whole(self, name: str, make: Callable[[Path], None], read: Callable[[Path], _Form]) -> _Form:
        """The same, read by what raises a ReleaseError where it is damaged: then it is made again."""
        try:
            return read(self.keep(name, make))
        except ReleaseError:
            _remove(self.folder / name)
            return read(self.keep(name, make))


def make_edition(
    release: Path, mode: PersonMode | str, cache: Path, key: bytes, *, forgotten: Iterable[str] = ()
) -> Edition:
    """The edition of a release in a mode, made unless it is there already; the same input gives the same bytes.

    Args:
        release: the release's folder.
        mode: what is shown of people.
        cache: where editions are kept, for their owner only; those of releases that are no more are removed.
        key: the key of people's identifiers, with which the release was built.
        forgotten: IRIs that are left out, even where the release is older than the forgetting.

    Raises:
        ReleaseError: the release is damaged, was built with another key, or the cache cannot be written.
    """
    asked = _ask(release, mode, key, forgotten)
    folder = cache / asked.name
    try:
        cache.mkdir(mode=0o700, parents=True, exist_ok=True)
        cache.chmod(0o700)
        with held_alone(cache / ".lock"):
            if not _is_readable(folder):
                try:
                    _remove(folder)
                    _make(asked, cache / ".making", folder)
                except BaseException:
                    # On a full disk it would leave no room for anything else, not even for forgetting.
                    shutil.rmtree(cache / ".making", ignore_errors=True)
                    raise
            _prune(cache, asked)
    except OSError as error:
        advice = "make room, or see who owns the folder"
        what = f"the edition cannot be written ({error.strerror or error})"
        raise ReleaseError(what, where=str(cache), advice=advice) from error
    return read_edition(folder)


def read_edition(folder: Path) -> Edition:
    """The edition in a folder that `make_edition` made.

    Raises:
        ReleaseError: it is damaged.
    """
    about, withdrawn = read_json(folder / MANIFEST, About), read_json(folder / "withdrawn.json", dict[str, bool])
    listed = frozenset(iri for iri, shown in withdrawn.items() if shown)
    mode = PersonMode(about["persons"])
    return Edition(folder, mode, about["release"], about["base"], about["made"], frozenset(withdrawn), listed)


def _is_readable(folder: Path) -> bool:
    """Whether there is an edition whose own words are as they were written; another is made again."""
    try:
        return bool(read_edition(folder).base)
    except (ReleaseError, ValueError):
        return False


def open_edition(data: Path, mode: PersonMode | str) -> Edition:
    """The edition of a data folder's current release, kept in its `editions`, without those whom it is to forget.

    Raises:
        ReleaseError: as for `make_edition`.
        InputError: the list of the forgotten is damaged.
    """
    folder = DataFolder(data)
    return make_edition(find_release(data), mode, folder.editions, folder.id_key(), forgotten=forgotten_iris(data))


def is_made(data: Path, mode: PersonMode | str) -> bool:
    """Whether `open_edition` has it already and takes no time; errors as there."""
    folder = DataFolder(data)
    asked = _ask(find_release(data), mode, folder.id_key(), forgotten_iris(data))
    return _is_readable(folder.editions / asked.name)


class _Asked(NamedTuple):
    """What an edition is made of."""

    release: Path
    mode: PersonMode
    manifest: Manifest
    key: bytes
    forgotten: tuple[str, ...]

    @property
    def group(self) -> str:
        """The editions of which only the newest is kept."""
        return f"{self.manifest['release']}-{self.mode}"

    @property
    def name(self) -> str:
        """The name of the folder: another list of what is forgotten, or other rules, give another edition."""
        content = json.dumps([_RULES, self.manifest["hankeverkko"], self.forgotten]).encode()
        return f"{self.group}-{sha256(content).hexdigest()[:8]}"


def _ask(release: Path, mode: PersonMode | str, key: bytes, forgotten: Iterable[str]) -> _Asked:
    manifest = read_manifest(release)
    if manifest["id_key"] != fingerprint(key):
        advice = f"set {KEY_VARIABLE} as it was for the build, or build again"
        raise ReleaseError("the release was built with another key of identifiers", where=str(release), advice=advice)
    return _Asked(release, PersonMode(mode), manifest, key, tuple(sorted(set(forgotten))))


def _make(asked: _Asked, staging: Path, folder: Path) -> None:
    from graph.store import create_store

    shutil.rmtree(staging, ignore_errors=True)
    staging.mkdir(mode=0o700)
    base = asked.manifest["base"]
    named = asked.mode is PersonMode.NAMED
    dump = asked.release / "dumps" / "public.nq"
    found = survey(
        dump, base, hide_all=not named, remove_all=asked.mode is PersonMode.NONE, forgotten=asked.forgotten
    )  # fmt: skip
    mask = TextMask(found, read_contacts(asked.release / "restricted" / "restricted.nq"))
    rewriter = Rewriter(found, mask, Naming(base, asked.key))
    count = _write_dump(dump, rewriter, staging)
    create_store(staging / "store", [staging / "public.nq"]).close()
    report = make_public_report(read_json(asked.release / "report.json", Content), rewriter.rename)
    _write_json(staging / "report.json", report)
    _write_json(staging / MANIFEST, _describe(asked, count, sha256_of(staging / "public.nq")))
    _write_json(staging / "withdrawn.json", _list_withdrawn(asked, rewriter))
    staging.rename(folder)


def _list_withdrawn(asked: _Asked, rewriter: Rewriter) -> dict[str, bool]:
    """The IRIs of the forgotten in every mode, each with whether editions in this mode have shown it."""
    own, pseudonyms = set(asked.forgotten), rewriter.pseudonyms_of(asked.forgotten)
    shown = {PersonMode.NAMED: own, PersonMode.PSEUDONYMOUS: pseudonyms, PersonMode.NONE: set[str]()}[asked.mode]
    return {iri: iri in shown for iri in sorted(own | pseudonyms)}


def _write_dump(dump: Path, rewriter: Rewriter, staging: Path) -> int:
    """Write the rewritten dump, sorted; the number of its quads. Lines that keep their place are not sorted again."""
    runs, changed = [staging / "kept.run"], list[str]()

    def flush() -> None:
        runs.append(staging / f"changed-{len(runs)}.run")
        write_run(changed, runs[-1])
        changed.clear()

    def kept() -> Iterator[bytes]:
        for quad in read_quads(dump):
            shown = rewriter.rewrite(quad)
            if shown == quad:
                yield quad.line.encode()
            elif shown:
                changed.append(shown.line)
                if len(changed) >= _HELD:
                    flush()

    write_sorted(kept(), runs[0])
    changed += [quad.line for quad in rewriter.labels()]
    flush()
    count = merge_runs(map(Run, runs), staging / "public.nq")
    for run in runs:
        run.unlink(missing_ok=True)
    return count


def _describe(asked: _Asked, count: int, checksum: str) -> About:
    manifest = asked.manifest
    return {
        "release": manifest["release"],
        "persons": asked.mode.value,
        "made": manifest["made"],
        "hankeverkko": manifest["hankeverkko"],
        "base": manifest["base"],
        "counts": {**manifest["counts"], "public quads": count, "restricted quads": 0},
        "sha256": {"public.nq": checksum},
    }


def _prune(cache: Path, asked: _Asked) -> None:
    """Remove editions of releases that are no more, and those that show what has been forgotten since."""
    releases = {entry.name for entry in asked.release.parent.iterdir()} | {asked.manifest["release"]}
    for entry in cache.iterdir():
        release = entry.name.partition("-")[0]
        superseded = entry.name.startswith(f"{asked.group}-") and entry.name != asked.name
        if entry.is_dir() and (superseded or release not in releases):
            shutil.rmtree(entry, ignore_errors=True)


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    path.unlink(missing_ok=True)


def _write_json(path: Path, content: object) -> None:
    path.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
