"""Swedish names that say what they are for, firms by their last word or letters, publications and agendas."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import read_organisations
from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Stiftelsen för bevarandet av Storå slotts trädgård fick 1 000 euro.",
            ["Stiftelsen för bevarandet av Storå slotts trädgård"],
        ),
        ("Föreningen för nordisk visa rf fick bidrag.", ["Föreningen för nordisk visa rf"]),
        ("Sällskapet för stadsodling ansökte om bidrag.", ["Sällskapet för stadsodling"]),
        ("Stiftelsen för Storåns väl och Luotola Oy deltog.", ["Stiftelsen för Storåns väl", "Luotola Oy"]),
        ("Storby kyrkby byaförening ordnar loppis.", ["Storby kyrkby byaförening"]),
        ("En lokal hembygdsförening ordnar kursen.", []),
        ("Den nya föreningen för unga har startat.", []),
    ],
)
def test_a_swedish_name_goes_on_with_what_it_is_for(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Toteuttajina ovat iKuulas Oy ja eLumo Oy.", ["iKuulas Oy", "eLumo Oy"]),
        ("Kumppanina on Arctic eKuulas Oy.", ["Arctic eKuulas Oy"]),
        ("Tilaaja on Vesimylly Group.", ["Vesimylly Group"]),
        ("Kyselyyn vastasi Kuulas Consultingin väki.", ["Kuulas Consulting"]),
        ("The Steering Group met.", []),
        ("Our Focus Group met.", []),
        ("Edustajat tulivat Kelasta, Kuulaslabista ja Lapin liitosta.", ["Kela", "Kuulaslab", "Lapin liitto"]),
        ("Väkeä tuli Kelasta, Virtasesta, Oulusta ja Ruotsista.", ["Kela"]),
    ],
)
def test_a_firm_is_told_by_its_letters_its_last_word_or_the_case_of_a_list(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Oulun yliopiston maantieteen laitoksen julkaisuja B 12", [("Oulun yliopisto", ("maantieteen laitos",))]),
        (
            "12 Iin Vesi Oy:n takaus 13 Kellon Palvelut Oy:n perustaminen 14 Muut asiat",
            ["Iin Vesi Oy", "Kellon Palvelut Oy"],
        ),
        ("KUMPPANIT Ekokaarina Oy teki työn.", ["Ekokaarina Oy"]),
        ("KONEPAJA Ekokaarina Oy teki työn.", ["KONEPAJA Ekokaarina Oy"]),
    ],
)
def test_publications_agendas_and_headings_are_no_part_of_a_name(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize("text", ["{} vid {}", "Projektet leds av {} vid {}."])
@pytest.mark.parametrize("body", ["Åbo Akademi", "Helsingfors universitet", "Vasa stad"])
@pytest.mark.parametrize("unit", ["Pedagogiska fakulteten", "Bildningsavdelningen", "Institutionen för fysik"])
def test_a_unit_at_its_body(unit: str, body: str, text: str) -> None:
    check(text.format(unit, body), [(body, (unit,))])


@pytest.mark.parametrize("school", ["Handelshögskolan", "Svenska social- och kommunalhögskolan"])
@pytest.mark.parametrize("text", ["{1}, {0}", "{0} vid {1}"])
@pytest.mark.parametrize("body", ["Åbo Akademi", "Helsingfors universitet"])
def test_a_school_of_a_university(school: str, text: str, body: str) -> None:
    check(text.format(school, body), [(body, (school,))])


@pytest.mark.parametrize("name", ["Svenska handelshögskolan", "Svenska social- och kommunalhögskolan"])
def test_a_school_that_stands_alone(name: str) -> None:
    check(name, [name])


def test_who_works_at_a_body_is_no_unit() -> None:
    check("Projektledaren arbetar vid Åbo Akademi.", ["Åbo Akademi"])
    check("Åbo Akademi, Svenska handelshögskolan", ["Åbo Akademi", "Svenska handelshögskolan"])


@pytest.mark.parametrize("name", ["Kartklubben", "Geologerna", "Sångarlaget", "Studentspexet"])
@pytest.mark.parametrize("text", ["{}", "Bidrag beviljades {}.", "Med är {} och Vasa stad."])
def test_an_association_at_a_university_is_one_body(text: str, name: str) -> None:
    whole = f"{name} vid Åbo Akademi rf"
    read = read_organisations(text.format(whole))
    assert (read[0].name, read[0].type) == (whole, "association")


@pytest.mark.parametrize("person", ["Örjan Andersson", "rektor Maria Lindholm", "forskare Anna Nieminen"])
def test_a_person_at_an_association_is_no_part_of_its_name(person: str) -> None:
    check(f"Frågan besvarades av {person} vid Vasa Teaterförening rf.", ["Vasa Teaterförening rf"])


@pytest.mark.parametrize("field", ["elektroteknik", "konst, design och arkitektur", "ekonomi"])
def test_a_school_for_its_fields_is_a_unit_of_its_university(field: str) -> None:
    check(f"Aalto-universitetet, Högskolan för {field}", [("Aalto-universitetet", (f"Högskolan för {field}",))])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Föreningen Nordiskt kulturforum ordnar kvällen.", ["Föreningen Nordiskt kulturforum"]),
        ("Bidraget kommer från Axel Lindholms minnesfond.", ["Axel Lindholms minnesfond"]),
        ("Tack till Stina Bergmans testamentsfond och Vasa stad.", ["Stina Bergmans testamentsfond", "Vasa stad"]),
        ("Aktiebolaget Sydkust", ["Aktiebolaget Sydkust"]),
        ("Ägare är Aktiebolaget Sydkust och Vasa stad.", ["Aktiebolaget Sydkust", "Vasa stad"]),
        ("Socialfonden och jordbruksfonden stöder projekt.", []),
        ("Aktiebolaget har tre ägare.", []),
        ("I kustregionen fungerar Aktion Sydkust r.f. som främjar företagandet.", ["Aktion Sydkust r.f."]),
        ("I Raseborg verkar Kustens Fiskare rf.", ["Kustens Fiskare rf"]),
    ],
)
def test_associations_funds_and_firms_that_swedish_words_tell(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Finansieringen kom från Östra Finlands miljöcentral.", "Östra Finlands miljöcentral"),
        ("Sydvästra Finlands miljöcentral", "Sydvästra Finlands miljöcentral"),
        ("Projektet stöddes av stiftelsen Lumirosen.", "stiftelsen Lumirosen"),
        ("Medlemmar i föreningen Folkhälsan deltar.", "Folkhälsan"),
    ],
)
def test_the_side_of_a_country_and_the_word_for_a_foundation_are_of_the_name(text: str, name: str) -> None:
    assert [each.name for each in read_organisations(text)] == [name]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Folkhälsan på Åland r.f. ordnar läger.", ["Folkhälsan på Åland r.f."]),
        ("Folkhälsan på Åland och Mariehamns stad ordnar läger.", ["Folkhälsan på Åland", "Mariehamns stad"]),
        ("Ungdomsföreningen på Kökar rf ansöker om bidrag.", ["Ungdomsföreningen på Kökar rf"]),
        ("Kontakta Maria Lind på Folkhälsan rf.", ["Folkhälsan rf"]),
        ("Stiftelsen på Fredsgatan har flyttat.", []),
    ],
)
def test_a_body_may_be_on_an_island(text: str, names: list[str]) -> None:
    assert [body.name for body in read_organisations(text)] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Projektet finansieras av Skärgårdsstiftelsen och Kela.", ["Skärgårdsstiftelsen", "Kela"]),
        ("Partner: Havsviksstiftelsen, Kimitoöns kommun", ["Havsviksstiftelsen", "Kimitoöns kommun"]),
        ("Vi tackar Hembygdsföreningen för kaffet.", ["Hembygdsföreningen"]),
        ("Enligt Föreningen är läget gott.", []),
        ("Stödstiftelsen möts i maj.", []),
    ],
)
def test_a_compound_in_the_definite_form_is_a_name_inside_a_sentence(text: str, names: list[str]) -> None:
    assert [body.name for body in read_organisations(text)] == names


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Rektor vid Novia: Lena Johansberg tfn 044 000 0000", ["Novia"]),
        ("Vi arbetar med Föreningen Franciscus och Ijo kommun.", ["Föreningen Franciscus", "Ijo kommun"]),
    ],
)
def test_a_post_at_a_body_before_who_has_it_and_a_name_in_s_before_a_link(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize("kind", ["Leader-föreningen", "Leader-gruppen", "aktionsgruppen", "föreningen"])
@pytest.mark.parametrize("name", ["Kustlandet rf", "I rätt tid rf", "Havets Vänner rf"])
def test_a_name_that_its_form_closes_is_whole_without_its_kind(kind: str, name: str) -> None:
    check(f"Bidraget betalas till {kind} {name}.", [name])


@pytest.mark.parametrize("lead", ["Via", "Även", "Också", "Eftersom", "Utan"])
@pytest.mark.parametrize("kind", ["föreningen", "kommunen", "universitetet"])
def test_the_first_word_of_a_sentence_names_no_kind_behind_it(lead: str, kind: str) -> None:
    check(f"{lead} {kind} kan man söka stöd.", [])


@pytest.mark.parametrize("name", ["Svenska kulturfonden", "Åbo stiftelsen"])
def test_a_name_begins_a_sentence(name: str) -> None:
    check(f"{name} stöder projektet.", [name])


@pytest.mark.parametrize("name", ["ADA Grafisk byrå", "Norrsken Grafisk byrå"])
def test_a_graphic_agency_is_a_firm(name: str) -> None:
    check(f"Layout: Anna Berg / {name}", [name])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Projektet genomförs med Vasa, Karleby och Jakobstads stad.",
            ["Vasa stad", "Karleby stad", "Jakobstads stad"],
        ),
        ("• Vasa, Karleby och Jakobstads stad", ["Vasa stad", "Karleby stad", "Jakobstads stad"]),
        ("Malax och Korsnäs kommun ordnar kursen.", ["Malax kommun", "Korsnäs kommun"]),
        ("Kursen ordnas i Malax och Korsnäs kommun.", ["Korsnäs kommun"]),
        ("Österbottens förbund och Vasa stad", ["Österbottens förbund", "Vasa stad"]),
        (
            "Lapplands och Sydöstra Finlands NTM-centraler deltar.",
            ["Lapplands NTM-central", "Sydöstra Finlands NTM-central"],
        ),
        (
            "Österbottens och Mellersta Österbottens förbund finansierar.",
            ["Österbottens förbund", "Mellersta Österbottens förbund"],
        ),
    ],
)
def test_places_share_the_word_for_their_body(text: str, found: list[str]) -> None:
    check(text, [*found])
