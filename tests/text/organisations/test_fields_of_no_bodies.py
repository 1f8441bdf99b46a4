"""Reads no bodies and units out of fields for key words and sciences, and none out of the label for editors."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import check


@pytest.mark.parametrize(
    "field",
    ["Asiasanat: kirjastopalvelut, strategiat", "Avainsanat: nuorisopalvelut", "Ämnesord: ungdomstjänster, bibliotek",
     "Keywords: youth services, library services"],
)  # fmt: skip
def test_key_words_are_no_units(field: str) -> None:
    check(f"{field}\nJulkaisija: Lapin ammattikorkeakoulu", ["Lapin ammattikorkeakoulu"])


@pytest.mark.parametrize(
    "science", ["• Kasvatustiede\n• Kuvataide ja muotoilu", "Sosiaalityö", "• Kuvataide ja muotoilu"]
)
@pytest.mark.parametrize("label", ["Tieteenala", "Tieteenalat"])
def test_a_science_is_no_unit_of_who_pays(label: str, science: str) -> None:
    check(f"Rahoitus\n• Suomen Akatemia: 1 000 €\n{label}\n{science}", ["Suomen Akatemia"])


@pytest.mark.parametrize("label", ["Redaktionsgrupp", "Redaktionsråd", "Toimitusryhmä"])
def test_a_label_for_editors_is_no_body(label: str) -> None:
    check(f"Utgivare: Österbottens aktionsgrupp r.f.\n{label}: Förbundets personal", ["Österbottens aktionsgrupp r.f."])


@pytest.mark.parametrize("title", ["Neuvontapalvelut Kainuussa", "Perhekeskus Rovaniemellä", "Kotihoito Lapissa"])
def test_a_title_that_says_where_is_no_unit_of_who_applies(title: str) -> None:
    check(f"{title}\nHakija: Kajaanin kaupunki", ["Kajaanin kaupunki"])
    check(f"{title.split()[0]}\nHakija: Kajaanin kaupunki", [("Kajaanin kaupunki", (title.split()[0],))])
