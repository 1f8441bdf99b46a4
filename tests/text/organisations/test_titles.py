"""Names of projects, programmes and funds behind a body are no part of its name."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import read_organisations
from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Rahoittajana toimii Kainuun liitto Vireä Kainuu -hankkeesta.", ["Kainuun liitto"]),
        ("Hankkeen mahdollistaa Kainuun liitto Kestävä kasvu ja työ -ohjelmasta.", ["Kainuun liitto"]),
        ("Kainuun ammattiopisto Kasvun polut -hankkeessaan tukee nuoria.", ["Kainuun ammattiopisto"]),
        ("Mukana on Iin koulutuskuntayhtymä Lumikko.", ["Iin koulutuskuntayhtymä Lumikko"]),
    ],
)
def test_a_project_behind_a_body_is_no_part_of_its_name(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Hankkeen rahoittaa Etelä-Savon ELY-keskus Maaseuturahastosta.", "Etelä-Savon ELY-keskus"),
        ("Rahoituksen antoi Iin kunta Kehittämisrahastosta.", "Iin kunta"),
    ],
)
def test_a_fund_that_money_comes_from_is_no_brand_of_who_grants_it(text: str, first: str) -> None:
    assert first in [body.name for body in read_organisations(text)]
    assert not any(body.name.startswith(f"{first} ") for body in read_organisations(text))
