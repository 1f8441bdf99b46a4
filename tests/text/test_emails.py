"""Tests the finding of e-mail addresses and of address templates."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from converters.text.emails import make_address, read_emails


@pytest.mark.parametrize(
    "text",
    [
        "aino.mallikas@kunta.example",
        "aino.mallikas(at)kunta.example.",
        "aino.mallikas[at]kunta.example,",
        "aino.mallikas (ät) kunta.example",
        "aino.mallikas at kunta.example",
        "aino.mallikas @ kunta.example",
        "aino. mallikas@kunta.example",
        "aino.mallikas@kunta. example",
        "aino.mallikas(at)\nkunta.example",
        "aino.malli-\nkas@kunta.example",
        "aino.mallikas@kun-\nta.example",
        "aino.mallikas[at]kunta[dot]example",
        "aino[dot]mallikas[at]kunta[dot]example",
        "aino (piste) mallikas (ät) kunta (piste) example",
        "aino.mallikas(et)kunta.example",
        "aino.mallikas a-merkki kunta.example",
        "aino.mallikas(a-merkki)kunta.example",
        "<AINO.MALLIKAS@KUNTA.EXAMPLE>",
        "mailto:aino.mallikas@kunta.example",
        "sähköp. aino.mallikas@kunta.example puh.",
    ],
)
def test_an_address_as_it_is_written(text: str) -> None:
    assert [(token.kind, token.value) for token in read_emails(text)] == [("email", "aino.mallikas@kunta.example")]


@pytest.mark.parametrize("text", ["look at example.com", "@kunta", "klo 12 @ kahvila", "a@", "hinta 5 @ kpl"])
def test_what_is_no_address(text: str) -> None:
    assert read_emails(text) == []


def test_an_address_ends_where_the_next_sentence_begins() -> None:
    (token,) = read_emails("aino.mallikas@kunta.example.Seuraava lause")
    assert token.value.endswith("@kunta.example")


@pytest.mark.parametrize(
    ("text", "template"),
    [
        ("etunimi.sukunimi(at)kunta.example", "{given}.{family}@kunta.example"),
        ("Etunimi.Sukunimi@kunta.example", "{given}.{family}@kunta.example"),
        ("förnamn.efternamn@kommun.example", "{given}.{family}@kommun.example"),
        ("firstname.lastname@university.example", "{given}.{family}@university.example"),
        ("sukunimi.etunimi@kunta.example", "{family}.{given}@kunta.example"),
        ("etunimi_sukunimi@kunta.example", "{given}_{family}@kunta.example"),
    ],
)
def test_templates(text: str, template: str) -> None:
    assert [(token.kind, token.value) for token in read_emails(text)] == [("template", template)]


@pytest.mark.parametrize(
    ("given_name", "family", "address"),
    [
        ("Päivi", "Järvi", "paivi.jarvi@x.example"),
        ("Åsa", "Öhman", "asa.ohman@x.example"),
        ("René", "Müller", "rene.muller@x.example"),
        ("Sirkka-Liisa", "Mäki-Aho", "sirkka-liisa.maki-aho@x.example"),
        ("Juha Pekka", "Turunen", "juha.turunen@x.example"),
        ("Carl", "von Essen", "carl.vonessen@x.example"),
        ("Sean", "O'Brien", "sean.obrien@x.example"),
        ("Søren", "Weiß", "soren.weiss@x.example"),
    ],
)
def test_addresses_of_templates(given_name: str, family: str, address: str) -> None:
    assert make_address("{given}.{family}@x.example", given_name, family) == address


_LOCAL = st.from_regex(r"[a-z]{3,8}\.[a-z]{3,10}", fullmatch=True)


@given(_LOCAL, st.sampled_from(["@", "(at)", "[at]", " (at) ", "(ät)", " @ ", "(a)"]))
def test_a_written_address_is_read_back(local: str, at: str) -> None:
    tokens = read_emails(f"Nimi, {local}{at}kunta.example, puh.")
    assert [token.value for token in tokens if token.kind == "email"] == [f"{local}@kunta.example"]


@given(st.text(max_size=120))
def test_spans_lie_in_the_text(text: str) -> None:
    for token in read_emails(text):
        assert text[token.start : token.end] == token.text


@pytest.mark.parametrize("sign", ["  (at)  ", " ( at ) ", "  @  ", "*at*", "{at}"])
def test_signs_with_spaces_around_and_other_brackets_are_undone(sign: str) -> None:
    (token,) = read_emails(f"anna.maki{sign}kunta.example")
    assert token.value == "anna.maki@kunta.example"
