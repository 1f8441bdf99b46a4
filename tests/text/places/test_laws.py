"""What holds of the place reader whatever the text."""

from __future__ import annotations

import csv
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from converters.text.language.case_forms import case_forms
from converters.text.language.inflection import inflect_name
from converters.text.places.index import place_index
from converters.text.places.reader import read_places
from graph.model import Span
from graph.resources import table
from tests.steps import grows_with_text

NAMES = [row for row in table("municipalities") if row["name_fi"] != "Lappi"]


@pytest.mark.parametrize("row", NAMES, ids=lambda row: row["code"])
def test_every_form_is_read_back(row: dict[str, str]) -> None:
    """In a plain sentence; forms in an outer case that are a person's first of all (Simolle) are left out."""
    for forms in inflect_name(row["name_fi"]).values():
        for form in forms:
            places = read_places(f"Hankkeessa mainitaan {form} kahdesti.")
            names = [place.name for place in places]
            assert names in ([row["name_fi"]], []), form
            assert names or row["name_fi"] in PEOPLE, form


PEOPLE = {
    "Aura", "Inari", "Kaarina", "Kustavi", "Loviisa", "Mikkeli", "Pertteli", "Ristiina", "Salla", "Sievi", "Simo",
    "Soini",
}  # fmt: skip

PIECES = 'Oulu|Oulun|Simo|Salo|ja|,|.|\n|kaupungin|Ii:n|alueella|Matti|oululaiset|–|M.|seutukunnat|of|Koski|Tl|@|-|:|"'
WORDS = st.sampled_from(PIECES.split("|"))


@given(
    st.one_of(
        st.text(max_size=200), st.lists(WORDS, max_size=30).map(" ".join), st.lists(WORDS, max_size=9).map("".join)
    )
)
def test_no_text_raises_and_spans_lie_in_the_text(text: str) -> None:
    places = read_places(text)
    for place in places:
        assert isinstance(place.at, Span)
        assert text[place.at.start : place.at.end] == place.raw != ""
    assert all(a.at.end <= b.at.start for a, b in pairwise(places) if isinstance(a.at, Span) and isinstance(b.at, Span))


@pytest.mark.slow
@pytest.mark.parametrize("pattern", ["a", "Oulun, ", "Oulun ja ", "a-", "Simo "])
def test_steps_stay_linear_on_odd_texts(pattern: str) -> None:
    assert grows_with_text(read_places, "{}.", pattern)


FRAMES = [
    ("ine", "Tilaisuudet pidettiin {}, {} ja {}."),
    ("gen", "Hanke toteutetaan {}, {} ja {} kunnissa."),
    ("gen", "Kohderyhmänä ovat {}, {} sekä {} alueen nuoret."),
    ("nom", "Kunnat: {}, {}, {}"),
    ("nom", "{}\n{}\n{}"),
    ("nom", "Seudun kunnat ({}, {}, {}) osallistuvat."),
    ("nom", "Alue: {}/{}/{}"),
    ("nom", "Reitti {} – {} – {} avattiin."),
    ("ill", "Toiminta laajenee {}, {} ja {}."),
]
SINGLE = [name for name in sorted({row["name_fi"] for row in NAMES}) if " " not in name]


@given(st.sampled_from(FRAMES), st.lists(st.sampled_from(SINGLE), min_size=3, max_size=3, unique=True), st.booleans())
def test_any_three_stand_in_every_frame(framed: tuple[str, str], names: list[str], shouted: bool) -> None:
    case, frame = framed
    forms = [min(inflect_name(name).get(case) or inflect_name(name)["gen"]) for name in names]
    text = frame.format(*forms)
    assert [place.name for place in read_places(text.upper() if shouted and case != "nom" else text)] == names, text


@pytest.mark.parametrize("row", [row for row in table("regions") if "-" in row["name_fi"]], ids=lambda row: row["code"])
@pytest.mark.parametrize("hyphen", [" - ", "- ", " – ", "–"])
def test_a_hyphen_with_spaces_parts_no_name(row: dict[str, str], hyphen: str) -> None:
    for form in (row["name_fi"], row["genitive"]):
        text = f"Alueena on {form.replace('-', hyphen)} maakunta."
        assert [(place.name, place.kind) for place in read_places(text)] == [(row["name_fi"], "region")], text


@pytest.mark.parametrize("row", [row for row in NAMES if row["name_sv"]], ids=lambda row: row["code"])
def test_every_swedish_name_is_read_back(row: dict[str, str]) -> None:
    for text in (f"Verksamheten i {row['name_sv']} fortsätter.", f"Seminariet ordnas i {row['name_sv']}."):
        assert [place.name for place in read_places(text)] == [row["name_fi"]], text


def test_every_form_of_the_reference_is_a_form_of_its_municipality(shared: Path) -> None:
    with (shared / "reference" / "municipality_forms.csv").open(encoding="utf-8", newline="") as file:
        forms = list(csv.DictReader(file))
    missing = [
        row["form"]
        for row in forms
        if row["code"] not in {reading.area.code for reading in place_index().readings(row["form"])}
    ]
    assert missing == []


