"""What is made, with those whom it is for right behind it and no word that says so: "Kerho 7–9-vuotiaille"."""

from __future__ import annotations

import itertools

import pytest

from converters.text.target_groups.reader import read_target_groups

_GROUPS = (
    "työttömille",
    "omaishoitajille",
    "7–9-vuotiaille",
    "7–9-vuotiaille lapsille",
    "yksin asuville ikäihmisille",
    "maahan muuttaneille naisille",
)
_FOREIGN = {
    "en": ("children aged 3–6", "unemployed young people", "family carers", "immigrant women", "3–6-year-olds"),
    "sv": ("arbetslösa", "barn i åldern 3–6 år", "närståendevårdare", "unga föräldrar", "2-5-åringar"),
}


def _read(text: str) -> list[tuple[str, bool]]:
    return [(group.text, group.stated) for group in read_target_groups(text)]


@pytest.mark.parametrize("group", _GROUPS)
@pytest.mark.parametrize(
    "frame",
    [
        "Sanapeli {}",
        "Maksuton kurssi {}.",
        "Uusi ilmainen liikuntakerho {} alkaa 3.4.",
        "Vertaisryhmät {} kokoontuvat tiistaisin kirjastossa.",
        "Kerhoja {}",
        "Tukipalvelut {}",
        "Avoin olohuone ja digikurssi {}",
        "Teatterileiri {} (2 päivää)",
        "Vauhtiin! – Uusi kerho {}",
        "SATULA-hanke - Lukupiiri ja tuetun tekemisen malli {}",
    ],
)
def test_who_stands_behind_what_is_made_is_a_group(frame: str, group: str) -> None:
    assert _read(frame.format(group)) == [(group, True)]


@pytest.mark.parametrize(
    ("frame", "group"),
    [
        *itertools.product(
            ["Clubs for {}", "Free course for {}.", "New swimming courses for {} start in May.", "Services for {}"],
            _FOREIGN["en"],
        ),
        *itertools.product(
            [
                "Klubbar för {}",
                "Gratis kurs för {}.",
                "Nya simkurser för {} börjar i maj.",
                "Det finns klubbar för {}.",
            ],
            _FOREIGN["sv"],
        ),
        *itertools.product(["Klubbar finns för {}.", "Läger ordnas för {}."], _FOREIGN["sv"]),
    ],
)
def test_the_same_in_swedish_and_english(frame: str, group: str) -> None:
    assert _read(frame.format(group)) == [(group, True)]


def test_such_a_group_is_less_sure_than_one_said_to_be_meant() -> None:
    (read,) = read_target_groups("Maksuton kurssi työttömille ja lomautetuille.")[:1]
    assert 0.6 < read.confidence < 0.9


