"""Labels are found wherever a page may have them, and never in running text."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from converters.layout import Layout, lines, moved, trimmed
from graph.model import Amount, Contact, Organisation, Person, Span

LAYOUT = Layout(
    {"name": ["Nimi", "Hankkeen nimi"], "text": ["Kuvaus"], "state": ["Tila"], "who": ["Tekijät"], "day": ["Alku"]},
    prose=["text"],
)


def read(text: str) -> list[tuple[str, str]]:
    return [(field.name, field.value) for field in LAYOUT.fields(text, Span(0, len(text)))]


@pytest.mark.parametrize("gap", [" \u00a0 ", "\u00a0", "\t", "   ", ":", ": ", " : ", ":\n", "\n", " \n"])
def test_reads_every_way_to_part_a_label_from_its_value(gap: str) -> None:
    text = f"Nimi{gap}Torikahvila\nTila{gap}Avoin\nTekijät{gap}\nAlku{gap}1.2.2018\n"
    assert read(text) == [("name", "Torikahvila"), ("state", "Avoin"), ("who", ""), ("day", "1.2.2018")]


def test_reads_labels_that_one_space_parts_where_the_page_has_no_other_way() -> None:
    text = "Hankkeen nimi Torikahvila\nTila Avoin\nKuvaus Tori elää.\nTekijät Iin kunta\nAlku 1.2.2018"
    assert [name for name, _ in read(text)] == ["name", "state", "text", "who", "day"]


@pytest.mark.parametrize("write", [str.upper, str.lower, str.title, lambda label: label.replace(" ", "\u00a0 ")])
def test_case_and_spaces_do_not_count(write: object) -> None:
    assert callable(write)
    assert read(f"{write('Hankkeen nimi')} \u00a0 X\n{write('Tila')} \u00a0 Y") == [("name", "X"), ("state", "Y")]


@pytest.mark.parametrize("end", [".", "!", ")", "a", "7", "…"])
def test_a_label_may_stand_at_the_end_of_a_line_of_text(end: str) -> None:
    assert read(f"Kuvaus \u00a0 Tori elää{end}Tila \u00a0 Avoin") == [("text", f"Tori elää{end}"), ("state", "Avoin")]


def test_a_run_of_fields_on_one_line_is_parted() -> None:
    text = "Nimi \u00a0 Tori Tila \u00a0 Avoin Alku \u00a0 1.2.2018"
    assert read(text) == [("name", "Tori"), ("state", "Avoin"), ("day", "1.2.2018")]


@pytest.mark.parametrize(
    "prose",
    [
        "Tekijät ovat mukana.",
        "Mukana ovat Tekijät: kaikki.",
        "Hankkeen Tila on hyvä ja Alku oli vaikea.",
        "Tila\n\nTila on iso. Siinä on valoa. Se on auki.",
        "Tila: iso",
        "tila \nAlku\n oli hyvä. Se jatkui.",
    ],
)
def test_a_label_word_in_running_text_is_no_label(prose: str) -> None:
    text = f"Nimi \u00a0 X\nKuvaus \u00a0 Alussa.\n{prose}\nTila \u00a0 Avoin\nTekijät \u00a0 Y\nAlku \u00a0 1.2.2018"
    values = dict(read(text))
    assert values["state"] == "Avoin"
    assert prose in values["text"]


@pytest.mark.parametrize("label", ["Tilaus", "Nimitys", "Alkunen", "Kuvauspaikka"])
def test_a_word_that_begins_like_a_label_is_none(label: str) -> None:
    assert read(f"{label} \u00a0 X\n{label}: Y") == []


def test_a_repeated_label_gives_two_fields() -> None:
    assert read("Tila \u00a0 A\nTila \u00a0 B") == [("state", "A"), ("state", "B")]


def test_stray_asterisks_and_blanks_are_no_value() -> None:
    assert read("Nimi \u00a0 X\nTila \u00a0 \n \u00a0 \n*\n") == [("name", "X"), ("state", "")]


def test_lines_have_their_places() -> None:
    text = "Nimi \u00a0 X\nTila \u00a0 Y\nTekijät \u00a0 \n  Yksi\n*\n\nKaksi\u00a0\n"
    field = LAYOUT.fields(text, Span(0, len(text)))[-1]
    assert [(line.value, text[line.at.start : line.at.end]) for line in lines(field)] == [
        ("Yksi", "Yksi"),
        ("Kaksi", "Kaksi"),
    ]


def test_moves_every_span_of_a_record() -> None:
    body = Organisation("A", "A", Span(1, 2))
    contact = Contact(Person("B", "B", "", "B", Span(3, 4)), "expert", organisation=body, at=Span(1, 4))
    moved_contact = moved(contact, 10)
    assert moved_contact.at == Span(11, 14)
    assert moved_contact.person.at == Span(13, 14)
    assert moved_contact.organisation == body._replace(at=Span(11, 12))
    assert moved((Amount(Decimal(1), "budget", "1", Span(0, 1), payer=body),), 5)[0].payer == body._replace(
        at=Span(6, 7)
    )


@given(st.text(alphabet="aA.: *\u00a0\t\nTilaNm", max_size=60))
def test_a_field_is_what_stands_at_its_place(text: str) -> None:
    found = LAYOUT.fields(text, Span(0, len(text)))
    for field in found:
        assert text[field.at.start : field.at.end] == field.value
        assert trimmed(text, field.at) == field.at
    assert [field.start for field in found] == sorted({field.start for field in found})


WORDS = st.sampled_from(["Tila", "tila", "Tekijät", "Nimi", "hanke", "Kuvaus", "on", "hyvä.", "Se", "(Alku)", "Alku,"])


@given(st.lists(WORDS, min_size=1, max_size=30))
def test_no_sentence_about_labels_is_read_as_a_label(words: list[str]) -> None:
    text = f"Nimi \u00a0 X\nKuvaus \u00a0 Alussa {' '.join(words)}.\nTila \u00a0 Avoin\nTekijät \u00a0 Y"
    assert [name for name, _ in read(text)] == ["name", "text", "state", "who"]
