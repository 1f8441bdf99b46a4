"""The clause behind a group that tells which ones: "nuoret, jotka ...", "barn som ...", "young people who ..."."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups


def _texts(text: str, section: str = "") -> list[str]:
    return [group.text for group in read_target_groups(text, section=section)]


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        (
            "Hankkeen kohderyhmänä ovat soittajat, joilla on kuulovaurio.",
            ["soittajat, joilla on kuulovaurio"],
        ),
        (
            "Kurssi on suunnattu metsänomistajille, joiden tila on vaihtanut omistajaa ja jotka asuvat kaupungissa.",
            ["metsänomistajille, joiden tila on vaihtanut omistajaa ja jotka asuvat kaupungissa"],
        ),
        (
            "Kohderyhmänä ovat lukiolaiset, joilla on lukihäiriö, sekä heidän vanhempansa.",
            ["lukiolaiset, joilla on lukihäiriö", "heidän vanhempansa"],
        ),
        ("Kenelle: työtön nuori, joka asuu Raahessa.", ["työtön nuori, joka asuu Raahessa"]),
        (
            "Kuntoutus soveltuu asiakkaalle, jonka hoito on päättynyt ja jonka vointi on hyvä.",
            ["asiakkaalle, jonka hoito on päättynyt ja jonka vointi on hyvä"],
        ),
        ("Kursen riktar sig till barn som inte kan simma.", ["barn som inte kan simma"]),
        ("Målgruppen är pensionärer, som bor på landet.", ["pensionärer, som bor på landet"]),
        (
            "The course is intended for young people who have just left school.",
            ["young people who have just left school"],
        ),
        ("The target group is parents whose child has diabetes.", ["parents whose child has diabetes"]),
    ],
)
def test_the_clause_is_part_of_the_group(text: str, groups: list[str]) -> None:
    assert _texts(text) == groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Kohderyhmänä on 60 äitiä, joista puolet on yksinhuoltajia.", ["60 äitiä"]),
        ("Kohderyhmänä ovat alan yritykset, joita on alueella noin 200.", ["alan yritykset"]),
        ("Mukana on kolme lukiota sekä opettajat, jotka muodostavat hankkeen kohderyhmän.", 0),
        ("Järjestämme leirejä nuorille, jotka pidetään heinäkuussa.", ["nuorille"]),
        ("Retki on tarkoitettu eläkeläisille, joka järjestetään syyskuussa.", ["eläkeläisille"]),
        ("Vi ordnar kurser för seniorer som hålls i biblioteket.", ["seniorer"]),
        ("Kohderyhmänä ovat nuoret, mutta opettajat auttavat.", ["nuoret"]),
    ],
)
def test_what_tells_of_something_else_is_no_part(text: str, groups: list[str] | int) -> None:
    found = _texts(text)
    assert found == groups or (groups == 0 and not any("jotka" in group for group in found))


def test_a_group_named_again_without_its_clause_is_the_same() -> None:
    text = "Kohderyhmänä ovat siivoojat, jotka tekevät yötyötä. Kohderyhmään kuuluvat siivoojat saavat ohjausta."
    assert _texts(text)[:1] == ["siivoojat, jotka tekevät yötyötä"]
    assert "siivoojat" not in _texts(text)


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        (
            "Kohderyhmänä ovat kalankasvattajat, jotka etsivät ostajaa, ja heidän jatkajansa.",
            ["kalankasvattajat, jotka etsivät ostajaa", "heidän jatkajansa"],
        ),
        (
            "Kurssi on suunnattu majataloille, joilla on verkkokauppa, sekä niiden henkilöstölle.",
            ["majataloille, joilla on verkkokauppa", "niiden henkilöstölle"],
        ),
        (
            "Kohderyhmä on allergiaa sairastava lapsi ja hänen perheensä.",
            ["allergiaa sairastava lapsi", "hänen perheensä"],
        ),
        ("Kohderyhmänä ovat lapset ja heidän tarpeensa.", ["lapset"]),
    ],
)
def test_those_who_belong_to_a_group_are_named_behind_its_clause(text: str, groups: list[str]) -> None:
    assert _texts(text) == groups


@pytest.mark.parametrize("told", ["belonging to the guarantee", "belonging to a parish"])
def test_where_people_belong_is_part_of_them(told: str) -> None:
    assert _texts(f"The training is intended for 20- to 29-year-old migrants {told}.")[0].endswith(told)


def test_two_clauses_tell_of_two_groups() -> None:
    text = "Kohderyhmänä ovat nuoret, jotka etsivät työtä, ja nuoret, joilla ei ole tutkintoa."
    assert _texts(text) == ["nuoret, jotka etsivät työtä", "nuoret, joilla ei ole tutkintoa"]


def test_a_sentence_goes_on_behind_the_clause_of_its_subject() -> None:
    text = "Perheet, joissa on vauva, ovat hankkeen kohderyhmää."
    assert _texts(text) == ["Perheet, joissa on vauva"]


@pytest.mark.parametrize(
    ("cue", "group"),
    [
        ("Kohteena ovat {}.", "yksin asuvat isät (kielitaidottomat, koulutus puuttuu), jotka eivät pääse työhön"),
        ("Kohderyhmänä ovat {}.", "pienituloiset vanhemmat (työttömät, opiskelijat), joilla ei ole tukiverkkoa"),
        ("The target group is {}.", "refugees in the three towns of the Kainuu region who have no work"),
        ("The project is for {}.", "young people in Oulu and Kemi who have no job"),
        ("Projektet riktar sig till {}.", "unga i Österbotten som saknar arbete"),
        ("Målgruppen är {}.", "kvinnor från hela Nyland som har mist sitt arbete"),
    ],
)
def test_a_clause_may_stand_behind_a_note_or_a_place(cue: str, group: str) -> None:
    assert [each.text for each in read_target_groups(cue.format(group))] == [group]


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("Målgruppen är unga i Vasa som i hela Österbotten.", "unga"),
        ("The project is for young people in cooperation with Kela who funds it.", "young people"),
        ("Projektet riktar sig till unga i projektet Vågen som startar i höst.", "unga"),
        ("Kohderyhmänä ovat nuoret (Kemi), jotka asuvat yksin.", "nuoret (Kemi), jotka asuvat yksin"),
        ("Kohderyhmänä ovat nuoret (Kemi, Tornio). Vanhemmat, jotka asuvat yksin, saavat tukea.", "nuoret"),
    ],
)
def test_no_clause_of_something_else_is_taken(text: str, group: str) -> None:
    assert [each.text for each in read_target_groups(text)][:1] == [group]


@pytest.mark.parametrize(
    "clause",
    [
        "som flyttat hit p.g.a. arbete",
        "som bl.a. saknar bostad",
        "som har t.ex. nedsatt hörsel",
        "who have e.g. no home of their own",
        "som saknar jobb p.g.a. sjukdom eller annat",
    ],
)
@pytest.mark.parametrize("people", ["änkor", "pensionärer"])
def test_the_stop_of_an_abbreviation_ends_no_clause(people: str, clause: str) -> None:
    assert _texts(f"Målgruppen är {people} {clause}. Kursen ordnas på våren.") == [f"{people} {clause}"]


@pytest.mark.parametrize("place", ["in the field of music", "at the local college", "in Kemi"])
@pytest.mark.parametrize(
    "clause", ["who need help", "whose studies have stopped", "for whom a studio is the best place"]
)
def test_a_clause_of_people_may_stand_behind_where_they_study(place: str, clause: str) -> None:
    assert _texts(f"The target group is pupils {place} {clause}.") == [f"pupils {place} {clause}"]


@pytest.mark.parametrize("place", ["in schools", "in the field of music"])
def test_a_clause_that_may_be_of_the_place_is_left_to_it(place: str) -> None:
    assert _texts(f"The target group is pupils {place} that lack computers.") == ["pupils"]