@pytest.mark.parametrize(
    "text",
    [
        "Kurssi siirtyi uusille päiville.",
        "Kurssi maanantaille täynnä.",
        "Leirit Rukalle ja Leville.",
        "Ohjelma kaikille.",
        "Course for three weeks.",
        "Service for sale.",
        "Programme for 2014–2020.",
        "Kurs för alla.",
        "Projekt för en bättre framtid.",
        "Hankkeen tulokset esitellään.",
        "Koulutus Tampereelle.",
    ],
)
def test_what_is_for_nobody_names_no_group(text: str) -> None:
    assert _read(text) == []


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Hanke järjestää kurssit työttömille.", [("työttömille", False)]),
        ("Vertaistoiminta tarjosi omaishoitajille tukea.", [("omaishoitajille", False)]),
        ("Kerho antoi eläkeläisille iloa.", [("eläkeläisille", False)]),
        ("Leikkikerho (3-5 -vuotiaille)\n\nKerho alkaa tiistaina.", [("3-5 -vuotiaille", True)]),
        ("Tietokonekurssi (eläkeläisille), 20 €", [("eläkeläisille", True)]),
        ("Ne ovat leiripäiviä ensisijaisesti eka- ja tokaluokkalaisille.", [("eka- ja tokaluokkalaisille", True)]),
        ("Olohuone on avoin kohtaamispaikka omaishoitajille.", [("omaishoitajille", True)]),
        ("The Nest is a meeting place for families with small children.", [("families with small children", True)]),
        (
            "The camp is meant for kids aged 7–10 and children under school age.",
            [("kids aged 7–10", True), ("children under school age", True)],
        ),
        (
            "The day care is a place for under school age children and their parents.",
            [("under school age children", True), ("their parents", True)],
        ),
        ("Other groups suitable for older people include Chair Gym and Dance.", [("older people", True)]),
        ("Lapsille suunnatut retket ovat maksuttomia ja avoimia kaikille.", [("Lapsille", True)]),
        (
            "Kokeilu on iso. Työttömänä olleille suunnatun kuntoutuskokeilun tulokset ovat hyviä.",
            [("Työttömänä olleille", True)],
        ),
        ("Opiskelutakuu koskee kaikkia alle 25-vuotiaita.", [("kaikkia alle 25-vuotiaita", True)]),
        ("Palvelu koskee kaikkia kunnan omaishoitajia.", [("kaikkia kunnan omaishoitajia", True)]),
        (
            "Maksuton neuvonta koskee kaikkia alle 27-vuotiaita sekä muualta tulleita opiskelijoita.",
            [("kaikkia alle 27-vuotiaita", True), ("muualta tulleita opiskelijoita", True)],
        ),
        ("Neuvonta koskee kaikkia yrityksen vaiheita.", []),
        ("Neuvonta ei koske kaikkia opiskelijoita.", []),
        ("Päätös koskee kaikkia kunnan omaishoitajia.", []),
        ("Ikä: 7–12-vuotiaat", [("7–12-vuotiaat", True)]),
        ("Ikä: 34 v", []),
        ("Ohjelma eläkeläisille esiteltiin syksyllä.", [("eläkeläisille", True)]),
        ("Sali on avoinna arkisin kaikille eläkeläisille.", [("kaikille eläkeläisille", True)]),
        ("Työn kohteena olevat ryhmät ovat omaishoitajat ja nuoret.", [("omaishoitajat", True), ("nuoret", True)]),
        ("Kursen lämpar sig för nybörjare i alla åldrar.", [("nybörjare", True)]),
        ("Ikäryhmä: 7–12-vuotiaat", [("7–12-vuotiaat", True)]),
        ("Participants: University of Oulu, City of Kemi", []),
        ("Deltagare: Iin seurakunta, Oulun yliopisto", []),
        ("Osallistujat: Malla Mallikas, Matti Mallikas", []),
        ("The target groups of the new course on food and health were young parents.", [("young parents", True)]),
        ("Retket ovat maksuttomia ja avoimia eläkeläisille.", [("eläkeläisille", True)]),
        (
            "Leiri on tarkoitettu vain eläkeläisille ja vapaaehtoisille.",
            [("eläkeläisille", True), ("vapaaehtoisille", True)],
        ),
    ],
)
def test_what_else_says_for_whom_it_is(text: str, groups: list[tuple[str, bool]]) -> None:
    assert _read(text) == groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Jumppa 65 vuotta täyttäneille", ["65 vuotta täyttäneille"]),
        ("Kerho 3.–4. luokkalaisille alkaa.", ["3.–4. luokkalaisille"]),
        ("Kerho on 1.–2. luokkien oppilaille.", ["1.–2. luokkien oppilaille"]),
        ("Ryhmät: 5–6-vuotiaat ja yli 10-vuotiaat", ["5–6-vuotiaat", "yli 10-vuotiaat"]),
    ],
)
def test_classes_and_ages_alone_are_groups(text: str, groups: list[str]) -> None:
    assert _read(text) == [(group, True) for group in groups]


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("Retkiä järjestetään 7-luokkalaisille.", "7-luokkalaisille"),
        ("Kerho 5-luokkalaisille", "5-luokkalaisille"),
        ("Tila on auki nuorille maanantaista torstaihin.", "nuorille"),
        ("Tila on avoinna omaishoitajille tiistaista perjantaihin ja lauantaisin.", "omaishoitajille"),
    ],
)
def test_one_class_is_a_group_and_days_are_no_part_of_one(text: str, group: str) -> None:
    assert _read(text) == [(group, True)]


@pytest.mark.parametrize("classes", ["3.–6.-luokkalaisille", "1.-2.-luokkalaisille", "9.-luokkalaisille"])
def test_the_classes_for_whom_there_is_a_club_on_a_day_are_a_group(classes: str) -> None:
    assert [group.text for group in read_target_groups(f"Ti 4.3. klo 15 on kokkikerho {classes}.")] == [classes]


@pytest.mark.parametrize("text", ["Ti 4.3. on kokkikerho klo 3.", "Ti 4.3. klo 15 on kerho 3. kerroksessa."])
def test_the_hour_or_floor_of_a_club_names_nobody(text: str) -> None:
    assert read_target_groups(text) == []
