"""The five real documents built into a release: every fact in them is in the graph, and who is who is right."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from graph import open_release
from graph.build.builder import BuildResult, build
from graph.cli.build import CONVERTERS
from graph.release import Release
from graph.vocabulary import PREFIXES

Rows = set[tuple[str, ...]]

CITY = "Oulun kaupunki"
PARISHES = "Oulun evankelis-luterilainen seurakuntayhtymä"
ODL = "Oulun Diakonissalaitoksen Säätiö"
DIAK = "Diakonia-ammattikorkeakoulu"


@pytest.fixture(scope="module")
def result(seeds: Path, tmp_path_factory: pytest.TempPathFactory) -> BuildResult:
    return build([seeds], tmp_path_factory.mktemp("seeds") / "data", CONVERTERS, jobs=1)


@pytest.fixture(scope="module")
def release(result: BuildResult) -> Iterator[Release]:
    with open_release(result.release.parents[1]) as opened:
        yield opened


def ask(release: Release, pattern: str) -> Rows:
    """The rows of a pattern, IRIs by their last segment."""
    head = "".join(f"PREFIX {prefix}: <{iri}>\n" for prefix, iri in PREFIXES.items())
    rows = release.query(head + pattern)
    return {
        tuple(
            "" if value is None else str(value).rpartition("/id/")[2].rpartition("/def/")[2] for value in row.values()
        )
        for row in rows
    }


def test_no_document_is_rejected_and_nothing_is_violated(result: BuildResult) -> None:
    assert result.report.rejected == []
    assert result.report.problems.groups == {}
    assert {finding.shape.rpartition("#")[2] for finding in result.report.findings if finding.severity != "info"} == {
        "NoFunderShape",
        "OneDayRunningShape",
        "StatedTotalShape",
    }


def test_fourteen_roles_of_thirteen_people(release: Release) -> None:
    rows = ask(
        release,
        """SELECT ?name ?role ?job ?body ?project WHERE {
          ?x a hv:PersonParticipation ; hv:inProject/dcterms:title ?project ; hv:participant/foaf:name ?name ;
             hv:role ?role ; hv:onBehalfOf/skos:prefLabel ?body . FILTER(LANG(?body) = "fi")
          OPTIONAL { ?x schema:jobTitle ?job } }""",
    )
    welcome, homeless, base = (
        "Hyvä alku Pohjois-Pohjanmaalla",
        "Asunnottomien sosiaali- ja terveyspalveluiden kehittämishanke",
        "Yhdistämö",
    )
    assert rows == {
        ("Pekka Asikainen", "role/contact-person", "", PARISHES, "OuluToivo2020"),
        ("Kim Wasama", "role/contact-person", "", PARISHES, "OuluToivo2020"),
        ("Pasi Laukka", "role/contact-person", "", CITY, "OuluToivo2020"),
        ("Arja Heikkinen", "role/responsible-director", "sosiaalijohtaja", CITY, homeless),
        ("Katja Karppinen", "role/contact-person", "", CITY, homeless),
        ("Jaana Ukonaho", "role/contact-person", "", ODL, base),
        ("Anneli Koistinen", "role/contact-person", "", CITY, base),
        ("Pasi Laukka", "role/responsible-director", "yhteisötoiminnan päällikkö", CITY, welcome),
        ("Mirja Syrjälä", "role/project-manager", "", CITY, welcome),
        ("Markus Lepinoja", "role/coordinator", "", CITY, welcome),
        ("Jani Paananen", "role/part-time-coordinator", "", CITY, welcome),
        ("Henri Huumonen", "role/part-time-coordinator", "", CITY, welcome),
        ("Marguerite Guibert", "role/contact-person", "", "Pudasjärven kaupunki", welcome),
        (
            "Anu Vuorinen",
            "role/contact-person",
            "Kehitys- ja resurssijohtaja",
            "Oulunkaaren kuntayhtymä",
            "Tukiverkko-hanke",
        ),
    }
    assert len(ask(release, "SELECT ?person WHERE { ?person a person:Person }")) == 13


def test_funders_implementers_and_units(release: Release) -> None:
    rows = ask(
        release,
        """SELECT ?role ?name ?project WHERE {
          ?x a hv:OrganisationParticipation ; hv:inProject/dcterms:title ?project ; hv:role ?role ;
             hv:participant/skos:prefLabel ?name . FILTER(LANG(?name) = "fi") }""",
    )
    homeless, welcome = (
        "Asunnottomien sosiaali- ja terveyspalveluiden kehittämishanke",
        "Hyvä alku Pohjois-Pohjanmaalla",
    )
    assert rows == {
        ("role/funder", PARISHES, "OuluToivo2020"),
        ("role/funder", DIAK, "OuluToivo2020"),
        ("role/implementer", PARISHES, "OuluToivo2020"),
        ("role/funder", "Sosiaali- ja terveysministeriö", homeless),
        ("role/funder", CITY, homeless),
        ("role/implementer", "Hyvinvointipalvelut", homeless),
        ("role/implementer", DIAK, "Yhdistämö"),
        ("role/implementer", ODL, "Yhdistämö"),
        ("role/funder", "Pudasjärven kaupunki", welcome),
        ("role/funder", "Hämeen elinkeino-, liikenne- ja ympäristökeskus", welcome),
        ("role/funder", CITY, welcome),
        ("role/implementer", "Monikulttuurikeskus Villa Victor", welcome),
        ("role/implementer", "Pudasjärven kaupunki", welcome),
        ("role/partner", "Pudasjärven kaupunki", welcome),
        (
            "role/responsible-authority",
            "Pohjois-Pohjanmaan elinkeino-, liikenne- ja ympäristökeskus",
            "Tukiverkko-hanke",
        ),
        ("role/implementer", "Oulunkaaren kuntayhtymä", "Tukiverkko-hanke"),
    }


def test_units_hang_under_units(release: Release) -> None:
    rows = ask(
        release,
        """SELECT ?lower ?upper ?body WHERE {
          ?u a org:OrganizationalUnit ; skos:prefLabel ?lower ; org:unitOf|org:subOrganizationOf ?o ;
            hv:body/skos:prefLabel ?body .
          ?o skos:prefLabel ?upper . FILTER(LANG(?upper) = "fi" && LANG(?body) = "fi") }""",
    )
    assert rows == {
        ("Hyvinvointipalvelut", CITY, CITY),
        ("Kuntalaisvaikuttaminen ja yhteisötoiminta", CITY, CITY),
        ("Monikulttuurikeskus Villa Victor", "Kuntalaisvaikuttaminen ja yhteisötoiminta", CITY),
    }


def test_every_amount_with_its_kind(release: Release) -> None:
    rows = ask(
        release,
        """SELECT ?kind ?value ?year ?payer ?computed WHERE {
          ?f a hv:FundingAmount ; schema:value ?value ; schema:currency "EUR" ; hv:amountKind ?kind .
          OPTIONAL { ?f hv:forYear ?year } OPTIONAL { ?f hv:payer|hv:payerGroup ?payer } OPTIONAL { ?f
            hv:computedValue ?computed } }""",
    )
    city, esf = "organisation/oulun-kaupunki", "payer-group/esf-and-state"
    assert rows == {
        ("amount/planned", "169779", "2016", esf, ""),
        ("amount/planned", "171279", "2017", esf, ""),
        ("amount/planned", "171279", "2018", esf, ""),
        ("amount/stated-total", "512337", "", esf, "512337"),
        ("amount/planned", "56593", "2016", city, ""),
        ("amount/planned", "57093", "2017", city, ""),
        ("amount/planned", "57093", "2018", city, ""),
        ("amount/stated-total", "170779", "", city, "170779"),
        ("amount/stated-total", "226372", "2016", "", "226372"),
        ("amount/stated-total", "228372", "2017", "", "228372"),
        ("amount/stated-total", "228372", "2018", "", "228372"),
        ("amount/stated-total", "683116", "", "", "683116"),
        ("amount/budget", "407360", "", "", ""),
        ("amount/stated-total", "1090477", "", "", "1090476"),
        ("amount/granted-eu-state", "50047", "", "", ""),
        ("amount/realised-eu-state", "29165", "", "", ""),
        ("amount/planned-public", "62559", "", "", ""),
        ("amount/realised-public", "36457", "", "", ""),
    }


def test_all_ages_and_planned_persons(release: Release) -> None:
    ages = ask(release, "SELECT ?a ?b WHERE { ?g schema:requiredMinAge ?a ; schema:requiredMaxAge ?b }")
    assert ages == {("18", "30"), ("18", "35"), ("16", "64"), ("16", "29")}
    persons = ask(
        release, "SELECT ?n WHERE { ?p hv:directTargetGroup/hv:plannedPersons ?n ; dcterms:identifier 'S22107' }"
    )
    assert persons == {("110",), ("60",)}
    assert len(ask(release, "SELECT ?g WHERE { ?p hv:indirectTargetGroup ?g }")) >= 9


def test_all_areas(release: Release) -> None:
    rows = ask(
        release,
        "SELECT ?name WHERE { ?p dcterms:identifier 'S22107' ; dcterms:spatial/skos:prefLabel ?name "
        "FILTER(LANG(?name) = 'fi') }",
    )
    assert rows == {
        (name,)
        for name in (
            "Simo",
            "Ii",
            "Utajärvi",
            "Vaala",
            "Pudasjärvi",
            "Pohjois-Pohjanmaa",
            "Lappi",
            "Oulunkaari",
            "Kemi-Tornio",
        )
    }
    mentioned = ask(
        release, "SELECT DISTINCT ?name WHERE { ?p hv:mentionsPlace/skos:prefLabel ?name FILTER(LANG(?name) = 'fi') }"
    )
    assert {("Oulu",), ("Pudasjärvi",), ("Pohjois-Pohjanmaa",), ("Vaala",), ("Utajärvi",)} <= mentioned


def test_fifteen_criteria_with_two_ratings_each_and_three_answers(release: Release) -> None:
    ratings = ask(
        release,
        "SELECT ?aspect ?impact ?value WHERE { ?a schema:reviewAspect ?aspect ; hv:impact ?impact ; "
        "schema:ratingValue ?value }",
    )
    assert len(ratings) == 30
    assert len({aspect for aspect, _, _ in ratings}) == 15
    values = ask(release, "SELECT ?v (COUNT(?a) AS ?n) WHERE { ?a schema:ratingValue ?v } GROUP BY ?v")
    assert values == {("4", "3"), ("5", "7"), ("6", "4"), ("7", "5"), ("8", "7"), ("10", "4")}
    answers = ask(
        release,
        "SELECT ?aspect ?answer WHERE { ?a schema:reviewAspect ?aspect ; hv:answer ?answer ; "
        "schema:ratingExplanation ?why }",
    )
    assert sorted(answer for _, answer in answers) == ["False", "True", "True"]


def test_days_statuses_programme_and_indicators(release: Release) -> None:
    days = ask(
        release,
        "SELECT ?start ?end ?status WHERE { ?p a hv:Project ; eurio:startDate ?start ; eurio:endDate ?end ; "
        "adms:status ?status }",
    )
    assert days == {
        ("2020-05-01", "2020-10-31", "status/ended"),
        ("2020-11-01", "2020-11-01", "status/running"),
        ("2020-08-03", "2023-04-30", "status/running"),
        ("2016-01-01", "2018-12-31", "status/ended"),
        ("2020-05-01", "2021-03-31", "status/ended"),
    }
    codes = ask(
        release,
        "SELECT ?axis ?objective ?programme WHERE { ?p hv:priorityAxis ?axis ; hv:specificObjective "
        "?objective ; hv:programme ?programme }",
    )
    assert codes == {("axis/eura2014-5", "objective/eura2014-10.1", "programme/eura2014")}
    counted = ask(
        release,
        "SELECT ?what ?status ?n WHERE { ?o schema:measuredProperty ?what ; hv:valueStatus ?status ; schema:value ?n }",
    )
    assert len(counted) == 3
    assert ("170" in {n for _, _, n in counted}) is True


def test_who_is_who(release: Release) -> None:
    people = ask(
        release,
        "SELECT ?p (COUNT(DISTINCT ?project) AS ?n) WHERE { ?p foaf:name 'Pasi Laukka' . ?x hv:participant "
        "?p ; hv:inProject ?project } GROUP BY ?p",
    )
    assert [n for _, n in people] == ["2"]
    centres = ask(
        release,
        "SELECT ?o WHERE { ?p schema:funder ?o . ?o skos:prefLabel ?l FILTER(CONTAINS(?l, 'ympäristökeskus')) }",
    )
    assert len(centres) == 2


def test_contact_details_are_in_the_restricted_graphs_only(result: BuildResult, release: Release) -> None:
    assert ask(release, "SELECT ?c WHERE { ?p a person:Person ; cv:contactPoint ?c }") == set()
    public = (result.release / "dumps" / "public.nq").read_text(encoding="utf-8")
    # The switchboard of the applicant is a body's own number; everything else of the kind belongs to people.
    numbers = set(re.findall(r"<tel:([^>]+)>", public))
    assert len(numbers) == 1
    assert "mailto:" not in public
    with open_release(result.release.parents[1], restricted=True) as whole:
        phones = ask(whole, "SELECT ?p ?tel WHERE { ?p a person:Person ; cv:contactPoint/cv:telephone ?tel }")
        emails = ask(whole, "SELECT ?p ?mail WHERE { ?p a person:Person ; cv:contactPoint/cv:email ?mail }")
    assert (len(phones), len(emails)) == (9, 11)


def test_every_role_amount_place_and_group_has_evidence_in_the_text(
    result: BuildResult, release: Release, seeds: Path
) -> None:
    import hashlib

    texts = {
        hashlib.sha256(path.read_bytes()).hexdigest()[:16]: path.read_text(encoding="utf-8") for path in seeds.iterdir()
    }
    rows = release.query(
        "".join(f"PREFIX {prefix}: <{iri}>\n" for prefix, iri in PREFIXES.items())
        + """SELECT ?x ?source ?start ?end ?exact WHERE {
          VALUES ?class { hv:Participation hv:FundingAmount hv:PlaceMention hv:TargetGroup }
          ?x a ?class . OPTIONAL { ?x hv:evidence ?e . ?e oa:hasSource ?source ; oa:hasSelector ?s .
          ?s oa:start ?start ; oa:end ?end . OPTIONAL { ?s oa:exact ?exact } } }"""
    )
    quoted = 0
    for row in rows:
        assert row["source"] is not None, row["x"]
        text = texts[str(row["source"]).rpartition("/")[2]]
        start, end = row["start"], row["end"]
        assert isinstance(start, int)
        assert isinstance(end, int)
        assert 0 <= start < end <= len(text)
        if row["exact"] is not None:
            quoted += 1
            assert text[start:end] == row["exact"]
    assert quoted > 60
