"""Others whom only their clause tells of, those told of by years of birth, hobbies of lines without a verb."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups


def _stated(text: str) -> list[str]:
    return [group.text for group in read_target_groups(text) if group.stated]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The course is aimed at parents and others who need help.", ["parents", "others who need help"]),
        ("The club is also open for others who are interested.", ["others who are interested"]),
        ("Kursen riktar sig till lärare och andra som behöver stöd.", ["lärare", "andra som behöver stöd"]),
        (
            "Kurser ordnas för äldre, deras anhöriga och andra intresserade i juni.",
            ["äldre", "deras anhöriga", "andra intresserade"],
        ),
        (
            "Kurssi on tarkoitettu isille ja muille, jotka ovat kiinnostuneita luonnosta.",
            ["isille", "muille, jotka ovat kiinnostuneita luonnosta"],
        ),
        ("Kohderyhmänä ovat työttömät ja muut, jotka hakevat työtä.", ["työttömät", "muut, jotka hakevat työtä"]),
        ("Kursen riktar sig till föräldrar, andra steget är till lärare.", ["föräldrar"]),
        ("The target group is youth. Others who take part are teachers.", ["youth"]),
    ],
)
def test_others_are_a_group_with_their_clause(text: str, expected: list[str]) -> None:
    assert _stated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kenelle: vuonna 1952 tai sen jälkeen syntyneet miehet", "vuonna 1952 tai sen jälkeen syntyneet miehet"),
        ("Rokotus on tarkoitettu vuonna 2004 tai myöhemmin syntyneille.", "vuonna 2004 tai myöhemmin syntyneille"),
        ("Kohderyhmä: ennen vuotta 1961 syntyneet naiset", "ennen vuotta 1961 syntyneet naiset"),
        ("Kohderyhmä: vuosina 2010–2012 syntyneet tytöt", "vuosina 2010–2012 syntyneet tytöt"),
    ],
)
def test_years_of_birth_belong_to_those_who_are_born_then(text: str, expected: str) -> None:
    assert _stated(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Teatteria ja laulua lapsille sekä joogaa eläkeläisille.", ["lapsille", "eläkeläisille"]),
        ("Lekbilen, en rullande lekpark för barn, besöker byarna.", ["barn"]),
        ("Opettaja opettaa tanssia lapsille.", []),
        ("Kalle Berg, ordförande för seniorerna, tackade.", []),
    ],
)
def test_hobbies_and_places_for_somebody(text: str, expected: list[str]) -> None:
    assert _stated(text) == expected


def test_both_of_a_pair_are_groups() -> None:
    text = "Kurssi on tarkoitettu sekä työttömille että osatyökykyisille työnhakijoille."
    assert _stated(text) == ["työttömille", "osatyökykyisille työnhakijoille"]
