"""Which words of contact texts are people, posts and bodies where they look alike; the people are made up."""

from __future__ import annotations

import pytest

from converters.text.contacts.reader import read_contacts


@pytest.mark.parametrize("initials", ["JP", "KP", "JM"])
@pytest.mark.parametrize(
    "text", ["{} Nevalainen, lehtori, Iin kunta", "hanketyöntekijä {} Nevalainen", "Sihteeri: {} Ojanen"]
)
def test_the_initials_of_a_double_name_may_stand_without_stops(text: str, initials: str) -> None:
    (contact,) = read_contacts(text.format(initials))
    assert contact.person.given == initials


@pytest.mark.parametrize("degree", ["KM", "FM", "TM"])
def test_a_degree_of_two_letters_is_no_given_name(degree: str) -> None:
    assert [one.person.name for one in read_contacts(f"{degree} Tuula Nevalainen, Iin kunta")] == ["Tuula Nevalainen"]


@pytest.mark.parametrize("post", ["post doc -tutkija", "post-doc tutkija", "postdoc-tutkija", "TKI-asiantuntija"])
def test_a_post_with_a_hyphen_is_read_as_it_is_written(post: str) -> None:
    for text in (f"{post} Tuula Nevalainen", f"Tuula Nevalainen, {post}, Oulun yliopisto"):
        assert [one.job_title for one in read_contacts(text)] == [post]


def test_who_is_chosen_as_a_successor_has_no_post_by_that() -> None:
    (contact,) = read_contacts("Hänen seuraajakseen valittiin KM Tuula Nevalainen.")
    assert contact.job_title == ""


@pytest.mark.parametrize("owner", ["Suomen Keskusta", "Kainuun Keskusta"])
@pytest.mark.parametrize("text", ["Tuula Nevalainen, {}", "Tuula Nevalainen ({})"])
def test_a_party_that_is_called_as_a_case_form_is_whole(text: str, owner: str) -> None:
    (contact,) = read_contacts(text.format(owner))
    assert contact.organisation
    assert (contact.organisation.name, contact.organisation.units) == (owner, ())


@pytest.mark.parametrize("business", ["Tmi Tuula Nevalainen", "Toiminimi Tuula Nevalainen"])
@pytest.mark.parametrize(
    "text", ["muotoilija Tuula Nevalainen ({})", "Tuula Nevalainen, {}, p. 040 000 0001", "{}, Tuula Nevalainen"]
)
def test_the_business_of_a_person_is_the_body_of_that_person(text: str, business: str) -> None:
    (contact,) = read_contacts(text.format(business))
    assert contact.organisation
    assert (contact.organisation.name, contact.organisation.sole_trader) == (business, "Tuula Nevalainen")


@pytest.mark.parametrize("post", ["Tiedottaja", "Communications Manager"])
def test_a_post_over_the_number_of_a_box_is_that_of_the_person_above_a_sentence(post: str) -> None:
    (contact,) = read_contacts(f"Tuula Nevalainen vastaa viestinnästä ja verkosta.\n{post}\np. 040 000 0001")
    assert contact.job_title.casefold() == post.casefold()


@pytest.mark.parametrize(
    ("owner", "body"),
    [("Kulttuuritalo Harmajan", "Kulttuuritalo Harmaja"), ("Yrkeshögskolan Novian", "Yrkeshögskolan Novia")],
)
def test_a_body_that_begins_with_its_kind_is_bent_at_its_end(owner: str, body: str) -> None:
    (contact,) = read_contacts(f"{owner} tuottaja Tuula Nevalainen")
    assert contact.organisation
    assert contact.organisation.name == body


@pytest.mark.parametrize("form", ["Mallisen", "Malliselle", "Malliselta", "Mallista"])
@pytest.mark.parametrize("text", ["Lisätietoja Tuula {0}, projektipäällikkö", "Projektipäällikkö Tuula {0} mukaan"])
def test_a_bent_surname_in_llinen_that_no_list_has_is_read_in_its_base_form(text: str, form: str) -> None:
    (contact,) = read_contacts(text.format(form))
    assert contact.person.name == "Tuula Mallinen"


