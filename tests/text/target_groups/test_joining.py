"""Who may take part in something: a group less surely, and none where it is costs, decisions or a study."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups

_MAY = ["voivat osallistua", "pääsevät osallistumaan", "saavat osallistua", "voisivat osallistua"]
_PEOPLE = ["Opiskelijat", "Järjestöt", "Yrittäjät"]


@pytest.mark.parametrize("may", _MAY)
@pytest.mark.parametrize("people", _PEOPLE)
@pytest.mark.parametrize("there", ["hankkeeseen", "hankkeen toimintaan", "valmennukseen", "projektin koulutuksiin"])
def test_who_may_take_part_is_a_group_but_not_for_sure(people: str, may: str, there: str) -> None:
    (group,) = read_target_groups(f"{people} {may} {there}.")
    assert group.text == people
    assert group.stated
    assert group.confidence < 0.9


@pytest.mark.parametrize("may", _MAY)
@pytest.mark.parametrize("people", [*_PEOPLE, "Myös kunnat tai yhdistykset"])
@pytest.mark.parametrize(
    "there",
    [
        *("hankkeen kustannuksiin", "hankkeen yhteiseen rahoitukseen", "hankkeiden rahoittamiseen"),
        *("projektin johtoryhmään", "hankkeen seurantaryhmään", "päätöksentekoon", "hankkeen loppuarviointiin"),
        *("hankkeen budjetointiin", "alkukyselyyn", "hankkeen päätösseminaariin", "hankkeen yhteishankintaan"),
    ],
)
def test_who_pays_decides_or_answers_is_no_group(people: str, may: str, there: str) -> None:
    assert read_target_groups(f"{people} {may} {there}.") == []


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Pensionärer kan delta i projektet.", ["Pensionärer"]),
        ("Kommuner kan delta i projektets kostnader.", []),
        ("Föreningar får delta i projektets finansiering.", []),
        ("Immigrants can take part in the course.", ["Immigrants"]),
        ("Municipalities can participate in the costs of the project.", []),
        ("Companies can take loans.", []),
        ("Associations may join the steering group.", []),
        ("Projektin ohjausryhmään voivat osallistua järjestöt.", []),
        ("Yhdistykset voivat hakea hankkeeseen avustusta.", []),
    ],
)
def test_what_they_take_part_in_tells_in_other_languages_and_orders(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text)] == groups


@pytest.mark.parametrize(
    "group",
    [
        "leskinä olevat tai leskeyden uhkaamat äidit",
        "seurojen tukemat ja kylien auttamat perheet",
        "fyysisesti tai psyykkisesti sairaat lapset",
        "sosiaalisesti ja taloudellisesti heikossa asemassa olevat lesket",
        "lapsia ja nuoria hoitavat isovanhemmat",
        "toimintarajoitteiset ja osatyökykyiset henkilöt",
        "marjoja tai sieniä keräävät yrittäjät",
        "pelkoja, huolia tai taloudellisia vaikeuksia kohdanneet perheet",
        "leskien auttamiseen keskittyneet kolmannen sektorin ja seurakuntien toimijat",
    ],
)
def test_attributes_that_share_a_noun_are_one_group_with_it(group: str) -> None:
    (found,) = read_target_groups(f"Kohderyhmänä ovat {group}.")
    assert found.text == group


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Hankkeessa neuvotaan passiivisia tontinomistajia.", ["passiivisia tontinomistajia"]),
        ("Kurssi tarjoaa tukea aktiivisille kalastajille.", ["aktiivisille kalastajille"]),
        ("Tavoitteena on tukea myöhemmin kaikkia leskiä.", ["leskiä"]),
        ("Luomme leirejä erityistä tukea tarvitseville sisaruksille.", ["erityistä tukea tarvitseville sisaruksille"]),
        ("Tuemme köyhyyden uhkaamia leskiä.", ["köyhyyden uhkaamia leskiä"]),
        ("Parannamme palveluja hyödyntäen kalastajien osaamista.", ["kalastajien"]),
        ("Järjestämme kursseja kalastajille.", ["kalastajille"]),
    ],
)
def test_a_group_begins_with_its_attributes(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text)] == groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("The beneficiaries are carers and the indirect target group is schools.", ["carers", "schools"]),
        ("Målgruppen är fiskare och den indirekta målgruppen är lärare.", ["fiskare", "lärare"]),
        ("Kohderyhmänä ovat lesket ja välillisenä kohderyhmänä ovat kunnat.", ["lesket", "kunnat"]),
        ("The project is aimed at low-income and unemployed families.", ["low-income and unemployed families"]),
        ("Kohderyhmä on rajattu koskemaan leskiä.", ["leskiä"]),
    ],
)
def test_a_clause_that_names_groups_again_begins_at_a_link_word(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text)] == groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Avoimeen ryhmään ovat kaikki omaiset tervetulleita.", ["kaikki omaiset"]),
        ("Leirille ovat alakoululaiset lämpimästi tervetulleita.", ["alakoululaiset"]),
        ("Kerhoon ovat lämpimästi tervetulleita kaikki kylän lapset.", ["kaikki kylän lapset"]),
        ("All families with babies are welcome to the baby mornings!", ["All families with babies"]),
        ("Carers are also warmly welcome.", ["Carers"]),
        ("Family cafes welcome all children under school age and their parents.", ["children", "their parents"]),
        ("The library welcomes families with children.", ["families with children"]),
        ("Etsimme kalastajia, kuoroja ja nuoria mukaan hankkeeseen.", ["kalastajia", "kuoroja", "nuoria"]),
        ("Haemme yksinäisiä ikäihmisiä mukaan.", ["yksinäisiä ikäihmisiä"]),
        ("Yläkoululaiset voivat osallistua yöleireille isosina.", ["Yläkoululaiset"]),
        ("Alle 30-vuotiaat voivat osallistua niin kerhoon kuin leirille.", ["Alle 30-vuotiaat"]),
        ("Lasten päiväleireille ovat tervetulleita aivan kaikki.", []),
    ],
)
def test_who_is_welcome_or_sought_is_a_group(text: str, groups: list[str]) -> None:
    found = [group.text.replace(" under school age", "") for group in read_target_groups(text) if group.stated]
    assert [name.removeprefix("all ") for name in found] == groups


@pytest.mark.parametrize(
    "text",
    [
        "You are welcome to join.",
        "Ni är välkomna.",
        "Olette tervetulleita.",
        "The city welcomes the decision.",
        "The museum welcomes spring.",
        "Haemme kumppaneita ja rahoittajia mukaan hankkeeseen.",
        "Haemme työntekijää hankkeeseen.",
        "Etsimme lapsille ja nuorille ohjaajia mukaan toimintaan.",
        "Etsimme ohjaajia ja vapaaehtoisia mukaan toimintaan.",
        "Haemme rahoitusta nuorten mukaan saamiseksi.",
    ],
)
def test_who_is_addressed_or_joins_the_work_is_none(text: str) -> None:
    assert [group.text for group in read_target_groups(text) if group.stated] == []


@pytest.mark.parametrize(
    ("question", "answer", "groups"),
    [
        ("Ketkä voivat hakea?", "Alle 30-vuotiaat työttömät nuoret.", ["Alle 30-vuotiaat työttömät nuoret"]),
        ("Ketkä voivat hakea mukaan?", "Omaishoitajat", ["Omaishoitajat"]),
        ("Kuka voi hakea valmennukseen?", "Työttömät ja lomautetut.", ["Työttömät", "lomautetut"]),
        ("Kuka saa hakea?", "Omaishoitajat", ["Omaishoitajat"]),
        ("Keille?", "Omaishoitajille", ["Omaishoitajille"]),
        ("Ketkä voivat hakea avustusta?", "Kunnat ja yhdistykset", []),
        ("Avustus on 500 euroa. Ketkä voivat hakea?", "Kunnat ja yhdistykset", []),
        ("Tukea myönnetään leireihin. Kuka voi hakea?", "Yhdistykset", []),
        ("Stipendit jaetaan keväällä.\nKetkä voivat hakea?", "Opiskelijat", []),
        ("Vem kan söka?", "Arbetslösa under 30 år", ["Arbetslösa under 30 år"]),
        ("Understödet är 500 euro. Vem kan söka?", "Föreningar", []),
        ("Who can apply?", "Unemployed people under 30", ["Unemployed people under 30"]),
        ("The grant is 500 euros. Who can apply?", "Associations", []),
    ],
)
@pytest.mark.parametrize("between", ["\n", " "])
def test_who_may_apply_is_a_group_where_it_is_no_money(
    question: str, answer: str, groups: list[str], between: str
) -> None:
    read = read_target_groups(f"{question}{between}{answer}")
    assert [group.text for group in read if group.stated] == groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Ikäihmisten lisäksi kohteena ovat omaishoitajat.", ["Ikäihmisten", "omaishoitajat"]),
        ("Kuntien ja järjestöjen ohella kohderyhmään kuuluvat yritykset.", ["Kuntien", "järjestöjen", "yritykset"]),
        ("Yksin asuvien miesten rinnalla kohderyhmänä ovat leskiäidit.", ["Yksin asuvien miesten", "leskiäidit"]),
        ("Tämän lisäksi kohteena ovat omaishoitajat.", ["omaishoitajat"]),
        ("Hankkeen muiden toimien lisäksi kohderyhmänä ovat omaishoitajat.", ["omaishoitajat"]),
        ("Koulutuksen ohella kohderyhmään kuuluvat yritykset.", ["yritykset"]),
    ],
)
def test_who_is_named_beside_another_group_is_one_too(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text) if group.stated] == groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        (
            "Toiminta on tarkoitettu nuorille työttömille. Nuori työtön voi tulla mukaan hankkeen koulutuksiin.",
            ["nuorille työttömille"],
        ),
        ("Hanke on suunnattu nuorille. Nuori voi osallistua hankkeen koulutuksiin.", ["nuorille"]),
        ("Hanke on suunnattu nuorille. Työtön voi tulla mukaan hankkeen koulutuksiin.", ["nuorille", "Työtön"]),
        ("Nuori työtön voi tulla mukaan hankkeen koulutuksiin.", ["Nuori työtön"]),
        ("Kohderyhmät:\n- alueen kunnat\n- Oulun kaupunki", ["alueen kunnat", "Oulun kaupunki"]),
        ("Kohderyhmät:\n- koulut\n- alueen lukio", ["koulut", "alueen lukio"]),
        (
            "Hanke on suunnattu nuorille. Kohderyhmään kuuluu myös nuori, joka asuu yksin.",
            ["nuorille", "nuori, joka asuu yksin"],
        ),
    ],
)
def test_one_person_of_a_group_named_before_is_no_group_of_its_own(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text)] == groups
