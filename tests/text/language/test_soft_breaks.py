"""Line breaks that the width of a page made are joined; those of lists, fields, cells and addresses are kept."""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from converters.text.amounts.reader import explain_amounts, read_amounts
from converters.text.dates.reader import explain_dates, read_dates
from converters.text.language.soft_breaks import join_lines
from converters.text.organisations.reader import read_organisations
from converters.text.places.reader import explain_places, read_places
from converters.text.target_groups.reader import explain_target_groups, read_target_groups
from graph.model import Span

HERE = Path(__file__).parents[1]
WIDTHS = range(38, 91)


@pytest.mark.parametrize(
    "text",
    [
        "Hankkeen kohderyhmiä ovat⏎merenkulkijat.",
        "Leirin kohderyhmänä⏎olivat kalastajat.",
        "Kurssi on suunnattu⏎metsureille.",
        "Kurssille pääsivät merenkulkijat ja⏎heidän lapsensa",
        "Kurssi on vähintään⏎20-vuotiaille",
        "Mukaan kutsuttiin kalastajat (myös⏎eläkkeellä olevat)",
        "Kurssi on kalastajille,⏎jotka ovat eläkkeellä",
        "Kylän⏎kalastajat",
        "MUKAAN TULIVAT MYÖS HEIDÄN⏎LAPSENSA",
        "Tukea saatiin 3,5⏎miljoonaa euroa",
        "Tukea saatiin kaksi⏎miljoonaa euroa",
        "Tukea saatiin 4 miljoonaa⏎euroa",
        "Tukea saatiin 250⏎000 euroa",
        "Tukea saatiin kylältä yhteensä 12⏎345 euroa",
        "Kurssi pidettiin lokakuussa⏎2018",
        "Kurssi pidettiin 5.⏎lokakuuta 2018",
        "The course was held on 5⏎October 2018",
        "Kurssi päättyi 5.10.⏎2018",
        "Kurssi kesti 1.2.2018⏎- 5.10.2018",
        "Kuntayhtymä ja Kotirannan⏎Kalastajat",
        "Verkot toimitti Kotirannan Kala⏎Oy keväällä.",
        "Kohderyhmät: a) kalastajat b)⏎metsurit",
        "Kohderyhmät: 1. kalastajat,⏎2. metsurit",
        "Kalastajille ja metsureille⏎(yli 20 v.)",
    ],
)
def test_words_that_belong_together_are_joined_at_any_width(text: str) -> None:
    assert join_lines(text.replace("⏎", "\n")).text == text.replace("⏎", " ")


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("kalasta-⏎jat", "kalastajat"),
        ("kalasta\u00ad⏎jat", "kalastajat"),
        ("meri- ja⏎rannikkokalastajat", "meri- ja rannikkokalastajat"),
        ("meri-⏎ja rannikkokalastajat", "meri- ja rannikkokalastajat"),
        ("Etelä-⏎Karjala", "Etelä-Karjala"),
        ("ESR-⏎hanke", "ESR-hanke"),
        ("pk-⏎yritykset", "pk-yritykset"),
        ("linja-⏎autot", "linja-autot"),
        ("18–29-⏎vuotiaat", "18–29-vuotiaat"),
        ("ikä 18⏎–29 vuotta", "ikä 18–29 vuotta"),
        ("ajalla 1.1.2020–⏎31.12.2021", "ajalla 1.1.2020–31.12.2021"),
        ("yli 20-⏎mutta alle 36-vuotiaat", "yli 20- mutta alle 36-vuotiaat"),
    ],
)
def test_a_word_cut_by_a_hyphen_is_one_and_a_hyphen_of_its_own_stays(text: str, joined: str) -> None:
    assert join_lines(text.replace("⏎", "\n")).text == joined


