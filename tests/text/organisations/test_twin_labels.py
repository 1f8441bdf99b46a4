"""Labels of forms in several languages, one behind the other, and labels without a colon: what they lead to."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import explain_organisations, read_organisations
from graph.model import Span
from tests.text.organisations.checks import Wanted, check

_CHAIN: Wanted = [("Oulun yliopisto", ("Humanistinen tiedekunta", "Historian laitos"))]

_FORM = """OULUN YLIOPISTO
Tiedekunta/Osasto – Fakultet/Sektion – Faculty
Humanistinen tiedekunta
Laitos Institution – Department
Historian laitos
Tekijä Författare – Author
Minna Malli"""


@pytest.mark.parametrize("join", [" – ", " − ", " - ", "/", " / ", " — ", " | "])
def test_labels_in_several_languages_lead_to_units(join: str) -> None:
    faculty, department = join.join(("Tiedekunta", "Fakultet", "Faculty")), join.join(("Laitos", "Department"))
    check(f"Oulun yliopisto\n{faculty}\nHumanistinen tiedekunta\n{department}\nHistorian laitos", _CHAIN)
    check(f"Oulun yliopisto\n{faculty} Humanistinen tiedekunta\n{department} Historian laitos", _CHAIN)
    check(f"Oulun yliopisto {faculty} Humanistinen tiedekunta {department} Historian laitos", _CHAIN)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (_FORM, _CHAIN),
        (_FORM.replace("\n", " "), _CHAIN),
        ("Oulun yliopisto\nOsasto – School\nSuomen kielen ja kulttuurin osasto",
         [("Oulun yliopisto", ("Suomen kielen ja kulttuurin osasto",))]),
        ("Organisation\nÅbo Akademi\nFakultet\nFakulteten för teologi",
         [("Åbo Akademi", ("Fakulteten för teologi",))]),
        ("Arcada\nUtbildningsprogram: Det sociala området", [("Arcada", ("Det sociala området",))]),
        ("Hakija: Iin kunta\nOrganisaatio/yksikkö: Nuorisotoimi", [("Iin kunta", ("Nuorisotoimi",))]),
    ],
)  # fmt: skip
def test_forms_of_theses_and_applications(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize("label", ["Oppiaine – Läroämne – Subject", "Oppiaine – Subject", "Oppiaine", "Läroämne:"])
@pytest.mark.parametrize("subject", ["Sosiologia", "Suomen kieli"])
def test_the_subject_of_a_thesis_is_no_unit(label: str, subject: str) -> None:
    check(f"Historian laitos\nLapin yliopisto\n{label}\n{subject}", [("Lapin yliopisto", ("Historian laitos",))])
    check(f"{label}\n\n{subject}\nLapin yliopisto", ["Lapin yliopisto"])


def test_what_other_labels_lead_to_is_read() -> None:
    check("Työn nimi – Arbetets titel – Title Kysely Iin kunnassa", ["Iin kunta"])
    check("Julkaisija – Utgivare Lapin liitto", ["Lapin liitto"])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Suomen kielen oppiaine\nOulun yliopisto", [("Oulun yliopisto", ("Suomen kielen oppiaine",))]),
        ("Department of Physics\nUniversity of Oulu", [("University of Oulu", ("Department of Physics",))]),
        ("Tekijä – Författare – Author\nLapin liitto", ["Lapin liitto"]),
        ("Aika – Datum\nIin kunta", ["Iin kunta"]),
    ],
)  # fmt: skip
def test_units_that_begin_as_labels_and_other_lines_stay(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize("label", ["Organisaatio", "Hakija", "Hankkeen toteuttaja"])
@pytest.mark.parametrize("of_unit", ["Yksikkö", "Yksikkö/osasto", "Vastuualue", "Laitos/yksikkö"])
def test_bare_labels_of_a_body_and_its_unit(label: str, of_unit: str) -> None:
    wanted: Wanted = [("Iin kunta", ("Nuorisotoimi",))]
    check(f"{label} Iin kunta\n{of_unit} Nuorisotoimi", wanted)
    check(f"{label} Iin kunta {of_unit} Nuorisotoimi Yhteyshenkilö Minna Malli", wanted)


def test_the_words_are_as_the_text_has_them() -> None:
    text = "Lapin liitto − Lappi; Oulun yliopisto − Kemian laitos"
    for found in read_organisations(text):
        assert isinstance(found.at, Span)
        assert text[found.at.start : found.at.end] == found.raw


def test_what_is_explained_is_what_is_read_where_a_paper_has_a_minus_for_a_dash() -> None:
    text = "Lapin liitto − Kemin kaupunki"
    steps = explain_organisations(text)
    bodies = {(step.start, step.end) for step in steps if step.kind == "body"}
    read = {tuple(each.at) for each in read_organisations(text) if isinstance(each.at, Span)}
    assert read
    assert read <= bodies
    assert all(text[step.start : step.end] == step.text for step in steps)
