"""A label on a line of its own ends a list of groups, where its value stands below it."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups


@pytest.mark.parametrize(
    ("label", "value"),
    [
        ("Hankeaika", "1.1.2020–31.12.2022"),
        ("Kesäkausi", "1.5.–30.9.2021"),
        ("Projekttid", "2019–2021"),
        ("Duration", "2 years"),
        ("Omarahoitus", "12 000 €"),
        ("Koordinaattori", "Malla Mallikas, Esimerkkiyhdistys ry"),
        ("Steering group", "Malla Mallikas, City of Oulu"),
        ("Samarbete", "Vasa stad"),
        ("Päävastuu", "Iin kunta"),
        ("Mukana", "Oulun kaupunki"),
        ("Alue", "Pohjois-Pohjanmaa"),
        ("Yhteyshenkilöt:", "Malla Mallikas"),
    ],
)
@pytest.mark.parametrize("heading", ["Kohderyhmä", "Kohderyhmät:"])
def test_a_label_with_its_value_ends_the_list(heading: str, label: str, value: str) -> None:
    read = read_target_groups(f"{heading}\nTyöttömät\nMaahanmuuttajat\n{label}\n{value}")
    assert [group.text for group in read] == ["Työttömät", "Maahanmuuttajat"]


@pytest.mark.parametrize(
    "groups",
    [
        ["Nuoret", "Työpajat", "Hyvinvointialueet", "Kunnat"],
        ["Nuoret", "Kyläaktiivit", "Iin kunta"],
        ["Nuoret", "Oulun kaupunki", "Iin kunta"],
        ["Työttömät nuoret", "Järjestöt", "Kuntayhtymän työntekijät"],
        ["Young people", "Employers", "Social Entrepreneurs"],
        ["Nuoret", "Vanhemmat", "Suomen Opiskelijat"],
    ],
)
def test_groups_and_bodies_in_a_list_are_no_labels(groups: list[str]) -> None:
    read = read_target_groups("\n".join(["Kohderyhmät", *groups]))
    assert [group.text for group in read] == groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Hanke on suunnattu kolmeen pääkohderyhmään: työttömät ja yrittäjät.", ["työttömät", "yrittäjät"]),
        ("Toimet kohdistuvat kahteen kohderyhmään: 1) työttömät 2) yrittäjät.", ["työttömät", "yrittäjät"]),
        ("Työ jakautuu kahteen kohderyhmään: omaishoitajiin ja nuoriin.", ["omaishoitajiin", "nuoriin"]),
        ("Projektissa oli kaksi kohderyhmää, nuoret ja ikäihmiset.", ["nuoret", "ikäihmiset"]),
        ("Kaksi kohderyhmää, kolme kurssia ja neljä tapaamista.", []),
        ("Opettajat välillinen kohderyhmä.", ["Opettajat"]),
        ("Pääkohderyhmä laajeni.", []),
        ("Tyngdpunkten ligger på tjänster för äldre.", ["äldre"]),
        ("Tyngdpunkten ligger på ekonomin.", []),
    ],
)
def test_how_many_target_groups_and_headings_without_a_verb(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text)] == groups


@pytest.mark.parametrize("heading", ["Hyödynsaajat", "Välilliset hyödynsaajat", "4.2 Hankkeen edunsaajat"])
def test_beneficiaries_head_a_list_without_a_colon(heading: str) -> None:
    groups = read_target_groups(f"{heading}\n- kunnat\n- nuorten vanhemmat")
    assert [(group.text, group.relation) for group in groups] == [
        ("kunnat", "indirect"),
        ("nuorten vanhemmat", "indirect"),
    ]


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Kohderyhmä: työttömät nuoret Ohjausryhmän jäsenet: Malla Mallikas, Iin kunta", ["työttömät nuoret"]),
        ("Kohderyhmä: työttömät nuoret Hankkeen kesto ja rahoitus: 2 vuotta", ["työttömät nuoret"]),
        ("Kohderyhmät: nuoret ja heidän vanhempansa Rahoitus yhteensä: 20 000 €", ["nuoret", "heidän vanhempansa"]),
        ("Target group: young people Funded by: European Union", ["young people"]),
        ("Target group: immigrants Type of project: development", ["immigrants"]),
        ("Målgrupp: arbetslösa unga Projektets finansiär: Europeiska unionen", ["arbetslösa unga"]),
        ("Kohderyhmä: nuoret, Opettajat ja ohjaajat: lukiot", ["nuoret", "Opettajat", "ohjaajat", "lukiot"]),
        ("Kohderyhmä: Oulun yrittäjät ja Kemin kaupat: kioskit", ["Oulun yrittäjät", "Kemin kaupat", "kioskit"]),
    ],
)
def test_a_label_of_several_words_in_the_line_ends_the_list(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text)] == groups