@pytest.mark.parametrize("mark", ["", "- ", "-", "• ", "1. ", "a) ", "1: "])
@pytest.mark.parametrize("heading", ["", "Kohderyhmä\n", "Leirin kohderyhmät:\n", "Keitä varten kurssi on?\n"])
@pytest.mark.parametrize(
    "items",
    [
        ["Kalastajat", "Metsurit", "Merenkulkijat"],
        ["kalastajat", "metsurit", "merenkulkijat"],
        ["eläkkeellä olevat kalastajat", "metsurit", "lomautetut merenkulkijat"],
        ["Eläkkeellä olevat kalastajat", "15–20-vuotiaat metsurit", "Kylän lapset ja nuoret", "65+"],
    ],
)
def test_items_of_a_list_stay_on_their_lines(mark: str, heading: str, items: list[str]) -> None:
    text = heading + "\n".join(mark + item for item in items)
    assert join_lines(text).text == text


@pytest.mark.parametrize(
    "text",
    [
        "Hankkeen nimi⏎Vihreä ranta⏎Toteuttaja⏎Kotirannan kunta",
        "Kesto: 1.1.2020–⏎Budjetti: 100 €",
        "Kohderyhmä: kalastajat⏎Toteutusaika: 2019⏎Budjetti: 12 000 €",
        "Kustannukset⏎120 450⏎Matkakulut⏎8 200",
        "Palkat 45 000⏎Matkat 10 800⏎Yhteensä 55 800",
        "Palkat\t45 000⏎matkat\t10 800",
        "Palkat    45 000⏎matkat    10 800",
        "Palkat | 45 000⏎matkat | 10 800",
        "3.8.2020⏎30.4.2023",
        "Kotirannan kunta⏎Rantatie 1⏎90100 Kotiranta",
        "Kotirannan kunta⏎puh. 040 000 0000⏎info@kunta.example",
        "Puhelin⏎040 000 0000",
        "Kotirannan Energia Oy⏎Ab Strandkraft Oy",
        "Ryhmä A⏎Kalastajat",
        "Kurssi päättyi.⏎⏎ja kalastajat",
        "Kurssi on kalastajille.⏎Leiri on metsureille.",
        "1.2 Kohderyhmä⏎Kalastajat",
        "University of Aberdeen⏎Kotirannan kunta",
        "Iin kunta, sivistyspalvelut⏎goSaimaa",
        "Iin kunta, sivistyspalvelut⏎e2 Tutkimus",
        "LAITOKSET MERIKYLÄN KESKUKSESSA⏎KALATALOUDEN TUTKIMUSKESKUS KTK⏎MERI-, RANTA- JA KALAORGANISAATIOT⏎KALAKESKUS",
    ],
)
def test_fields_cells_headings_and_addresses_stay_on_their_lines(text: str) -> None:
    assert join_lines(text.replace("⏎", "\n")).text == text.replace("⏎", "\n")


def test_a_paragraph_without_telling_words_is_joined_by_its_width_and_lists_beside_it_are_not() -> None:
    paragraph = (
        "Kurssin kävivät kalastajat, jotka asuivat saaristossa. Leirille lähtivät kesällä metsurit Kotirannasta. "
        "Molemmat saivat palkinnon. Myös merenkulkijat Ison Selän laidalta saapuivat."
    )
    for width in WIDTHS:
        page = f"Kohderyhmä\nKalastajat\nMetsurit\n{textwrap.fill(paragraph, width)}\nTulokset\n- kurssi\n- leiri"
        assert join_lines(page).text == f"Kohderyhmä\nKalastajat\nMetsurit\n{paragraph}\nTulokset\n- kurssi\n- leiri"


PIECES = "Kylän|kalastajat|ja|,|.|\n|\n|\r\n|- |kalas-|\n\n|1.|12|000|euroa|Oulu|(|)|\t|–|2020|  |Nimi:"


@given(st.one_of(st.text(max_size=120), st.lists(st.sampled_from(PIECES.split("|")), max_size=30).map(" ".join)))
def test_every_letter_of_the_joined_text_has_its_place_in_the_given_one(text: str) -> None:
    flow = join_lines(text)
    for at, letter in enumerate(flow.text):
        place = flow.span(Span(at, at + 1))
        assert text[place.start : place.end] == letter or letter == " "
    assert re.sub(r"[\s‑\xad-]", "", flow.text) == re.sub(r"[\s‑\xad-]", "", text)


Key = tuple[Any, ...]


def _flat(words: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"(\w)-\n(?=\w)", r"\1", words)).casefold()