GENITIVE_FRAMES = [
    "{} alueella toteutetaan kokeiluja.",
    "Hankealue kattaa {} kunnan.",
    "{} kunnassa toimii kolme ryhmää.",
    "{} keskustaan rakennetaan puisto.",
    "Hanke parantaa {} elinvoimaa.",
    "Toimenpiteet kohdistuvat {} yrityksiin.",
    "{} kunnan alueelta tuli 12 hakemusta.",
    "Tilaisuus pidettiin {} torilla.",
]


@pytest.mark.parametrize("frame", GENITIVE_FRAMES)
def test_the_area_of_every_municipality_stands_in_the_frame(frame: str) -> None:
    missed = []
    for row in NAMES:
        form = row.get("genitive") or min(inflect_name(row["name_fi"])["gen"])
        if [place.name for place in read_places(frame.format(form))] != [row["name_fi"]]:
            missed.append(row["name_fi"])
    assert missed == []


BODIES = (
    "lukio|yhteiskoulu|normaalikoulu|ammattiopisto|kansalaisopisto|seurakunta|kaupunginhallitus|kunnanvaltuusto"
    "|kaupunginteatteri|taidemuseo|kirjasto|keskussairaala|terveyskeskus|päiväkoti|yliopisto|kehitysyhtiö|Energia Oy"
    "|Sanomat|Osuuspankki|Säästöpankki|yrittäjät ry|Martat|4H-yhdistys|Urheilijat|Palloseura|Lukko|hiihtoseura"
    "|käräjäoikeus|pelastuslaitos|ELY-keskus|kesäteatteri|orkesteri|musiikkiopisto|kotiseutuyhdistys|kauppakamari"
)
FIRMS = "Festival|Innovation|Group|Oyj|Business Park|Arena|Design|Science Park|Cup|Games|-seura|-säätiö|-projekti"
PERSONS = [
    "Yhteyshenkilö: {}",
    "{} kertoo hankkeesta.",
    "Lisätietoja antaa {}.",
    "{} (pj.)",
    "Paikalla olivat {} ja Ville Virtanen.",
]


@pytest.mark.parametrize("row", [row for row in NAMES[::4] if " " not in row["name_fi"]], ids=lambda row: row["code"])
def test_names_made_with_a_municipality_are_no_places(row: dict[str, str]) -> None:
    name, genitive = row["name_fi"], row.get("genitive") or min(inflect_name(row["name_fi"])["gen"])
    texts = [f"Hankkeen toteuttaja on {genitive} {body}." for body in BODIES.split("|")]
    texts += [f"Mukana ovat {name}{'' if firm[0] == '-' else ' '}{firm} ja Marttaliitto." for firm in FIRMS.split("|")]
    texts += [frame.format(f"{given} {name}") for frame in PERSONS for given in ("Matti", "Anna-Maija", "M.", "Erik")]
    assert [text for text in texts if read_places(text)] == []


CLUBS = "haka|viesti|kiri|tarmo|seura|pallo|palloseura|lehti|sanoma|uutinen|veikko|kiekkohai|uimari|hiihtäjä|palloilija"
CLUB_FRAMES = [
    "Avustuksen sai {}.",
    "Sitä kertoi {} viime viikolla.",
    "Nuoret liittyvät {} riveihin.",
    "{} 5 000 euroa",
]


@given(
    st.sampled_from(SINGLE),
    st.sampled_from(CLUBS.split("|")),
    st.sampled_from(["gen", "par", "ela", "all", "ade", "plural"]),
    st.sampled_from(CLUB_FRAMES),
)
def test_no_case_of_a_club_or_newspaper_names_its_municipality(name: str, head: str, case: str, frame: str) -> None:
    """Cases of a person's name make too many forms; that a word for people is meant is only read in the plural."""
    people = head.endswith(("ja", "jä", "ri", "hai"))
    forms = sorted(case_forms(head)["plural" if people else case])
    genitive = min(inflect_name(name)["gen"])
    ends = ("joiden", "jien", "jille", "reiden", "reista", "haiden", "haille") if people else ("",)
    for form in (form for form in forms if form.endswith(ends) and ":" not in form and len(form) > 4):
        text = frame.format(f"{genitive} {form.capitalize()}")
        assert read_places(text) == [], text


DASHED = st.sampled_from(["rata", "junaan", "väylällä", "moottoritien", "bussi", "kehityskäytävä"])


@given(st.lists(st.sampled_from(SINGLE), min_size=2, max_size=2, unique=True), st.sampled_from("–—"), DASHED)
def test_a_dash_between_two_makes_a_line_but_no_newspaper(names: list[str], dash: str, tail: str) -> None:
    text = "Matka {}{}{}-{} varrella"
    assert [place.name for place in read_places(text.format(names[0], dash, names[1], tail))] == names
    for body in ("lehti", "lehtemme", "säätiön", "seurassa", "yhdistyksen"):
        assert read_places(text.format(names[0], dash, names[1], body)) == []
