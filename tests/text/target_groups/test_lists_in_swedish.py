"""Lists of groups in Swedish: direct ones beside indirect ones, examples, groups that are added."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Projektet riktar sig till odlare, storkök och kaféer och indirekt till andra företag i branschen.",
            [("odlare", "direct"), ("storkök", "direct"), ("kaféer", "direct"), ("andra företag", "indirect")],
        ),
        (
            "Projektet riktar sig direkt till odlare och indirekt till kommuner samt handeln.",
            [("odlare", "direct"), ("kommuner", "indirect"), ("handeln", "indirect")],
        ),
        ("Målgruppen är direkt berörda familjer.", [("direkt berörda familjer", "direct")]),
        ("Målgruppen är odlare och indirekt även kommuner.", [("odlare", "direct"), ("kommuner", "indirect")]),
        (
            "The project is aimed at farmers and indirectly at municipalities.",
            [("farmers", "direct"), ("municipalities", "indirect")],
        ),
    ],
)
def test_reads_those_that_are_reached_indirectly_as_such(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(group.text, group.relation) for group in read_target_groups(text)] == expected


@pytest.mark.parametrize("mark", ["t.ex.", "t ex", "bl.a.", "till exempel"])
def test_examples_of_a_group_are_groups_without_the_words_that_lead_to_them(mark: str) -> None:
    groups = read_target_groups(f"Målgruppen är företag i branschen, {mark} slakterier och bagerier.")
    assert [group.text for group in groups][-2:] == ["slakterier", "bagerier"]


@pytest.mark.parametrize(
    "cue",
    [
        "I projekten kan målgruppen breddas till {}.",
        "Målgruppen utvidgas till {}.",
        "Målgruppen utökades till {}.",
        "Målgruppen vidgas också till {}.",
        "The target group is extended to {}.",
        "The target group was widened to {}.",
    ],
)
def test_those_that_are_added_to_the_target_group_are_groups(cue: str) -> None:
    who = "young adults" if cue.startswith("The") else "unga vuxna"
    assert [group.text for group in read_target_groups(cue.format(who))] == [who]


@pytest.mark.parametrize(
    "text",
    [
        "Målgruppen breddas till hösten.",
        "Verksamheten breddas till unga vuxnas behov.",
        "Kursen börjar kl. 10, t.ex. i Vasa.",
        "Målgruppen utvidgas till våren, då projektet får ett nytt kontor.",
        "The target group is extended to 2026.",
    ],
)
def test_nobody_is_added_where_no_people_are_named(text: str) -> None:
    assert read_target_groups(text) == []


@pytest.mark.parametrize(
    "group",
    [
        "tidigare, nuvarande och framtida familjehemsföräldrar",
        "nya, erfarna och kommande ledare",
        "nuvarande och framtida anställda",
        "unga vuxna som har kända eller okända ekonomiska problem eller skulder",
        "äldre som har ett tydligt eller nytt behov av hjälp, råd eller sällskap",
        "personer i arbetsför ålder som drabbats av utmattning",
        "kvinnor som utsatts för våld",
    ],
)
def test_what_shares_a_noun_or_stands_in_its_clause_is_no_group_of_its_own(group: str) -> None:
    assert [one.text for one in read_target_groups(f"Projektet riktar sig till {group}.")] == [group]


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        (
            "Våra läger är för personer med synnedsättning och personer med hörselnedsättning.",
            ["personer med synnedsättning", "personer med hörselnedsättning"],
        ),
        ("Vår stödgrupp är främst för unga vuxna.", ["unga vuxna"]),
        ("Kurserna är för seniorer.", ["seniorer"]),
        (
            "Till målgruppen hör föreningar – särskilt inom idrott och kultur – som arbetar med unga.",
            ["föreningar"],
        ),
        (
            "Målgruppen är aktörer – särskilt i föreningar och församlingar – som arbetar med äldre.",
            ["aktörer"],
        ),
        (
            "Målet är att erbjuda stöd åt insjuknade, närstående och alla som är rädda.",
            ["insjuknade", "närstående", "alla som är rädda"],
        ),
        ("Museet har färdiga program och material för skolklasser.", ["skolklasser"]),
        ("Det finns program för förskolegrupper och skolklasser.", ["förskolegrupper", "skolklasser"]),
    ],
)
def test_whom_it_is_for_and_remarks_between_dashes(text: str, groups: list[str]) -> None:
    assert [one.text for one in read_target_groups(text)] == groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        (
            "Målgruppen är skolornas och daghemmens personal samt barnens föräldrar.",
            ["skolornas och daghemmens personal", "barnens föräldrar"],
        ),
        (
            "Målgruppen är lärare, museernas och bibliotekens kunder = elever, pensionärer samt deras anhöriga.",
            ["lärare", "elever", "pensionärer", "deras anhöriga"],
        ),
        ("Målgruppen är lärare, skolans kunder = elever.", ["lärare", "elever"]),
    ],
)
def test_who_owns_people_is_no_group_and_whom_a_sign_defines_are_those_behind_it(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text)] == groups


@pytest.mark.parametrize("which", ["bredare ", "vidare ", "primära ", ""])
def test_who_belong_to_the_wider_group_stand_before_it(which: str) -> None:
    article = "den " if which else ""
    text = f"Även beslutsfattarna och politikerna i nejden hör till {article}{which}målgruppen."
    assert [group.text for group in read_target_groups(text)] == ["beslutsfattarna", "politikerna"]
