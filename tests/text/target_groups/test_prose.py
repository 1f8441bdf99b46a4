"""Sentences under a heading of target groups that go on about something else name no groups."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups


@pytest.mark.parametrize("between", ["\n\n", " ", "\n"])
@pytest.mark.parametrize(
    "prose",
    [
        "Hanketta toteuttavat ja kehittävät opistot ja kylät.",
        "Toiminnan suunnittelevat yhdessä yrittäjät ja kylät.",
        "Hankkeen alkuvaiheessa laitteita kokeilevat museot ja kirjastot.",
        "Kokeiluvaiheessa sovelluksia käyttävät laajasti mm. museot, jotka antavat palautetta.",
        "Mukana olevat kylät valitsevat osallistujat.",
        "Leireistä vastaavat paikalliset seurat.",
    ],
)
def test_a_clause_with_its_verb_before_its_subject_is_no_group(prose: str, between: str) -> None:
    groups = read_target_groups(f"Leskeksi jääneet äidit.{between}{prose}", section="direct")
    assert [group.text for group in groups] == ["Leskeksi jääneet äidit"]


@pytest.mark.parametrize(
    "group",
    [
        "Hankkeessa mukana olevat kylät",
        "Lapsia hoitavat isovanhemmat",
        "Tukea tarvitsevat yhdistykset",
        "Kylillä yksin asuvat lesket",
        "Nuoret odottavat äidit",
        "Läheistään hoitavat eläkeläiset",
        "Kodin ulkopuolella asuvat sisarukset",
    ],
)
def test_a_participle_before_its_noun_is_a_part_of_the_group(group: str) -> None:
    found = read_target_groups(f"Opettajat.\n\n{group}", section="direct")
    assert [each.text for each in found] == ["Opettajat", group.removeprefix("Hankkeessa ")]


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Kohderyhmä kootaan yhdessä seurojen kanssa. Mukaan otetaan 20 leskeä.", ["20 leskeä"]),
        ("Yhteistyössä mukana ovat mm. museot ja seurat.", []),
        ("Mukana ovat myös alueen museot ja seurat.", ["alueen museot", "seurat"]),
    ],
)
def test_a_verb_is_no_part_of_a_group(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text, section="direct")] == groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        (
            "Museot, talkootyö ja muut lasten kanssa toimivat tahot",
            ["Museot", "talkootyö", "muut lasten kanssa toimivat tahot"],
        ),
        ("Kotihoidon tukea saavat perheet, lesket", ["Kotihoidon tukea saavat perheet", "lesket"]),
        ("Maahan tulevat opiskelijat, kalastajat", ["Maahan tulevat opiskelijat", "kalastajat"]),
        ("Lesket.\n\nTulkkeina toimivat kalastajat.", ["Lesket"]),
        ("Lesket.\n\nMuseot saavat uudet laitteet.", ["Lesket"]),
    ],
)
def test_a_list_goes_on_behind_a_participle_that_looks_like_a_verb(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text, section="indirect")] == groups


@pytest.mark.parametrize(
    "layout", ["Lesket ja orvot.\n\n{}", "Kohderyhmänä ovat lesket ja orvot. {}", "- lesket\n- orvot\n{}"]
)
@pytest.mark.parametrize(
    "prose",
    [
        "Kohderyhmä tavoitetaan yhteistyössä kylien ja seurojen kanssa.",
        "Kalastajille tehdään alkukartoitus.",
        "Orpojen määrä on kasvanut nopeasti.",
        "Osallistujia etsivät kylät ja sanomalehdet.",
        "Hankkeen ohjausryhmässä istuvat kylien edustajat.",
        "Pilotteihin nimetään viisi kylää.",
        "Tulokset esitellään kalastajille keväällä.",
        "Vapaaehtoiset perehdytetään tehtäviinsä.",
        "Museot toimivat retkien järjestäjinä.",
        "Haastatteluun kutsutaan kaikki hakijat.",
    ],
)
def test_what_is_told_behind_the_groups_of_a_field_is_no_group(prose: str, layout: str) -> None:
    groups = read_target_groups(layout.format(prose), section="direct")
    assert [group.text.lower() for group in groups] == ["lesket", "orvot"]


@pytest.mark.parametrize("layout", ["{}, {}.\n\n{}", "{}, {}. {}", "- {}\n- {}\n{}"])
@pytest.mark.parametrize(
    ("groups", "prose"),
    [
        (("seniorer", "fiskare"), "Projektet samarbetar med kommuner och skolor."),
        (("seniorer", "fiskare"), "Lärarna utbildas i nya metoder."),
        (("seniorer", "fiskare"), "Företagen deltar med egen finansiering."),
        (("fiskare", "seniorer som har minnessjukdom"), "Styrgruppen består av lärare."),
        (("carers", "students"), "The steering group consists of teachers."),
        (("carers", "students who are unemployed"), "Companies take part with their own funding."),
        (("carers", "students"), "Unemployment among young people has increased."),
    ],
)
def test_what_swedish_and_english_sentences_go_on_to_tell_is_no_group(
    groups: tuple[str, str], prose: str, layout: str
) -> None:
    found = read_target_groups(layout.format(*groups, prose), section="direct")
    assert [group.text for group in found] == list(groups)


@pytest.mark.parametrize(
    "prose",
    [
        "Idean toivat esiin paikalliset kalastajat.",
        "Talkoot järjestivät kylän nuoret.",
        "Lisätietoja antavat hankkeen ohjaajat.",
        "Köyhyys koskettaa monia kalastajia.",
        "Ohjaaja kertoi hankkeesta koululaisille.",
        "Laki velvoittaa kunnat järjestämään palvelut vammaisille.",
        "Kiitämme kaikkia vapaaehtoisia.",
    ],
)
def test_a_paragraph_below_a_list_with_marks_is_none_of_its_items(prose: str) -> None:
    groups = read_target_groups(f"Kohderyhmä:\n- lesket\n- etsivät nuorisotyöntekijät\n\n{prose}")
    assert [group.text for group in groups] == ["lesket", "etsivät nuorisotyöntekijät"]


def test_a_line_of_groups_below_a_list_with_marks_is_one_more() -> None:
    groups = read_target_groups("Kohderyhmä:\n- lesket\n- kalastajat\nnuoret ja lapset")
    assert [group.text for group in groups] == ["lesket", "kalastajat", "nuoret", "lapset"]
