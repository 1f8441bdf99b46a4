"""Groups of a purpose: of a second sentence that tells what the project does, and beside those that are stated."""

from __future__ import annotations

import itertools

import pytest

from converters.text.target_groups.reader import read_target_groups

_FIRST = [("Hanke tukee vankeja.", "vankeja"), ("Projektin tavoitteena on parantaa omaisten arkea.", "omaisten")]
_SECOND = [
    ("Hankkeessa myös valmennetaan lapsiperheitä.", "lapsiperheitä"),
    ("Projekti auttaa lapsiperheitä.", "lapsiperheitä"),
    ("Hanke vahvistaa samalla lapsiperheiden hyvinvointia.", "lapsiperheiden"),
    ("Hankkeella tuetaan lapsiperheitä.", "lapsiperheitä"),
]


@pytest.mark.parametrize(("first", "second"), list(itertools.product(_FIRST, _SECOND)))
def test_a_second_sentence_of_purpose_names_its_groups_too(first: tuple[str, str], second: tuple[str, str]) -> None:
    found = read_target_groups(f"{first[0]} {second[0]}")
    assert [group.text for group in found] == [first[1], second[1]]
    assert not any(group.stated for group in found)
    assert all(group.confidence <= 0.5 for group in found)


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("The project supports nurses. The project also trains teachers.", ["nurses", "teachers"]),
        ("Projektet stöder invandrare. Projektet utbildar även lärare.", ["invandrare", "lärare"]),
        ("Hanke tukee vankeja. Hankkeessa autetaan vankeja työhön.", ["vankeja"]),
        ("Hanke tukee vankeja. Hanke toteuttaa kyselyn opettajille.", ["vankeja"]),
        ("Hanke tukee vankeja. Hanke toteutetaan yhdessä yritysten kanssa.", ["vankeja"]),
    ],
)
def test_other_second_sentences(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text)] == groups


@pytest.mark.parametrize(
    "purpose", ["Hankkeen tavoitteena on tukea {}.", "Hanke auttaa {}.", "Projektissa valmennetaan {}."]
)
@pytest.mark.parametrize(
    "stated", ["Kohderyhmänä ovat vangit.", "Kohderyhmä: vangit.", "Kurssi on suunnattu vangeille."]
)
@pytest.mark.parametrize("between", [" ", "\n", "\n\n"])
def test_a_purpose_names_others_beside_the_stated_groups(purpose: str, stated: str, between: str) -> None:
    for first, last in ((purpose.format("omaisia"), stated), (stated, purpose.format("omaisia"))):
        found = read_target_groups(f"{first}{between}{last}")
        assert {group.text: group.stated for group in found} == {
            "omaisia": False,
            "vangeille" if "vangeille" in stated else "vangit": True,
        }
        assert all(group.confidence <= 0.5 for group in found if not group.stated)


@pytest.mark.parametrize(
    "text",
    [
        "Hankkeen tavoitteena on tukea opiskelijoita. Kohderyhmänä ovat opiskelijat.",
        "Kohderyhmä: ammattikorkeakoulun opiskelijat\nTavoite: tukea opiskelijoita arjessa.",
        "Kohderyhmänä ovat matkailuyritykset. Hanke vahvistaa yritysten osaamista.",
        "Kohderyhmänä ovat omaiset. Hankkeeseen osallistuu 60 läheistä.",
        "Kohderyhmänä ovat omaiset. Tavoitteena on parantaa terveyspalveluja.",
        "Kohderyhmänä ovat omaiset. Hankkeessa tuotetaan tietoa, jota opettajat käyttävät.",
        "Kohderyhmä\n- omaiset\n\nToimenpiteet\n- Järjestetään kurssi opettajille",
    ],
)
def test_no_stated_group_is_doubled_by_a_purpose(text: str) -> None:
    assert all(group.stated for group in read_target_groups(text))


@pytest.mark.parametrize(
    "text",
    [
        "Suosituksia antoivat asukkaat ja lomailijat.",
        "Juhlan järjestivät musiikkilukion oppilaat.",
        "Neuvoja antavat hankkeen ohjaajat.",
        "Hankkeessa kehitetään kurssia yhdessä seudun yritysten, muiden oppilaitosten ja kyläyhdistysten kanssa.",
    ],
)
def test_who_does_something_or_works_along_is_no_group(text: str) -> None:
    assert read_target_groups(text) == []


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Hankkeessa työskennellään asunnottomien kanssa.", ["asunnottomien"]),
        ("Teemme työtä leskien, heidän lastensa ja koulujen kanssa.", ["leskien", "heidän lastensa"]),
        ("Tarjoamme ohjausta velkaantuneille ja tukea vammautuneille.", ["velkaantuneille", "vammautuneille"]),
        ("Autamme apua tarvitsevia leskiä.", ["apua tarvitsevia leskiä"]),
        ("Hankkeessa neuvotaan kalastajia talouden suunnittelussa.", ["kalastajia"]),
        ("Kerho tarjoaa tekemistä erityisesti eläkeläisille.", ["eläkeläisille"]),
    ],
)
def test_a_group_begins_behind_what_it_is_given(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text)] == groups


