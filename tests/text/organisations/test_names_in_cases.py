"""Listed names are read back in every case: adjectives that agree, consonants that weaken, also behind a hyphen."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import read_organisations

_FORMS = {
    "Arktinen neuvosto": ("Arktiselta neuvostolta", "Arktiselle neuvostolle", "Arktisesta neuvostosta"),
    "Geodeettinen laitos": ("Geodeettiselta laitokselta", "Geodeettiselle laitokselle", "Geodeettisen laitoksen"),
    "Suomen Punainen Risti": ("Suomen Punaiselta Ristiltä", "Suomen Punaiselle Ristille", "Suomen Punaisen Ristin"),
    "Suomen ortodoksinen kirkko": ("Suomen ortodoksiselta kirkolta", "Suomen ortodoksiselle kirkolle"),
    "Strategisen tutkimuksen neuvosto": ("Strategisen tutkimuksen neuvostolta",),
    "HOK-Elanto": ("HOK-Elannolta", "HOK-Elannolle", "HOK-Elannosta"),
    "S-Pankki": ("S-Pankilta", "S-Pankille", "S-Pankista"),
    "ProAgria Etelä-Häme": ("ProAgria Etelä-Hämeelle", "ProAgria Etelä-Hämeestä"),
    "Leader Pohjois-Satakunta": ("Leader Pohjois-Satakunnalta", "Leader Pohjois-Satakunnasta"),
    "Maahanmuuttovirasto": ("Maahanmuuttovirastolle", "Maahanmuuttovirastolta", "Maahanmuuttoviraston"),
}


@pytest.mark.parametrize(("name", "form"), [(name, form) for name, forms in _FORMS.items() for form in forms])
def test_a_listed_name_is_read_back_from_its_case(name: str, form: str) -> None:
    for text in (f"Hankkeeseen saatiin tietoja taholta {form} viime vuonna.", f"{form} tehtiin selvitys."):
        assert [each.name for each in read_organisations(text)] == [name]