@pytest.mark.parametrize(
    "words",
    ["Grace Period", "Joy Ride", "Marine Litter Action", "Marine Spatial Planning", "Rose Garden Event", "Ivy League",
     "Robin Hood Learning", "Angela Community", "Dawn Patrol", "Crystal Data Center", "Marine Technology",
     "Levi Snow Sports"],
)  # fmt: skip
@pytest.mark.parametrize("text", ["{}, projektipäällikkö Anna Mäki", "{} -hankkeen projektipäällikkö Anna Mäki"])
def test_english_names_of_programmes_are_no_people(text: str, words: str) -> None:
    contacts = read_contacts(text.format(words))
    assert [(one.person.name, one.role) for one in contacts] == [("Anna Mäki", "project-manager")]


@pytest.mark.parametrize("name", ["Mark Thompson", "Ian Park", "Grace Wilson", "Rose Laine", "Joy Virtanen"])
def test_people_with_english_given_names_are_people(name: str) -> None:
    assert [one.person.name for one in read_contacts(f"{name}, lehtori, Iin kunta")] == [name]


@pytest.mark.parametrize("town", ["Berliini", "Pariisi", "Tukholma", "Lontoo", "Bryssel", "Namibia"])
@pytest.mark.parametrize("post", ["Yhteinen sihteeri", "Vastaava lehtori", "Johtava hoitaja"])
def test_a_town_abroad_and_what_describes_a_post_are_nobody(town: str, post: str) -> None:
    text = f"Pastori Ville Salo, {town} {post} Aino Mäki, Iin kunta Lehtori Eeva Lahti, Kaiku ry"
    read = [(one.person.name, one.organisation.name if one.organisation else "") for one in read_contacts(text)]
    assert read == [("Ville Salo", ""), ("Aino Mäki", "Iin kunta"), ("Eeva Lahti", "Kaiku ry")]


@pytest.mark.parametrize("name", ["Aino Ruotsi", "Aino Wien", "Berlin Nieminen"])
def test_a_country_that_is_a_listed_name_may_be_one(name: str) -> None:
    assert len(read_contacts(f"Lehtori {name}, Iin kunta")) == 1


@pytest.mark.parametrize("name", ["Eva v. Bonsgård", "Carl-Johan v. Heimberg", "Juho V. Saarnimaa"])
def test_a_particle_cut_short_is_part_of_the_surname_and_an_initial_of_the_given_names(name: str) -> None:
    assert [contact.person.name for contact in read_contacts(f"Lisätietoja: {name}, puh. 050 000 0000")] == [name]


def _people(text: str) -> list[tuple[str, str]]:
    return [(one.person.name, one.organisation.name if one.organisation else "") for one in read_contacts(text)]


@pytest.mark.parametrize(
    ("first", "second"), [("Folkens Alternativet", "Utopienia"), ("Nordliga Kompassen", "Folkens Vinden")]
)
def test_words_that_no_list_knows_in_a_bracket_behind_a_name_are_no_person(first: str, second: str) -> None:
    assert _people(f"Styrgrupp: Anna Mäki ({first}), Matti Salo ({second})") == [
        ("Anna Mäki", first),
        ("Matti Salo", second),
    ]


def test_a_deputy_in_a_bracket_with_a_listed_name_is_a_person() -> None:
    assert [name for name, _ in _people("Jäsenet: Anna Mäki (Zorba Koskinen), Matti Salo (Zarah Xylo)")] == [
        "Anna Mäki",
        "Zorba Koskinen",
        "Matti Salo",
        "Zarah Xylo",
    ]


@pytest.mark.parametrize("aside", ["/{}", " ({})"])
def test_a_name_of_a_list_is_one_where_others_have_the_same_aside(aside: str) -> None:
    towns = [aside.format(town) for town in ("Helsinki", "Kemi", "Oulu")]
    text = f"Jäseniksi valittiin Anna Mäki{towns[0]}, Nikolai Xylo{towns[1]} ja Matti Salo{towns[2]}."
    assert _people(text) == [("Anna Mäki", ""), ("Nikolai Xylo", ""), ("Matti Salo", "")]


def test_a_town_past_a_slash_employs_neither_a_chair_nor_the_others() -> None:
    text = "Puheenjohtajaksi valittiin Anna Mäki/Kemi ja hallituksen jäseniksi Liisa Lahti/Hyvinkää, Matti Salo/Vaasa."
    assert [body for _, body in _people(text)] == ["", "", ""]


@pytest.mark.parametrize("project", ["Smart Marina", "Green Elina"])
def test_what_somebody_leads_is_no_person_here_or_elsewhere(project: str) -> None:
    text = f"Anna Mäki, projektledare för {project} vid Yrkeshögskolan Novia, säger att {project} och X är nya."
    assert _people(text) == [("Anna Mäki", "Yrkeshögskolan Novia")]


