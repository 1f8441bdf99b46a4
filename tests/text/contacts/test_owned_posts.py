"""How bodies in the genitive before posts are read in running lists; the people are made up."""

from __future__ import annotations

import pytest

from converters.text.contacts.reader import read_contacts


def _bodies(text: str) -> list[tuple[str, str, str]]:
    return [
        (one.person.name, one.job_title, one.organisation.name if one.organisation else "")
        for one in read_contacts(text)
    ]


_LIST = [
    ("Aino Mäki", "rehtori", "Iin kunta"),
    ("Ville Salo", "kirjastonjohtaja", "Oulun kaupunki"),
    ("Eeva Lahti", "talousjohtaja", "Simon kunta"),
]


_POSTS = (
    "Iin kunnan rehtori Aino Mäki",
    "Oulun kaupungin kirjastonjohtaja Ville Salo",
    "Simon kunnan talousjohtaja Eeva Lahti",
)


@pytest.mark.parametrize(
    ("joints", "end"),
    [
        ((", ", ", "), ", Muhos ja muut kunnat olivat mukana."),
        ((", ", " ja "), "."),
        ((" (eläkkeellä keväästä 2012), ", " (jäi pois), "), ", Kemi ja Tornio."),
        (("; ", "; "), ""),
        ((" ", " "), ""),
    ],
)
def test_a_body_that_owns_a_post_is_of_the_name_behind_the_post(joints: tuple[str, str], end: str) -> None:
    first, second, third = _POSTS
    assert _bodies(f"{first}{joints[0]}{second}{joints[1]}{third}{end}") == _LIST


def test_a_post_of_a_body_behind_a_name_stays_with_it_where_all_have_it_there() -> None:
    rows = ("Aino Mäki, Iin kunnan rehtori", "Ville Salo, Oulun kaupungin kirjastonjohtaja")
    assert _bodies(", ".join((*rows, "Eeva Lahti, Simon kunnan talousjohtaja"))) == _LIST


def test_bodies_that_own_posts_in_swedish_stand_before_them() -> None:
    text = "Korsholms kommuns rektor Aino Berg, Vasa stads bibliotekschef Ville Lind, Åbo och Esbo"
    assert _bodies(text)[:2] == [
        ("Aino Berg", "rektor", "Korsholms kommun"),
        ("Ville Lind", "bibliotekschef", "Vasa stad"),
    ]


@pytest.mark.parametrize(
    ("owners", "post", "body"),
    [
        ("Iin ja Simon kuntien", "rakennusmestari", "Iin kunta"),
        ("Kemin ja Tornion kaupunkien", "museonjohtaja", "Kemin kaupunki"),
        ("Laukaan, Konneveden ja Uuraisten kuntien", "talousjohtaja", "Laukaan kunta"),
        ("Perhon ja Halsuan seurakuntien", "kanttori", "Perhon seurakunta"),
        ("Vehmaan sekä Mietoisten kuntien", "rakennustarkastaja", "Vehmaan kunta"),
    ],
)
@pytest.mark.parametrize("before", ["", "Rehtori Ville Salo ja ", "Ville Salo, ", "Mukana oli "])
def test_a_post_that_bodies_share_is_of_the_first_of_them(owners: str, post: str, body: str, before: str) -> None:
    assert _bodies(f"{before}{owners} {post} Aino Mäki")[-1] == ("Aino Mäki", post, body)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Pohjois-Suomen kuntien asiantuntija Aino Mäki", ""),
        ("Uudenmaan ja Pirkanmaan kuntien edustaja Aino Mäki", ""),
        ("Oulun ja Kemin seudun suunnittelija Aino Mäki", ""),
    ],
)
def test_the_municipalities_of_an_area_employ_nobody(text: str, title: str) -> None:
    assert [one[::2] for one in _bodies(text)] == [("Aino Mäki", title)]


@pytest.mark.parametrize("unit", ["päiväkodin", "kirjaston", "museon", "toimialan", "yksikön"])
@pytest.mark.parametrize("post", ["johtaja", "päällikkö", "esihenkilö"])
def test_the_kind_of_unit_that_a_post_leads_is_a_part_of_it(unit: str, post: str) -> None:
    title = f"{unit} {post}"
    assert _bodies(f"{title.capitalize()} Aino Mäki kertoi hankkeesta.") == [("Aino Mäki", title, "")]
    assert _bodies(f"Aino Mäki, {title}, Oulun kaupunki") == [("Aino Mäki", title, "Oulun kaupunki")]


@pytest.mark.parametrize("owner", ["Kunnan", "Kaupungin", "Yliopiston", "Koulun"])
@pytest.mark.parametrize("post", ["rehtori", "hyvinvointikoordinaattori", "kehitysjohtaja"])
def test_the_kind_of_body_before_a_post_that_tells_its_field_is_no_part_of_it(owner: str, post: str) -> None:
    assert _bodies(f"{owner} {post} Aino Mäki kertoi hankkeesta.")[0][1] in {post, ""}
