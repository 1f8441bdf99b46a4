"""Details of somebody who is forgotten are found in text however they are spelt, and nobody else's."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from converters.text.people.emails import read_emails
from converters.text.people.phones import read_phones
from graph.resolve.details import find_addresses, find_beside, find_known

PHONE, ABROAD, MAIL = "+358500000123", "+46800000123", "vilja.tuisku@esimerkki.example"


def masked(text: str, *known: str) -> str:
    return cut(text, find_known(text, set(known).__contains__))


def cut(text: str, spans: object) -> str:
    for start, end in sorted(set(spans), reverse=True):  # type: ignore[call-overload]
        text = f"{text[:start]}#{text[end:]}"
    return text


SPELT = [
    "050 000 0123",
    "0500000123",
    "050-0000 123",
    "050/0000123",
    "(050) 0000 123",
    "050.000.0123",
    "050 – 000 0123",
    "+358 50 000 0123",
    "+358 (0)50 000 0123",
    "+358(0)50 0000123",
    "358 50 0000123",
    "00358 50 0000123",
    "+358 050 000 0123",
    "050\u00a0000\u00a00123",
    "050 000\n0123",
    "050-\n0000123",
    "05 00 00 01 23",
]


@pytest.mark.parametrize("spelt", SPELT)
def test_a_number_is_found_however_it_is_grouped(spelt: str) -> None:
    assert masked(f"Soita puh. {spelt}, kiitos", PHONE) == "Soita puh. #, kiitos"


@pytest.mark.parametrize("spelt", SPELT)
def test_every_spelling_that_the_reader_reads_is_found(spelt: str) -> None:
    for text in (f"puh. {spelt}", f"puh{spelt}", f"Tuisku, p. {spelt}; 040 0000 999", f"gsm {spelt} tai 09 1234567"):
        for token in read_phones(text):
            assert (token.start, token.end) in set(find_known(text, {token.value}.__contains__)), text


def test_a_number_among_others_is_found_alone() -> None:
    assert masked("040 000 0999, 050 000 0123 040 000 0999", PHONE) == "040 000 0999, # 040 000 0999"
    assert masked("ring +46 8 000 001 23 nu", ABROAD) == "ring # nu"


@pytest.mark.parametrize("text", ["050 000 01234", "1050 000 0123", "S500000123", "5.5.2012 - 3.1.2013", "0000123", ""])
def test_other_numbers_stay(text: str) -> None:
    assert masked(text, PHONE) == text


@pytest.mark.parametrize(
    "spelt",
    [
        "vilja.tuisku@esimerkki.example",
        "Vilja.Tuisku@Esimerkki.Example",
        "vilja.tuisku(at)esimerkki.example",
        "vilja.tuisku [at] esimerkki.example",
        "vilja.tuisku (ät) esimerkki (piste) example",
        "vilja.tuisku at esimerkki.example",
        "vilja.tuisku @ esimerkki.example",
        "vilja. tuisku@esimerkki.example",
        "vilja.tuisku@esimerkki. example",
        "vilja.tuisku{at}esimerkki.example",
    ],
)
def test_an_address_is_found_however_it_is_disguised(spelt: str) -> None:
    assert masked(f"Kysy: {spelt}. Muut", MAIL) == "Kysy: #. Muut"
    assert all(token.value == MAIL for token in read_emails(f"Kysy: {spelt}, muut"))


def test_a_label_run_into_an_address_is_no_way_out() -> None:
    assert masked(f"E-post{MAIL} ja muu@esimerkki.example", MAIL) == "E-post# ja muu@esimerkki.example"


NAME = "Vilja Tuisku"


def beside(text: str) -> str:
    start = text.index(NAME)
    return cut(text, find_beside(text, [(start, start + len(NAME))]))


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (f"{NAME}, p. 050 000 0123", f"{NAME}, p. #"),
        (f"{NAME} (info@a.example, 050 000 0123)", f"{NAME} (#, #)"),
        (f"{NAME}, ohjaaja, Toivolan kunta, puh. 050 000 0123.", f"{NAME}, ohjaaja, Toivolan kunta, puh. #."),
        (f"{NAME}. Puh. 050 000 0123", f"{NAME}. Puh. #"),
        (f"p. 050 000 0123 ({NAME})", f"p. # ({NAME})"),
        (f"{NAME}, Kivikuja 3 B 12, 90100 Toivola", f"{NAME}, #"),
        (f"c/o {NAME}, Kivikuja 3", f"c/o {NAME}, #"),
        (f"{NAME}\nKivikuja 3\n050 000 0123", f"{NAME}\n#\n#"),
        (f"{NAME}, tfn 050 000 0123 eller 040 000 0999", f"{NAME}, tfn # eller #"),
        (f"Contact {NAME} at +358 50 000 0123 or info@a.example", f"Contact {NAME} at # or #"),
    ],
)  # fmt: skip
def test_what_is_given_beside_a_name_is_found(text: str, left: str) -> None:
    assert beside(text) == left


@pytest.mark.parametrize(
    "text",
    [
        f"{NAME} kertoi hankkeesta. Lisätietoja antaa Aino Niva, 050 000 0123",
        f"{NAME} kertoi.\n\nLisätietoja antaa kunta, 050 000 0123",
        f"Aino Niva, 050 000 0123, ja sitten {NAME}",
        f"{NAME} sai 120 000 euroa vuosina 2014-2020",
        f"{NAME}, 3 kurssia",
    ],
)
def test_what_is_given_beside_others_stays(text: str) -> None:
    assert beside(text) == text


def test_the_next_person_of_a_line_keeps_the_own_number() -> None:
    assert beside(f"{NAME} 050 000 0123, Aino Niva 040 000 0999") == f"{NAME} #, Aino Niva 040 000 0999"


def test_an_address_that_holds_the_name_is_found_whole() -> None:
    text = "kysy: vilja.tuisku2(at)a.example"
    assert cut(text, find_beside(text, [(6, 18)])) == "kysy: #"
    assert cut(text, find_addresses(text)) == "kysy: #"


def test_a_long_column_of_figures_takes_no_time_that_grows_with_its_square() -> None:
    asked: list[str] = []

    def ask(one: str) -> bool:
        asked.append(one)
        return False

    assert not list(find_known("1 " * 2_000, ask))
    assert len(asked) < 2_000 * 20


@settings(deadline=None)
@given(st.text(alphabet="0123+( )-/.\n@ aä,", max_size=60))
def test_no_text_makes_it_raise(text: str) -> None:
    list(find_known(text, lambda one: one == PHONE))
    list(find_beside(text, [(0, 1)]))
