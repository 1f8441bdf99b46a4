"""One body said in two languages: in a bracket, behind a dash or a slash, and units said twice."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "The partners are Kvisla församling (Kvisla parish) and Vasa universitet.",
            ["Kvisla församling", "Vasa universitet"],
        ),
        ("Mukana on Kvislan kommun (Kvislan kunta).", ["Kvislan kommun"]),
        ("Korsholm municipality (Mustasaaren kunta) leads it.", ["Korsholm municipality"]),
        ("Suomen Sammalyhdistys (Finnish Moss Association) julkaisi oppaan.", ["Suomen Sammalyhdistys"]),
        ("Ängens vänner rf (Niityn ystävät ry) ordnar kursen.", ["Ängens vänner rf"]),
        ("Kivikylän opisto - Stenby institut", ["Kivikylän opisto"]),
        ("Kivikylän opisto / Stenby institut, taideaineet", [("Kivikylän opisto", ("taideaineet",))]),
        ("Vasa stad, Nuorisopalvelut / Ungdomsservice", [("Vasa stad", ("Nuorisopalvelut",))]),
        ("Kemin kunta (Luulajan kommun) on mukana.", ["Kemin kunta", "Luulajan kommun"]),
        ("Iin kunta (Kemi municipality) was there.", ["Iin kunta", "Kemi municipality"]),
        ("Kivikylän opisto - Stenby museum", [("Kivikylän opisto", ("Stenby museum",))]),
    ],
)
def test_a_name_said_again_in_another_language_is_of_the_same_body(text: str, found: Wanted) -> None:
    check(text, found)
