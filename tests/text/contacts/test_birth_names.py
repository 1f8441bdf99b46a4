"""What a person was called at birth parts nothing from the name before it."""

from __future__ import annotations

import pytest

from converters.text.contacts.reader import read_contacts

_BORN = [
    "os. Virta",
    "o.s. Virta",
    "o. s. Virta",
    "os. Mäki-Aho",
    "os. von Essen",
    "född Virta",
    "f. Virta",
    "née Virta",
]
_FORMS = ["Elina Paju-Lahti {0}", "Elina Paju-Lahti ({0})", "Elina Paju-Lahti, {0}"]
_REST = [(", projektipäällikkö", "project-manager", ""), (", rehtori, Iin kunta", "contact-person", "rehtori")]


@pytest.mark.parametrize("born", [*_BORN, "omaa sukua Virta"])
@pytest.mark.parametrize("form", _FORMS)
@pytest.mark.parametrize(("rest", "role", "title"), _REST)
def test_a_birth_name_parts_nothing(born: str, form: str, rest: str, role: str, title: str) -> None:
    (contact,) = read_contacts(form.format(born) + rest)
    assert (contact.person.name, contact.role, contact.job_title) == ("Elina Paju-Lahti", role, title)
    assert bool(contact.organisation) == ("kunta" in rest)


@pytest.mark.parametrize("born", ["s. 1970", "synt. 1970", "f. 1970", "s. 12.3.1970"])
def test_a_year_of_birth_parts_nothing(born: str) -> None:
    (contact,) = read_contacts(f"Elina Paju-Lahti ({born}), projektipäällikkö")
    assert contact.role == "project-manager"


def test_a_birth_name_makes_nobody_else() -> None:
    first, second = read_contacts("Rehtori Elina Paju-Lahti o.s. Virta ja lehtori Kaarlo Aho")
    assert (first.job_title, second.person.name, second.job_title) == ("rehtori", "Kaarlo Aho", "lehtori")


@pytest.mark.parametrize("text", ["Elina Paju-Lahti, s. 040 000 0001", "Elina Paju-Lahti, f. 040 000 0001"])
def test_short_labels_of_details_stay_labels(text: str) -> None:
    (contact,) = read_contacts(text)
    assert contact.person.name == "Elina Paju-Lahti"
