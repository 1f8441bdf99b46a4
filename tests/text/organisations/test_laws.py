"""Bodies and units written in every form of a cell, a list or a sentence come out as they went in."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from converters.text.organisations.reader import read_organisations
from graph.resources import table
from tests.text.organisations.checks import Wanted, check

OWNERS = ["Iin kunta", "Kemin kaupunki", "Vöyrin kunta", "Paraisten kaupunki", "Lapin hyvinvointialue"]
UNITS = ["sivistyspalvelut", "nuorisotyö", "varhaiskasvatus", "elinvoiman toimiala", "kasvatus- ja opetuspalvelut"]
Body = tuple[str, tuple[str, ...]]


@cache
def _names() -> list[str]:
    """The names of the table that no sign of a list stands in."""
    return [row["name_fi"] for row in table("organisations") if row["name_fi"] and not set(",/") & set(row["name_fi"])]


def _listed() -> st.SearchStrategy[Body]:
    return st.deferred(lambda: st.sampled_from(_names())).map(lambda name: (name, ()))


def _with_units() -> st.SearchStrategy[Body]:
    return st.tuples(st.sampled_from(OWNERS), st.lists(st.sampled_from(UNITS), max_size=2, unique=True).map(tuple))


def _cell(bodies: list[Body], joined: str, parted: str) -> str:
    return parted.join(joined.join([name, *units]) for name, units in bodies)


BODIES = st.lists(_listed() | _with_units(), min_size=1, max_size=4, unique_by=lambda body: body[0])


@settings(max_examples=60, deadline=None)
@given(BODIES, st.sampled_from([", ", " / "]), st.sampled_from(["; ", "\n"]), st.sampled_from(["", "Toteuttajat: "]))
def test_bodies_that_signs_part_are_read_as_they_were_written(
    bodies: list[Body], joined: str, parted: str, label: str
) -> None:
    found = read_organisations(label + _cell(bodies, joined, parted))
    assert [(each.name.casefold(), each.units) for each in found] == [(name.casefold(), u) for name, u in bodies]


@settings(max_examples=40, deadline=None)
@given(_listed(), _with_units())
def test_bodies_of_a_sentence_are_read_as_they_were_written(first: Body, second: Body) -> None:
    text = f"Hankkeen toteuttaa {first[0]} yhdessä seuraavien kanssa: {_cell([second], ', ', '')}."
    read = [(each.name.casefold(), each.units) for each in read_organisations(text)]
    assert read == [(first[0].casefold(), ()), (second[0].casefold(), second[1])]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Osatoteuttajat 2019–2021: Kemin kaupunki; Lapin liitto", ["Kemin kaupunki", "Lapin liitto"]),
        ("Toteuttajat: Työtuomioistuin\nOpetusministeriö", ["Työtuomioistuin", "Opetusministeriö"]),
        (
            "Lapin yliopisto, Kemin yliopistokeskus Jokela; Iin kunta",
            [("Lapin yliopisto", ("Kemin yliopistokeskus Jokela",)), "Iin kunta"],
        ),
        ("Väestöliitto (koordinaattori), Sibelius-museo", ["Väestöliitto", "Sibelius-museo"]),
        ("Miina Sillanpään Säätiö (MSS)", ["Miina Sillanpään Säätiö"]),
        ("Iin kunta; Ernst & Young; Lapin liitto", ["Iin kunta", "Ernst & Young", "Lapin liitto"]),
        ("Iin 4H yhdistys r.y", ["Iin 4H yhdistys r.y."]),
        (
            "Iin kunta (nyk. Jokila) ja kuvaamo T:mi Aino Esimerkki",
            ["Iin kunta", "kuvaamo T:mi Aino Esimerkki"],
        ),
    ],
)
def test_cells_are_parted_where_their_signs_say(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Mukana on Virossa Tarton yliopisto.", ["Tarton yliopisto"]),
        ("Leirin johti 4H-yhdistys Hanka ry.", ["4H-yhdistys Hanka ry"]),
        (
            "Mukana on Iin seudun kehitysyhtiö Nopea Lahna Oy ja Kemin kaupunki.",
            ["Iin seudun kehitysyhtiö Nopea Lahna Oy", "Kemin kaupunki"],
        ),
        (
            "Mukana on Lapin yliopisto, Oulun seudun ympäristöpalvelut ja Kemin kaupunki.",
            ["Lapin yliopisto", "Oulun seudun ympäristöpalvelut", "Kemin kaupunki"],
        ),
        ("Luvut keräsi Lapin hyvinvointialueen lastensuojelu.", [("Lapin hyvinvointialue", ("lastensuojelu",))]),
        ("Hanke alkoi Kaakkois-Suomen ammattikorkeakoulu Xamkissa.", ["Kaakkois-Suomen ammattikorkeakoulu"]),
        ("Rahoitus saatiin Väestöliitolta keväällä.", ["Väestöliitto"]),
        ("Rahoitus myönnettiin Hankalan Kehittämisyhdistys ry:lle.", ["Hankalan Kehittämisyhdistys ry"]),
        ("Leirin tuki tuli Kainuun Liikunnalta keväällä.", ["Kainuun Liikunta"]),
        ("Tieto tuli Leader Etelä-Hämeeltä keväällä.", ["Leader Etelä-Häme"]),
        ("Asema: vararehtori, TKI- ja yrityspalvelut", []),
    ],
)
def test_names_in_sentences_end_where_they_do(text: str, found: Wanted) -> None:
    check(text, found)
