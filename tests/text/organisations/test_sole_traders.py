"""Sole traders under many names and spellings: known with the person in them; companies with such names are none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from converters.text.organisations.reader import parse_organisation, read_organisations
from converters.text.people.names import given_names, surnames

# Names by their frequency: common ones and rarer ones, none that is a word of another kind.
GIVEN = [name.capitalize() for name in list(given_names())[:400:7] if name.isalpha()]
FAMILY = [name.capitalize() for name in list(surnames())[:3000:37] if name.isalpha() and name not in given_names()]
PEOPLE = st.builds("{} {}".format, st.sampled_from(GIVEN), st.sampled_from(FAMILY))
TRADES = ("Kukkakauppa", "Metallityö", "Rakennuspalvelu", "Hieronta", "Maansiirto")
MARKED = (
    "Tmi {}",
    "tmi {}",
    "T:mi {}",
    "K:mi {}",
    "Kmi {}",
    "Toiminimi {}",
    "toiminimi {}",
    "{} Tmi",
    "{} T:mi",
    "{} tmi.",
    "{}, toiminimi",
)


@given(PEOPLE, st.sampled_from(MARKED))
def test_a_marked_trader_is_known_with_the_person(person: str, form: str) -> None:
    found = parse_organisation(form.format(person))
    assert (found.type, found.sole_trader) == ("sole-trader", person)


@given(PEOPLE, st.sampled_from(MARKED[:3]))
def test_capitals_change_nothing(person: str, form: str) -> None:
    found = parse_organisation(form.format(person).upper())
    assert (found.type, found.sole_trader) == ("sole-trader", person)


@given(PEOPLE, st.sampled_from(TRADES))
def test_a_trade_before_the_mark_stays_in_the_name(person: str, trade: str) -> None:
    raw = f"{trade} Tmi {person}"
    found = parse_organisation(raw)
    assert (found.name, found.type, found.sole_trader) == (raw, "sole-trader", person)


@given(PEOPLE, st.sampled_from(TRADES))
def test_a_person_run_together_with_a_legal_form_is_one(person: str, trade: str) -> None:
    found = parse_organisation(f"{trade.upper()} OY{person.upper()}")
    assert (found.type, found.sole_trader) == ("sole-trader", person)


@given(PEOPLE, st.sampled_from(["Oy", "Ky", "Ab", "ry"]))
def test_a_body_with_a_legal_form_is_no_trader(person: str, form: str) -> None:
    found = parse_organisation(f"{person} {form}")
    assert found.type != "sole-trader"
    assert not found.sole_trader


@pytest.mark.parametrize("text", ["Palvelun tuotti Tmi Aino Virtanen.", "Kahvila Kaneli Oy ja Tmi Aino Virtanen"])
def test_traders_are_found_in_texts(text: str) -> None:
    traders = [each for each in read_organisations(text) if each.type == "sole-trader"]
    assert [each.sole_trader for each in traders] == ["Aino Virtanen"]


@pytest.mark.parametrize("text", ["Räntilä Sanna T:mi", "Tmi Räntilä Sanna", "Räntilä Sanna, toiminimi"])
def test_the_given_name_of_a_trader_stands_first(text: str) -> None:
    assert parse_organisation(text).sole_trader == "Sanna Räntilä"


@pytest.mark.parametrize("text", ["Sirkka HonkavirtaOY", "Honkavirta SirkkaOY", "Matti VirtanenOy", "Anna MäkiTmi"])
def test_a_name_with_a_legal_form_run_together_is_a_trader(text: str) -> None:
    assert [each.type for each in read_organisations(text)] == ["sole-trader"]
    assert parse_organisation(text).sole_trader


@pytest.mark.parametrize(
    ("text", "name", "person"),
    [
        ("MATTI VIRTANENOY", "MATTI VIRTANEN OY", "Matti Virtanen"),
        ("KANGAS PIRJOOY", "KANGAS PIRJO OY", "Pirjo Kangas"),
        ("KUVITELMAN LEIPOMO OYKÖNGAS ARI", "KUVITELMAN LEIPOMO OY", "Ari Köngas"),
        ("KUVITELMA SOLUTIONS OYMATTIPEKKA KRONQVIST", "KUVITELMA SOLUTIONS OY", "Mattipekka Kronqvist"),
        ("KUVITELMA OYKAJAANIN SIVUTOIMIPISTE", "KUVITELMA OY", ""),
        ("TEHTAANMYLLY KY", "TEHTAANMYLLY KY", ""),
        ("LAPIN ETSIVÄKY", "LAPIN ETSIVÄKY", ""),
    ],
)
def test_capitals_run_together_with_a_legal_form_hold_a_person_or_none(text: str, name: str, person: str) -> None:
    found = parse_organisation(text)
    assert (found.name, found.sole_trader) == (name, person)


def test_a_firm_with_its_legal_form_run_together_is_a_company() -> None:
    found = read_organisations("Suomen yliopistokiinteistöt OY, PohjolanMetalliOY")
    assert [(each.name, each.type, each.units) for each in found] == [
        ("Suomen yliopistokiinteistöt OY", "company", ()),
        ("PohjolanMetalliOY", "company", ()),
    ]


@pytest.mark.parametrize(
    ("text", "kind", "person"),
    [
        ("KUVITELMAN RANTAMETSÄ T:MI VILLE LINDROOS", "sole-trader", "Ville Lindroos"),
        ("Anna ja Ville Koski Avoin yhtiö", "company", ""),
    ],
)
def test_the_surest_name_inside_a_business_is_its_person_s(text: str, kind: str, person: str) -> None:
    found = parse_organisation(text)
    assert (found.type, found.sole_trader) == (kind, person)


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Pesupalvelu Sanna Räntilä", "Sanna Räntilä"),
        ("KONEKORJAAMO VILJO HONKAVIRTA", "Viljo Honkavirta"),
        ("Tili- ja toimistopalvelut Anneli Korhonen", "Anneli Korhonen"),
        ("Eero Olavi Juhani Outosuku", "Eero Olavi Juhani Outosuku"),
    ],
)
def test_a_business_that_ends_in_a_persons_name_is_that_persons(text: str, person: str) -> None:
    found = parse_organisation(text)
    assert (found.name, found.type, found.sole_trader) == (text, "sole-trader", person)


@pytest.mark.parametrize("text", ["Hyvinvointipalvelut", "Kasvatus ja koulutus", "Martti Ahtisaari Instituutti"])
def test_a_unit_without_a_person_behind_it_is_no_trader(text: str) -> None:
    assert parse_organisation(text).sole_trader == ""


BEHIND = ("{} (tmi)", "{} (toiminimi)", "{} (Tmi)", "{}, toiminimi", "{}, tmi", "{} / tmi", "{} – toiminimi", "{} Tmi")


@given(PEOPLE, st.sampled_from(BEHIND), st.sampled_from(["{}", "Kuhmon kaupunki; {}", "{}, Kuhmon kaupunki"]))
def test_a_mark_behind_a_person_belongs_to_the_name(person: str, form: str, line: str) -> None:
    marked = form.format(person)
    assert parse_organisation(marked).sole_trader == person
    found = [each for each in read_organisations(line.format(marked)) if each.name != "Kuhmon kaupunki"]
    assert [(each.type, each.sole_trader) for each in found] == [("sole-trader", person)]
    assert person in found[0].name


@given(PEOPLE, PEOPLE, st.sampled_from(["Tmi:t", "T:mit", "Toiminimet"]), st.sampled_from(["{}", "Mukana ovat {}."]))
def test_one_mark_may_stand_for_several_people(first: str, second: str, mark: str, text: str) -> None:
    found = read_organisations(text.format(f"{mark} {first} ja {second}"))
    assert [(each.name, each.sole_trader) for each in found] == [(f"Tmi {each}", each) for each in (first, second)]
    assert parse_organisation(f"{mark} {first} ja {second}").type == "sole-trader"


@given(PEOPLE, st.sampled_from(["OY", "KY"]))
def test_a_person_run_together_with_a_legal_form_is_read_in_a_text(person: str, form: str) -> None:
    name = f"{person.upper()}{form}"
    for text in (name, f"Kuhmon kaupunki, {name}"):
        found = [each for each in read_organisations(text) if each.name != "Kuhmon kaupunki"]
        assert [(each.type, each.units) for each in found] == [("sole-trader", ())]


@pytest.mark.parametrize("text", ["toiminimi", "Tmi", "Kuhmon kaupunki, toiminimi", "Kuhmon kaupunki (toiminimi)"])
def test_the_mark_alone_is_no_body(text: str) -> None:
    assert {each.name for each in read_organisations(text)} <= {"Kuhmon kaupunki"}


@pytest.mark.parametrize("text", ["T:mi AINO ESIMERKKI", "Tmi: Aino Virtanen", "Kuhmon kaupunki, T:mi AINO VIRTANEN"])
def test_the_person_behind_the_mark_is_not_cut_off(text: str) -> None:
    traders = [each.name for each in read_organisations(text) if each.type == "sole-trader"]
    assert len(traders) == 1
    assert "aino" in traders[0].casefold()


@pytest.mark.parametrize("trade", ["Puutyö", "Kahvila", "Taksi", "Maansiirto", "Parturi-kampaamo"])
@pytest.mark.parametrize("person", ["Aino Virtanen", "Ville Korhonen"])
@pytest.mark.parametrize(
    "frame", ["{0}", "{0}, Iin kunta", "Iin kunta; {0}; Kela", "Mukana ovat Iin kunta ja {0} sekä Kela."]
)
def test_a_trade_and_a_person_are_a_business_among_bodies(trade: str, person: str, frame: str) -> None:
    read = {found.name: found for found in read_organisations(frame.format(f"{trade} {person}"))}
    assert (read[f"{trade} {person}"].type, read[f"{trade} {person}"].sole_trader) == ("sole-trader", person)


@pytest.mark.parametrize(
    "text", ["Puutyö Aino Virtanen Oy", "Käsityö Aino Virtanen ry", "Kahvila Kaneli", "Puutyö Oulu"]
)
def test_a_trade_with_a_form_or_no_person_is_no_trader(text: str) -> None:
    assert all(found.type != "sole-trader" for found in read_organisations(text))


@pytest.mark.parametrize("text", ["Opettaja Aino Virtanen", "Käsityön opettaja Aino Virtanen", "Aino Virtanen"])
def test_a_person_with_a_post_is_no_business(text: str) -> None:
    assert read_organisations(text) == []


@pytest.mark.parametrize(
    ("cell", "person"),
    [
        ("Tuulikki Hakala/Kukkapuoti", "Tuulikki Hakala"),
        ("Tuulikki Hakala / Kukkapuoti", "Tuulikki Hakala"),
        ("KUKKAPUOTI/TUULIKKI HAKALA", "Tuulikki Hakala"),
        ("HAKALAOY TUULIKKI", "Tuulikki Hakala"),
        ("HakalaOy Tuulikki", "Tuulikki Hakala"),
        ("HAKALA TUULIKKIOY", "Tuulikki Hakala"),
    ],
)
def test_a_person_beside_a_stroke_or_run_together_with_a_legal_form(cell: str, person: str) -> None:
    found = parse_organisation(cell)
    assert (found.type, found.sole_trader) == ("sole-trader", person)


@pytest.mark.parametrize("cell", ["Tuulikki Hakala/Kemin kaupunki", "Lapin liitto/Tuulikki Hakala"])
def test_a_body_beside_a_stroke_is_no_business_of_the_person(cell: str) -> None:
    assert parse_organisation(cell).sole_trader == ""
