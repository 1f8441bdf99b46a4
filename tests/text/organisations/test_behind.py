"""What stands behind the name of a body and is no part of it: a post town under it, a sum before its purpose."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import parse_organisation, read_organisations
from tests.text.organisations.checks import check

BODIES = ["Kainuun liitto", "Iin kunta", "Länsstyrelsen i Norrbotten", "Osuuskunta Kivenmäki", "Malliyhdistys ry"]
TOWNS = ["87100 Kajaani", "971 86 Luleå", "8006 Bodø", "FI-90100 Oulu", "AX-22100 Mariehamn"]


def _names(text: str) -> list[str]:
    return [found.name for found in read_organisations(text)]


@pytest.mark.parametrize("body", BODIES)
@pytest.mark.parametrize("town", TOWNS)
@pytest.mark.parametrize("lines", ["{0} {1}", "{0}, {1}", "- {0}\n{1}", "- Lapin liitto\n- {0}\n{1}\n- Kelan keskus"])
def test_a_post_town_is_no_part_of_the_name_before_it(body: str, town: str, lines: str) -> None:
    names = _names(lines.format(body, town))
    assert body in names
    assert not any(town.split()[-1] in name for name in names)


@pytest.mark.parametrize("body", BODIES)
@pytest.mark.parametrize("sum_", ["500 euroa", "29 500 euroa", "12 000 €", "7 000,00 €"])
@pytest.mark.parametrize("mark", ["", "- "])
def test_a_sum_before_its_purpose_is_no_part_of_the_name(body: str, sum_: str, mark: str) -> None:
    assert _names(f"{mark}{body} {sum_} (retkiin)") == [body]


@pytest.mark.parametrize("name", ["Kauppakulma 12345 Oy", "Studio 2000 Design Oy", "Nuorisoseura 1895 ry"])
def test_a_number_inside_a_name_stays(name: str) -> None:
    assert parse_organisation(name).name == name


@pytest.mark.parametrize("day", ["1.1.2012", "1.3.2020"])
@pytest.mark.parametrize("told", ["aiemmin", "ent.", "entinen"])
@pytest.mark.parametrize("body", ["Mallin Vesi Oy", "Kainuun hyvinvointialue"])
def test_a_bracket_with_a_day_and_a_former_name_is_closed(body: str, told: str, day: str) -> None:
    found = parse_organisation(f"{body} ({day} alkaen, {told} Vanha Lähde Oy)")
    assert (found.name, found.former_names) == (body, ("Vanha Lähde Oy",))


@pytest.mark.parametrize(
    ("written", "name", "kind"),
    [
        ("Kainuun TE -toimisto", "Kainuun TE-toimisto", "state-regional-authority"),
        ("Lapin ELY -keskus", "Lapin ELY-keskus", "state-regional-authority"),
        ("Lapin SPR -piiri", "Lapin SPR -piiri", ""),
    ],
)
def test_a_blank_before_the_hyphen_of_an_office_is_closed(written: str, name: str, kind: str) -> None:
    assert [(found.name, found.type) for found in read_organisations(written)] == [(name, kind)]


@pytest.mark.parametrize("body", ["Finnish Environment Institute", "University of Oulu", "Lapin liitto"])
@pytest.mark.parametrize("label", ["Other partners: ", "Project partners: ", "Kumppanit: "])
def test_a_sentence_ends_behind_a_bracket(body: str, label: str) -> None:
    assert _names(f"Lead partner: {body} (Abc). {label}Iin kunta") == [body, "Iin kunta"]


@pytest.mark.parametrize("form", ["Puolustusvoimien", "Puolustusvoimilta", "Puolustusvoimille", "Puolustusvoimissa"])
@pytest.mark.parametrize("frame", ["Työssä oli mukana {}, Kelan ja Iin kunnan väkeä.", "Apua saatiin {} kanssa."])
def test_the_defence_forces_are_known_in_any_case(form: str, frame: str) -> None:
    found = read_organisations(frame.format(form))[0]
    assert (found.name, found.type) == ("Puolustusvoimat", "state-agency")


@pytest.mark.parametrize("year", ["1998", "2009", "2024"])
@pytest.mark.parametrize(
    "name", ["Lapin liitto", "Taiteen keskustoimikunta", "Iin kunta", "Kivikko Oy", "Oulun yliopisto"]
)
def test_the_year_of_a_book_behind_who_made_it(name: str, year: str) -> None:
    check(f"{name} {year}", [name])
    check(f"© {name} {year}", [name])
    check(f"Tekijät ja {name} {year}", [name])


@pytest.mark.parametrize("name", ["Kulttuuri 2011 ry", "Turku 2011 -säätiö", "Kivi 2000 Oy"])
def test_a_year_that_is_of_a_name(name: str) -> None:
    check(name, [name])


@pytest.mark.parametrize(
    "label", ["Address: Main Street 1", "Telephone: 06 000", "Website: kivi.fi", "Besöksadress: Ågatan 2"]
)
def test_the_label_of_the_next_field_in_other_languages(label: str) -> None:
    check(f"University of Vaasa {label}", ["University of Vaasa"])


def test_credits_in_english_name_their_bodies() -> None:
    check("Produced by: Kivi AB, Vasa Printed by: Storå Tryckeri, Umeå 2022", ["Kivi AB", "Storå Tryckeri"])


def test_a_series_of_publications_is_no_body() -> None:
    check("LAPIN LIITTO, KEHITTÄMISYKSIKÖN JULKAISUJA N:o 35", ["Lapin liitto"])


@pytest.mark.parametrize("country", ["Suomea", "Ruotsia", "Viroa"])
def test_a_country_beside_bodies_is_none(country: str) -> None:
    check(f"Tukea annettiin eri puolille {country}, Lapin liitolle ja Luotola Oy:lle.", ["Lapin liitto", "Luotola Oy"])


@pytest.mark.parametrize("label", ["Form och layout", "Kannen kuva", "Cover photo by"])
def test_the_label_of_several_words_behind_a_legal_form(label: str) -> None:
    check(f"Tryck: Kivivuori Oy {label}: Kuvapaja Ab", ["Kivivuori Oy", "Kuvapaja Ab"])


@pytest.mark.parametrize("town", ["Harjavalta", "Kokemäki", "Valkeakoski"])
def test_an_english_town_whose_name_ends_as_a_case_does(town: str) -> None:
    check(f"The town of {town}", [f"town of {town}"])
    check(
        f"Kela\nThe town of {town}\nThe municipality of Nakkila", ["Kela", f"town of {town}", "municipality of Nakkila"]
    )


@pytest.mark.parametrize("name", ["Iin Jätehuolto", "Kemin Vesi", "Porin Energia"])
@pytest.mark.parametrize(
    "frame",
    [
        "Kuntaa edustaa Taru Virtanen ({} liikelaitos).",
        "{} liikelaitos vastaa palveluista.",
        "{} liikelaitoksen johtaja kertoi.",
        "Avustus myönnettiin {} liikelaitokselle.",
    ],
)
def test_the_business_of_a_town_is_whole_with_the_word_for_it(frame: str, name: str) -> None:
    check(frame.format(name), [f"{name} liikelaitos"])
    check(f"{name} Liikelaitos vastaa palveluista.", [f"{name} Liikelaitos"])
    check("Iin kunta, Jätehuolto liikelaitos", [("Iin kunta", ("Jätehuolto liikelaitos",))])
