"""Names of bodies with former names, brands, amounts and case forms beside or inside them."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import parse_organisation, read_organisations
from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Hankkeen toteuttaja on Luke (vuoteen 2014 MTT) ja Iin kunta.", ["Luke", "Iin kunta"]),
        ("Tukea antoi Lapin liitto (31.12.2009 saakka Kemin liitto).", ["Lapin liitto"]),
        ("Luonnonvarakeskus (v. 2014 asti Metsäntutkimuslaitos)", ["Luonnonvarakeskus"]),
        ("Natural Resources Institute Finland (until 2014 MTT)", ["Natural Resources Institute Finland"]),
    ],
)
def test_a_bracket_that_says_until_when_holds_a_former_name(text: str, found: Wanted) -> None:
    check(text, found)


def test_a_name_that_was_in_force_until_a_year_is_kept_as_former() -> None:
    (found,) = read_organisations("Luonnonvarakeskus (vuoteen 2014 Maatutkimuskeskus)")
    assert found.former_names == ("Maatutkimuskeskus",)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Oulun kaupunki / BusinessOulu, Iin kunta / sivistyspalvelut",
            [("Oulun kaupunki", ("BusinessOulu",)), ("Iin kunta", ("sivistyspalvelut",))],
        ),
        (
            "Turun yliopisto, Turun kauppakorkeakoulu, Porin yksikkö.",
            [("Turun yliopisto", ("Turun kauppakorkeakoulu", "Porin yksikkö"))],
        ),
        (
            "Turun yliopisto, Turun kauppakorkeakoulu, Porin yksikkö",
            [("Turun yliopisto", ("Turun kauppakorkeakoulu", "Porin yksikkö"))],
        ),
        ("Hakija: Kaustisen seutukunta", ["Kaustisen seutukunta"]),
        ("Osapuolet ovat Iin kunta, Kaustisen seutukunta ja Kela", ["Iin kunta", "Kaustisen seutukunta", "Kela"]),
        ("Hankealue: Kaustisen seutukunta", []),
    ],
)
def test_units_and_areas_of_a_field_are_told_from_bodies(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Jokilaaksojen koulutuskuntayhtymä JEDU ja Kehä ry", ["Jokilaaksojen koulutuskuntayhtymä JEDU", "Kehä ry"]),
        ("Kemin Liikunta ja Urheilu ry", ["Kemin Liikunta ja Urheilu ry"]),
        (
            "Siun sote – Pohjois-Karjalan sosiaali- ja terveyspalvelujen kuntayhtymä",
            ["Pohjois-Karjalan sosiaali- ja terveyspalvelujen kuntayhtymä"],
        ),
        ("Siun sote - Pohjois-Karjalan hyvinvointialue", ["Pohjois-Karjalan hyvinvointialue"]),
        ("© Hämeen ammattikorkeakoulu ja kirjoittajat", ["Hämeen ammattikorkeakoulu"]),
    ],
)
def test_brands_and_words_that_join_leave_one_body_one(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Koulutuskeskus Länsilahdelle myönnettiin avustus.", ["Koulutuskeskus Länsilahti"]),
        ("Apua saatiin Nuorisokeskus Länsimäeltä.", ["Nuorisokeskus Länsimäki"]),
        (
            "Kriisikeskus Lumola ja Lastenkulttuurikeskus Hyrrä auttavat.",
            ["Kriisikeskus Lumola", "Lastenkulttuurikeskus Hyrrä"],
        ),
        ("toimintakeskus ja kirpputori", []),
        ("Kurssi pidettiin Koulutuskeskus Vuoniemessä.", ["Koulutuskeskus Vuoniemi"]),
    ],
)
def test_places_that_end_a_name_are_put_in_the_nominative(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kehä-Seura ry. 16 370\nNorr om Stan rf. 3 000", ["Kehä-Seura ry", "Norr om Stan rf"]),
        ("Keksitty Keto -säätiö 15 000", ["Keksitty Keto -säätiö"]),
        ("Art in Malakta r.f.:\nMural Rural\n1500 euro", ["Art in Malakta r.f."]),
        (
            "Liite 2 Kelopalvelut Oy:n hankkeen loppuraportti Liite 3 Kehärata ry:n loppuraportti",
            ["Kelopalvelut Oy", "Kehärata ry"],
        ),
        ("Kehä ry Meijeritie Pori puh (02)", ["Kehä ry"]),
        ("Taitto Paino Kemin Kirjapaino Oy Kemi 2008", ["Kemin Kirjapaino Oy"]),
        ("Keksityn Museosäätiö TOIMINTAKERTOMUS toimintavuosi", ["Keksityn Museosäätiö"]),
    ],
)
def test_sums_addresses_and_headings_beside_a_name_are_no_part_of_it(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("I avtalet deltar Helsingfors, Esbo och Vanda städer.", ["Helsingfors stad", "Esbo stad", "Vanda stad"]),
        ("Iin kunta, Kvarnen samkommun", ["Iin kunta", "Kvarnen samkommun"]),
        ("Malax kommun, bildningsväsendet", [("Malax kommun", ("bildningsväsendet",))]),
        ("Partner är Folkhälsan, Röda rösten i Finland, Kela och Luke.", ["Folkhälsan", "Kela", "Luke"]),
        ("Kurser ordnas av Vörå och Malax kommuner.", ["Vörå kommun", "Malax kommun"]),
        ("Av tradition byggs kommuner upp i Vörå.", []),
    ],
)
def test_swedish_places_share_their_head(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Iin kunta • Kehä ry • Lapin liitto", ["Iin kunta", "Kehä ry", "Lapin liitto"]),
        ("Mukana ovat Iin Liikunta ja Urheilu ry ja Kela.", ["Iin Liikunta ja Urheilu ry", "Kela"]),
        ("Mukana ovat Iin Työttömät ja Kehä ry.", ["Iin Työttömät", "Kehä ry"]),
        ("Iin Liikunta ja Urheilu ry (hakija), Kehä Oy", ["Iin Liikunta ja Urheilu ry", "Kehä Oy"]),
        ("Iin Liikunta ja Urheilu ry & Kehä Oy", ["Iin Liikunta ja Urheilu ry", "Kehä Oy"]),
        ("Iin Liikunta ja Urheilu ry / Kela", ["Iin Liikunta ja Urheilu ry", "Kela"]),
        ("Kehä Oy / Kainuun hyvinvointialue / Kela", ["Kehä Oy", "Kainuun hyvinvointialue", "Kela"]),
        ("Tmi Aino Virtanen ja Kehärata Oy", ["Tmi Aino Virtanen", "Kehärata Oy"]),
        ("Mukana on Suomen Punaisen Ristin Kiikalan piiri.", [("Suomen Punainen Risti", ("Kiikalan piiri",))]),
        ("Kiinteistö Oy Kehärata ja Sillanpää Oy", ["Kiinteistö Oy Kehärata", "Sillanpää Oy"]),
        ("Mukana ovat Vasa stad, Lempäälän kriisikeskus ja Kela.", ["Vasa stad", "Lempäälän kriisikeskus", "Kela"]),
        (
            "Mukana ovat Vaasan yliopisto, Kaarna-opisto ja Suomen Punaisen Ristin Akaan piiri.",
            ["Vaasan yliopisto", "Kaarna-opisto", ("Suomen Punainen Risti", ("Akaan piiri",))],
        ),
    ],
)
def test_signs_and_joins_part_the_bodies_of_a_list(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Hanke on Oy Kehärata Ab:n ja Kela saa raportin.", ["Oy Kehärata Ab", "Kela"]),
        ("Avustus myönnettiin Taival-säätiölle ja Iin kunnalle.", ["Taival-säätiö", "Iin kunta"]),
        ("Kouluttaja tuli Viitta-opistolta.", ["Viitta-opisto"]),
        ("Kiitämme Kehärata Ky:tä ja Kelaa.", ["Kehärata Ky", "Kela"]),
        ("Haastateltiin Kehärata Oy:n väkeä.", ["Kehärata Oy"]),
        ("Tuki myönnettiin Simon kriisikeskukselle ja Iin kunnalle.", ["Simon kriisikeskus", "Iin kunta"]),
        ("Kerho kokoontui Simon kriisikeskuksessa.", []),
        ("Haettiin Leader-rahoitusta.", []),
    ],
)
def test_names_in_the_cases_of_a_sentence_are_put_in_the_nominative(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Iin kunta\nMaaseutupalvelut", [("Iin kunta", ("Maaseutupalvelut",))]),
        (
            "Lapin liitto; Kemin kaupunki, Elinvoimapalvelut; Kehä ry",
            ["Lapin liitto", ("Kemin kaupunki", ("Elinvoimapalvelut",)), "Kehä ry"],
        ),
        (
            "Lapin ELY-keskus, Liikenne ja infrastruktuuri, Kela",
            [("Lapin ELY-keskus", ("Liikenne ja infrastruktuuri",)), "Kela"],
        ),
        (
            "Hanketta vetää Lapin ELY-keskus, Ympäristö ja luonnonvarat.",
            [("Lapin ELY-keskus", ("Ympäristö ja luonnonvarat",))],
        ),
        ("Kemin kaupunki (Tilapalvelut)", [("Kemin kaupunki", ("Tilapalvelut",))]),
        ("Tekniikan yksikkö, Lapin ammattikorkeakoulu", [("Lapin ammattikorkeakoulu", ("Tekniikan yksikkö",))]),
        (
            "Lapin ammattikorkeakoulu, Luonnonvara-ala ja Kela",
            [("Lapin ammattikorkeakoulu", ("Luonnonvara-ala",)), "Kela"],
        ),
        ("Iin kunta\nKaupunkisuunnittelu", [("Iin kunta", ("Kaupunkisuunnittelu",))]),
        (
            "Lapin liitto, Lapin ELY-keskus, Elinkeinot, työvoima ja osaaminen",
            ["Lapin liitto", ("Lapin ELY-keskus", ("Elinkeinot, työvoima ja osaaminen",))],
        ),
        ("Lapin ammattikorkeakoulu, Liiketalous, Kela", [("Lapin ammattikorkeakoulu", ("Liiketalous",)), "Kela"]),
        ("Tekniikan museo", ["Tekniikan museo"]),
        ("Turun yliopisto, Koulutuskeskus, Lapin liitto", [("Turun yliopisto", ("Koulutuskeskus",)), "Lapin liitto"]),
        ("Tarkastaja Aino Partala, Lapin ELY-keskus", ["Lapin ELY-keskus"]),
    ],
)
def test_units_without_a_head_or_before_their_body_are_told(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Iin kunta: Aino Virtanen (suunnittelija), Ville Korhonen (asiantuntija)", ["Iin kunta"]),
        ("Aino Virtanen (johtaja) ja Ville Korhonen (Oulun yliopisto)", ["Oulun yliopisto"]),
        ("Yhteyshenkilöt: Aino Hakala ja Ville Puumala, Iin kunta", ["Iin kunta"]),
        ("Maatalousyhtymä Rantala Aino ja Ville", ["Maatalousyhtymä Rantala Aino ja Ville"]),
    ],
)
def test_people_beside_a_body_are_no_units_of_it(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Toteutuspaikka\nKainuun hyvinvointialue", ["Kainuun hyvinvointialue"]),
        (
            "Kansi: Kehärata Advertising Painopaikka: Kemin Kirjapaino Oy",
            ["Kehärata Advertising", "Kemin Kirjapaino Oy"],
        ),
        ("Maanmittauslaitos, PL 84, 00521 Helsinki, puh. 029 000 0110, Jokitie 12 C", ["Maanmittauslaitos"]),
        ("Lähdin opiskelemaan Kehärannan opiston linjalle.", ["Kehärannan opisto"]),
        ("Oulun kaupunki, PL 54\n90015 Oulun kaupunki", ["Oulun kaupunki"]),
        ("Kumppanit: Kela, PSSHP ja yritykset", ["Kela", "PSSHP"]),
        ("Rahoitus: Kemin kaupunki, Leader Kuudestaan ja omarahoitus", ["Kemin kaupunki", "Leader Kuudestaan"]),
    ],
)
def test_labels_addresses_and_common_words_are_no_bodies(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Iin kunta, johtava konsultti Aino Outosuku", ["Iin kunta"]),
        ("Iin kunta johtaja Aino Outosuku", ["Iin kunta"]),
        ("Työryhmä: Ville Korhonen, Aino Outosuku", []),
        ("Kuusamon kaupunki p. 050 000 0625", ["Kuusamon kaupunki"]),
        ("Aino Virtanen Kainuun liitto 050 000 0057", ["Kainuun liitto"]),
        ("© 2022 Kymenlaakson liitto | Katu 13", ["Kymenlaakson liitto"]),
        ("Osallistujat: Salo, Lohja ja Vihti", []),
    ],
)
def test_posts_with_people_telephones_and_places_are_no_bodies(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("OULUN YLIOPISTOKEMIAN LAITOS", [("Oulun yliopisto", ("KEMIAN LAITOS",))]),
        ("OULUN YLIOPISTOMITTALAITELABORATORIO", [("Oulun yliopisto", ("MITTALAITELABORATORIO",))]),
        ("KEMIN KOULUTUSYHTYMÄSÄÄTIÖ", ["KEMIN KOULUTUSYHTYMÄSÄÄTIÖ"]),
    ],
)
def test_a_unit_run_together_with_its_listed_body_is_parted_from_it(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Oulun yliopiston alueyksikkö Hailuodon instituutti johti työtä.",
            [("Oulun yliopisto", ("Hailuodon instituutti",))],
        ),
        ("Kemin kaupungin liikelaitos Kemin Tilapalvelut", [("Kemin kaupunki", ("Kemin Tilapalvelut",))]),
        ("Iin kunnan ja Kemin kaupungin yhteinen neuvola avattiin.", ["Iin kunta", "Kemin kaupunki"]),
        ("Mukana oli MLL Oulun yhdistys.", [("MLL", ("Oulun yhdistys",))]),
        ("MLL Oulun yhdistys", [("MLL", ("Oulun yhdistys",))]),
        ("Luonnonvarakeskus Luke, Vesi ja maa -yksikkö", [("Luonnonvarakeskus", ("Vesi ja maa -yksikkö",))]),
        ("Toholammin kunta, kansalaisopisto", [("Toholammin kunta", ("kansalaisopisto",))]),
        ("Diakoniatyö / Keuruun seurakunta", [("Keuruun seurakunta", ("Diakoniatyö",))]),
        ("Kainuun terveydenhuollon ky, Jokelan sairaala", [("Kainuun terveydenhuollon ky", ("Jokelan sairaala",))]),
        ("Vaasan kaupunki – Vasa stad, ungdomstjänster", [("Vaasan kaupunki", ("ungdomstjänster",))]),
    ],
)
def test_units_are_named_without_the_word_for_their_kind_and_are_of_one_body(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Petter och Margit Ekdahls stiftelse gav stöd.", ["Petter och Margit Ekdahls stiftelse"]),
        ("Tuki tuli Aino ja Ville Virtasen säätiöltä.", ["Aino ja Ville Virtasen säätiö"]),
        ("Retki tehtiin Nuorisokeskus Kelon tiloihin.", ["Nuorisokeskus Kelo"]),
        ("Kantri on Leader-toimintaryhmä.", ["Kantri"]),
        ("Kiitos Iin Martat ry:lle tuesta.", ["Iin Martat ry"]),
        ("Järjestää Iin Martat ry", ["Iin Martat ry"]),
        ("Hanketta tukee Rannikko-Pohjanmaan yhdistys.", ["Rannikko-Pohjanmaan yhdistys"]),
        ("Lahden historiallinen museo avasi näyttelyn.", ["Lahden historiallinen museo"]),
        ("Lainan antoi OSK Pohjois-Karjalan kansanteatterille kaupunki.", ["OSK Pohjois-Karjalan kansanteatteri"]),
        ("Kelan mukaan (KELA) asia on selvä.", ["Kela"]),
        ("Oulun satama avattiin, ja Oulun Satama Oy kiitti.", ["Oulun Satama Oy"]),
    ],
)
def test_names_of_people_kinds_and_places_lead_to_the_body(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "The Northern University of Science and Technology took part.",
            ["Northern University of Science and Technology"],
        ),
        ("Lapland Chamber of Commerce hosted it.", ["Lapland Chamber of Commerce"]),
        ("It was led by the Parish of Espoo.", ["Parish of Espoo"]),
        ("Riga Technical University is the lead partner.", ["Riga Technical University"]),
        ("Partner: Association of Northern Villages", ["Association of Northern Villages"]),
        ("Tack till Jokela samkommun för stödet.", ["Jokela samkommun"]),
        ("Borgå svenska församling ordnar kursen.", ["Borgå svenska församling"]),
        ("Svenska Jokelas Ungdomsförbund är med.", ["Svenska Jokelas Ungdomsförbund"]),
    ],
)
def test_swedish_and_english_names_are_read_in_full(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize("name", ["Outiservice", "Autoservice", "Rannan Kiinteistöservice"])
def test_a_firm_named_by_what_it_does_is_no_unit(name: str) -> None:
    found = parse_organisation(name)
    assert (found.name, found.units) == (name, ())


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Yhtiö on Kemin kaupungin omistama osakeyhtiö.", ["Kemin kaupunki"]),
        ("Työ maksetaan omalla kuntarahoituksella.", []),
        ("Lumola ja Suomen Kuntaliitto Helsinki 2008", ["Lumola", "Suomen Kuntaliitto"]),
        ("Kivi ry Oulu 2010", ["Kivi ry"]),
        ("Monitaideyhdistys Hyrrä vastaa hankkeesta.", ["Monitaideyhdistys Hyrrä"]),
        ("Musiikkiopisto Hyrrä järjestää kurssin.", ["Musiikkiopisto Hyrrä"]),
        ("Musiikkiopisto Kokous on tiistaina.", []),
    ],
)
def test_names_are_told_from_what_is_beside_them_or_looks_like_one(text: str, names: list[str]) -> None:
    assert [each.name for each in read_organisations(text)] == names


@pytest.mark.parametrize(
    ("unit", "nominative"),
    [
        ("Sosiaalisen työn yksikön", "Sosiaalisen työn yksikkö"),
        ("Orgaanisen kemian laitoksen", "Orgaanisen kemian laitos"),
        ("Lääketieteellisen tiedekunnan", "Lääketieteellinen tiedekunta"),
        ("Saamelaisen kulttuuriarkiston", "Saamelainen kulttuuriarkisto"),
        ("Alueellisen kehittämisen yksikön", "Alueellinen kehittämisen yksikkö"),
    ],
)
def test_an_adjective_of_a_unit_agrees_with_its_own_noun(unit: str, nominative: str) -> None:
    (found,) = read_organisations(f"Työn teki Oulun yliopiston {unit} henkilöstö.")
    assert found.units == (nominative,)
