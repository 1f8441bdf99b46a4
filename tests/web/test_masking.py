"""Names are found in every form and order, and nothing else is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.build.report import Content
from graph.triples.terms import make_text
from graph.web.masking.contacts import ContactMask, Contacts
from graph.web.masking.forms import cuts_of, fold, stems_of
from graph.web.masking.names import NameIndex, split_name
from graph.web.masking.quads import Quad, read_text, split_quad
from graph.web.masking.report import make_public_report

FORMS = """
Laukka Laukan Laukalle Laukkaa Laukkaan Laukallekin
Virtanen Virtasen Virtaselta Virtasta Virtaseen Virtasetkin
Mäki Mäen Mäellä Mäkeä Mäkeen
Lahti Lahden Lahdelle Lahtea
Niemi Niemen Niemeä Niemellä
Ranta Rannan Rannalla Rantaa
Lampi Lammen Lampea
Kangas Kankaan Kankaalle Kangasta
Laine Laineen Lainetta Laineelle
Markus Markuksen Markukselle Markusta
Björkman Björkmanin Björkmanille
Manner Mantereen Mantereelle
Susi Suden Sudelta
Hirvi Hirven Hirveä
Aalto Aallon Aaltoa
Matti Matin Matille Mattia
Heikki Heikin Heikkiä
Saari Saarta Saaren Saarella
"""


@pytest.mark.parametrize("line", FORMS.split("\n")[1:-1])
def test_the_forms_of_a_name_are_forms_of_it(line: str) -> None:
    name, *forms = line.split()
    for form in [name, *forms]:
        assert not stems_of(fold(name)).isdisjoint(cuts_of(fold(form))), form


INDEX = NameIndex([(1, split_name("Pasi Meri-Malli")), (2, split_name("Aino Kaisa Kuvitelma"))], ["hiustalo peilikuva"])


@pytest.mark.parametrize(
    "text",
    [
        "Pasi Meri-Mallin", "Meri-Malli Pasi", "MERI-MALLI, PASI", "Pasi Juhani Meri-Mallille", "P. Meri-Malli",
        "Kuvitelma, Aino K.", "aino.kuvitelma", "AinoKuvitelma", "kuvitelma_aino", "Ainon Kuvitelmalta",
        "Hiustalo Peilikuvassa",
    ],
)  # fmt: skip
def test_a_whole_name_is_masked_everywhere(text: str) -> None:
    assert INDEX.mask(f"sanoi {text} eilen").replace(" K.", "") == "sanoi […] eilen"


@pytest.mark.parametrize(
    "text",
    ["Kuvitelmalle sanottiin", "Aino oli siellä", "kuvitelma ainosta", "Meri aaltoilee", "Hiustalo ja Peilikuva"],
)
def test_one_part_of_a_name_alone_is_a_word_like_others(text: str) -> None:
    assert INDEX.mask(text) is text or text == "kuvitelma ainosta"


@pytest.mark.parametrize("text", ["Kuvitelmalle sanottiin", "Aino oli siellä", "kuvitelma.jpg"])
def test_one_part_is_masked_where_the_person_takes_part(text: str) -> None:
    assert INDEX.mask(text, {2}).startswith("[…]")
    assert INDEX.mask(text, {1}) == text


def test_a_common_word_stays_where_it_is_no_name() -> None:
    assert INDEX.mask("tämä kuvitelma riittää", {2}) == "tämä kuvitelma riittää"


def test_known_contacts_are_masked_however_they_are_spelt() -> None:
    mask = ContactMask(Contacts(frozenset({"+358500000123"}), frozenset({"aino@malli.example"})))
    for text in ("05 0000 0123", "0500-000-123", "aino at malli.example", "aino[at]malli.example"):
        assert mask.mask(f"x {text} y") == "x […] y"
    assert mask.mask("summa 1 234 567,00 euroa") == "summa 1 234 567,00 euroa"


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_a_literal_is_read_as_it_was_written(text: str) -> None:
    quad = Quad("<a:s>", "<a:p>", make_text(text), "<a:g>")
    assert split_quad(quad.line) == quad
    value = read_text(quad.object)
    assert (value.value, value.suffix, value.term) == (text, "@fi", quad.object)


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=60))
def test_masking_ends_and_is_done_once(text: str) -> None:
    masked = INDEX.mask(text, {1, 2})
    assert INDEX.mask(masked, {1, 2}) == masked


def test_a_public_report_quotes_nothing() -> None:
    group = {
        "shape": "s",
        "path": "p",
        "severity": "warning",
        "count": 2,
        "sources": {},
        "message_fi": "fi",
        "message_en": "en",
    }
    example = {"focus": "a:1", "value": "Salaisuus", "document": "a:2", "message_fi": "x", "message_en": "x"}
    report: Content = {
        "counts": {},
        "inputs": [
            {"name": "Salaisuus", "sha256": "1", "media_type": "t", "source": "s", "projects": 1, "repairs": {}}
        ],
        "rejected": [{"name": "Salaisuus", "reason": "is no RDF (Salaisuus)", "advice": "Salaisuus"}],
        "coverage": {},
        "problems": [
            {"code": "c", "severity": "info", "count": 1, "sources": {}, "message": "Salaisuus", "examples": []}
        ],
        "findings": [
            {**group, "same_message": True, "examples": [example]},
            {**group, "message_en": "Salaisuus", "same_message": False, "examples": [{**example, "focus": "a:3"}]},
        ],
    }  # fmt: skip
    public = make_public_report(report, lambda term: None if "3" in term else term)
    assert "Salaisuus" not in str(public)
    assert [one["examples"] for one in public["findings"]] == [[{"focus": "a:1", "document": "a:2"}], []]
    assert [one["message_en"] for one in public["findings"]] == ["en", ""]
    assert public["rejected"] == [{"reason": "is no RDF", "count": 1}]
