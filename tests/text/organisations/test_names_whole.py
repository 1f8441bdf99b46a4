"""Names that hold another body, a conjunction, given names or an old genitive are read whole."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import read_organisations
from tests.text.organisations.checks import check

FIRMS = [
    "Vaasan kaupungin Vuokratalot Oy",
    "Lapin yliopiston Kustannus Oy",
    "Kolarin kunnan Kiinteistöt Oy",
    "Suomen Punaisen Ristin Koulutus Oy",
    "Lounaisrannikon Vesi ja Luonto ry",
    "Kainuun Koti ja Piha ry",
    "Pohjois-Savon Urheiluseurain Liitto ry",
    "Carl Gustaf Lindroos stiftelse",
    "Jenny ja Antti Lumikon säätiö",
]


@pytest.mark.parametrize("name", FIRMS)
@pytest.mark.parametrize("text", ["{}", "Mukana ovat Kela, {} ja Kemin kaupunki.", "Kela, {}, Kemin kaupunki"])
def test_a_name_that_holds_another_is_one(text: str, name: str) -> None:
    others = ["Kela", "Kemin kaupunki"] if "Kela" in text else []
    found = [each.name for each in read_organisations(text.format(name))]
    assert found == ([others[0], name, others[1]] if others else [name])


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Kolarin kunnan Luotola Oy:ltä tilaama selvitys valmistui.", ["Kolarin kunta", "Luotola Oy"]),
        ("Kolarin kunnan kehitysyhtiö Luotola Oy johtaa hanketta.", ["Kolarin kunta", "Luotola Oy"]),
        ("Kolarin kunnan Kiinteistö Oy Rantatie myydään.", ["Kolarin kunta", "Kiinteistö Oy Rantatie"]),
        ("Hanketta rahoittaa Porin kaupunki ja Luonto ry.", ["Porin kaupunki", "Luonto ry"]),
    ],
)
def test_a_firm_beside_its_owner_stays_apart(text: str, names: list[str]) -> None:
    check(text, [*names])


@pytest.mark.parametrize("case", ["Liiton tuella", "Liiton hanke"])
def test_an_old_genitive_leads_to_the_head_of_its_association(case: str) -> None:
    check(f"Savon Nuorisoseurain {case} alkoi.", ["Savon Nuorisoseurain Liitto"])


@pytest.mark.parametrize("lead", ["Sen", "Saman", "Kyseisen"])
def test_a_pronoun_begins_no_name(lead: str) -> None:
    check(f"{lead} yhdistyksen perustivat kylät.", [])


@pytest.mark.parametrize("text", ["{}", "Asiantuntija tulee, {}.", "Mukana on {}."])
def test_letters_of_a_name_behind_it_are_no_other_body(text: str) -> None:
    check(text.format("Kaivos- ja louhosyhdistys KLY"), ["Kaivos- ja louhosyhdistys"])


def test_who_else_pays_is_no_body() -> None:
    check("Rahoittaja\nKela\nSäätiöt ja rahastot\nYhteyshenkilö\nMartat", ["Kela", "Martat"])


@pytest.mark.parametrize(
    ("cell", "name", "person"),
    [
        ("PRO LUMIKKO OYVIRTANEN MATTI", "PRO LUMIKKO OY", "Matti Virtanen"),
        ("LUMIKKO SAFARIT TMIAINO VIRTANEN", "LUMIKKO SAFARIT TMI", "Aino Virtanen"),
    ],
)
def test_a_person_run_together_with_a_firm_in_a_list_is_a_sole_trader(cell: str, name: str, person: str) -> None:
    found = [(each.name, each.type, each.sole_trader) for each in read_organisations(f"{cell}\nKela")]
    assert found == [(name, "sole-trader", person), ("Kela", "state-agency", "")]


def test_soft_hyphens_are_no_part_of_a_name() -> None:
    text = "Tuen antoi Euroopan alue\u00adkehitys\u00adrahasto Kemin kaupun\u00adgille."
    found = read_organisations(text)
    assert [each.name for each in found] == ["Euroopan aluekehitysrahasto", "Kemin kaupunki"]
    assert [each.raw for each in found] == ["Euroopan alue\u00adkehitys\u00adrahasto", "Kemin kaupun\u00adgille"]


@pytest.mark.parametrize(
    "name",
    ["KOy Lumikkotie", "Lumikkola KOy", "Kiinteistöosakeyhtiö Lumikkotie 4", "K-Market Lumikko", "S-market Kuusisto"],
)
@pytest.mark.parametrize("text", ["{}", "{}, Kela"])
def test_estates_and_shops_of_a_chain_are_companies(text: str, name: str) -> None:
    found = [(each.name, each.type) for each in read_organisations(text.format(name))]
    assert found[0] == (name, "company")


def test_a_legal_form_tells_the_type_over_a_listed_body_of_no_sure_type() -> None:
    (found,) = read_organisations("Kvarkenrådet rf")
    assert found.type == "association"


@pytest.mark.parametrize("share", ["10 %", "10 000 €", "(10 %)"])
def test_firms_that_pay_too_end_a_list_of_payers(share: str) -> None:
    check(
        f"Rahoitus: Kemin kaupunki 15 %, Ranuan kunta {share} ja yritykset {share}", ["Kemin kaupunki", "Ranuan kunta"]
    )


@pytest.mark.parametrize("name", ["Kuljetus T. Lumikko Ky", "J. Lumikko Oy", "Lumikon Paja Petra Suonpää T:mi"])
@pytest.mark.parametrize("text", ["Mukana ovat {} ja Kela.", "Työn teki {}, ja Kela maksoi."])
def test_stops_of_initials_and_colons_of_traders_are_inside_names(text: str, name: str) -> None:
    check(text.format(name), [name, "Kela"])


@pytest.mark.parametrize("label", ["Kenttätyö", "Kuvat", "Taitto"])
def test_a_label_behind_a_full_stop_begins_another_field(label: str) -> None:
    text = f"Johto: Porin kaupunki, nuorisopalvelut. {label}: Lumikko Oy."
    check(text, [("Porin kaupunki", ("nuorisopalvelut",)), "Lumikko Oy"])


@pytest.mark.parametrize("name", ["Sana ja Sävel ry", "Usva ja Kajo ry", "Metsä ja Mieli ry", "Luova ja Iloinen ry"])
@pytest.mark.parametrize(
    "text",
    [
        "{} tukee nuoria.",
        "{} järjestää kursseja.",
        "Avustus {}:lle myönnettiin.",
        "Hankkeessa on {}:n työntekijä.",
    ],
)
def test_two_words_of_one_association_by_the_verb_or_the_case(name: str, text: str) -> None:
    check(text.format(name), [name])


@pytest.mark.parametrize("name", ["Sana ja Sävel ry", "Usva ja Kajo ry", "Metsä ja Mieli ry"])
def test_two_words_of_one_association_in_a_row_of_bodies(name: str) -> None:
    found = read_organisations(f"Mukana ovat {name}, Iin kunta ja Lapin liitto.")
    assert [each.name for each in found] == [name, "Iin kunta", "Lapin liitto"]
    found = read_organisations(f"Mukana ovat Iin kunta, {name} ja Lapin liitto.")
    assert [each.name for each in found] == ["Iin kunta", name, "Lapin liitto"]


@pytest.mark.parametrize(
    "text",
    [
        "Usva ja Kajo ry tukevat nuoria.",
        "Mukana ovat Usva ja Kajo ry.",
        "Mukana ovat Aino ja Kajo ry, Iin kunta ja Lapin liitto.",
        "Mukana ovat Kemi ja Kajo ry, Iin kunta ja Lapin liitto.",
        "Mukana ovat Sitra ja Kajo ry, Iin kunta ja Lapin liitto.",
        "Sovimme Usvan ja Kajo ry:n kanssa.",
        "Kunta ja Kajo ry järjestää kursseja.",
        "Yhteistyö ja Kajo ry tukee nuoria.",
    ],
)
def test_what_stands_beside_an_association_is_no_part_of_it(text: str) -> None:
    assert "Kajo ry" in [each.name for each in read_organisations(text)]


@pytest.mark.parametrize(("written", "name"), [("Mataraan", "Matara"), ("Lumikkoon", "Lumikko")])
def test_a_brand_that_says_where_to(written: str, name: str) -> None:
    check(f"Ryhmä tutustui Jyväskylän Kansalaiskeskus {written}.", [f"Jyväskylän Kansalaiskeskus {name}"])


def test_a_name_in_nen_behind_its_kind_is_whole_before_a_conjunction() -> None:
    found = read_organisations("Mukana ovat Kuntayhtymä Kolmivuoroinen ja Oulun kaupunki.")
    assert [each.name for each in found] == ["Kuntayhtymä Kolmivuoroinen", "Oulun kaupunki"]


@pytest.mark.parametrize("post", ["Project Leader", "Theme Leader", "Research Team Leader", "Work Package Leader"])
def test_who_leads_a_team_in_english_is_no_body(post: str) -> None:
    for text in (post, f"{post} Aino Lumikko", f"{post}: Aino Lumikko", f"She works as a {post}."):
        assert read_organisations(text) == [], text


@pytest.mark.parametrize("body", ["Tunturi Leader", "Joutsenjoen reitti Leader ry"])
def test_a_leader_group_is_a_body(body: str) -> None:
    assert [found.name for found in read_organisations(body)] == [body]


@pytest.mark.parametrize("place", ["Kemin Seudun", "Keski-Suomen Alueen", "Kainuun Maakunnan", "Saimaan Saariston"])
@pytest.mark.parametrize("text", ["{} sai avustuksen.", "{}:n hanke päättyy.", "Hakijana on {}."])
def test_a_district_of_a_place_before_two_words_of_one_association(text: str, place: str) -> None:
    name = f"{place} Omaiset ja Ystävät ry"
    check(text.format(name), [name])


def test_people_and_others_of_a_place_are_one_association() -> None:
    check("Kemin Omaiset ja Läheiset ry sai avustuksen.", ["Kemin Omaiset ja Läheiset ry"])
    check("Kemin Seudun Yrittäjät ja Iin Martat ry saivat rahaa.", ["Kemin Seudun Yrittäjät", "Iin Martat ry"])


@pytest.mark.parametrize("text", ["{} on perustettu yhdistys.", "{}:n historiaa", "Mukana on {}."])
def test_a_compound_of_a_district_before_two_words_of_one_association(text: str) -> None:
    check(text.format("Salonseudun Omaiset ja Läheiset ry"), ["Salonseudun Omaiset ja Läheiset ry"])


@pytest.mark.parametrize("kind", ["Leader-ryhmä", "Leader-yhdistys"])
def test_a_leader_group_is_called_without_its_kind(kind: str) -> None:
    check(f"{kind} Kaamoksen Kylät ry rahoittaa hanketta.", ["Kaamoksen Kylät ry"])


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Saarenmaan Taidekeskus -säätiön", "Saarenmaan Taidekeskus -säätiö"),
        ("Kainuun Osaamiskeskus -kuntayhtymän", "Kainuun Osaamiskeskus -kuntayhtymä"),
        ("Iin Taidekeskus -yhdistyksen", "Iin Taidekeskus -yhdistys"),
        ("Oulun Yliopisto -säätiön", "Oulun Yliopisto -säätiö"),
    ],
)
def test_a_kind_that_a_hyphen_joins_closes_a_name_with_a_head_inside(written: str, name: str) -> None:
    check(f"Kirja on tehty {written} työn kunniaksi.", [name])


def test_a_project_that_a_hyphen_joins_does_not() -> None:
    check("Tässä ovat Saarenmaan Taidekeskus -hankkeen tulokset.", [])


@pytest.mark.parametrize("place", ["Österbotten", "Norrbotten", "Norra Österbotten", "Åboland"])
def test_a_swedish_place_at_the_end_of_a_name_is_in_no_case(place: str) -> None:
    check(f"Projektet finansieras av Leader {place} och Vasa stad.", [f"Leader {place}", "Vasa stad"])


@pytest.mark.parametrize("name", ["Suomen Urheiluopiston kannatus Oy", "Suomen Yrittäjäopiston tuki Oy"])
@pytest.mark.parametrize("text", ["Hakijana on {}.", "{}", "Mukana ovat Kela ja {}."])
def test_a_listed_name_does_not_win_inside_that_of_a_firm(text: str, name: str) -> None:
    assert [each.name for each in read_organisations(text.format(name))][-1] == name


@pytest.mark.parametrize("name", ["Pohjois-Savon MTK", "Kainuun MLL", "Hämeen SPR"])
@pytest.mark.parametrize("text", ["Hankkeen tekee {}.", "Mukana ovat Lapin liitto, {}, Kela ja Iin kunta.", "{}"])
def test_a_region_before_letters_names_their_district(text: str, name: str) -> None:
    assert name in [each.name for each in read_organisations(text.format(name))]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Lapin THL:n tutkijat", "THL"),
        ("Suomen SPR:n johtaja puhui", "SPR"),
        ("Puheenvuorot: Kainuun liitto", "Kainuun liitto"),
    ],
)
def test_an_agency_and_the_country_have_none(text: str, name: str) -> None:
    check(text, [name])
