"""Ways in which pages say whom a project is for, beside "kohderyhmänä ovat": who may take part, lists, one for many."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from converters.text.target_groups.reader import read_target_groups
from converters.text.target_groups.words import in_plural, read_singular


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Työttömät nuoret voivat osallistua hankkeen ryhmiin.", ["Työttömät nuoret"]),
        ("Omaishoitajat pääsevät mukaan toimintaan ilmoittautumalla.", []),
        ("Pienyrittäjät saavat hakeutua valmennukseen maksutta.", ["Pienyrittäjät"]),
        ("Hankkeeseen voivat ilmoittautua kaikki kunnan eläkeläiset.", ["kaikki kunnan eläkeläiset"]),
        ("Ryhmä on avoin kaikille kunnan eläkeläisille.", ["kaikille kunnan eläkeläisille"]),
        ("Osallistujiksi haetaan aloittavia yrittäjiä.", ["aloittavia yrittäjiä"]),
        ("Kohderyhmää edustavat alueen kalastajat.", ["alueen kalastajat"]),
        ("The workshops are open to families with small children.", ["families with small children"]),
        ("Kurssi sopii yli 60-vuotiaille aloittelijoille.", ["yli 60-vuotiaille aloittelijoille"]),
        ("Kohdejoukkona ovat kalastajat. Kohdejoukkoon kuuluvat myös opettajat.", ["kalastajat", "opettajat"]),
        ("Messujen kohdeyleisöä ovat kunnan yrittäjät.", ["kunnan yrittäjät"]),
        ("Välillisesti mukana: kalastajat ja ravintolat.", ["kalastajat", "ravintolat"]),
    ],
)
def test_who_may_take_part_is_the_target(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text) if group.stated] == groups


@pytest.mark.parametrize(
    ("text", "group", "concepts"),
    [
        (
            "Kohderyhmänä on alle 30-vuotias nuori, jolla ei ole tutkintoa.",
            "alle 30-vuotias nuori, jolla ei ole tutkintoa",
            ("young-people",),
        ),
        ("Valmennukseen pääsee työtön työnhakija.", "työtön työnhakija", ("unemployed", "jobseekers")),
        ("Nuori maahanmuuttaja voi osallistua hankkeen kursseihin.", "Nuori maahanmuuttaja", ("migrants",)),
    ],
)
def test_one_person_stands_for_the_group(text: str, group: str, concepts: tuple[str, ...]) -> None:
    (read,) = read_target_groups(text)
    assert (read.text, read.relation, read.stated) == (group, "direct", True)
    assert set(concepts) <= set(read.concepts)


@pytest.mark.parametrize(
    ("singular", "plural"),
    [
        ("nuori", "nuoret"),
        ("lapsi", "lapset"),
        ("nainen", "naiset"),
        ("yritys", "yritykset"),
        ("asiakas", "asiakkaat"),
        ("vanhempi", "vanhemmat"),
        ("perhe", "perheet"),
        ("äiti", "äidit"),
        ("vanki", "vangit"),
        ("työtön", "työttömät"),
    ],
)
def test_a_listed_singular_is_read_as_its_plural(singular: str, plural: str) -> None:
    word = read_singular(singular)
    assert word is not None
    assert word.lemmas == {plural}
    assert in_plural(singular) == plural


@pytest.mark.parametrize("form", ["lasi", "vuosi", "verkko", "kunto", "aika"])
def test_words_that_are_no_listed_singular(form: str) -> None:
    assert read_singular(form) is None


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Projektin aikana pilotoidaan vertaistukea pikkulapsiperheille.", ["pikkulapsiperheille"]),
        (
            "Hankkeen tavoitteena on:\n- tukea omaishoitajia\n- edistää nuorten osallisuutta",
            ["omaishoitajia", "nuorten"],
        ),
        ("We will especially support young people with disabilities.", ["young people with disabilities"]),
        ("Hanke rakentaa opettajille ja ohjaajille tarkoitetun oppaan.", ["opettajille", "ohjaajille"]),
        ("Asukkaille suunnattu kysely päättyy keväällä.", []),
        ("Yhdistyksille suunnattu avustus on haettavissa.", []),
        ("Syftet är att stärka ungas delaktighet.", ["ungas"]),
        ("Hankkeessa laaditaan tiekartta vuoteen 2035.", []),
        ("Hankkeen tavoitteena on käytännönläheisen oppaan tuottaminen.", []),
        ("Hankkeella vastataan työvoimapulaan houkuttelemalla seudulle osaajia.", []),
    ],
)
def test_groups_of_a_purpose(text: str, groups: list[str]) -> None:
    read = read_target_groups(text)
    assert [group.text for group in read] == groups
    assert not any(group.stated for group in read)


def test_a_line_that_adds_to_the_groups_of_the_line_before_it() -> None:
    text = "• Kohderyhmänä ovat alueen viljelijät\n• Myös neuvojat ja alan opiskelijat\n• Toteutusaika 2019–2020"
    assert [group.text for group in read_target_groups(text)] == ["alueen viljelijät", "neuvojat", "alan opiskelijat"]


def test_a_list_goes_on_after_several_clauses_in_a_row() -> None:
    text = "Kohderyhmään kuuluvat työttömät, joilla on velkaa; joiden koti on uhattuna; ja nuoret, jotka asuvat yksin."
    assert [group.text for group in read_target_groups(text)] == [
        "työttömät, joilla on velkaa",
        "nuoret, jotka asuvat yksin",
    ]


@given(st.integers(10, 40), st.integers(41, 90))
def test_ages_in_english_compounds(low: int, high: int) -> None:
    (read,) = read_target_groups(f"The training is primarily for {low}- to {high}-year-old immigrants.")
    assert (read.age_min, read.age_max) == (low, high)


def test_a_sentence_that_names_direct_and_indirect_groups() -> None:
    read = read_target_groups("Direkt målgrupp är lärare, indirekt målgrupp är elever.")
    assert [(group.text, group.relation) for group in read] == [("lärare", "direct"), ("elever", "indirect")]


def test_what_speaks_of_a_project_is_no_bare_list() -> None:
    assert read_target_groups("Hanke kokoaa yhteen alueen viljelijät ja opiskelijat.") == []


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Avustukset ja palvelut suunnataan kylille, seuroille ja kuoroille.", ["kylille", "seuroille", "kuoroille"]),
        (
            "Kohderyhmänä ovat yli 70-vuotiaat, jotka ovat jääneet leskiksi, eristäytyneet tai sairastuneet.",
            ["yli 70-vuotiaat, jotka ovat jääneet leskiksi, eristäytyneet tai sairastuneet"],
        ),
        (
            "Kohderyhmänä ovat nuoret, jotka ovat muuttaneet kuntaan, ja opettajat.",
            ["nuoret, jotka ovat muuttaneet kuntaan", "opettajat"],
        ),
        ("Hankkeesta hyötyvät välillisesti kylien asukkaat.", ["kylien asukkaat"]),
    ],
)
def test_more_ways_of_naming_the_target(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text)] == groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Hankkeessa ohjattiin nuoria opiskelijoiden vetämissä ryhmissä.", ["nuoria"]),
        ("Hanke tukee lapsiperheitä vapaaehtoisten järjestämällä toiminnalla.", ["lapsiperheitä"]),
        ("Hankkeessa vahvistetaan hoitajien osaamista.", ["hoitajien"]),
        ("Tavoitteena on vähentää romaneihin liittyviä ennakkoluuloja.", []),
        (
            "Hanke edisti heikossa asemassa olevien vanhusten terveyttä.",
            ["heikossa asemassa olevien vanhusten"],
        ),
        ("Tavoitteena on kehittäminen opettajille suunnatun koulutuksen avulla.", ["opettajille"]),
    ],
)
def test_who_only_does_something_is_no_group_of_a_purpose(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text)] == groups


def test_a_bare_list_may_say_what_its_people_have() -> None:
    (read,) = read_target_groups("Velkaantuneet perheet, joilla on pieniä lapsia")
    assert read.text == "Velkaantuneet perheet, joilla on pieniä lapsia"


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Työpaja on avoinna kaikille kunnan nuorille.", ["kaikille kunnan nuorille"]),
        ("Työpaja on avoinna seurakunnan tiloissa.", []),
    ],
)
def test_what_is_open_for_whom_and_where(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text)] == groups


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("Toiminta tavoittaa yksinäiset miehet.", "yksinäiset miehet"),
        ("Mukaan voivat lähteä alueen lukiolaiset.", "alueen lukiolaiset"),
        ("Kurssit järjestetään maatalousyrittäjille.", "maatalousyrittäjille"),
        ("Pilotissa autetaan nuoria aikuisia.", "nuoria aikuisia"),
    ],
)
def test_what_a_project_runs_names_groups_as_the_project_does(text: str, group: str) -> None:
    assert [found.text for found in read_target_groups(text)] == [group]


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Rahoitus on suunnattu 13–25-vuotiaille nuorille.", ["13–25-vuotiaille nuorille"]),
        ("Avustus on tarkoitettu yhdistyksille.", ["yhdistyksille"]),
        ("Määräraha on kohdennettu työttömille nuorille.", ["työttömille nuorille"]),
        ("Rahoitus on tarkoitettu pienille yrityksille.", ["pienille yrityksille"]),
        ("Bidraget riktar sig till unga.", ["unga"]),
        ("The grant is intended for small businesses.", ["small businesses"]),
        ("Avustus on tarkoitettu kuluille, joita muu rahoitus ei kata.", []),
        ("Rahoitus on suunnattu tapahtumille.", []),
        ("Avustus on tarkoitettu kehittämishankkeille.", []),
        ("Haku on suunnattu mikroyrityksille.", []),
        ("Haku on avoin yhdistyksille.", []),
        ("Yhdistyksille suunnattu avustus on haettavissa.", []),
        ("Nuorille suunnattu kysely on auki.", []),
        ("Avustus on avoin yhdistyksille.", []),
    ],
)
def test_money_is_for_those_it_is_aimed_at_and_not_for_who_may_apply(text: str, groups: list[str]) -> None:
    read = read_target_groups(text)
    assert [group.text for group in read] == groups
    assert all(group.stated and group.confidence <= 0.7 for group in read)


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("The project is aimed at young people in Oulu and Kemi.", ["young people"]),
        ("The target group is entrepreneurs in Vaasa, Seinäjoki and Kokkola.", ["entrepreneurs"]),
        ("The course is for carers in Espoo and their families.", ["carers", "their families"]),
        ("The target group is immigrants living in Lahti or Nastola, and teachers.", ["immigrants", "teachers"]),
        ("The target groups are employers in Finland and Estonia and job-seekers.", ["employers", "job-seekers"]),
        ("The target group is SMEs in Oulu and NGOs.", ["SMEs", "NGOs"]),
        ("Projektets målgrupp är unga i Kemi och Torneå.", ["unga"]),
        ("Målgruppen är företagare i Vasa och Karleby samt deras anställda.", ["företagare", "deras anställda"]),
        ("Kursen riktar sig till pensionärer från Borgå, Lovisa och Sibbo.", ["pensionärer"]),
    ],
)
def test_one_more_place_is_no_group(text: str, groups: list[str]) -> None:
    found = [group.text for group in read_target_groups(text)]
    assert [name.split(" in ")[0].split(" living")[0].split(" i ")[0].split(" från ")[0] for name in found] == groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Retkitapahtuman 7–14-vuotiaille suunnattu rata.", ["7–14-vuotiaille"]),
        ("Taitaja-tapahtuman 7–14-vuotiaille lapsille suunnattu kerho.", ["7–14-vuotiaille lapsille"]),
        ("Kesäleirin alle 30-vuotiaille suunnattu ohjelma.", ["alle 30-vuotiaille"]),
        ("Seuran 7–14-vuotiaille junioreille suunnattu leiri.", ["Seuran 7–14-vuotiaille junioreille"]),
        ("Kuopion 7–14-vuotiaille suunnattu leiri.", ["Kuopion 7–14-vuotiaille"]),
        ("Kurssin osallistujille suunnattu opas.", ["Kurssin osallistujille"]),
        ("The course is for people with physical and mental disabilities and their parents.",
         ["people with physical and mental disabilities", "their parents"]),
        ("The project is aimed at people with refugee and migrant backgrounds.",
         ["people with refugee and migrant backgrounds"]),
        ("The course is for people with dementia and carers.", ["people with dementia", "carers"]),
        ("Projektet riktar sig till unga med psykiska och fysiska funktionshinder.",
         ["unga med psykiska och fysiska funktionshinder"]),
        ("Projektets målgrupp är bybor med specialfokus på seniorer.", ["bybor", "seniorer"]),
        ("The project is intended for migrants in difficult life situations and their communities.",
         ["migrants in difficult life situations", "their communities"]),
        ("The course is for people in a vulnerable position and their relatives in Oulu.",
         ["people in a vulnerable position", "their relatives"]),
        ("Projektets målgrupp är unga i svag ställning och seniorer i Esbo.", ["unga i svag ställning", "seniorer"]),
        ("Kursen är avsedd för anhöriga i arbetsför ålder.", ["anhöriga i arbetsför ålder"]),
        ("Projektet ordnar lokaler avsedda för ungdomar samt stöda föreningars verksamhet.", ["ungdomar"]),
        ("Projektets målgrupp är elever i åk 3–6 och lärare.", ["elever i åk 3–6", "lärare"]),
        ("Kurssi on tarkoitettu kouluissa, esi- ja perusopetuksessa ja vapaassa sivistystyössä työskenteleville.",
         ["kouluissa, esi- ja perusopetuksessa ja vapaassa sivistystyössä työskenteleville"]),
        ("Kohderyhmänä ovat päiväkodeissa ja kouluissa työskentelevät ohjaajat.",
         ["päiväkodeissa ja kouluissa työskentelevät ohjaajat"]),
        ("Kohderyhmänä ovat nuoret Kemissä ja kouluissa työskentelevät ohjaajat.",
         ["nuoret Kemissä", "kouluissa työskentelevät ohjaajat"]),
    ],
)  # fmt: skip
def test_where_a_group_begins_and_ends(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text)] == groups