@pytest.mark.parametrize(
    ("first", "purpose"),
    [
        ("Tuemme erityisesti omaisia.", "omaisia"),
        ("Me neuvomme velkaantuneita.", "velkaantuneita"),
        ("Tavoitteena on tukea heikossa asemassa olevia henkilöitä.", "heikossa asemassa olevia henkilöitä"),
    ],
)
def test_whom_we_help_is_read_beside_those_who_are_meant(first: str, purpose: str) -> None:
    groups = read_target_groups(f"{first} Kurssit on tarkoitettu kalastajille.")
    assert [(group.text, group.stated) for group in groups] == [("kalastajille", True), (purpose, False)]


@pytest.mark.parametrize(
    "group",
    [
        "leskien parissa työskentelevien",
        "orpojen luona käyvien vapaaehtoisten",
        "lasten, leskien ja orpojen parissa toimivien ammattilaisten",
    ],
)
def test_those_who_work_among_others_are_one_group(group: str) -> None:
    (found,) = read_target_groups(f"Hankkeessa vahvistetaan {group} osaamista.")
    assert found.text == group


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("The course was offered by three universities and funded by foundations.", []),
        ("The project supports carers by offering peer support.", ["carers"]),
        ("The project helps young people by home visits.", ["young people"]),
    ],
)
def test_who_does_something_in_english_stands_behind_by(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text)] == groups


@pytest.mark.parametrize(
    "text",
    [
        "Hankkeessa kehitetään omaishoitajien osaamista. Perhekahvilat tavoittavat yksinhuoltajia.",
        "Tavoitteena on tukea omaishoitajia. Lukupiirit lisäävät yksinhuoltajien hyvinvointia.",
        "Omaishoitajien jaksamista vahvistetaan. Samalla parannetaan yksinhuoltajien asumista.",
    ],
)
def test_every_sentence_that_helps_somebody_names_whom(text: str) -> None:
    groups = read_target_groups(text)
    assert [group.text.casefold()[:8] for group in groups] == ["omaishoi", "yksinhuo"]
    assert not any(group.stated for group in groups)


def test_what_is_done_on_the_way_speaks_of_those_who_are_meant() -> None:
    groups = read_target_groups("Kohderyhmänä ovat kyläkauppiaat. Kerhoissa vahvistetaan yksinhuoltajien jaksamista.")
    assert [(group.text, group.stated) for group in groups] == [("kyläkauppiaat", True)]


def test_whom_a_sentence_helps_again_is_no_group_of_its_own() -> None:
    groups = read_target_groups(
        "Kohderyhmänä ovat alueen yksinhuoltajat. Kerhoissa vahvistetaan yksinhuoltajien jaksamista."
    )
    assert [group.text for group in groups] == ["alueen yksinhuoltajat"]


def test_people_who_work_with_others_have_the_others_in_their_phrase() -> None:
    (group,) = read_target_groups("Maahanmuuttajien kanssa työskentelevien ohjaajien osaamista kehitetään.")
    assert group.text == "Maahanmuuttajien kanssa työskentelevien ohjaajien"


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        (
            "Projekti vahvistaa uupuneiden isien jaksamista ja tukee koko perhettä.",
            ["uupuneiden isien", "koko perhettä"],
        ),
        ("Tavoitteena on auttaa lasta ja koko perhettä arjessa.", ["lasta", "koko perhettä"]),
        ("Hanke tukee koko perhettä.", ["koko perhettä"]),
        ("Tavoitteena on tukea lapsia ja koko perhettä kiinnostavaa ohjelmaa.", ["lapsia"]),
        ("Hanke kehittää koko kuntaa.", []),
        ("Sairaus kuormittaa koko perhettä.", []),
    ],
)
def test_a_whole_family_is_helped(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text)] == groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        (
            "Samalla koti- ja hoivapalvelujen työntekijöiden osaaminen lisääntyy.",
            ["koti- ja hoivapalvelujen työntekijöiden"],
        ),
        ("Hankkeessa omaisten hyvinvointi kohenee.", ["omaisten"]),
        ("Väestö ikääntyy. Samalla hoitajien työmäärä kasvaa.", []),
        ("Samalla hoitajien osaaminen heikkenee.", []),
        ("Tutkimuksen mukaan omaisten hyvinvointi paranee.", []),
    ],
)
def test_those_whose_skills_grow_with_the_project_are_helped(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text)] == groups


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("Kaupunki ottaa vastuun alle 30-vuotiaiden nuorten työllistämisestä.", "alle 30-vuotiaiden nuorten"),
        ("Kunta otti kokonaisvastuun vammaisten asumisesta.", "vammaisten"),
        ("Hankkeessa jatketaan iäkkäiden asumisen kehittämistyötä.", "iäkkäiden"),
    ],
)
def test_whose_matters_are_taken_charge_of_or_developed_are_helped(text: str, group: str) -> None:
    assert [(one.text, one.stated) for one in read_target_groups(text)] == [(group, False)]


@pytest.mark.parametrize("text", ["Yritys ottaa vastuun ympäristöstä.", "Hankkeessa jatketaan verkon kehittämistyötä."])
def test_charge_of_things_helps_nobody(text: str) -> None:
    assert read_target_groups(text) == []
