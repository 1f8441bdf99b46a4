"""Units that a list gives one body: which of them are told, and what beside a unit is none of its body."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import Wanted, check

LAW, CHEMISTRY = ("Lapin yliopisto", ("juridinen tiedekunta",)), ("Lapin yliopisto", ("kemian laitos",))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Mukana ovat Lapin yliopiston juridinen tiedekunta ja kemian laitos.", [LAW, CHEMISTRY]),
        ("Lapin yliopiston juridinen tiedekunta ja kemian laitos", [LAW, CHEMISTRY]),
        (
            "Mukana on Lapin yliopiston oikeustieteellinen ja kasvatustieteellinen tiedekunta.",
            [("Lapin yliopisto", ("oikeustieteellinen tiedekunta",)),
             ("Lapin yliopisto", ("kasvatustieteellinen tiedekunta",))],
        ),
        ("Lapin yliopiston kemian laitoksen ja juridisen tiedekunnan tutkijat kertovat.", [CHEMISTRY, LAW]),
        (
            "Iin kunnan nuorisopalvelut, liikuntapalvelut ja kulttuuripalvelut",
            [("Iin kunta", (f"{field}palvelut",)) for field in ("nuoriso", "liikunta", "kulttuuri")],
        ),
        (
            "Iin kunnan sivistystoimialan nuorisopalvelut ja vapaa-aikatoimialan liikuntapalvelut",
            [("Iin kunta", ("sivistystoimiala", "nuorisopalvelut")),
             ("Iin kunta", ("vapaa-aikatoimiala", "liikuntapalvelut"))],
        ),
        (
            "Mukana ovat Oulun yliopiston kauppakorkeakoulun johtamisen yksikkö ja markkinoinnin yksikkö.",
            [("Oulun yliopisto", ("kauppakorkeakoulu", "johtamisen yksikkö")),
             ("Oulun yliopisto", ("kauppakorkeakoulu", "markkinoinnin yksikkö"))],
        ),
    ],
)  # fmt: skip
def test_units_of_a_body_in_the_genitive_stand_side_by_side(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize("join", ["ja", "sekä"])
@pytest.mark.parametrize(
    ("body", "genitive", "units"),
    [
        ("Kemin kaupunki", "Kemin kaupungin", ("tekninen toimi", "liikuntatoimi")),
        ("Kemin kaupunki", "Kemin kaupungin", ("nuorisopalvelut", "konsernihallinto")),
        ("Kemin kaupunki", "Kemin kaupungin", ("viheralueyksikkö", "kulttuurilautakunta")),
        ("Lapin yliopisto", "Lapin yliopiston", ("normaalikoulu", "psykologian oppiaine")),
        ("Lapin yliopisto", "Lapin yliopiston", ("kielikeskus", "arktisen tutkimuksen tutkimusryhmä")),
        ("Liperin seurakunta", "Liperin seurakunnan", ("kiinteistötoimi", "diakoniatyö")),
        ("Kainuun hyvinvointialue", "Kainuun hyvinvointialueen", ("asiakasohjausyksikkö", "lastensuojelu")),
        ("Kainuun hyvinvointialue", "Kainuun hyvinvointialueen", ("perhepalvelut", "Yhteiset palvelut -toimiala")),
        ("Luonnonvarakeskus", "Luonnonvarakeskuksen", ("hyvinvointiosasto", "Pohjois-Suomen alueyksikkö")),
    ],
)
def test_each_unit_that_tells_itself_is_one(body: str, genitive: str, units: tuple[str, str], join: str) -> None:
    check(f"Mukana ovat {genitive} {units[0]} {join} {units[1]}.", [(body, (unit,)) for unit in units])


@pytest.mark.parametrize(
    "beside",
    [
        "maakunnan kehittämisyksikkö",
        "Simon nuorisotoimi",
        "kansallinen koordinaatioyksikkö",
        "yksikkö",
        "taloudellinen asema",
        "seurakunnan nuorisotyö",
        "alueen muut toimijat",
        "kolmannen sektorin palvelut",
        "yksityiset hyvinvointipalvelut",
        "hankkeen ohjausryhmä",
        "yrittäjien yhdistys",
    ],
)
def test_what_is_of_others_is_no_unit_of_the_body(beside: str) -> None:
    check(f"Mukana ovat Iin kunnan nuorisopalvelut ja {beside}.", [("Iin kunta", ("nuorisopalvelut",))])


def test_units_behind_commas_alone_are_a_chain() -> None:
    check("Iin kunta, sivistyspalvelut, nuorisopalvelut", [("Iin kunta", ("sivistyspalvelut", "nuorisopalvelut"))])


@pytest.mark.parametrize("frame", ["{}", "Mukana ovat {}.", "Kysely tehtiin {} kesken"])
@pytest.mark.parametrize(
    ("text", "body", "units"),
    [
        ("Lapin yliopiston kemian ja fysiikan laitokset", "Lapin yliopisto", ("kemian laitos", "fysiikan laitos")),
        ("Iin kunnan Nuorten palvelut ja Perheiden tuki -yksiköt", "Iin kunta",
         ("Nuorten palvelut -yksikkö", "Perheiden tuki -yksikkö")),
        ("THL:n Lapset ja nuoret sekä Ikääntyminen -yksiköt", "THL",
         ("Lapset ja nuoret -yksikkö", "Ikääntyminen -yksikkö")),
        ("Savon koulutuskuntayhtymän Kuopion ja Varkauden yksiköt", "Savon koulutuskuntayhtymä",
         ("Kuopion yksikkö", "Varkauden yksikkö")),
    ],
)  # fmt: skip
def test_a_plural_names_a_unit_for_each_field(frame: str, text: str, body: str, units: tuple[str, ...]) -> None:
    check(frame.format(text), [(body, (unit,)) for unit in units])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Iin kunnan koulutus- ja tutkimusyksiköt", ["Iin kunta"]),
        ("Iin kunnan eri toimialojen ja yksiköiden edustajat", ["Iin kunta"]),
        ("Iin kunnan ja Kemin kaupungin yksiköt", ["Iin kunta", "Kemin kaupunki"]),
        ("Iin kunnan sosiaali- ja terveystoimen yksiköt", [("Iin kunta", ("sosiaali- ja terveystoimi",))]),
    ],
)
def test_units_without_a_field_of_their_own_are_none(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Lapin yliopistosta ovat mukana psykologian laitoksen väkeä sekä opettajankoulutuslaitoksen väkeä.",
         [("Lapin yliopisto", ("psykologian laitos",)), ("Lapin yliopisto", ("opettajankoulutuslaitos",))]),
        ("Kemin kaupungilla hankkeesta vastaa nuorten palvelualue.", [("Kemin kaupunki", ("nuorten palvelualue",))]),
        ("Luonnonvarakeskuksessa työtä tehtiin alueen kehittämisyksikön kanssa.", ["Luonnonvarakeskus"]),
        ("Lapin yliopistossa opiskelija valitsee laitoksen.", ["Lapin yliopisto"]),
        ("Lapin yliopistosta ja Kemistä mukana on kemian laitos.", ["Lapin yliopisto"]),
        ("Lapin yliopistossa pidettiin kokous. Kemian laitos avattiin.", ["Lapin yliopisto"]),
    ],
)  # fmt: skip
def test_a_body_that_says_where_begins_the_sentence_of_its_unit(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Neuvontaa antaa Kasvu Itä ry:n viljelyn tiimi.", [("Kasvu Itä ry", ("viljelyn tiimi",))]),
        ("Neuvontaa antaa Iin kunnan asiantuntijoiden tiimi.", ["Iin kunta"]),
        ("Neuvontaa antaa Iin kunnan hankkeen tiimi.", ["Iin kunta"]),
    ],
)
def test_a_team_is_a_unit_by_its_field(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("first", "second", "third", "head"),
    [
        ("juridisesta", "teknisestä", "humanistisesta", "tiedekunnasta"),
        ("juridisen", "teknisen", "humanistisen", "tiedekunnan"),
        ("juridisessa", "teknisessä", "humanistisessa", "tiedekunnassa"),
        ("juridinen", "tekninen", "humanistinen", "tiedekunta"),
    ],
)
def test_adjectives_before_one_word_for_a_faculty_name_one_each(first: str, second: str, third: str, head: str) -> None:
    names = ("juridinen", "tekninen", "humanistinen")
    found: Wanted = [("Lapin yliopisto", (f"{name} tiedekunta",)) for name in names]
    check(f"Mukana on Lapin yliopiston {first}, {second} ja {third} {head} tutkijoita.", found)
    check(f"Mukana on Lapin yliopiston {first} ja {second} {head} tutkijoita.", found[:2])
    if head == "tiedekunta":
        check(f"Lapin yliopiston {first}, {second} ja {third} {head}", found)


@pytest.mark.parametrize(
    "unit",
    ["kielten ja viestinnän tiedekunta", "matemaattis-luonnontieteellinen tiedekunta", "uusi tekninen tiedekunta"],
)
def test_a_faculty_of_two_fields_is_one(unit: str) -> None:
    check(f"Lapin yliopiston {unit}", [("Lapin yliopisto", (unit,))])


@pytest.mark.parametrize(
    ("text", "body", "unit"),
    [
        ("Mukana on Oulun yliopisto ja sen alueyksikkö Oulun Eteläisen instituutti.", "Oulun yliopisto",
         "Oulun Eteläisen instituutti"),
        ("Mukana on Lapin yliopisto ja sen erillislaitos Arktinen keskus.", "Lapin yliopisto", "Arktinen keskus"),
        ("Kuopion kaupunki ja sen yksikkö Nuorisopalvelut järjestävät leirin.", "Kuopion kaupunki", "Nuorisopalvelut"),
        ("Projektet drivs av Åbo Akademi och dess enhet Kaamos-institutet.", "Åbo Akademi", "Kaamos-institutet"),
        ("It is led by the University of Helsinki and its unit Kaamos Institute.", "University of Helsinki",
         "Kaamos Institute"),
        ("Mukana on Oulun yliopisto ja sen Kajaanin yksikkö.", "Oulun yliopisto", "Kajaanin yksikkö"),
    ],
)  # fmt: skip
def test_the_word_for_a_kind_of_unit_leads_to_its_name(text: str, body: str, unit: str) -> None:
    check(text, [body, (body, (unit,))])


def test_a_firm_behind_the_word_for_a_kind_is_no_unit() -> None:
    check("Kemin kaupunki ja sen tytäryhtiö Kelo Oy vastaavat.", ["Kemin kaupunki", "Kelo Oy"])


_FACULTIES = "filosofinen tiedekunta, luonnontieteiden ja metsätieteiden tiedekunta sekä taiteiden tiedekunta"
_TOLD_FACULTIES = ("filosofinen tiedekunta", "luonnontieteiden ja metsätieteiden tiedekunta", "taiteiden tiedekunta")


@pytest.mark.parametrize(
    "text",
    [
        f"Lapin yliopisto\n\nTiedekuntia on kolme: {_FACULTIES}.",
        f"Lapin yliopistossa on kolme tiedekuntaa: {_FACULTIES}.",
        f"Lapin yliopiston tiedekunnat ovat {_FACULTIES}.",
    ],
)
def test_units_that_a_sentence_counts_and_lists_are_of_the_body_it_names(text: str) -> None:
    check(text, ["Lapin yliopisto", *(("Lapin yliopisto", (unit,)) for unit in _TOLD_FACULTIES)])


@pytest.mark.parametrize(
    ("text", "body", "units"),
    [
        ("Kuopion kaupunki jakautuu kahteen palvelualueeseen: hyvinvoinnin palvelualue ja elinvoiman palvelualue.",
         "Kuopion kaupunki", ("hyvinvoinnin palvelualue", "elinvoiman palvelualue")),
        ("Åbo Akademi har två fakulteter: fakulteten för humaniora och fakulteten för pedagogik.", "Åbo Akademi",
         ("fakulteten för humaniora", "fakulteten för pedagogik")),
        ("The University of Lapland has faculties: the Faculty of Art and Design, Faculty of Law, and Faculty of Ice.",
         "University of Lapland", ("Faculty of Art and Design", "Faculty of Law", "Faculty of Ice")),
    ],
)  # fmt: skip
def test_units_are_counted_and_listed_in_each_language(text: str, body: str, units: tuple[str, ...]) -> None:
    check(text, [body, *((body, (unit,)) for unit in units)])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Oulun yliopisto ja Lapin yliopisto. Tiedekuntia on kaksi: taiteiden tiedekunta ja kemian tiedekunta.",
         ["Oulun yliopisto", "Lapin yliopisto"]),
        ("Iin kunta\nPalvelumme ovat: nuorisopalvelut, kirjastopalvelut ja liikuntapalvelut.", ["Iin kunta"]),
        ("Mukana on Iin kunta. Yhteiset palvelut ovat kirjastopalvelut ja nuorisopalvelut.", ["Iin kunta"]),
        ("Oulun yliopisto\nTiedekunnat: taiteiden tiedekunta, kemian tiedekunta",
         [("Oulun yliopisto", ("taiteiden tiedekunta",)), ("Oulun yliopisto", ("kemian tiedekunta",))]),
    ],
)  # fmt: skip
def test_a_list_of_units_of_two_bodies_or_read_by_its_label_is_told_of_none(text: str, found: Wanted) -> None:
    check(text, found)
