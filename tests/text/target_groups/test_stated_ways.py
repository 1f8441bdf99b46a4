"""More ways of saying who the target group is, in Swedish, English and Finnish, and what only looks like them."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups


def _named(text: str, section: str = "") -> list[tuple[str, str]]:
    return [(group.text, group.relation) for group in read_target_groups(text, section=section) if group.stated]


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Med nyanlända som målgrupp i kursen avser vi flyktingar och gästarbetare.", ["flyktingar", "gästarbetare"]),
        ("Med målgruppen avses ensamma pensionärer.", ["ensamma pensionärer"]),
        ("Kohderyhmällä tarkoitetaan tässä hankkeessa yksinäisiä miehiä.", ["yksinäisiä miehiä"]),
        ("By target group we mean young adults and students.", ["young adults", "students"]),
        (
            "Målgruppen är alltså alla från elever som söker jobb till företagare i byn.",
            ["elever som söker jobb", "företagare"],
        ),
        ("Målgruppen är alla från unga till pensionärer.", ["unga", "pensionärer"]),
        ("The target group is everyone from pupils to pensioners.", ["pupils", "pensioners"]),
        ("En viktig målgrupp som vi vill nå, och satsa på, utgörs av kvinnor.", ["kvinnor"]),
        ("I första hand riktade sig kursen till frivilliga.", ["frivilliga"]),
        ("Främst riktar projektet sig till ensamma pensionärer.", ["ensamma pensionärer"]),
        ("På våren vände sig utbildningen till arbetslösa ungdomar.", ["arbetslösa ungdomar"]),
        (
            "Målgruppen är pensionärer med specialfokus på kvinnor som bor ensamma.",
            ["pensionärer", "kvinnor som bor ensamma"],
        ),
        ("The target group is job-seekers with special attention to women.", ["job-seekers", "women"]),
        ("Kuntoutus on tarkoitettu työttömälle nuorelle.", ["työttömälle nuorelle"]),
        (
            "Kurssi on tarkoitettu 18–25-vuotiaalle opiskelijalle, jolla on haave.",
            ["18–25-vuotiaalle opiskelijalle, jolla on haave"],
        ),
        ("Kohderyhmä koostuu osuuskunnista ja tiehoitokunnista.", ["osuuskunnista", "tiehoitokunnista"]),
        ("Målgruppen är unga, skolornas nya kuratorer och lärare.", ["unga", "skolornas nya kuratorer", "lärare"]),
    ],
)
def test_who_the_target_group_is(text: str, groups: list[str]) -> None:
    assert _named(text) == [(group, "direct") for group in groups]


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Målgruppen är pensionärer med särskilt fokus på språkkurser.", ["pensionärer"]),
        ("The target group is refugees with special emphasis on language learning.", ["refugees"]),
        ("Avustus on tarkoitettu alueelle.", []),
        ("Laite on tarkoitettu tietylle ajalle ja paikalle.", []),
        (
            "Toimintaan otetaan 12 kuulovammaista nuorta Jämsästä ja naapurikunnista.",
            ["12 kuulovammaista nuorta Jämsästä"],
        ),
    ],
)
def test_what_only_looks_like_a_group(text: str, groups: list[str]) -> None:
    assert [group for group, _ in _named(text)] == groups


@pytest.mark.parametrize(
    ("text", "indirect"),
    [
        (
            "Toissijaisesti hyötyvät alueen kylät, yhdistykset ja mökkiläiset.",
            ["alueen kylät", "yhdistykset", "mökkiläiset"],
        ),
        (
            "Opettajat. Välillisesti myös oppilaat sekä alueen matkailuala laajemmin.",
            ["oppilaat", "alueen matkailuala"],
        ),
        ("Opettajat. Toissijaisesti oppilaat.", ["oppilaat"]),
        ("Opettajat. Välillisesti myös parannetaan oppilaiden palveluja.", []),
    ],
)
def test_who_gains_in_the_second_place(text: str, indirect: list[str]) -> None:
    assert [group for group, relation in _named(text, "direct") if relation == "indirect"] == indirect
