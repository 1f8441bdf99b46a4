"""What looks like people by its form and is none: things that participles tell of, tasks, camps, who is counted out."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups


@pytest.mark.parametrize(
    "text",
    [
        "Hankkeessa kehitettiin metsätöitä helpottavia ja resursseja säästäviä ratkaisuja.",
        "Hankkeessa kehitettiin siivousta helpottavia ja aikaa säästäviä työkaluja.",
        "Hanke kehittää arkea helpottavia, turvallisuutta lisääviä tuotteita.",
        "Hankkeessa kehitetään hoitotyötä tukevia ja laatua parantavia menetelmiä.",
        "Yhdistys järjestää yksinkertaisia työtehtäviä ja virkistystä.",
        "Yhdistys järjestää mukavia tapahtumapäiviä.",
        "Museossa on pelejä. Ne sopivat kevätretkien, leirien ja juhlien ohjelmaksi.",
        "Palkinto jaetaan suhteessa alueilla asuvien veteraanien määrään.",
        "Tukea voivat saada kalanjalostuksen yritykset lukuun ottamatta suuryrityksiä.",
        "Ryhmässä tapaavat samassa tilanteessa olevat ihmiset.",
        "Uimahalli on asiakkaille maksuton.",
    ],
)
def test_no_people_are_meant(text: str) -> None:
    assert read_target_groups(text) == []


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Hanke auttaa työtä etsiviä ja alaa vaihtavia nuoria.", ["työtä etsiviä ja alaa vaihtavia nuoria"]),
        ("Kortti on kaupungilta mainio kädenojennus eläkeläisille.", ["eläkeläisille"]),
        ("Vauvojen synnyttyä ryhmä jatkuu. Tuemme perheitä.", ["perheitä"]),
        (
            "Ohjelma on suunnattu alan julkisille ja yksityisille toimijoille sekä tutkimuslaitoksille.",
            ["alan julkisille ja yksityisille toimijoille", "tutkimuslaitoksille"],
        ),
        (
            "Ryhmä tarjoaa kriisiapua eron kokeneille. Ryhmä on asiakkaille maksuton.",
            ["eron kokeneille"],
        ),
        (
            "Tuetaan matkailualan pk-yritysten kilpailukykyä. Samalla kehitetään yritysten toimintaa.",
            ["matkailualan pk-yritysten"],
        ),
        (
            "Målet är att stödja företag inom fiskebranschen. Projektet hjälper företagen att växa.",
            ["företag inom fiskebranschen"],
        ),
        ("Kurssi on tarkoitettu omaisille. Omaisia ovat puolisot ja lapset.", ["omaisille"]),
        ("Kenelle kurssi on tarkoitettu?\n\nOmaisille. Omaisia ovat puolisot ja lapset.", ["Omaisille"]),
    ],
)
def test_people_beside_them_are(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text)] == groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Kohderyhmä: 5.-6.-luokat", ["5.-6.-luokat"]),
        ("Kohderyhmä: 1.–2. luokat", ["1.–2. luokat"]),
        ("Kohderyhmä: 7.-9. lk", ["7.-9. lk"]),
        ("Kohderyhmät: 3.-luokat, lukiolaiset", ["3.-luokat", "lukiolaiset"]),
        ("Ohjelma on tarkoitettu 3.–4.-luokille.", ["3.–4.-luokille"]),
    ],
)
def test_school_classes_are_groups(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text)] == groups
