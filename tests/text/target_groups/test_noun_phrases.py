"""Noun phrases of Swedish and English: generated of tables of nouns, attributes and frames, each is read whole."""

from __future__ import annotations

import random
from typing import NamedTuple

import pytest

from converters.text.target_groups.reader import read_target_groups


class Grammar(NamedTuple):
    """What phrases of a language are made of."""

    before: tuple[str, ...]
    nouns: tuple[str, ...]
    behind: tuple[str, ...]
    links: tuple[str, ...]
    frames: tuple[str, ...]


SWEDISH = Grammar(
    ("", "", "nya ", "lokala ", "svenskspråkiga ", "små och medelstora ", "redan etablerade "),
    (
        *("ungdomar", "barn", "familjer", "pensionärer", "studerande", "lärare", "ungdomsledare", "byaföreningar"),
        *("företag", "småföretagare", "jordbrukare", "skogsägare", "kommuner", "skolor", "invandrare", "anhöriga"),
        *("närståendevårdare", "yrkespersoner", "arbetsgivare", "beslutsfattare", "museer", "konstnärer", "fiskare"),
        *("forskare", "vårdpersonal", "myndigheter", "församlingar", "patienter", "sjukskötare", "föräldrar"),
    ),
    (
        *("", "", "med funktionsnedsättning", "med egna hus", "utan utbildning", "med psykiska och fysiska besvär"),
        *("som saknar arbete", "som bor ensamma", "som vill utveckla sin verksamhet", "i behov av stöd"),
        *("som står utanför utbildning och arbetsliv", "i riskzonen för utslagning", "inom social- och hälsovården"),
        *("i åldern 16–29 år", "med intresse för historia och natur", "som har svårt att hitta arbete eller bostad"),
        *("bosatta i Österbotten", "som arbetar med barn och unga"),
    ),
    (" och ", " samt ", " och "),
    (
        *("Målgruppen är {}.", "Projektet riktar sig till {}.", "Målgruppen består av {}.", "Målgrupp: {}"),
        *("Projektets målgrupp utgörs av {}.", "Projektet vänder sig till {} och pågår till 2020."),
        *("Projektets målgrupper är {}. Projektet finansieras av Leader.", "Verksamheten är öppen för {}."),
        "Kursen är avsedd för {}.",
    ),
)
ENGLISH = Grammar(
    ("", "", "new ", "local ", "highly educated ", "small and medium-sized ", "recently arrived "),
    (
        *("young people", "children", "families", "pensioners", "students", "teachers", "youth workers", "farmers"),
        *("village associations", "companies", "entrepreneurs", "forest owners", "municipalities", "schools", "nurses"),
        *("immigrants", "family carers", "volunteers", "professionals", "employers", "decision-makers", "museums"),
        *("artists", "tourism companies", "researchers", "parents", "authorities", "organisations", "counsellors"),
    ),
    (
        *("", "", "with disabilities", "with special needs", "without a vocational qualification", "aged 16-29"),
        *("with physical or mental health problems", "who are out of work", "who live alone", "in need of support"),
        *("that want to develop their services", "at risk of social exclusion", "in the tourism sector"),
        *("living in rural areas", "interested in art and nature", "affected by the closure of the mill"),
        *("working with children and young people", "who have difficulties in finding a job or a place to study"),
    ),
    (" and ", " as well as ", " and "),
    (
        *("The target group is {}.", "The project is aimed at {}.", "The target group consists of {}."),
        *("The course is intended for {}.", "The training is designed for {} and starts in May."),
        *("The target groups of the project are {}. It is funded by the ERDF.", "Target group: {}"),
        "The activities are open to {}.",
    ),
)


def _phrases(grammar: Grammar, chance: random.Random) -> list[str]:
    """One to four phrases, of which none is one of the others."""
    made: list[str] = []
    wanted = chance.randint(1, 4)
    while len(made) < wanted:
        noun = chance.choice(grammar.before) + chance.choice(grammar.nouns)
        phrase = f"{noun} {chance.choice(grammar.behind)}".strip()
        if not any(phrase in one or one in phrase for one in made):
            made.append(phrase)
    return made


def _listed(phrases: list[str], link: str) -> str:
    *front, last = phrases
    return link.join((", ".join(front), last)) if front else last


@pytest.mark.parametrize("grammar", [SWEDISH, ENGLISH], ids=["sv", "en"])
@pytest.mark.parametrize("seed", range(100))
def test_every_phrase_of_a_list_is_read_whole(grammar: Grammar, seed: int) -> None:
    chance = random.Random(seed)
    phrases = _phrases(grammar, chance)
    text = chance.choice(grammar.frames).format(_listed(phrases, chance.choice(grammar.links)))
    assert [group.text for group in read_target_groups(text)] == phrases


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        (
            "Målgrupper är byaföreningar med egna lokaler i norra Sjundeå samt allmänheten i trakten.",
            ["byaföreningar med egna lokaler", "allmänheten"],
        ),
        (
            "Målgruppen är unga som saknar studieplats, med särskilt fokus på dem som är svåra att nå.",
            ["unga som saknar studieplats", "dem som är svåra att nå"],
        ),
        ("Projektet riktar sig till unga i Helsingfors, Esbo och Vanda.", ["unga"]),
        ("Målgruppen är unga under 25 år utan studieplats.", ["unga under 25 år utan studieplats"]),
        ("The project is aimed at small and medium-sized enterprises.", ["small and medium-sized enterprises"]),
        ("Target groups: the public; training centres and schools", ["public", "training centres", "schools"]),
        (
            "The course is intended for adults with reading difficulties and no earlier experience is needed.",
            ["adults with reading difficulties"],
        ),
        (
            "The target group is students at Pohjola University and its alumni.",
            ["students at Pohjola University", "its alumni"],
        ),
    ],
)
def test_what_ends_a_phrase(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text)] == groups


def test_a_verb_behind_a_link_word_ends_what_a_group_has() -> None:
    text = "The project improves access to sports for children with special needs and trains the staff of clubs."
    assert next(group.text for group in read_target_groups(text)) == "children with special needs"
