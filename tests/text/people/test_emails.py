"""Tests the finding of e-mail addresses and of address templates."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from converters.text.people.emails import make_address, read_emails


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
        "aino . mallikas @ kunta.example",
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


_GIVEN = ["etunimi", "etu-nimi", "kutsumanimi", "förnamn", "firstname", "first-name", "givenname"]
_FAMILY = ["sukunimi", "suku-nimi", "efternamn", "lastname", "last-name", "surname"]


@pytest.mark.parametrize("given_word", _GIVEN)
@pytest.mark.parametrize("family_word", _FAMILY)
@pytest.mark.parametrize("sign", ["@", "(at)", " [at] "])
def test_every_word_for_a_name_makes_every_template(given_word: str, family_word: str, sign: str) -> None:
    for local, template in (
        (f"{given_word}.{family_word}", "{given}.{family}"),
        (f"{family_word}_{given_word}", "{family}_{given}"),
        (f"e.{family_word}", "{given_initial}.{family}"),
        (f"f{family_word}", "{given_initial}{family}"),
        (f"{given_word}.s", "{given}.{family_initial}"),
        (f"{family_word}.e", "{family}.{given_initial}"),
        (given_word, "{given}"),
        (family_word, "{family}"),
    ):
        (token,) = read_emails(f"Nimi, {local}{sign}kunta.example")
        assert (token.kind, token.value) == ("template", f"{template}@kunta.example")


@pytest.mark.parametrize(
    ("local", "template"),
    [
        ("etu.suku", "{given}.{family}"),
        ("en.sn", "{given}.{family}"),
        ("name.surname", "{given}.{family}"),
        ("e.suku", "{given_initial}.{family}"),
    ],
)
def test_short_words_for_names_are_templates_beside_each_other(local: str, template: str) -> None:
    assert [token.value for token in read_emails(f"{local}@kunta.example")] == [f"{template}@kunta.example"]


@pytest.mark.parametrize(
    "local", ["first.aid", "etu", "suku", "name", "e.suokas", "enni.s", "last", "lasse.e", "e.l", "fs"]
)
def test_what_only_looks_like_a_template_is_an_address(local: str) -> None:
    assert [token.kind for token in read_emails(f"{local}@kunta.example")] == ["email"]


def test_initials_of_a_template_are_those_of_the_name() -> None:
    assert make_address("{given_initial}.{family}@x.example", "Åsa Maria", "von Essen") == "a.vonessen@x.example"
    assert make_address("{given}.{family_initial}@x.example", "Sirkka-Liisa", "Öhman") == "sirkka-liisa.o@x.example"


@pytest.mark.parametrize("at", [" at ", " ät ", "(at)", "-at-", " -at- ", "_at_", " AT "])
@pytest.mark.parametrize("dot", [".", " dot ", " piste ", " punkt ", "[dot]", " DOT "])
@pytest.mark.parametrize("local", ["aino.mallikas", "aino dot mallikas", "aino piste mallikas"])
def test_signs_that_are_spelt_are_undone(local: str, at: str, dot: str) -> None:
    (token,) = read_emails(f"Aino Mallikas, {local}{at}kunta{dot}fi, puh.")
    assert (token.kind, token.value) == ("email", "aino.mallikas@kunta.fi")


@pytest.mark.parametrize(
    "text",
    [
        "www.stay-at-home.example",
        "https://x.example/here.look-at-this.example",
        "stay-at-home.example",
        "look at example dot com",
        "Kokous oli at work. Piste tuli.",
        "Tavataan klo 12 at Kahvila piste",
    ],
)
def test_words_with_at_inside_are_no_addresses(text: str) -> None:
    assert read_emails(text) == []


def test_a_hash_may_stand_for_the_sign() -> None:
    (token,) = read_emails("aino.mallikas#kunta.example (korvaa # -> @)")
    assert token.value == "aino.mallikas@kunta.example"


@pytest.mark.parametrize("text", ["https://kunta.example/sivu#osa.html", "Katso #hanke.fi ja sivu 3 # 4", "C# ja F#"])
def test_other_hashes_are_no_addresses(text: str) -> None:
    assert read_emails(text) == []