def _groups(row: dict[str, Any]) -> list[Key]:
    groups = read_target_groups(row["text"], section=row.get("section", ""))
    return [(_flat(group.text), group.relation, group.age_min, group.age_max) for group in groups]


def _amounts(row: dict[str, Any]) -> list[Key]:
    return [(money.value, money.currency) for money in read_amounts(row["text"])]


def _dates(row: dict[str, Any]) -> list[Key]:
    return [(found.start, found.end) for found in read_dates(row["text"])]


def _places(row: dict[str, Any]) -> list[Key]:
    return [(place.name, place.kind) for place in read_places(row["text"])]


def _rows(kind: str) -> Iterator[dict[str, Any]]:
    """Every other labelled text of a kind."""
    for path in sorted(HERE.glob(f"{kind}/*.jsonl")):
        yield from map(json.loads, path.read_text(encoding="utf-8").splitlines()[::2])


def _fill(text: str, width: int) -> str:
    """The lines of a text set at a width."""
    return "\n".join(
        textwrap.fill(line, width, break_on_hyphens=False, break_long_words=False) for line in text.split("\n")
    )


def _hyphenate(text: str, width: int) -> str:
    """The text set at a width, words of small letters cut between syllables where they do not fit."""
    lines, line = [], ""
    for word in text.split():
        if not line or len(line) + 1 + len(word) <= width:
            line = f"{line} {word}".strip()
        elif SMALL_WORD.fullmatch(word) and (cuts := _syllables(word, width - len(line) - 2)):
            lines.append(f"{line} {word[: cuts[-1]]}-")
            line = word[cuts[-1] :]
        else:
            lines.append(line)
            line = word
    return "\n".join([*lines, line])


SMALL_WORD = re.compile(r"[a-zåäö]+[.,]?")
SYLLABLE = re.compile(r"(?<=[aeiouyäö])[klmnprstv]?(?=[klmnprstv][aeiouyäö])")


def _syllables(word: str, most: int) -> list[int]:
    """Where the word may be cut, at least three letters from its ends and at most after so many."""
    return [match.end() for match in SYLLABLE.finditer(word) if 3 <= match.end() <= min(most, len(word) - 3)]


def _compare(
    rows: Iterable[dict[str, Any]], read: Callable[[dict[str, Any]], list[Key]], fill: Callable[[str, int], str]
) -> tuple[float, float]:
    """The shares of what is read of texts that is read of them when they are set at a width, and of what is new."""
    kept = lost = new = 0
    for number, row in enumerate(rows):
        whole = read(row)
        narrow = read({**row, "text": fill(row["text"], WIDTHS[number * 7 % len(WIDTHS)])})
        lost += sum(each not in narrow for each in whole)
        kept += sum(each in narrow for each in whole)
        new += sum(each not in whole for each in narrow)
    return kept / (kept + lost), new / (kept + lost)


READERS = [
    pytest.param("target_groups", _groups, id="target-groups"),
    pytest.param("amounts", _amounts, id="amounts"),
    pytest.param("dates", _dates, id="dates"),
    pytest.param("places", _places, id="places"),
]


@pytest.mark.parametrize(("kind", "read"), READERS)
def test_a_text_says_the_same_set_at_a_width(kind: str, read: Callable[[dict[str, Any]], list[Key]]) -> None:
    kept, new = _compare(_rows(kind), read, _fill)
    assert kept >= 0.985
    assert new <= 0.015


@pytest.mark.parametrize(("kind", "read"), READERS)
def test_a_text_says_the_same_with_hyphens_at_the_ends_of_lines(
    kind: str, read: Callable[[dict[str, Any]], list[Key]]
) -> None:
    kept, new = _compare((row for row in _rows(kind) if "\n" not in row["text"]), read, _hyphenate)
    assert kept >= 0.98
    assert new <= 0.02


@pytest.mark.parametrize(
    "frame", ["Hanke sai {}.", "Tuki oli {}", "Budjetti: {}", "{}", "Hanke sai tukea ja {} lainaa"]
)
@pytest.mark.parametrize("words", ["14,2 miljoonaa euroa", "150 000 euroa", "2 milj. euroa", "puoli miljoonaa euroa"])
def test_a_sum_is_never_cut_in_two(frame: str, words: str) -> None:
    text = frame.format(words)
    whole = [money.value for money in read_amounts(text)]
    for space in re.finditer(" ", text):
        cut = f"{text[: space.start()]}\n{text[space.end() :]}"
        assert [money.value for money in read_amounts(cut)] in (whole, []), cut


