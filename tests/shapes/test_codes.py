"""Every code that a converter can write passes the shipped shapes: a list that reads well can be published."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from converters.sources.eura_lists.layout import settings
from graph.build.builder import build
from graph.build.conversion import Converters
from graph.model import (
    Amount,
    Assessment,
    Attachment,
    Document,
    Indicator,
    Organisation,
    Participation,
    Person,
    Place,
    Problem,
    Project,
    Span,
    TargetGroup,
)
from graph.release import open_release
from graph.resources import table
from graph.validate import validate_release
from graph.vocabulary.codes import read_concepts, read_schemes

AT = Span(0, 4)
BY_FIELD = ("type", "status", "programme", "axis", "objective", "fund")
"""The fields of a project that hold a code; of a type the list is called otherwise."""

AREAS = {
    "municipality": "municipalities",
    "sub-region": "sub_regions",
    "region": "regions",
    "country": "countries",
}


def codes_of(scheme: str) -> tuple[str, ...]:
    return tuple(concept.id for one in read_schemes() if one.id == scheme for concept in read_concepts(one))


def make_projects() -> Iterator[Project]:
    """A project for every code of every field that a record has, each code in that field alone."""
    for field in BY_FIELD:
        for code in codes_of("project-type" if field == "type" else field):
            yield make_project(f"{field}-{code}", **{field: code})
    for kind, name in AREAS.items():
        for row in table(name):
            yield make_project(f"{kind}-{row['code']}", places=(make_place(kind, row),))
    # What a record may have many of stands in one project.
    yield make_project(
        "many",
        participations=tuple(make_participations()),
        target_groups=tuple(TargetGroup("x", "direct", (code,), at=AT) for code in codes_of("target-group")),
        amounts=tuple(
            Amount(Decimal(1), kind, "1", AT, payer_group=group) for kind, group in zip_all("amount", "payer-group")
        ),
        indicators=tuple(
            Indicator(one, status, Decimal(1), "1", AT)
            for one in codes_of("indicator")
            for status in codes_of("value-status")
        ),
        assessments=tuple(
            Assessment(aspect, "1", AT, impact, 1) for aspect, impact in zip_all("principle", "impact") if impact
        ),
        attachments=tuple(Attachment("x", kind, "", AT) for kind in codes_of("attachment-type")),
    )


def zip_all(first: str, second: str) -> list[tuple[str, str]]:
    """Every code of the first list with one of the second, and every one of the second with one of the first."""
    ones, others = codes_of(first), codes_of(second)
    return [(ones[at % len(ones)], others[at % len(others)]) for at in range(max(len(ones), len(others)))]


def make_place(kind: str, row: dict[str, str]) -> Place:
    return Place(row["name_fi"], row["code"], kind, "in-force", row["name_fi"], AT, stated=True)


def make_participations() -> Iterator[Participation]:
    body = Organisation("Mallilan säätiö", "Mallilan säätiö", AT)
    someone = Person("Aune Mallila", "Aune", "Mallila", "Aune Mallila", AT)
    for role in codes_of("role"):
        yield Participation(body, role, body.name, AT)
        yield Participation(someone, role, someone.name, AT, on_behalf_of=body)
    for kind in codes_of("organisation-type"):
        of_kind = Organisation(f"Mallilan {kind}", "x", AT, type=kind)
        yield Participation(of_kind, "implementer", of_kind.name, AT)


def make_project(key: str, **fields: object) -> Project:
    return Project(f"toy/{key}", key, AT, start=date(2005, 1, 1))._replace(**fields)  # type: ignore[arg-type]


class EveryCode:
    """A source whose one document has every code."""

    id = "ouka_hanketietokanta"

    def recognise(self, document: Document) -> float:
        """Every text is of this source."""
        return 1.0

    def convert(self, document: Document) -> Iterator[Project | Problem]:
        """The projects, whatever the document says."""
        return make_projects()

    def convert_rows(self, document: Document, first: int, last: int | None) -> Iterator[Project | Problem]:
        """As `convert`: there are no rows."""
        return make_projects()


def read(path: Path, name: str) -> Document:
    """The file as text."""
    data = path.read_bytes()
    return Document(name, hashlib.sha256(data).hexdigest(), "text/plain", data.decode(), data)


CONVERTERS = Converters(read, lambda document: EveryCode(), lambda name: EveryCode())


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with a release that has every code."""
    folder = tmp_path_factory.mktemp("codes")
    (folder / "list.txt").write_text("abcd", encoding="utf-8")
    build([folder / "list.txt"], folder / "data", CONVERTERS, jobs=1)
    return folder / "data"


def test_every_code_that_a_converter_can_write_passes_the_shapes(data: Path) -> None:
    release = (data / "current").read_text(encoding="utf-8").strip()
    found = validate_release(data / "releases" / release)
    assert [(one.shape, one.focus, one.value) for one in found if one.severity == "violation"] == []


@pytest.mark.parametrize("field", BY_FIELD)
def test_every_code_of_a_project_is_a_concept_of_its_list(data: Path, field: str) -> None:
    predicate = {
        "type": "dcterms:type", "status": "adms:status", "programme": "hv:programme", "axis": "hv:priorityAxis",
        "objective": "hv:specificObjective", "fund": "hv:fund",
    }[field]  # fmt: skip
    prefixes = (
        "PREFIX hv: <https://w3id.org/hankeverkko/def#> PREFIX dcterms: <http://purl.org/dc/terms/> "
        "PREFIX adms: <http://www.w3.org/ns/adms#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#> "
    )
    with open_release(data) as release:
        written = release.query(f"{prefixes} SELECT DISTINCT ?code {{ ?project a hv:Project ; {predicate} ?code }}")
        known = release.query(
            f"{prefixes} SELECT DISTINCT ?code {{ ?project a hv:Project ; {predicate} ?code . "
            "?code a skos:Concept ; skos:inScheme ?scheme }"
        )
    assert set(written.column("code")) == set(known.column("code"))
    assert len(written) == len(codes_of("project-type" if field == "type" else field))


def test_every_kind_of_amount_that_the_lists_have_is_in_its_code_list() -> None:
    assert set(settings().amounts.values()) <= set(codes_of("amount"))