def test_a_listed_given_name_behind_a_heading_in_capitals_begins_a_name() -> None:
    assert _people("UUTTA ETSIMÄSSÄ Anna Xylo, Iin kunta") == [("Anna Xylo", "Iin kunta")]


@pytest.mark.parametrize("post", ["Hyvinvoinnin asiantuntija", "projektipäällikkö", "lehtori"])
def test_a_given_name_that_looks_like_an_abbreviation_in_a_case_is_one(post: str) -> None:
    assert [name for name, _ in _people(f"Piia Astrala {post}")] == ["Piia Astrala"]


def test_unknown_words_over_a_person_on_a_line_are_no_person() -> None:
    assert [name for name, _ in _people("Lisätietoja antavat\nMeijän Polku: johtaja Anna Mäki")] == ["Anna Mäki"]


@pytest.mark.parametrize("head", ["Käsittelijä", "Projektipäällikkö", "Lehtori"])
@pytest.mark.parametrize("name", ["leena Ruohola", "matti Meikäläinen"])
def test_a_given_name_behind_a_post_may_have_lost_its_capital(head: str, name: str) -> None:
    given, surname = name.split()
    assert [one.person.name for one in read_contacts(f"{head} {name} Puhelinnumero Hakemusnumero")] == [
        f"{given.title()} {surname}"
    ]


@pytest.mark.parametrize("text", ["Käsittelijä aina Helsingin kaupunki", "Lehtori toivoo Iin kunnalta apua"])
def test_a_small_word_before_a_place_or_a_body_is_no_given_name(text: str) -> None:
    assert read_contacts(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Lisätietoja: Rakennus Oy:ssä Ville Laine, p. 040 123 4567 ja Iin kunnassa Jaakko Xqala, p. 0295 000 745.",
        "Yhteyshenkilöinä ovat Oulun kaupungilla Ville Laine ja Lapin liitossa Jaakko Xqala.",
    ],
)
def test_a_given_name_behind_where_somebody_works_tells_a_name(text: str) -> None:
    assert [one.person.name for one in read_contacts(text)] == ["Ville Laine", "Jaakko Xqala"]
    assert all(len(one.person.contact.phones) == 1 for one in read_contacts(text) if one.person.contact)


def test_words_of_no_list_among_nothing_but_names_are_a_name() -> None:
    found = read_contacts("Vasemmalta: Kaisa Mäki, Henni Laine, Xqle Zubrin, Janna Lahti.")
    assert [one.person.family for one in found] == ["Mäki", "Laine", "Zubrin", "Lahti"]
    assert {one.organisation for one in found} == {None}
    found = read_contacts("Mukana ovat Kaisa Mäki, Henni Laine, Janna Lahti ja Mango Design.")
    assert [one.person.family for one in found] == ["Mäki", "Laine", "Lahti"]


def test_the_label_of_the_next_row_tells_of_no_name_above_it() -> None:
    found = read_contacts("Old Religion and Religious Change\nProject leader: Anna Mäki (University of Oulu)")
    assert [one.person.name for one in found] == ["Anna Mäki"]


def test_a_letter_in_a_bracket_parts_no_post_from_its_name() -> None:
    found = read_contacts("• Susanna Xqala (f) senior scientist at Luke\n• Vesa Laine (m) works at Luke")
    assert [one.person.family for one in found] == ["Xqala", "Laine"]


@pytest.mark.parametrize("unit", ["Snow Laboratory", "Rock Imaging Laboratory", "Robin Clinic", "Violet Museum"])
def test_an_english_unit_before_a_post_is_no_person(unit: str) -> None:
    (contact,) = read_contacts(f"Geological Survey of Finland, {unit}, Senior Scientist Anna Mäki")
    assert contact.person.name == "Anna Mäki"


@pytest.mark.parametrize(("written", "name"), [("Sakari Antti", "Antti Sakari"), ("Seppo Heikki", "Heikki Seppo")])
def test_the_order_of_a_list_decides_on_words_that_are_given_names_and_surnames(written: str, name: str) -> None:
    rows = ["Korhonen Arvo, Iin kunta", f"{written}, Simon kunta", "Lehtinen Minna, Kemin kaupunki"]
    assert name in {one.person.name for one in read_contacts("\n".join(rows))}
    assert written in {one.person.name for one in read_contacts(f"{written}, Simon kunta\nMinna Lehtinen, VTT")}
