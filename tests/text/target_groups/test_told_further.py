"""Groups told of by what shares a participle, a place, a body that owns what they are at, or a clause."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups


@pytest.mark.parametrize(
    "group",
    [
        "diabetesta ja muita aineenvaihduntasairauksia sairastaville lapsille",
        "MS-tautia tai muuta harvinaista neurologista sairautta sairastaville työikäisille",
        "reumaa ja muita tuki- ja liikuntaelinten sairauksia sairastaville",
        "pohjoisen poronhoitajille",
    ],
)
def test_what_they_have_is_of_them(group: str) -> None:
    assert [one.text for one in read_target_groups(f"Kurssi on suunnattu {group}.")] == [group]


@pytest.mark.parametrize(
    "group",
    [
        "kunder inom byråernas och kommunernas tjänster",
        "anställda inom regionernas och kommunernas vård",
        "familjer där någon lider av en sjukdom",
        "barn vars föräldrar har skilt sig",
        "hushåll där ingen har arbete",
    ],
)
def test_what_tells_of_them_in_swedish_is_of_them(group: str) -> None:
    assert [one.text for one in read_target_groups(f"Kursen är avsedd för {group}.")] == [group]


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        (
            "Kursen lämpar sig för personer i arbetslivet som har en kronisk sjukdom.",
            ["personer i arbetslivet som har en kronisk sjukdom"],
        ),
        ("Målet är att öka kunskapen om psykisk ohälsa.", []),
        ("Sidan fungerar som informationsbank för forskare.", ["forskare"]),
        ("The site serves as a meeting place for young migrants.", ["young migrants"]),
        (
            "Järjestöt ovat sairastuneita ja heidän omaisiaan varten.",
            ["sairastuneita", "heidän omaisiaan"],
        ),
        ("Palvelua tarjotaan niille, jotka ovat jääneet yksin.", ["niille, jotka ovat jääneet yksin"]),
        ("Hanke auttaa niitä, jotka ovat jääneet yksin.", ["niitä, jotka ovat jääneet yksin"]),
        (
            "Yhdistys tukee kaikkia, jotka ovat menettäneet läheisensä.",
            ["kaikkia, jotka ovat menettäneet läheisensä"],
        ),
        ("Hanke kehittää palveluja niille alueille, joilla niitä ei ole.", []),
        ("Yhdistys kerää lahjoituksia ja jakaa niitä, jos se voi.", []),
    ],
)
def test_groups_of_other_sentences(text: str, groups: list[str]) -> None:
    assert [one.text for one in read_target_groups(text)] == groups
