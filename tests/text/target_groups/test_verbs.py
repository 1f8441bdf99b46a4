"""Groups beside a verb of the table of verbs, in the case that it governs."""

from __future__ import annotations

import pytest

from converters.text.language.words import read_rows
from converters.text.target_groups.reader import read_target_groups

_GIVING = [row["passive"] for row in read_rows("group_verbs") if row["case"] == "all"]


@pytest.mark.parametrize("verb", _GIVING)
@pytest.mark.parametrize(
    ("frame", "group"),
    [
        ("Pienten lasten vanhemmille {verb} tuvalla jotain uutta.", "Pienten lasten vanhemmille"),
        ("Keväällä nuorille {verb} oma polku.", "nuorille"),
        ("Jotain uutta {verb} syksyllä vammaisille lapsille.", "vammaisille lapsille"),
        ("Hankkeessa {verb} kursseja maahanmuuttajille.", "maahanmuuttajille"),
    ],
)
def test_whom_something_is_made_for_is_stated(frame: str, group: str, verb: str) -> None:
    found = read_target_groups(frame.format(verb=verb))
    assert [(one.text, one.stated) for one in found] == [(group, True)]


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        (
            "Viljelijöille annettiin koulutusta, ja yrittäjille tuotettiin verkkokurssi. Vangeille on avattu paja.",
            ["Viljelijöille", "yrittäjille", "Vangeille"],
        ),
        (
            "Leirit toteutetaan vammaisille lapsille ja heidän sisaruksilleen.",
            ["vammaisille lapsille", "heidän sisaruksilleen"],
        ),
        (
            "Hankkeessa keskitytään erityisesti nuoriin aikuisiin ja yksinhuoltajiin.",
            ["nuoriin aikuisiin", "yksinhuoltajiin"],
        ),
        ("Panostamme työssämme vapautuviin vankeihin.", ["vapautuviin vankeihin"]),
        ("Toiminta keskittyy ikääntyneisiin maahanmuuttajiin.", ["ikääntyneisiin maahanmuuttajiin"]),
        ("Hankkeessa painotetaan nuoria naisia.", ["nuoria naisia"]),
        ("Toiminnan painopiste on nuorissa ja ikääntyneissä.", ["nuorissa", "ikääntyneissä"]),
        ("Erityishuomio kiinnitetään yksin asuviin eläkeläisiin.", ["yksin asuviin eläkeläisiin"]),
        ("Hanke rajataan alle 30-vuotiaisiin.", ["alle 30-vuotiaisiin"]),
        ("Rahoitusta haetaan erityisesti vangeille.", ["vangeille"]),
        ("Etusijalle asetetaan yksinhuoltajat.", ["yksinhuoltajat"]),
        ("Hankkeessa luodaan palvelumalli 65 vuotta täyttäneille naisille.", ["65 vuotta täyttäneille naisille"]),
    ],
)
def test_a_verb_says_for_whom_in_the_case_that_it_governs(text: str, groups: list[str]) -> None:
    found = read_target_groups(text)
    assert [group.text for group in found] == groups
    assert all(group.stated for group in found)


@pytest.mark.parametrize(
    "text",
    [
        "Hankkeessa keskitytään uusien menetelmien kehittämiseen.",
        "Painopiste on digitaalisissa palveluissa.",
        "Rahoittajille annetaan väliraportti.",
        "Opettajille annettiin palautetta.",
        "Nuorille ei järjestetä leirejä.",
        "Yhdistyksille myönnetään avustuksia.",
        "Omaisille lähetettiin kutsu.",
    ],
)
def test_what_is_no_group_beside_such_a_verb(text: str) -> None:
    assert not any(group.stated for group in read_target_groups(text))


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Hankkeessa keskitytään nuoriin kehittämällä palveluja ja kouluttamalla ohjaajia.", ["nuoriin"]),
        ("Huomiota kiinnitetään nuorten hyvinvointiin.", []),
        ("Kohderyhmien ulkopuolelle rajataan ketjuyritykset.", []),
        ("Hankkeessa painotetaan yhteistyötä koulujen kanssa.", []),
        ("Hankkeen työntekijöille järjestetään työnohjausta.", []),
        ("Tiedotusvälineille laaditaan tiedote.", []),
    ],
)
def test_only_those_right_behind_it_in_its_case_are_stressed(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text) if group.stated] == groups
