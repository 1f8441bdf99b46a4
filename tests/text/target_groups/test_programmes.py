"""Lines of a programme: what there is, for whom, and when."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups

_Read = list[tuple[str, int | None, int | None]]


def _stated(text: str) -> _Read:
    return [(group.text, group.age_min, group.age_max) for group in read_target_groups(text) if group.stated]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ryhmät\nKeppijumppa 70+, ti klo 9\nUinti 1–2-vuotiaille vanhempineen, su\nKunto työikäisille, ke klo 18",
            [("70+", 70, None), ("1–2-vuotiaille", 1, 2), ("työikäisille", None, None)],
        ),
        (
            "Kesän leirit\n• Taideleiri 7–9-vuotiaille 5.–9.6.\n• Skeittileiri 12+ 19.–21.6.",
            [("7–9-vuotiaille", 7, 9), ("12+", 12, None)],
        ),
        ("Kurssit\nKeramiikka aikuisille\nSirkuskoulu 5–6 v", [("aikuisille", None, None), ("5–6 v", 5, 6)]),
        ("Naperokerho (3–5 v.) ti klo 17", [("3–5 v.", 3, 5)]),
        ("Pojat 13–15 v, ma klo 10\nMiehet 40+, ti klo 10", [("Pojat 13–15 v", 13, 15), ("Miehet 40+", 40, None)]),
        (
            "Soittotunti yli 60-vuotiaille ja heidän läheisilleen, ti klo 13",
            [("yli 60-vuotiaille", 61, None), ("heidän läheisilleen", None, None)],
        ),
        ("Bändikoulu nuorille | to 16–18 | Nuokkari", [("nuorille", None, None)]),
        (
            "Syksyn ryhmät\n- Taapertanssi, 2–3-vuotiaat\n- Futis, 8–11-vuotiaat tytöt ja pojat\n- Kuoro, aikuiset",
            [("2–3-vuotiaat", 2, 3), ("8–11-vuotiaat tytöt", 8, 11), ("pojat", 8, 11), ("aikuiset", None, None)],
        ),
        ("Shakkikerho – koululaiset ma klo 15", [("koululaiset", None, None)]),
        ("Taidekerho (1.–2.-luokkalaiset) to klo 14–15", [("1.–2.-luokkalaiset", None, None)]),
        (
            "Pelihallin vuorot\nKoululaiset: ma ja pe klo 13–15\nAikuiset: klo 18–20",
            [("Koululaiset", None, None), ("Aikuiset", None, None)],
        ),
        ("75-vuotiaille keskiviikkona 3.4. klo 12, kirjasto", [("75-vuotiaille", 75, 75)]),
        (
            "• För 60-åringar onsdag 4.9. klockan 12\n• För seniorer måndag",
            [("60-åringar", 60, 60), ("seniorer", None, None)],
        ),
        ("For seniors on Tuesdays at 10", [("seniors", None, None)]),
        ("Ilmaisia retkiä naapurikylän väen kanssa 3.–6.-luokkalaisille!", [("3.–6.-luokkalaisille", None, None)]),
    ],
)
def test_a_line_of_a_programme_says_for_whom_it_is(text: str, expected: _Read) -> None:
    assert _stated(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Liput 10 €, opiskelijoille 5 €",
        "Pääsymaksu aikuisille 10 €, ma klo 10",
        "Ilmoittautuminen opiskelijoille, ma klo 10",
        "Kunniamaininta opettajille, ma klo 10",
        "Ohjaaja nuorille, haku 7.6. asti",
        "Kysely vanhemmille, ma 1.2. asti",
        "Jumppaa vauvan kanssa, 3–12 kk, ke klo 10",
        "Läsnä: opettajat, vanhemmat",
        "Aikuiset: 10–12 €\nLapset: 5 €",
        "Opiskelijat: klo 8 mennessä",
        "Koululaiset ti klo 10 kokoontuivat kirkkoon.",
        "Anna Lahti, tutkija, tfn 040 000 0000\nPerhekeskus, Perhe- ja sosiaalipalvelut",
        "Kulttuuri, nuoret\nLiikunta, aikuiset",
        "Uimahalli avoinna\nPesuhuone 40+ neliötä",
    ],
)
def test_prices_times_and_messages_are_no_lines_of_a_programme(text: str) -> None:
    assert _stated(text) == []


def test_a_class_is_another_group_than_the_pupils_of_a_school() -> None:
    text = "Ilmaisia kerhoja 3.–6.-luokkalaisille!\nKerhot on suunnattu oman kylän koululaisille."
    assert [read[0] for read in _stated(text)] == ["3.–6.-luokkalaisille", "oman kylän koululaisille"]
