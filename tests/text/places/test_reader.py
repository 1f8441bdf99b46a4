"""The place reader: measured on labelled sentences, and its rules one by one."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from converters.text.places.reader import explain_places, find_place, read_places
from graph.model import Span

LABELLED = Path(__file__).with_name("labelled.jsonl")


def _seen(text: str) -> list[tuple[str, str, str]]:
    return [(place.raw, place.kind, place.name) for place in read_places(text)]


def test_precision_and_recall_on_the_labelled_sentences() -> None:
    right = wrong = missed = 0
    for line in LABELLED.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        wanted = [(place["raw"], place["kind"], place["name"]) for place in row["places"]]
        for place in _seen(row["text"]):
            if place in wanted:
                wanted.remove(place)
                right += 1
            else:
                wrong += 1
        missed += len(wanted)
    assert right / (right + wrong) >= 0.98
    assert right / (right + missed) >= 0.97


def test_seeds_name_their_municipalities(seeds: Path) -> None:
    text = next(seeds.glob("004_*")).read_text(encoding="utf-8")
    places = read_places(text)
    assert {"Ii", "Pudasjärvi", "Simo", "Utajärvi", "Vaala"} <= {place.name for place in places}
    assert {place.kind for place in places if place.name in ("Oulunkaari", "Kemi-Tornio")} == {"sub-region"}


def test_spans_are_the_words_as_written() -> None:
    text = "Ouluun ja Oulunkaarelle; Koski Tl ja Ii:n kylät, Oulu-Kajaani"
    spans = [place.at for place in read_places(text) if isinstance(place.at, Span)]
    words = [text[span.start : span.end] for span in spans]
    assert words == ["Ouluun", "Oulunkaarelle", "Koski Tl", "Ii", "Oulu", "Kajaani"]


def test_an_abolished_municipality_keeps_its_code() -> None:
    (place,) = read_places("Toiminta alkoi Haukiputaalla.")
    assert (place.code, place.status) == ("084", "abolished")


@pytest.mark.parametrize(
    ("on", "status"),
    [(date(2010, 5, 1), "in-force"), (date(2013, 1, 1), "abolished"), (None, "abolished")],
)
def test_status_speaks_of_the_day(on: date | None, status: str) -> None:
    assert read_places("Hanke etenee Haukiputaalla.", on=on)[0].status == status


def test_a_municipality_that_is_not_there_yet_is_unknown() -> None:
    assert read_places("Kurssi pidetään Raaseporissa.", on=date(2008, 1, 1))[0].status == "unknown"


def test_of_two_areas_with_one_name_the_one_in_force_is_meant() -> None:
    assert read_places("Koulu on Paraisilla.")[0].code == "445"
    assert read_places("Koulu on Paraisilla.", on=date(2008, 6, 1))[0].code == "573"


def test_lapland_is_the_region_unless_the_field_says_municipality() -> None:
    assert find_place("Lappi") == find_place("Lappi", kind="region")
    assert getattr(find_place("Lappi", kind="municipality"), "code", "") == "406"
    assert read_places("Kunnat: Lappi, Rauma")[0].kind == "region"
    assert read_places("Kunnat: Lappi, Rauma", on=date(2007, 6, 1))[0].code == "406"


@pytest.mark.parametrize(
    ("name", "kind", "code"),
    [
        ("Simo", "municipality", "751"),
        ("Oulunkaaren", "sub-region", "173"),
        ("Kemi-Tornion", "sub-region", "192"),
        ("Oulun", "sub-region", "171"),
        ("Oulu", "", "564"),
        ("Oulun seutukunta", "sub-region", "171"),
        ("Uleåborg", "", "564"),
        ("OULU", "", "564"),
        ("pohjois-pohjanmaa", "region", "17"),
        ("Pedersöre", "municipality", "599"),
        ("Åland", "region", "21"),
        ("Koko Suomi", "", "FI"),
    ],
)
def test_a_stated_place(name: str, kind: str, code: str) -> None:
    place = find_place(name, kind=kind)
    assert place is not None
    assert (place.code, place.stated, place.raw) == (code, True, name)


def test_an_unknown_name_is_no_place() -> None:
    assert find_place("Atlantis") is None
    assert find_place("") is None
    assert find_place("Oulu", kind="region") is None


def test_a_person_named_in_full_is_a_person_when_named_again() -> None:
    assert _seen("Jukka Salo avasi illan. Salo korostaa yhteistyötä.") == []
    assert _seen("Jukka Salo avasi illan Salossa.") == [("Salossa", "municipality", "Salo")]


def test_a_given_name_with_nothing_beside_it_is_not_sure() -> None:
    assert [place.confidence < 0.9 for place in read_places("Mukana Salla.")] == [True]
    assert [place.confidence for place in read_places("Mukana Salla ja Kolari.")] == [1.0, 1.0]


def test_the_explanation_tells_places_from_people_and_bodies() -> None:
    items = explain_places("Matti Salo, Oulun yliopisto, Kemissä")
    assert [(item.kind, item.meaning) for item in items] == [
        ("person", "municipality 734 Salo (nom)"),
        ("body", "municipality 564 Oulu (gen)"),
        ("place", "municipality 240 Kemi (ine)"),
    ]


def test_words_that_only_look_like_people_of_a_place_are_none() -> None:
    assert _seen("The pilot regions are Kainuu and South Karelia.") == [
        ("Kainuu", "region", "Kainuu"),
        ("South Karelia", "region", "Etelä-Karjala"),
    ]


def test_who_speaks_is_a_person() -> None:
    assert _seen("Näin sanoo Pori, joka on johtanut yritystä.") == []


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Hamina–Kotka-alueella", [("Hamina", "municipality"), ("Kotka", "municipality")]),
        ("Lapin kunnassa ja Lapin kunnissa", [("Lappi", "municipality"), ("Lappi", "region")]),
        ("Kihniön ja Parkanon kunnat maksavat", []),
        ("Kohteena Kihniön ja Parkanon kunnat", [("Kihniö", "municipality"), ("Parkano", "municipality")]),
        ("Kunta: Ii; seutukunta: Oulu", [("Ii", "municipality"), ("Oulu", "sub-region")]),
        ("Yhteyshenkilö: JÄRVENPÄÄ ANNA MAIJA", []),
    ],
)
def test_tells_areas_from_bodies_and_people(text: str, places: list[tuple[str, str]]) -> None:
    assert [(place.name, place.kind) for place in read_places(text)] == places


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Kanta- ja Päijät-Hämeen yritykset", [("Kanta-Häme", "region"), ("Päijät-Häme", "region")]),
        (
            "Pohjois-, Keski- ja Etelä-Pohjanmaalla",
            [(f"{side}-Pohjanmaa", "region") for side in ("Pohjois", "Keski", "Etelä")],
        ),
        ("Norra och Södra Karelen", [("Pohjois-Karjala", "region"), ("Etelä-Karjala", "region")]),
        ("North and South Savo", [("Pohjois-Savo", "region"), ("Etelä-Savo", "region")]),
        ("Etelä- ja Pohjois-Savon ELY-keskus", []),
        ("Ylivieska sub-region", [("Ylivieska", "sub-region")]),
        ("Oulussa ja Forssan seutukunnassa", [("Oulu", "municipality"), ("Forssa", "sub-region")]),
        ("Riihimäki ja Forssan seutukunta", [("Riihimäki", "municipality"), ("Forssa", "sub-region")]),
        (
            "Toimimme Joensuun seutukunnassa, Kuopiossa ja Kajaanissa",
            [("Joensuu", "sub-region"), ("Kuopio", "municipality"), ("Kajaani", "municipality")],
        ),
        ("three sub-regions, Ylivieska and Raahe", [("Ylivieska", "sub-region"), ("Raahe", "sub-region")]),
        ("Tampere City Region grows.", [("Tampere", "municipality")]),
        ("Tupla Kit Raahen seutukunnassa", [("Raahe", "sub-region")]),
        ("Postitoimipaikka: kannonkoski\n", [("Kannonkoski", "municipality")]),
        ("Itä-Helsingissä ja Länsi-Uudellamaalla", [("Helsinki", "municipality")]),
        ("Länsi-Turunmaalla", [("Parainen", "municipality")]),
    ],
)
def test_real_pages_name_places_so(text: str, places: list[tuple[str, str]]) -> None:
    assert [(place.name, place.kind) for place in read_places(text)] == places


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Oulun Eteläisessä toimii kolme lukiota.", []),
        ("Kurssi on Oulun eteläisissä kaupunginosissa.", ["Oulu"]),
        ("Oulun yliopiston alueyksikkö vastaa hankkeesta.", []),
        ("Koulutus on Oulun yliopiston alueella.", ["Oulu"]),
        ("Toimisto on Kuopion kaupungin ydinkeskustassa.", ["Kuopio"]),
        ("Kainuun sosiaali- ja terveyspiirin hanke", []),
        ("Hausjärven kunnan ikääntyneille asukkaille", ["Hausjärvi"]),
        ("Salon kaupungin eläkeläisten liikuntaryhmät", ["Salo"]),
        ("Soini Ähtäri Alavus JAKO-HANKE", ["Soini", "Ähtäri", "Alavus"]),
        ("KUNNAT: IMATRA, SALO JA ENO", ["Imatra", "Salo", "Eno"]),
        ("Toteutuspaikat Imatra; Salo", ["Imatra", "Salo"]),
        ("SALO oli hankkeen nimi.", []),
        ("Kemi-Tornio-Haaparanta ja Oulu-logo", ["Kemi", "Tornio"]),
        ("Tuusulan Kyltti Oy ja Salo Matti", []),
    ],
)
def test_names_of_areas_of_their_own_bodies_and_rows(text: str, places: list[str]) -> None:
    assert [place.name for place in read_places(text)] == places


def test_a_long_list_led_by_sub_regions_is_read_whole() -> None:
    towns = ["Nivala", "Ylivieska", "Salo", "Lahti"] * 40
    assert len(read_places("Three sub-regions, " + ", ".join(towns))) == len(towns)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Hankealue on Saarijärvi - Viitasaari sub-region.", ["Saarijärvi-Viitasaari"]),
        ("Väli Kemi – Tornio kunnostetaan.", ["Kemi", "Tornio"]),
        ("Enon kunnassa pilotoidaan malli.", ["Eno"]),
        ("HANKE TOTEUTETAAN KOSKELLA TL JA JYVÄSKYLÄN MAALAISKUNNASSA", ["Koski Tl", "Jyväskylän maalaiskunta"]),
        ("Projektet genomförs i Esbo kommun.", ["Espoo"]),
        ("Vanda stad deltar inte.", []),
        ("The farm lies in Muonio municipality.", ["Muonio"]),
        ("The municipality of Muonio decided on it.", []),
        ("Retkiä tehtiin along the Oulu River.", []),
        ("Kokeilut: Oulu Urban Living Labs", []),
        ("Savonlinnan Oopperajuhlien kävijät vastasivat.", []),
        ("Kainuun maakunnan yhteistyöryhmä kokoontui.", []),
        ("Kainuun maakunnan alueella kokeiltiin.", ["Kainuu"]),
        ("Oulun valtuusto hyväksyi suunnitelman.", []),
        ("PL 52, Ketunpolku Kajaani, Finland", ["Kajaani"]),
        ("Matkailun koulutusohjelma Länsikatu JOENSUU p. (013)", ["Joensuu"]),
        ("Lapin kunnat osallistuvat.", ["Lappi"]),
        ("Hankkeessa Salo ja Laine haastattelivat nuoria.", []),
    ],
)
def test_real_pages_name_areas_and_bodies_so(text: str, names: list[str]) -> None:
    assert [place.name for place in read_places(text)] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Salo Simo ja Salla Pori vastaavat hankkeesta.", []),
        ("Vastuuhenkilöt: Salo Simo, Niemi Inari", []),
        ("Salo, Simo ja Kemi", ["Salo", "Simo", "Kemi"]),
    ],
)
def test_a_family_name_before_a_given_name_is_a_person_where_both_are_places(text: str, names: list[str]) -> None:
    assert [place.name for place in read_places(text)] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Hanke toteutetaan Maarianhaminan kaupungissa.", ["Maarianhamina"]),
        ("Maarianhaminan kaupunki päätti asiasta.", []),
        ("Maarianhaminan kaupungin seutukunta", ["Mariehamns stad"]),
        ("Projektet genomförs i Raseborgs stad och Ingå kommun.", ["Raasepori", "Inkoo"]),
        ("Hankealue kattaa Oulun kaupungin, Iin kunnan ja Simon kunnan.", ["Oulu", "Ii", "Simo"]),
        ("Avustus kattaa Oulun kaupungin osuuden.", []),
        ("Valtuutettu Salo kannatti esitystä.", []),
        ("Salon vastaehdotus raukesi kannattamattomana.", []),
        ("Uimahalli rakennettiin Kuopion Länsilahdelle.", ["Kuopio"]),
        (
            "Hirvensalmi Kangasniemi Mikkeli Mäntyharju yhteistyössä",
            ["Hirvensalmi", "Kangasniemi", "Mikkeli", "Mäntyharju"],
        ),
        ("Kemi–Tornio-sunnuntailiikenne jatkuu.", ["Kemi", "Tornio"]),
        ("Savonlinnan opettajankoulutuslaitos säilyy.", []),
        ("Lähiosoite Bulevardi 31, Helsinki Puhelinnumero", ["Helsinki"]),
    ],
)
def test_towns_that_an_area_is_made_of_and_councillors(text: str, names: list[str]) -> None:
    assert [place.name for place in read_places(text)] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Koulutus järjestetään Oulun Ruskossa.", ["Oulu"]),
        ("Vierailimme Kuopion Kiteellä ja Savonlinnassa.", ["Kuopio", "Savonlinna"]),
        ("Oulun Haukiputaalla ja Kiimingissä", ["Oulu", "Haukipudas", "Kiiminki"]),
        ("Kainuun Kajaanissa ja Lapin Kemissä", ["Kainuu", "Kajaani", "Lappi", "Kemi"]),
        ("Oulun ja Ruskon kunnissa", ["Oulu", "Rusko"]),
        ("Mukana ovat Ruotsin Haaparanta ja Övertorneå.", []),
        ("Mukana ovat Tornio ja Övertorneå.", ["Tornio", "Ylitornio"]),
        ("Ruotsin Haaparannan ja Suomen Tornion kaupungit", ["Tornio"]),
    ],
)
def test_a_part_of_another_municipality_or_country_is_no_municipality(text: str, names: list[str]) -> None:
    assert [place.name for place in read_places(text)] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Osatoteuttajina ovat Kiteen ja Nurmeksen kaupungit.", []),
        ("Rautavaaran ja Juuan kunnat yhdessä toteuttavat hankkeen.", []),
        ("Oulun, Luulajan ja Tromssan kaupungit kehittävät matkailua.", []),
        ("Rahoitus tulee Kiteen ja Nurmeksen kaupungeilta.", []),
        ("Hankealueena ovat Rautavaaran ja Juuan kunnat.", ["Rautavaara", "Juuka"]),
        ("Hanke toteutetaan Rautavaaran ja Juuan kunnissa.", ["Rautavaara", "Juuka"]),
    ],
)
def test_municipalities_that_act_are_bodies(text: str, names: list[str]) -> None:
    assert [place.name for place in read_places(text)] == names


@pytest.mark.parametrize("text", ["Helsinki-Uusimaa Region", "Helsinki-Uusimaan maakunta"])
def test_helsinki_uusimaa_is_the_region(text: str) -> None:
    assert [(place.name, place.kind) for place in read_places(text)] == [("Uusimaa", "region")]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Kotkan Viestin avustus on 300 euroa ja Imatran Uimareiden 200.", []),
        ("Asiasta kertoi Rauman Uutisten toimittaja.", []),
        ("Jutun luki Lapin Kansaa Kemissä tilaava perhe.", ["Kemi"]),
        ("Alavuden Tuurissa ja Oulun Kaijonharjun asukkaiden kanssa", ["Alavus", "Oulu"]),
        ("Jakobstads högstadieskola och Esbo stadsbibliotek i Kyrkslätt", ["Kirkkonummi"]),
        ("Närpes Tidnings redaktion", []),
        ("SK Loviisa voitti. Loviisa johtaa sarjaa ja Loviisan pelaajat juhlivat Kotkassa.", ["Kotka"]),
        ("AC Loviisaan siirtyi pelaaja, ja FC Inaria vastaan pelasi VPS-HC Salo Kotkassa.", ["Kotka"]),
        ("Ekenäs IF-BK Nord ja Vasa IFK", []),
        ("Närings-, trafik- och miljöcentralen i Nyland och skolan i Ingå", ["Inkoo"]),
        ("Juvan kr. kansanopisto ja Kainuun metsäkeskus", []),
        ("Nokian konttori Kajaanissa", ["Kajaani"]),
        ("Nokian keskusta ja Nokian tehtaat", ["Nokia", "Nokia"]),
        ("Outokummun kaivos Outokummussa", ["Outokumpu", "Outokumpu"]),
        ("Raisio Oyj kasvaa. Raision liikevaihto on suuri Naantalissa.", ["Naantali"]),
        ("”Se kannattaa”, arvioi Loppi.", []),
        ("Työryhmä arvioi Lopen kylät.", ["Loppi"]),
    ],
)
def test_clubs_newspapers_schools_and_firms_named_after_a_town_are_bodies(text: str, names: list[str]) -> None:
    assert [place.name for place in read_places(text)] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Salla Korpela ohjasi. Sallan ajatus oli hyvä.", []),
        ("Salla Korpela ohjasi ryhmää Sallan kunnassa ja Sallan alueella.", ["Salla", "Salla"]),
        ("Simon mielestä ja Inarin äidin mukaan", []),
        ("Simon kylät ja Inarin matkailu", ["Simo", "Inari"]),
        ("Kunta Lieto Maakunta Varsinais-Suomi Hakija", ["Lieto", "Varsinais-Suomi"]),
        ("Kohdekunta IKAALINEN Myönnetty tuki 3 000 €", ["Ikaalinen"]),
        ("Postitoimipaikka: EURA Puhelin", ["Eura"]),
        ("EURA 2014 -järjestelmä", []),
        ("Ahjotie 5, AURA Puh.", ["Aura"]),
        ("Ahjotie 5, 21380 aura", ["Aura"]),
        ("Esimerkki ry Juva, Sulkava ja Rantasalmi", ["Juva", "Sulkava", "Rantasalmi"]),
        ("Juvan 4H yhdistys r.y:llä", []),
        ("Loimaan kaupungin ja Auran kunnan alueella", ["Loimaa", "Aura"]),
        ("Loimaan kaupungin ja Auran kunnan päätös", []),
        ("Koski Tl:ssä ja Koski TL:n koululla", ["Koski Tl", "Koski Tl"]),
        ("Kolarissa perustettiin ryhmä.", ["Kolari"]),
        ("Kolarissa loukkaantui kaksi.", []),
        ("Laukaa on kasvava.", ["Laukaa"]),
        ("Länsi-Pohjan järjestöt", []),
        ("Juvan, Sulkavan ja Puumalan liitos", ["Juva", "Sulkava", "Puumala"]),
        ("Lapin liitto ja Etelä-Savon ja Kainuun liitot", []),
        ("Pörssiyhtiö on Helsingin Pörssissä.", []),
        ("PAIKKA YLEISESTI Juva NÄHTÄVÄNÄ", ["Juva"]),
        ("Juva library is open.", []),
        ("Oy Juva Design Ab, Oy Esimerkki Ab Juva", ["Juva"]),
        ("Nilsiän Tahkon keskusta ja Nilsiän Tahkon peli", ["Nilsiä"]),
    ],
)
def test_owners_labels_and_words_that_lost_their_lines(text: str, names: list[str]) -> None:
    assert [place.name for place in read_places(text)] == names


def test_the_ending_behind_a_colon_is_no_part_of_a_name_of_two_words() -> None:
    assert [place.raw for place in read_places("Kurssit pidettiin Koski Tl:ssä.")] == ["Koski Tl"]


def test_what_a_person_or_a_place_may_have_lowers_the_confidence() -> None:
    assert [place.confidence for place in read_places("Sallan tarina ja Sallan alue")] == [0.7, 1.0]


def test_a_list_led_by_sub_regions_names_them_whatever_it_calls_them() -> None:
    text = "Mukana on kolme seutukuntaa: Turun seutu, Loimaan seutu ja Salon seutu."
    assert [place.kind for place in read_places(text)] == ["sub-region"] * 3


@pytest.mark.parametrize(
    "row",
    [
        "Lovisa Lovisa stad 4 000",
        "Kalajoki Kalajoki stad/Biblioteket 4 000",
        "Lovisa Loviisan kaupunki 4 000",
        "Ingå Ingå kommun",
        "Turku Åbo Akademi 4 000",
    ],
)
def test_a_place_that_the_body_behind_it_names_again_is_a_cell_of_its_own(row: str) -> None:
    assert [place.raw for place in read_places(row)] == [row.split()[0]]


_ROWS = ("Lovisa Solglimt rf 4 000", "Kotka Meritähti ry 12 000", "Kemi 4H ry 700")


@pytest.mark.parametrize("heading", ["Kommun Sökande Understöd", "Kunta Hakija Avustus", "Paikkakunta, saaja, euroa"])
def test_rows_that_lost_their_columns_keep_their_places_under_the_label_of_the_column(heading: str) -> None:
    assert [place.raw for place in read_places("\n".join((heading, *_ROWS)))] == ["Lovisa", "Kotka", "Kemi"]


def test_one_row_that_writes_its_place_twice_shows_the_column_for_the_rows_beside_it() -> None:
    rows = (*_ROWS, "Raahe Raahen kaupunki 900")
    assert [place.raw for place in read_places("\n".join(rows))] == ["Lovisa", "Kotka", "Kemi", "Raahe"]


_CLUBS = ["Kotka Meritähti ry", "Kemi Tähdet ry", "Raahe Loiste ry"]


@pytest.mark.parametrize(
    "rows", [[f"{club} 700" for club in _CLUBS], ["Kunta Hakija", *_CLUBS], ["Kunta Hakija", f"{_CLUBS[0]} 700"]]
)
def test_clubs_under_each_other_without_a_column_are_bodies(rows: list[str]) -> None:
    assert read_places("\n".join(rows)) == []


@pytest.mark.parametrize("bullet", "•·*●")
@pytest.mark.parametrize("name", ["Hanko", "Nokia", "Perho", "Rusko"])
def test_a_name_that_is_a_word_too_is_a_place_between_bullets_beside_places(bullet: str, name: str) -> None:
    for row in (["Kemi", name], [name, "Kemi"], ["Kemi", name, "Raahe"]):
        text = f" {bullet} ".join(row)
        assert [place.raw for place in read_places(text)] == row
        assert [place.raw for place in read_places(f"{bullet} {text}\nTervola")] == [*row, "Tervola"]


@pytest.mark.parametrize("text", ["Kemi • Perho on kaunis", "Kemi • Nokia puhelimena", "Perho • Koi • Kaali"])
def test_a_common_word_behind_a_bullet_that_goes_on_is_no_place(text: str) -> None:
    assert [place.raw for place in read_places(text)] == (["Kemi"] if "Kemi" in text else [])


@pytest.mark.parametrize("year", ["2009", "2023"])
@pytest.mark.parametrize("tail", ["järjestelmä", "tietokannassa", "säätiön", "verkkopalvelu"])
def test_a_place_with_a_year_and_a_hyphen_before_a_body_or_system_is_its_name(year: str, tail: str) -> None:
    assert read_places(f"Tiedot ovat paikassa Kemi {year} -{tail}") == []
    for text in (f"Toteutus: Kemi {year} - {tail}", f"Toteutus: Kemi {year} -leiri", f"Kemi {year}, -{tail}"):
        assert [place.raw for place in read_places(text)] == ["Kemi"]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Seutukunta: Porin\nKunta: Pori", [("Pori", "sub-region"), ("Pori", "municipality")]),
        (
            "Seutukunnat: Kuopion, Varkauden\nKunnat: Kuopio, Varkaus",
            [
                ("Kuopio", "sub-region"),
                ("Varkaus", "sub-region"),
                ("Kuopio", "municipality"),
                ("Varkaus", "municipality"),
            ],
        ),
        (
            "Saarijärven–Viitasaaren, Keuruun ja Jyväskylän seutukunnissa",
            [("Saarijärvi-Viitasaari", "sub-region"), ("Keuruu", "sub-region"), ("Jyväskylä", "sub-region")],
        ),
        (
            "Joensuun ja Pielisen Karjalan seutukunnat",
            [("Joensuu", "sub-region"), ("Pielisen Karjala", "sub-region")],
        ),
        (
            "Oulu–Kajaani, Iisalmen rata",
            [("Oulu", "municipality"), ("Kajaani", "municipality"), ("Iisalmi", "municipality")],
        ),
        ("i Vasatrakten och Jakobstadstrakten", [("Vaasa", "municipality"), ("Pietarsaari", "municipality")]),
        ("Courses are held in Finnish Lapland and Norrland.", [("Lappi", "region")]),
    ],
)
def test_sub_regions_of_labels_and_lists_and_the_country_round_a_town(text: str, places: list[tuple[str, str]]) -> None:
    assert [(place.name, place.kind) for place in read_places(text)] == places
