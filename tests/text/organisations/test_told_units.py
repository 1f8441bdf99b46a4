"""Units that a sentence tells of their body: `The Polar Institute is a research unit of the University of X`."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Kaamos Institute is a research unit of the University of Oulu.",
         [("University of Oulu", ("Kaamos Institute",))]),
        ("The Polar Centre is part of the University of Lapland.", [("University of Lapland", ("Polar Centre",))]),
        ("Kaamosinstitutet är en enhet vid Åbo Akademi.", [("Åbo Akademi", ("Kaamosinstitutet",))]),
        ("Kaamos-instituutti on Oulun yliopiston erillislaitos.", [("Oulun yliopisto", ("Kaamos-instituutti",))]),
        ("Polaarikeskus on Lapin yliopiston monitieteinen yksikkö.", [("Lapin yliopisto", ("Polaarikeskus",))]),
        ("Kaamos Institute is an independently run, multidisciplinary expert institute at the University of Oulu.",
         [("University of Oulu", ("Kaamos Institute",))]),
        ("Kaamosinstituutti on Oulun yliopiston kansainvälinen tutkimusinstituutti, joka tutkii talvea.",
         [("Oulun yliopisto", ("Kaamosinstituutti",))]),
        ("Tutkimuskeskus Kaamos on Lapin yliopiston yksikkö.", [("Lapin yliopisto", ("Tutkimuskeskus Kaamos",))]),
        ("Tilaajayksikkö on Oulun kaupungin nuorisopalvelut.", [("Oulun kaupunki", ("nuorisopalvelut",))]),
        ("Hanke on Oulun yliopiston teknillisen tiedekunnan oma.", [("Oulun yliopisto", ("teknillinen tiedekunta",))]),
        ("Through the Research Institute money goes to Åbo Akademi University.", ["Åbo Akademi University"]),
        ("Anna Virtanen is the head of the institute of the University of Oulu.", ["University of Oulu"]),
        ("Finland is the centre of University of Oulu.", ["University of Oulu"]),
        ("Centret är en enhet vid Åbo stad.", ["Åbo stad"]),
        ("It is a unit of the University of Oulu.", ["University of Oulu"]),
        ("The project is part of the University of Oulu strategy.", ["University of Oulu"]),
        ("Kivi Oy is a unit of the City of Oulu.", ["Kivi Oy", "City of Oulu"]),
    ],
)  # fmt: skip
def test_a_sentence_tells_whose_unit_it_is(text: str, found: Wanted) -> None:
    check(text, found)
