"""Units in front of their body: with it in one case, behind "vid", a field in English, over a slash in a sentence."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Hän työskentelee kasvatustieteiden laitoksella Lapin yliopistossa.",
         [("Lapin yliopisto", ("kasvatustieteiden laitos",))]),
        ("Aineisto saatiin oikeustieteiden tiedekunnasta Lapin yliopistosta.",
         [("Lapin yliopisto", ("oikeustieteiden tiedekunta",))]),
        ("Hän toimii tutkijana lääketieteellisessä tiedekunnassa Oulun yliopistossa.",
         [("Oulun yliopisto", ("lääketieteellinen tiedekunta",))]),
        ("Hän työskentelee kasvatustieteiden laitoksella ja Lapin yliopistossa.", ["Lapin yliopisto"]),
        ("Hän toimii Lapin yliopiston humanistisessa tiedekunnassa historian ja kielten laitoksella.",
         [("Lapin yliopisto", ("humanistinen tiedekunta", "historian ja kielten laitos"))]),
        ("Ryhmässä Lapin yliopistosta on kaksi tutkijaa.", ["Lapin yliopisto"]),
        ("Kävimme päiväkodissa Kemin kaupungissa.", ["Kemin kaupunki"]),
        ("Kysely tehtiin terveyskeskuksissa Iin kunnassa.", ["Iin kunta"]),
    ],
)  # fmt: skip
def test_a_unit_and_its_body_are_in_the_same_local_case(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Utbildnings- och kulturavdelningen, Ålands landskapsregering",
         [("Ålands landskapsregering", ("Utbildnings- och kulturavdelningen",))]),
        ("byråsekreterare, Näringsavdelningen, Ålands landskapsregering",
         [("Ålands landskapsregering", ("Näringsavdelningen",))]),
        ("Viestintäosasto, Kirkkohallitus", [("Kirkkohallitus", ("Viestintäosasto",))]),
        ("Avdelningen för kultur vid undervisnings- och kulturministeriet",
         [("Undervisnings- och kulturministeriet", ("Avdelningen för kultur",))]),
    ],
)  # fmt: skip
def test_swedish_units_before_their_body(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Pediatric Neurology, Turku University Hospital, Turku, Finland",
         [("Turku University Hospital", ("Pediatric Neurology",))]),
        ("Psychology, University of Lapland, Rovaniemi, Finland", [("University of Lapland", ("Psychology",))]),
        ("Oncology and Radiotherapy, University of Oulu", [("University of Oulu", ("Oncology and Radiotherapy",))]),
        ("Public Health, University of Oulu", [("University of Oulu", ("Public Health",))]),
        ("Clean Waters, University of Oulu", ["University of Oulu"]),
    ],
)  # fmt: skip
def test_an_english_field_before_a_university(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ohjelma esiteltiin. Maaseutuosasto/Lapin TE-keskus", [("Lapin TE-keskus", ("Maaseutuosasto",))]),
        ("Ohjelmaa hoiti Maaseutuyksikkö, Lapin ELY-keskus.", [("Lapin ELY-keskus", ("Maaseutuyksikkö",))]),
        ("Hanketta hoitaa Lapin ELY-keskus Maaseutuyksikkö yhdessä kuntien kanssa.",
         [("Lapin ELY-keskus", ("Maaseutuyksikkö",))]),
    ],
)  # fmt: skip
def test_units_of_state_offices_in_sentences(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kemian laitos, luonnontieteellinen tiedekunta, Lapin yliopisto",
         [("Lapin yliopisto", ("luonnontieteellinen tiedekunta", "Kemian laitos"))]),
        ("Aino Virtanen, Nuorisopalvelut, Kasvun ja oppimisen palvelualue, Iin kunta",
         [("Iin kunta", ("Kasvun ja oppimisen palvelualue", "Nuorisopalvelut"))]),
        ("Lapin tutkimuslaitos, Oulun yliopisto", [("Oulun yliopisto", ("Lapin tutkimuslaitos",))]),
        ("Oulun museo, Lapin yliopisto", ["Oulun museo", "Lapin yliopisto"]),
        ("Lapin yliopisto, Kemin yliopistokeskus Lumikko",
         [("Lapin yliopisto", ("Kemin yliopistokeskus Lumikko",))]),
        ("Lapin yliopisto, Kemin yliopistokeskus, Iin kunta",
         [("Lapin yliopisto", ("Kemin yliopistokeskus",)), "Iin kunta"]),
        ("Kirjasto, Nuorisotyö, Iin kunta", [("Iin kunta", ("Nuorisotyö",))]),
    ],
)  # fmt: skip
def test_two_units_lead_from_the_part_to_the_whole(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("UEF Department of Applied Physics", [("UEF", ("Department of Applied Physics",))]),
        ("JYU Faculty of Sport and Health Sciences", [("JYU", ("Faculty of Sport and Health Sciences",))]),
        ("Department of Rehabilitation, Oulu University Hospital, and Research Unit of Imaging, University of Oulu",
         [("Oulu University Hospital", ("Department of Rehabilitation",)),
          ("University of Oulu", ("Research Unit of Imaging",))]),
        ("Projektet drivs av Institutionen för husdjur, Helsingfors universitet.",
         [("Helsingfors universitet", ("Institutionen för husdjur",))]),
        ("Forskare vid Statsvetenskapliga institutionen vid Åbo Akademi",
         [("Åbo Akademi", ("Statsvetenskapliga institutionen",))]),
    ],
)  # fmt: skip
def test_units_beside_short_names_and_in_swedish_sentences(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Iin kunta\nElinvoiman toimiala, Palvelut ja luvat\nYmpäristöpalvelut",
         [("Iin kunta", ("Elinvoiman toimiala", "Palvelut ja luvat", "Ympäristöpalvelut"))]),
        ("Iin kunta\nSivistystoimi, Nuorisotyö", [("Iin kunta", ("Sivistystoimi", "Nuorisotyö"))]),
        ("Iin kunta\nSivistystoimi, Aino Virtanen", [("Iin kunta", ("Sivistystoimi",))]),
        ("Iin kunta\nKaupunkikehitys\nKaavoitus", [("Iin kunta", ("Kaupunkikehitys", "Kaavoitus"))]),
        ("Iin kunta\nElinvoiman palvelualue\nAlueiden suunnittelu\nAsemakaavoitus",
         [("Iin kunta", ("Elinvoiman palvelualue", "Alueiden suunnittelu", "Asemakaavoitus"))]),
        ("Iin kunta                KOKOUSKUTSU 4/2007\n\n \n\nPerusturvalautakunta        Laadittu: 03.05.2007",
         [("Iin kunta", ("Perusturvalautakunta",))]),
        ("Lapin hyvinvointialue\nIkäihmisten palvelut\nKemin kotihoito",
         [("Lapin hyvinvointialue", ("Ikäihmisten palvelut", "Kemin kotihoito"))]),
    ],
)  # fmt: skip
def test_lines_below_a_body_go_on_in_its_chain(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It is coordinated by the department of winter education in University of Jyväskylä.",
         [("University of Jyväskylä", ("department of winter education",))]),
        ("It is led by the department of physics and chemistry at the University of Oulu.",
         [("University of Oulu", ("department of physics and chemistry",))]),
        ("He was at the centre of attention at the University of Oulu.", ["University of Oulu"]),
        ("The department works with researchers at the University of Oulu.", ["University of Oulu"]),
    ],
)  # fmt: skip
def test_an_english_unit_in_small_letters_is_of_the_body_behind(text: str, found: Wanted) -> None:
    check(text, found)
