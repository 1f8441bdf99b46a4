"""Laws of the ways of saying for whom something is: any frame names any group, in any tense, and no frame of another
matter names one."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from converters.text.target_groups.reader import read_target_groups

_GROUPS = [
    # nominative, allative, partitive, illative, genitive
    ("nuoret", "nuorille", "nuoria", "nuoriin", "nuorten"),
    ("omaishoitajat", "omaishoitajille", "omaishoitajia", "omaishoitajiin", "omaishoitajien"),
    (
        "alueen lapsiperheet",
        "alueen lapsiperheille",
        "alueen lapsiperheitä",
        "alueen lapsiperheisiin",
        "alueen lapsiperheiden",
    ),
    (
        "yksin asuvat ikäihmiset",
        "yksin asuville ikäihmisille",
        "yksin asuvia ikäihmisiä",
        "yksin asuviin ikäihmisiin",
        "yksin asuvien ikäihmisten",
    ),
    (
        "työttömät maahanmuuttajat",
        "työttömille maahanmuuttajille",
        "työttömiä maahanmuuttajia",
        "työttömiin maahanmuuttajiin",
        "työttömien maahanmuuttajien",
    ),
    (
        "15–17-vuotiaat tytöt",
        "15–17-vuotiaille tytöille",
        "15–17-vuotiaita tyttöjä",
        "15–17-vuotiaisiin tyttöihin",
        "15–17-vuotiaiden tyttöjen",
    ),
    ("pienyritykset", "pienyrityksille", "pienyrityksiä", "pienyrityksiin", "pienyritysten"),
    (
        "päiväkotien ja koulujen työntekijät",
        "päiväkotien ja koulujen työntekijöille",
        "päiväkotien ja koulujen työntekijöitä",
        "päiväkotien ja koulujen työntekijöihin",
        "päiväkotien ja koulujen työntekijöiden",
    ),
    (
        "sosiaali- ja terveysalan opiskelijat",
        "sosiaali- ja terveysalan opiskelijoille",
        "sosiaali- ja terveysalan opiskelijoita",
        "sosiaali- ja terveysalan opiskelijoihin",
        "sosiaali- ja terveysalan opiskelijoiden",
    ),
    (
        "turvapaikkaa hakeneet naiset",
        "turvapaikkaa hakeneille naisille",
        "turvapaikkaa hakeneita naisia",
        "turvapaikkaa hakeneisiin naisiin",
        "turvapaikkaa hakeneiden naisten",
    ),
    (
        "tukea tarvitsevat vanhemmat",
        "tukea tarvitseville vanhemmille",
        "tukea tarvitsevia vanhempia",
        "tukea tarvitseviin vanhempiin",
        "tukea tarvitsevien vanhempien",
    ),
]
_NOM, _ALL, _PAR, _ILL, _GEN = range(5)
_SUBJECTS = ["Hanke", "Kurssi", "Toiminta", "Palvelu", "Opas", "Valmennus", "Tapahtuma", "Talvileiri", "Verkkosivusto"]
_STATED = [
    ("{subject} on suunnattu {}.", _ALL),
    ("{subject} oli suunnattu erityisesti {}.", _ALL),
    ("{subject} on tarkoitettu {}.", _ALL),
    ("{subject} on ensisijaisesti tarkoitettu {}.", _ALL),
    ("{subject} suunnataan {}.", _ALL),
    ("{subject} suunnattiin {}.", _ALL),
    ("Hanke kohdistuu {}.", _ILL),
    ("Toimenpiteet kohdistuvat {}.", _ILL),
    ("{subject} sopii hyvin {}.", _ALL),
    ("{subject} tulee olemaan avoin {}.", _ALL),
    ("{subject} on avoin {}.", _ALL),
    ("{subject} on avoin myös {}.", _ALL),
    ("Kohderyhmänä ovat {}.", _NOM),
    ("Kohderyhmänä olivat {}.", _NOM),
    ("Kohderyhmänä ovat olleet {}.", _NOM),
    ("Kohderyhmän muodostivat {}.", _NOM),
    ("Hankkeen kohderyhmään kuuluvat {}.", _NOM),
    ("Hankkeen kohderyhmään kuuluivat {}.", _NOM),
    ("Järjestetään {} suunnattuja kursseja.", _ALL),
    ("Osallistujina ovat {}.", _NOM),
    ("Kurssi sopii erityisen hyvin {}.", _ALL),
    ("Tarkoitettu ensisijaisesti {}.", _ALL),
    ("Avoin {}.", _ALL),
    ("Opas on laadittu {}.", _ALL),
    ("Palvelu on suunniteltu erityisesti {}.", _ALL),
    ("Valmennus on hyödyllinen {}.", _ALL),
    ("Kurssia suositellaan {}.", _ALL),
    ("Kuntoutukseen valitaan {}.", _PAR),
    ("Etsimme mukaan {}.", _PAR),
    ("Kutsumme kerhoon {}.", _PAR),
    ("Kerhoon ovat tervetulleita {}.", _NOM),
    ("Retkelle voivat lähteä {}.", _NOM),
    ("Hankkeen piiriin kuuluvat {}.", _NOM),
    ("Hankkeen asiakkaita ovat {}.", _NOM),
    ("Muita osallistujia ovat {}.", _NOM),
    ("Toimenpiteiden kohteina ovat {}.", _NOM),
    ("Kohderyhmänä tulevat olemaan {}.", _NOM),
    ("Kohderyhmistä tärkein ovat {}.", _NOM),
    ("Etusijalla ovat {}.", _NOM),
]
_HELPED = [
    (
        "Hankkeessa {verb} {}.",
        _PAR,
        ["tuetaan", "tuettiin", "autettiin", "kannustetaan", "ohjattiin", "koulutetaan", "sparrataan", "mentoroitiin"],
    ),
    ("Hanke {verb} {}.", _PAR, ["tukee", "tuki", "auttaa", "auttoi", "rohkaisee", "kannusti", "opasti"]),
    ("{verb} {}.", _PAR, ["Tuemme", "Autamme", "Kannustamme", "Valmennamme"]),
    (
        "Hankkeessa {verb} {} osaamista.",
        _GEN,
        ["kehitetään", "kehitettiin", "vahvistetaan", "lisätään", "parannetaan", "kohotetaan", "elvytetään"],
    ),
    ("Tavoitteena on {verb} {} osallisuutta.", _GEN, ["lisätä", "edistää", "vahvistaa", "parantaa"]),
    ("{verb} maksutonta ohjausta {}.", _ALL, ["Tarjoamme", "Järjestämme"]),
    ("Yhdistys {verb} leirin {}.", _ALL, ["järjestää", "järjesti", "toteuttaa"]),
    ("Hankkeessa on {verb} {}.", _PAR, ["tuettu", "autettu", "valmennettu"]),
]
_OTHER_MATTERS = [
    ("Kysely suunnattiin {}.", _ALL),
    ("Kysely on tarkoitettu {}.", _ALL),
    ("Avustusta myönnetään {}.", _ALL),
    ("Haku on avoin {}.", _ALL),
    ("Kutsu lähetettiin {}.", _ALL),
    ("Myönnämme avustuksia {}.", _ALL),
    ("Hanke ei ole tarkoitettu {}.", _ALL),
    ("Kurssi kohdistuu {}.", _ILL),
    ("Väkivalta kohdistuu {}.", _ILL),
    ("Haastattelut kohdistuivat {}.", _ILL),
    ("Kokoukseen osallistuivat {}.", _NOM),
    ("Hankkeen kumppaneina ovat {}.", _NOM),
    ("Ohjausryhmään kuuluvat {}.", _NOM),
    ("Asiasta kertoivat {}.", _NOM),
    ("Kohderyhmään eivät kuulu {}.", _NOM),
    ("Tutkimuksessa haastateltiin {}.", _PAR),
    ("Laki koskee {}.", _PAR),
    ("Hankkeessa palkataan {}.", _PAR),
    ("Raportissa kuvataan {} arkea.", _GEN),
    ("Puheenvuoron pitävät {}.", _NOM),
    ("Väkivaltaa kokevat usein {}.", _NOM),
    ("Vertaisohjaajina toimivat {}.", _NOM),
    ("Ohjausryhmään kutsutaan {}.", _PAR),
    ("Työryhmään valittiin {}.", _PAR),
    ("Kyselyn kohderyhmänä olivat {}.", _NOM),
    ("Raportti on laadittu {}.", _ALL),
    ("Tilanteesta hyötyvät {}.", _NOM),
    ("Alueella asuu paljon {}.", _PAR),
    ("Tilastojen mukaan {} osuus on kasvanut.", _GEN),
    ("Hanke toteutetaan yhteistyössä {} kanssa.", _GEN),
]
_WITHOUT_CASES = {
    "en": (
        [
            "young people",
            "unemployed young people",
            "carers",
            "small businesses",
            "families with children",
            "older people living alone",
            "migrant women",
            "people recovering from addiction",
            "16-19-year-olds",
        ],
        [
            "The project is aimed at {}.",
            "The course was designed for {}.",
            "The workshops are open to {}.",
            "Target group: {}",
            "{} are the target group of the project.",
            "The programme caters for {}.",
            "Workshops are organised for {}.",
            "Training was provided for {}.",
            "The project was created for {}.",
            "Other participants include {}.",
            "Who can participate? {}",
            "The project works with {}.",
        ],
        [
            "The project supports {}.",
            "The project supported {}.",
            "The project helps {} find work.",
            "The aim is to improve the wellbeing of {}.",
            "We offer training for {}.",
        ],
    ),
    "sv": (
        ["unga", "arbetslösa ungdomar", "närståendevårdare", "småföretag", "barnfamiljer", "invandrarkvinnor"],
        [
            "Projektet riktar sig till {}.",
            "Projektet riktade sig till {}.",
            "Kursen är avsedd för {}.",
            "Verksamheten är öppen för {}.",
            "Till målgruppen hör {}.",
            "I målgruppen ingår {}.",
            "Kursen passar {}.",
            "Verksamheten är för {}.",
            "Projektet berör {}.",
            "Välkomna är {}.",
            "Vem kan delta? {}",
        ],
        [
            "Projektet stöder {}.",
            "Projektet stödde {}.",
            "Syftet är att hjälpa {}.",
            "Projektet erbjuder handledning för {}.",
        ],
    ),
}


@settings(max_examples=300)
@given(st.sampled_from(_STATED), st.sampled_from(_SUBJECTS), st.sampled_from(_GROUPS))
def test_whatever_is_meant_for_a_group_names_it(frame: tuple[str, int], subject: str, group: tuple[str, ...]) -> None:
    sentence, case = frame
    (read,) = read_target_groups(sentence.format(group[case], subject=subject))
    assert (read.text, read.stated, read.relation) == (group[case], True, "direct")


@settings(max_examples=300)
@given(st.sampled_from(_HELPED), st.data(), st.sampled_from(_GROUPS))
def test_whom_someone_helps_is_a_group_of_a_purpose(
    frame: tuple[str, int, list[str]], data: st.DataObject, group: tuple[str, ...]
) -> None:
    sentence, case, verbs = frame
    (read,) = read_target_groups(sentence.format(group[case], verb=data.draw(st.sampled_from(verbs))))
    assert (read.text, read.stated) == (group[case], False)


@given(st.sampled_from(_OTHER_MATTERS), st.sampled_from(_GROUPS))
def test_who_is_spoken_of_otherwise_is_no_group(frame: tuple[str, int], group: tuple[str, ...]) -> None:
    sentence, case = frame
    assert read_target_groups(sentence.format(group[case])) == []


@given(st.sampled_from(sorted(_WITHOUT_CASES)), st.booleans(), st.data())
def test_frames_and_groups_in_swedish_and_english(language: str, stated: bool, data: st.DataObject) -> None:
    groups, naming, helping = _WITHOUT_CASES[language]
    group, sentence = data.draw(st.sampled_from(groups)), data.draw(st.sampled_from(naming if stated else helping))
    begins = sentence.startswith("{}")
    (read,) = read_target_groups(sentence.format(group.capitalize() if begins else group))
    assert (read.text.lower(), read.stated) == (group.lower(), stated)


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Hankkeessa on mukana 12 alakoulua.", ["12 alakoulua"]),
        ("Opas on tarkoitettu niin opettajille kuin vanhemmille.", ["opettajille", "vanhemmille"]),
        ("Leiri on suunnattu oululaisille ja suunnistajille.", ["oululaisille", "suunnistajille"]),
        ("Kohderyhmänä ovat:\n- Opettajat\n- Muut; lapset ja nuoret", ["Opettajat", "lapset", "nuoret"]),
        ("Palvelu on avoin muistisairaille ja heidän omaisilleen.", ["muistisairaille", "heidän omaisilleen"]),
    ],
)
def test_lists_and_nouns_that_no_table_has(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text) if group.stated] == groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Tarjoamme jokaiselle lapselle mahdollisuuden harrastaa.", ["lapselle"]),
        ("Hanke edistää päiväkotihenkilöstön osaamista.", ["päiväkotihenkilöstön"]),
        (
            "Tavoitteena on edistää kouluissa työskentelevän henkilöstön jaksamista.",
            ["kouluissa työskentelevän henkilöstön"],
        ),
        ("Kuten aiemmassa hankkeessakin, tavoitteena on tukea nuoria arjessa.", ["nuoria"]),
        ("Lisäksi kylien vetäjille viedään tietoa terveydestä.", ["kylien vetäjille"]),
        ("Toiminnan kautta nuoret saavat itselleen välineitä arkeensa.", ["nuoret"]),
        ("Hankkeessa tuetaan nuoria äitejä, jotta lapset voivat hyvin.", ["nuoria äitejä"]),
        ("Hankkeen järjestävät nuoret.", []),
    ],
)
def test_whom_a_sentence_helps_and_whom_not(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text) if not group.stated] == groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Kenelle? {1} ja heidän läheisilleen.", ["{1}", "heidän läheisilleen"]),
        ("Palvelu on tarkoitettu {1} ja heidän hoidettavilleen.", ["{1}", "heidän hoidettavilleen"]),
        ("Kohderyhmänä ovat {0}; kohderyhmään eivät kuulu kotkalaiset kalastajat.", ["{0}"]),
        ("Kohderyhmään kuuluvat {0}, joskaan kalastajat eivät ole mukana.", ["{0}"]),
        ("Kohderyhmänä ovat {0} sekä heitä palvelevat tulkit.", ["{0}", "heitä palvelevat tulkit"]),
        ("Kohderyhmänä ovat {0} sekä heidän tulkkinsa.", ["{0}", "heidän tulkkinsa"]),
        ("Kohderyhmän ytimen muodostavat {0}.", ["{0}"]),
        ("Kohderyhmänä ovat luotsit; {0}, joilla on velkaa; tulkit.", ["luotsit", "{0}, joilla on velkaa", "tulkit"]),
    ],
)  # fmt: skip
def test_an_answer_an_exception_and_those_who_belong_to_a_group(text: str, groups: list[str]) -> None:
    for forms in _GROUPS:
        read = read_target_groups(text.format(*forms))
        assert [group.text.lower() for group in read] == [group.format(*forms).lower() for group in groups]


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Leirille voivat osallistua kaikki, jotka hoitavat läheistään.", ["kaikki, jotka hoitavat läheistään"]),
        (
            "Opas on niille, jotka aloittavat opinnot, sekä heidän läheisilleen.",
            ["niille, jotka aloittavat opinnot", "heidän läheisilleen"],
        ),
        ("Kursen är öppen för de som bor ensamma, men platserna är få.", ["de som bor ensamma"]),
        ("The course is for those who care for a relative.", ["those who care for a relative"]),
        ("Luento on tarkoitettu kaikille kiinnostuneille.", []),
        ("Kiitos kaikille, jotka osallistuivat hankkeeseen.", []),
    ],
)
def test_whom_a_clause_alone_names_is_a_group_with_it(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text)] == groups


@pytest.mark.parametrize(
    "frame", ["Hankkeen hyötyjiä ovat {}.", "Syntyvistä verkostoista hyötyvät {}.", "Hankkeen tuloksista hyötyvät {}."]
)
@pytest.mark.parametrize("group", [group[_NOM] for group in _GROUPS])
def test_whoever_gains_by_what_comes_of_a_project_is_an_indirect_group(frame: str, group: str) -> None:
    (read,) = read_target_groups(frame.format(group))
    assert (read.text, read.relation) == (group, "indirect")


@pytest.mark.parametrize(
    ("text", "section", "groups"),
    [
        ("Hanke ei koske lapsia, vaan toiminta on suunnattu nuorille.", "", ["nuorille"]),
        ("Kurssia ei ole tarkoitettu opettajille, vaan se on avoin vanhemmille.", "", ["vanhemmille"]),
        ("Kenelle? Omaistaan kotona hoitaville.", "", ["Omaistaan kotona hoitaville"]),
        ("Nuoret, erityisesti ne, jotka asuvat yksin.", "direct", ["Nuoret", "ne, jotka asuvat yksin"]),
        ("Mallin juurtuminen hyödyttää kuntia ja järjestöjä.", "indirect", ["kuntia", "järjestöjä"]),
        ("Primär målgrupp är unga, den sekundära arbetsgivare.", "", ["unga", "arbetsgivare"]),
        ("Pyritään ehkäisemään ikääntyneiden viljelijöiden uupumista.", "", ["ikääntyneiden viljelijöiden"]),
        (
            "Kurssi sopii pitkään työttömänä olleille, työtoiminnassa oleville sekä osatyökykyisille hakijoille.",
            "",
            ["pitkään työttömänä olleille", "työtoiminnassa oleville", "osatyökykyisille hakijoille"],
        ),
        ("Toimintaa ohjaavat ammattilaiset ja vapaaehtoiset.", "", []),
        ("Kohderyhmänä ovat opettajien ohella vanhemmat.", "", ["vanhemmat"]),
        (
            "Kohderyhmänä ovat maahanmuuttajat perheineen, kunnat ja yritykset.",
            "",
            ["maahanmuuttajat", "kunnat", "yritykset"],
        ),
        ("Muistisairaille suunnattu tietopaketti sisältää ohjeita.", "", ["Muistisairaille"]),
    ],
)
def test_who_is_meant_after_a_turn_an_object_of_ones_own_or_a_second_mention(
    text: str, section: str, groups: list[str]
) -> None:
    assert [group.text for group in read_target_groups(text, section=section)] == groups