def test_what_is_read_and_its_explanation_have_the_spans_of_the_text_as_given() -> None:
    text = (
        "Leirin kohderyhmänä ovat kalasta-\njat Etelä-\nKarjalasta. Se kesti 1.2.2018\n–5.10.2018 "
        "ja maksoi 2,5\nmiljoonaa euroa."
    )
    (group,) = read_target_groups(text)
    (period,), (money,), (place,) = read_dates(text), read_amounts(text), read_places(text)
    assert group.text == "kalastajat Etelä-Karjalasta"
    assert (period.raw, money.raw, place.raw) == ("1.2.2018\n–5.10.2018", "2,5\nmiljoonaa euroa", "Etelä-\nKarjalasta")
    written = {found.at: found.raw for found in (period, money, place)}
    for at, words in written.items():
        assert isinstance(at, Span)
        assert text[at.start : at.end] == words
    for explain in (explain_target_groups, explain_dates, explain_amounts, explain_places):
        assert all(text[step.start : step.end] == step.text for step in explain(text))


def test_a_body_is_read_over_the_end_of_a_line_of_running_text() -> None:
    text = "Hankkeen toteuttavat Kotirannan\nKalastajat ry ja Oulun\nkaupunki yhdessä."
    assert [body.name for body in read_organisations(text)] == ["Kotirannan Kalastajat ry", "Oulun kaupunki"]
    assert [body.raw for body in read_organisations(text)] == ["Kotirannan\nKalastajat ry", "Oulun\nkaupunki"]


@pytest.mark.parametrize("unit", ["a\n", "kalasta-\n", "1 ", "(", "x" * 30, "ja\n", " \n", "Kylän kalastajat\n"])
def test_time_grows_with_the_text(unit: str) -> None:
    text = unit * 20_000
    assert join_lines(text).given == text


@pytest.mark.parametrize(
    "lines",
    [
        ("• johtaja Aino Virtanen", "kuntaliitto", "• vs. lakimies Ville Mäki", "saamelaiskäräjät"),
        (
            "- toiminnanjohtaja Aino Virtanen-Mäki",
            "valtiovarainministeriö",
            "- lehtori Ville A. Korhonen",
            "kuntaliitto",
        ),
        ("Avaus, Anna Berg, Nylands förbund", "Skogen i fokus, Nils Ek, Finlands svenska 4H", "Avslutning"),
        ("Vad är hållbart? Anna Berg, Nylands förbund", "Skogen – en resa, Nils Ek, Finlands svenska 4H", "Kaffe"),
        ("Tervetuloa, Aino Virtanen, Lapin liitto", "Metsän arvo, Ville Mäki, Lapin 4H", "Loppukeskustelu"),
    ],
)
def test_a_person_or_their_body_closes_the_lines_of_a_list(lines: tuple[str, ...]) -> None:
    assert join_lines("\n".join(lines)).text == "\n".join(lines)


@pytest.mark.parametrize(
    "text",
    [
        "Työryhmässä olivat asiantuntijana Aino Virtanen, Ville Mäki, Lapin\nyliopisto, sekä muita.",
        "Kokouksessa puhui hankkeen johtaja Aino Virtanen ja\nsen jälkeen Ville Mäki, Lapin yliopiston rehtori.",
    ],
)
def test_sentences_that_name_people_go_on_over_a_line_end(text: str) -> None:
    assert join_lines(text).text == text.replace("\n", " ")


@pytest.mark.parametrize(
    "line", ["Sivistys-, liikunta- ja nuorisopolitiikan osasto", "Kulttuurin ja liikunnan julkaisuja"]
)
def test_a_year_alone_on_its_line_begins_anew(line: str) -> None:
    text = f"Opetus- ja kulttuuriministeriö\n{line}\n2012\nHelsinki"
    assert join_lines(text).text == text
    assert join_lines("Hanke alkoi pienellä joukolla vuonna\n2012").text == "Hanke alkoi pienellä joukolla vuonna 2012"
