"""For whom services and events are in Swedish and English: stated where the sentence says so, else a purpose."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups


def _named(text: str, *, stated: bool) -> list[str]:
    return [group.text for group in read_target_groups(text) if group.stated == stated]


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Servicen finns till för alla som är under 20 år.", ["alla som är under 20 år"]),
        ("The service for all immigrants over 17 is modelled.", ["immigrants over 17"]),
        ("Föreningen kan med skolan genomföra utflykter och kurser för pensionärer.", ["pensionärer"]),
        ("Målet är att skapa lågtröskeltjänster för svenskspråkiga seniorer.", ["svenskspråkiga seniorer"]),
        ("Vår klubbverksamhet finns för dig som sköter en anhörig.", ["dig som sköter en anhörig"]),
        ("40 excursions, concerts and other activities for older people.", ["older people"]),
        ("The project created a peer network for people under the age of 25.", ["people under the age of 25"]),
        ("Group in focus: Single parents (under 30)", ["Single parents (under 30)"]),
        ("Vi når cirka 30 personer ur målgruppen, ensamstående mammor 20–30 år.", ["ensamstående mammor 20–30 år"]),
        ("The Ödby Association of Carers works with single mothers as our focus group.", ["single mothers"]),
        ("We work with prisoners as our target group.", ["prisoners"]),
        ("Kurser för invandrare hålls i 20 kommuner.", ["invandrare"]),
        ("Grupperna är avsedda i synnerhet för ensamma seniorer.", ["ensamma seniorer"]),
        ("Klubben är för elever i årskurs 3–6.", ["elever i årskurs 3–6"]),
        ("Morgonturen är reserverad för pensionärer.", ["pensionärer"]),
        ("The gym is reserved for those over the age of 13.", ["those over the age of 13"]),
        ("The app is only for people aged 18 and over.", ["people aged 18 and over"]),
        ("Everyone over 18 is welcome.", ["Everyone over 18"]),
        ("Byrån betjänar företagare i trakten.", ["företagare"]),
        ("I vår ordnas speciellt för föräldrar diskussionskvällar.", ["föräldrar"]),
        ("För barnfamiljer ordnas öppet hus varje torsdag.", ["barnfamiljer"]),
        ("I mars har en diskussionsgrupp för nyblivna föräldrar startat.", ["nyblivna föräldrar"]),
        ("På torsdagar ordnas stolgymnastik för pensionärer i Ödby.", ["pensionärer"]),
        ("En kurs i paddling för vuxna hålls i augusti.", ["vuxna"]),
        ("Bland annat ridläger för 9–12-åriga barn erbjuds i Ödby.", ["9–12-åriga barn"]),
        ("I Ödby inleds en studiecirkel för chefer, daglediga och frivilliga.", ["chefer", "daglediga", "frivilliga"]),
        ("Sångstunder för småbarn och deras föräldrar hålls på tisdagar.", ["småbarn", "föräldrar"]),
        ("I Ödby finns en mötesplats där unga vuxna kan få hjälp.", ["unga vuxna"]),
        ("Caféet är en plats dit seniorer kan komma utan anmälan.", ["seniorer"]),
        ("På polikliniken, som ungdomar kan uppsöka, arbetar en läkare.", ["ungdomar"]),
        ("The hall is a place where young people can meet.", ["young people"]),
        ("Förmånen gäller studerande och pensionärer.", ["studerande", "pensionärer"]),
        ("Daglediga och pensionärer kan komma med i kaffegruppen.", ["Daglediga", "pensionärer"]),
        ("Ålder: 7–12 år", ["7–12 år"]),
        ("Passar för: nybörjare, seniorer", ["nybörjare", "seniorer"]),
        ("För pensionärer\nPå onsdagar äter vi lunch tillsammans.", ["pensionärer"]),
        ("For families\nThe playground is open every weekday.", ["families"]),
        ("Handledning erbjuds arbetslösa ungdomar.", ["arbetslösa ungdomar"]),
        ("Råd ges till personer som har mist sin bostad.", ["personer som har mist sin bostad"]),
        ("Swimming lessons for adults are held in the autumn.", ["adults"]),
        ("In the hall, a knitting circle for immigrants is held every Tuesday.", ["immigrants"]),
        ("There is also a reading circle for seniors in the library.", ["seniors"]),
    ],
)
def test_who_is_said_to_be_the_target(text: str, groups: list[str]) -> None:
    assert _named(text, stated=True) == groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Föreningen erbjuder alla under 29 år gratis rådgivning.", ["alla under 29 år"]),
        ("Verkstaden tar emot unga i åldern 16–28 år.", ["unga i åldern 16–28 år"]),
        ("Vi vill ge ensamma seniorer en möjlighet att mötas.", ["ensamma seniorer"]),
        ("Appen tillgängliggör museet för personer med funktionsnedsättning.", ["personer med funktionsnedsättning"]),
        ("Kursen för samman sårbara ungdomar.", ["sårbara ungdomar"]),
        ("Huset är ett fysiskt utrymme för familjer.", ["familjer"]),
        ("They give free advice to individuals under the age of 30.", ["individuals under the age of 30"]),
        ("The town has a service point for under-30-year-olds.", ["under-30-year-olds"]),
        ("The city will be organising clubs for children in May.", ["children"]),
        ("The town has developed new services for children and young people.", ["children", "young people"]),
        ("Vi har erbjudit våra tjänster till personer som saknar jobb.", ["personer som saknar jobb"]),
    ],
)
def test_whom_something_is_for(text: str, groups: list[str]) -> None:
    assert _named(text, stated=False) == groups


@pytest.mark.parametrize(
    "text",
    [
        "Personalen består av ungdomsledare och en kurator.",
        "I kommunen bor 300 barn under skolåldern.",
        "För verksamheten ansvarar en kurator.",
        "Gruppen leds av erfarna lärare.",
        "Vi tackar alla föräldrar som deltog.",
        "Staden erbjuder gratis parkering för bilar.",
        "The survey was answered by 120 students.",
        "Partners are schools and youth centres.",
        "The guide gives advice to make meetings shorter.",
        "Kursen ordnas för första gången, och biljetterna säljs för fem euro.",
        "Mötet hålls för att diskutera barnens skolgång.",
        "Courses are held for a small fee.",
        "Tyvärr ordnas inte klubben för barn.",
        "Huset där läraren bor såldes i maj.",
        "Det är en plats som kommunen äger.",
        "No courses are held for beginners this autumn.",
        "There is a council for people with disabilities in the town.",
        "Ansökningstiden för studerande börjar den 1 mars.",
        "Utbildningen är avgiftsfri för deltagare.",
    ],
)
def test_what_is_for_nobody(text: str) -> None:
    assert read_target_groups(text) == []


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        (
            "Föreläsningen är öppen för alla invånare och riktar sig speciellt till föräldrar.",
            ["alla invånare", "föräldrar"],
        ),
        ("Kursen är för elever i årskurs 4 samt för seniorer.", ["elever i årskurs 4", "seniorer"]),
        ("The centre is for children on Mondays and for students on Fridays.", ["children", "students"]),
        ("The shelter is for victims of violence.", ["victims of violence"]),
    ],
)
def test_second_groups_of_a_sentence(text: str, groups: list[str]) -> None:
    assert _named(text, stated=True) == groups


def test_helping_is_a_purpose_and_but_names_nobody() -> None:
    assert _named("Tjänsten finns till för att hjälpa unga under 29 år.", stated=False) == ["unga under 29 år"]
    assert _named("Verkstaden stärker ungdomar socialt men även deras färdigheter.", stated=False) == ["ungdomar"]
    assert _named("We are ready to serve the residents of the town.", stated=False) == ["residents of the town"]


def test_months_are_no_years() -> None:
    (group,) = read_target_groups("Målgruppen är barn i åldern 3–12 månader.")
    assert (group.text, group.age_min, group.age_max) == ("barn i åldern 3–12 månader", None, None)


@pytest.mark.parametrize("offer", ["seminars", "a seminar", "webinars", "lectures", "camps"])
def test_whom_somebody_runs_seminars_for_is_of_a_purpose(offer: str) -> None:
    groups = read_target_groups(f"The network also runs {offer} for people working in the field.")
    assert [(group.text, group.stated) for group in groups] == [("people working in the field", False)]


def test_whom_seminars_are_for_is_stated_where_nobody_runs_them() -> None:
    assert [group.text for group in read_target_groups("Seminarier för lärare ordnas.") if group.stated] == ["lärare"]


@pytest.mark.parametrize("text", ["The seminars for 2025 begin in May.", "It runs seminars for a better climate."])
def test_seminars_for_something_else_name_nobody(text: str) -> None:
    assert read_target_groups(text) == []
