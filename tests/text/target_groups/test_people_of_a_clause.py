"""Whom a clause tells of in Swedish and English ("personer som …", "people who …"), and whom a list adds to them."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Kursen riktar sig till personer som redan är i arbetslivet.", ["personer som redan är i arbetslivet"]),
        (
            "Målgruppen är personer som länge varit utan jobb, unga utan utbildning och invandrare.",
            ["personer som länge varit utan jobb", "unga utan utbildning", "invandrare"],
        ),
        (
            "The project is for people who have lost their home and for their families.",
            ["people who have lost their home", "their families"],
        ),
        (
            "The service is intended for people who are looking for work and for employers.",
            ["people who are looking for work", "employers"],
        ),
        ("The course is for persons who help parents, children and carers.", 1),
        ("Vi vänder oss till både nybörjare och mer vana paddlare.", ["nybörjare", "mer vana paddlare"]),
        ("Gruppen riktar sig till barn i förskoleåldern och till deras föräldrar.", ["barn", "deras föräldrar"]),
    ],
)
def test_the_clause_belongs_to_them(text: str, groups: list[str] | int) -> None:
    found = [group.text for group in read_target_groups(text)]
    assert found == groups or len(found) == groups


@pytest.mark.parametrize(
    ("text", "concepts"),
    [
        ("Kursen är avsedd för personer som är arbetslösa.", ("unemployed",)),
        ("Kursen är avsedd för personer som arbetar med barn.", ()),
        ("The course is intended for people who work with immigrants.", ()),
        ("The course is intended for people who are unemployed.", ("unemployed",)),
    ],
)
def test_what_they_do_with_others_is_not_what_they_are(text: str, concepts: tuple[str, ...]) -> None:
    assert [group.concepts for group in read_target_groups(text)] == [concepts]


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Kursen är inte avsedd för lärare utan för studerande.", ["studerande"]),
        ("Projektet riktar sig inte bara till unga utan också till deras föräldrar.", ["unga", "deras föräldrar"]),
        ("The course is not only for students but also for their parents.", ["students", "their parents"]),
        ("The club is for women, men are welcome too.", ["women", "men"]),
        ("Klubben är för 7–12-åringar, men också äldre syskon är välkomna.", ["7–12-åringar", "äldre syskon"]),
        ("The course is not for students.", []),
        ("Kursen är inte för studerande.", []),
        ("Till vem riktar sig kursen?\nUnga företagare", ["Unga företagare"]),
        ("Who are the activities for?\nChildren aged 7–12", ["Children aged 7–12"]),
        (
            "Målgruppen är unga utanför arbete och studier, personer med adhd eller autism och invandrare.",
            ["unga utanför arbete och studier", "personer med adhd eller autism", "invandrare"],
        ),
        (
            "Target groups are people with physical disability or chronic illness, and carers.",
            ["people with physical disability or chronic illness", "carers"],
        ),
        ("The target groups are families with babies and toddlers.", ["families with babies", "toddlers"]),
        (
            "The service is free for start-ups and anyone planning a business.",
            ["start-ups", "anyone planning a business"],
        ),
        ("Till hobbygrupperna är alla elever i årskurs 1–9 välkomna.", ["alla elever i årskurs 1–9"]),
        ("Tjänsten kan användas av studerande och personal.", ["studerande", "personal"]),
        ("Enhetens klienter är 13–21-åriga ungdomar och deras familjer.", ["13–21-åriga ungdomar", "deras familjer"]),
        ("Målgruppen utgörs främst av lantbrukare och skogsägare.", ["lantbrukare", "skogsägare"]),
        ("Huvudmålgruppen är män över 65 år.", ["män över 65 år"]),
        (
            "Projektet är riktat till såväl mikroföretag som större företag.",
            ["mikroföretag", "större företag"],
        ),
        ("Familjer är dock alltid välkomna.", ["Familjer"]),
        (
            "The course is for health care staff and managers in wellbeing services counties.",
            ["health care staff", "managers"],
        ),
        ("The clinic serves pregnant women and new mothers.", ["pregnant women", "new mothers"]),
        ("Home care is available to older people.", ["older people"]),
        ("The service is for young people without a degree.", ["young people without a degree"]),
        ("Läxhjälpen är gratis och öppen för alla elever i åk 1–9.", ["alla elever i åk 1–9"]),
        ("Counselling for undocumented migrants and victims of crime.", ["undocumented migrants", "victims of crime"]),
        ("Participants must be over 18 and live in Oulu.", ["over 18"]),
        ("Kvällen ordnas för att fira eleverna.", []),
        ("Är du intresserad av musik? Kom med!", []),
        (
            "Verksamheten riktar sig till barn medan Rampen riktar sig specifikt till unga.",
            ["barn", "unga"],
        ),
        ("Our house is a meeting place for boys and men.", ["boys", "men"]),
        ("Servicehuset är en träffpunkt för pensionärer.", ["pensionärer"]),
        ("The project supports immigrant entrepreneurship.", []),
        (
            "Target groups:\n- young people outside education\n- immigrants",
            ["young people outside education", "immigrants"],
        ),
    ],
)
def test_who_else_is_meant(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text)] == groups
