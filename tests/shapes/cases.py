"""Each rule broken once: what is cut from the valid graph, what is added, and the finding that follows."""

from __future__ import annotations

from typing import NamedTuple

P = "<id/project/eura2014/S90001>"
IDENTIFIER = "<id/project/eura2014/S90001/identifier>"
PORTFOLIO = "<id/portfolio/esimerkkisalkku>"
FOCUS = "<id/portfolio/esimerkkisalkku/focus/arki>"
FUNDER = "<id/organisation/esimerkkisaatio>"
TOWN = "<id/organisation/mallikunta>"
UNIT = "<id/organisation/mallikunta/arki>"
NESTED = "<id/organisation/mallikunta/arki/ovet>"
PERSON = "<id/person/0a1b2c3d4e5f6071>"
BY_FUNDER = "<id/participation/00112233445566aa-1>"
BY_UNIT = "<id/participation/00112233445566aa-2>"
BY_PERSON = "<id/participation/00112233445566aa-3>"
EVIDENCE = "<id/evidence/00112233445566aa-10-32>"
SELECTOR = "<id/evidence/00112233445566aa-10-32/selector>"
GROUP = "<id/target-group/00112233445566aa-1>"
MENTION = "<id/place-mention/00112233445566aa-1>"
GRANTED, REALISED, PLANNED, REALISED_PUBLIC, TOTAL = (f"<id/amount/00112233445566aa-{n}>" for n in range(1, 6))
COUNT = "<id/observation/00112233445566aa-1>"
RATING = "<id/assessment/00112233445566aa-1>"
ANSWER = "<id/assessment/00112233445566aa-2>"
LOGO = "<id/attachment/00112233445566aa-1>"
DOCUMENT = "<src/00112233445566aa>"
SWITCHBOARD = "<id/organisation/mallikunta/contact>"
ADDRESS = "<id/organisation/mallikunta/address>"
MALLIKUNTA, OLD, SEUTU, MAA = (
    "<id/municipality/901>",
    "<id/municipality/902>",
    "<id/sub-region/991>",
    "<id/region/91>",
)
CELL = "<src/00112233445566aa#cell=2,3>"
KNOWN = f"hv:inProject {P} ; hv:evidence {CELL}"
MENTIONED = f'{KNOWN} ; hv:asWritten "x" ; hv:confidence 1.0'


class Case(NamedTuple):
    """A rule broken: `cut` has lines "node property [value]", `add` is Turtle; `also` names what cannot but follow."""

    shape: str
    severity: str
    cut: str = ""
    add: str = ""
    also: tuple[str, ...] = ()

    @property
    def is_told_apart(self) -> bool:
        """Whether its findings name their case among others: the name of a blank node tells nothing."""
        return "[] a" not in self.add and "_:a" not in self.add


def _violation(shape: str, cut: str = "", add: str = "", also: tuple[str, ...] = ()) -> Case:
    return Case(shape, "violation", cut, add, also)


def _warning(shape: str, cut: str = "", add: str = "", also: tuple[str, ...] = ()) -> Case:
    return Case(shape, "warning", cut, add, also)


def _info(shape: str, cut: str = "", add: str = "") -> Case:
    return Case(shape, "info", cut, add)


NAMELESS = (
    _violation(
        "ProjectShape",
        add=f"""[] a hv:Project ; dcterms:title "x"@fi ; adms:status <def/status/running> ;
        eurio:startDate "2018-01-01"^^xsd:date ; schema:funder {FUNDER} ; hv:implementedBy {TOWN} ;
        prov:wasDerivedFrom {DOCUMENT} .""",
        also=("FunderUnsupportedShape", "ImplementerUnsupportedShape"),
    ),
    _violation("IdentifierShape", add='[] a adms:Identifier ; skos:notation "1" ; adms:schemaAgency "x" .'),
    _violation("PortfolioShape", add='[] a hv:Portfolio ; dcterms:title "x"@fi .'),
    _violation(
        "OrganisationShape",
        add="""[] a org:FormalOrganization ; skos:prefLabel "x"@fi ;
        org:classification <def/organisation-type/foundation> .""",
    ),
    _violation(
        "UnitShape",
        add=f'[] a org:OrganizationalUnit ; skos:prefLabel "x"@fi ; org:subOrganizationOf {UNIT} ; hv:body {TOWN} .',
    ),
    _violation(
        "PersonShape", add='_:a a person:Person ; foaf:name "x" . [] hv:soleTrader _:a .', also=("SoleTraderShape",)
    ),
    _violation(
        "ParticipationShape",
        add=f"[] a hv:Participation ; {MENTIONED} ; hv:participant {TOWN} ; hv:role <def/role/implementer> .",
    ),
    _violation(
        "OrganisationParticipationShape",
        add=f"""[] a hv:OrganisationParticipation ; {MENTIONED} ; hv:participant {TOWN} ;
        hv:role <def/role/implementer> .""",
        also=("ParticipationShape",),
    ),
    _violation(
        "PersonParticipationShape",
        add=f"""[] a hv:PersonParticipation ; {MENTIONED} ; hv:participant {PERSON} ; hv:role <def/role/funder> .""",
        also=("ParticipationShape",),
    ),
    _violation(
        "MunicipalityShape",
        add=f'[] a hv:Municipality ; cv:code "903" ; skos:prefLabel "x"@fi ; schema:containedInPlace {MAA} .',
    ),
    _violation("SubRegionShape", add='[] a hv:SubRegion ; cv:code "992" ; skos:prefLabel "x"@fi .'),
    _violation("RegionShape", add='[] a hv:Region ; cv:code "92" ; skos:prefLabel "x"@fi .'),
    _violation(
        "PlaceMentionShape",
        add=f"[] a hv:PlaceMention ; {MENTIONED} ; hv:place {MALLIKUNTA} ; hv:relation dcterms:spatial .",
    ),
    _violation(
        "TargetGroupShape",
        add=f"""{P} hv:targetGroup _:a ; hv:indirectTargetGroup _:a .
        _:a a hv:TargetGroup ; schema:audienceType "x"@fi ; dcterms:subject <def/target-group/relatives> ;
        hv:confidence 1.0 ; hv:evidence {CELL} .""",
    ),
    _violation(
        "FundingAmountShape",
        add=f"""{P} hv:hasFunding _:a . _:a a hv:FundingAmount ; {KNOWN} ; schema:value 1.0 ; schema:currency "EUR" ;
        hv:amountKind <def/amount/planned-public> .""",
    ),
    _violation(
        "ObservationShape",
        add=f"""{P} hv:hasObservation _:a . _:a a schema:Observation ; {KNOWN} ; schema:value 40 ;
        schema:measuredProperty <def/indicator/participating-persons> ; hv:valueStatus <def/value-status/planned> .""",
    ),
    _violation(
        "AssessmentShape",
        add=f"""{P} hv:hasAssessment _:a . _:a a hv:PrincipleAssessment ; {KNOWN} ; hv:answer false ;
        schema:reviewAspect <def/principle/gender> .""",
    ),
    _violation(
        "DocumentShape",
        add='[] a foaf:Document, prov:Entity ; hv:sha256 "' + "0" * 64 + '" ; dcterms:format "text/html" .',
    ),
    _violation("AttachmentShape", add=f'{P} hv:hasAttachment _:a . _:a a foaf:Document ; dcterms:title "x"@fi .'),
    _violation(
        "EvidenceShape", add=f"[] a oa:SpecificResource ; oa:hasSource {DOCUMENT} ; oa:hasSelector {SELECTOR} ."
    ),
    _violation("SelectorShape", add="[] a oa:TextPositionSelector ; oa:start 1 ; oa:end 2 ."),
    _violation("ContactPointShape", add=f"{TOWN} cv:contactPoint _:a . _:a a cv:ContactPoint ."),
    _violation("AddressShape", add="[] a locn:Address ."),
    _violation("ConceptShape", add='[] a skos:Concept ; skos:prefLabel "x"@fi .'),
)

PROJECT = (
    _violation("ProjectTitleShape", f"{P} dcterms:title"),
    _violation("ProjectTitleShape", f"{P} dcterms:title", f'{P} dcterms:title "Ilman kieltä" .'),
    _violation("ProjectTitleShape", f"{P} dcterms:title", f'{P} dcterms:title ""@fi .'),
    _warning("ProjectTitleConflictShape", add=f'{P} dcterms:title "Kylmät kädet"@fi .'),
    _violation("ProjectCodeShape", add=f'{P} dcterms:identifier "S90002" .'),
    _violation("ProjectCodeShape", f"{P} dcterms:identifier", f'{P} dcterms:identifier "S90001"@fi .'),
    _violation("ProjectIdentifierShape", add=f'{P} adms:identifier "S90001" .'),
    _violation("ProjectAbstractShape", f"{P} dcterms:abstract", f'{P} dcterms:abstract "x" .'),
    _violation("ProjectFinalReportShape", f"{P} hv:finalReport", f'{P} hv:finalReport "x" .'),
    _violation("ProjectTypeShape", f"{P} dcterms:type", f"{P} dcterms:type <def/role/funder> ."),
    _violation("ProjectTypeShape", f"{P} dcterms:type", f"{P} dcterms:type <def/project-type/kaupunki> ."),
    _violation("ProjectStatusShape", f"{P} adms:status", f"{P} adms:status <def/status/menossa> ."),
    _violation("ProjectStatusShape", f"{P} adms:status", f'{P} adms:status "Käynnissä" .'),
    _warning(
        "ProjectStatusConflictShape",
        f"{P} eurio:endDate",
        f"{P} adms:status <def/status/ended> .",
        also=("EndedWithoutEndShape",),
    ),
    _info("ProjectStatusMissingShape", f"{P} adms:status"),
    _violation("ProjectStartShape", f"{P} eurio:startDate", f'{P} eurio:startDate "1.2.2018" .'),
    _violation("ProjectStartShape", f"{P} eurio:startDate", f'{P} eurio:startDate "2018-02-30"^^xsd:date .'),
    _warning("ProjectStartConflictShape", add=f'{P} eurio:startDate "2018-03-01"^^xsd:date .'),
    _info("ProjectStartMissingShape", f"{P} eurio:startDate"),
    _violation("ProjectEndShape", f"{P} eurio:endDate", f'{P} eurio:endDate "2020" .'),
    _warning("ProjectEndConflictShape", add=f'{P} eurio:endDate "2020-02-01"^^xsd:date .'),
    _violation("ProjectPortfolioShape", f"{P} dcterms:isPartOf", f"{P} dcterms:isPartOf <id/portfolio/muu> ."),
    _violation("ProjectFocusShape", f"{P} hv:focus", f"{P} hv:focus <id/portfolio/muu/focus/muu> ."),
    _violation("ProjectProgrammeShape", f"{P} hv:programme", f"{P} hv:programme <def/programme/eura1914> ."),
    _violation("ProjectAxisShape", f"{P} hv:priorityAxis", f"{P} hv:priorityAxis <def/axis/eura2014-99> ."),
    _violation("ProjectObjectiveShape", f"{P} hv:specificObjective", f"{P} hv:specificObjective <def/status/ended> ."),
    _violation("ProjectFundShape", f"{P} hv:fund", f"{P} hv:fund <def/fund/ESF> ."),
    _violation("ProjectFundShape", f"{P} hv:fund", f"{P} hv:fund <https://funds.example/ESF> ."),
    _warning("ProjectHomepageShape", f"{P} foaf:homepage", f'{P} foaf:homepage "www.hanke.example" .'),
    _violation("ProjectSourceShape", f"{P} prov:wasDerivedFrom"),
    _violation(
        "ProjectFunderLinkShape",
        f"{FUNDER} rdf:type org:Organization",
        also=("OrganisationParticipantShape", "AmountPayerShape"),
    ),
    _violation(
        "ProjectImplementerLinkShape", f"{NESTED} rdf:type org:Organization", also=("OrganisationParticipantShape",)
    ),
    _violation("ProjectPersonLinkShape", add=f"{P} hv:involvesPerson {TOWN} ."),
    _violation("ProjectAreaShape", add=f'{P} dcterms:spatial "Mallikunta" .', also=("PlaceKnownShape",)),
    _violation("ProjectTargetGroupLinkShape", add=f"{P} hv:targetGroup <id/target-group/x-1> ."),
    _violation("ProjectFundingLinkShape", add=f"{P} hv:hasFunding <id/amount/x-1> ."),
    _violation("ProjectObservationLinkShape", add=f"{P} hv:hasObservation <id/observation/x-1> ."),
    _violation("ProjectAssessmentLinkShape", add=f"{P} hv:hasAssessment <id/assessment/x-1> ."),
    _violation("ProjectAttachmentLinkShape", f"{LOGO} rdf:type foaf:Document"),
    _warning("ProjectRawValueShape", add=f'{P} hv:rawValue "Päättymispvm: 31.13.2020" .'),
    _violation("IdentifierNotationShape", f"{IDENTIFIER} skos:notation"),
    _info("IdentifierAgencyShape", f"{IDENTIFIER} adms:schemaAgency"),
    _violation("PortfolioTitleShape", f"{PORTFOLIO} dcterms:title"),
    _violation("PortfolioStartShape", f"{PORTFOLIO} eurio:startDate", f"{PORTFOLIO} eurio:startDate 2014 ."),
    _violation("PortfolioEndShape", add=f'{PORTFOLIO} eurio:endDate "2021-12-31"^^xsd:date .'),
)

AGENTS = (
    _violation("OrganisationNameShape", f"{FUNDER} skos:prefLabel"),
    _violation("OrganisationNameShape", add=f'{FUNDER} skos:prefLabel "Beispielstiftung"@de .'),
    _warning("OrganisationNameConflictShape", add=f'{FUNDER} skos:prefLabel "Esimerkki"@fi .'),
    _violation("OrganisationAltNameShape", add=f'{FUNDER} skos:altLabel "ES" .'),
    _violation(
        "OrganisationTypeShape", f"{FUNDER} org:classification", f"{FUNDER} org:classification <def/role/funder> ."
    ),
    _info("OrganisationTypeMissingShape", f"{FUNDER} org:classification"),
    _violation(
        "OrganisationBusinessIdShape", f"{FUNDER} org:identifier", f'{FUNDER} org:identifier "1-9"^^hv:ytunnus .'
    ),
    _violation("OrganisationBusinessIdShape", f"{FUNDER} org:identifier", f'{FUNDER} org:identifier "0000001-9" .'),
    _warning("OrganisationBusinessIdConflictShape", add=f'{FUNDER} org:identifier "0000002-7"^^hv:ytunnus .'),
    _violation("OrganisationLegalNameShape", add=f'{FUNDER} legal:legalName "Toinen" .'),
    _violation("OrganisationUnitShape", add=f"{TOWN} org:hasUnit <id/organisation/mallikunta/muu> ."),
    _violation("OrganisationContactShape", add=f"{TOWN} cv:contactPoint <id/organisation/mallikunta/contact-2> ."),
    _violation("UnitNameShape", f"{UNIT} skos:prefLabel"),
    _violation("UnitParentShape", f"{NESTED} org:subOrganizationOf", also=("ImplementerUnsupportedShape",)),
    _violation("UnitOfShape", add=f"{NESTED} org:unitOf {UNIT} . {UNIT} org:hasUnit {NESTED} ."),
    _violation("UnitBodyShape", f"{UNIT} hv:body"),
    _violation("UnitInverseShape", f"{TOWN} org:hasUnit"),
    _violation("UnitLoopShape", add=f"{UNIT} org:subOrganizationOf {NESTED} .", also=("UnitLoopShape",)),
    _violation("PersonNameShape", f"{PERSON} foaf:name"),
    _violation("PersonNameShape", f"{PERSON} foaf:name", f'{PERSON} foaf:name "Aino Esimerkki"@fi .'),
    _warning("PersonNameConflictShape", add=f'{PERSON} foaf:name "Aino Muu" .'),
    _violation("PersonGivenNameShape", add=f'{PERSON} foaf:givenName "Aino"@fi .'),
    _violation("PersonFamilyNameShape", add=f'{PERSON} foaf:familyName "Muu"@fi .'),
    _violation("ContactPointTelephoneShape", add=f"{SWITCHBOARD} cv:telephone <tel:08000000> ."),
    _violation("ContactPointEmailShape", add=f"{SWITCHBOARD} cv:email <mailto:kirjaamo> ."),
    _violation("ContactPointOwnerShape", add="<id/irrallinen> a cv:ContactPoint ."),
    _warning("AddressPostcodeShape", f"{ADDRESS} locn:postCode", f'{ADDRESS} locn:postCode "9001" .'),
)

MENTIONS = (
    _violation(
        "InProjectShape",
        f"{BY_FUNDER} hv:inProject\n{P} schema:funder",
        f"{P} schema:funder {FUNDER} .",
        also=("FunderUnsupportedShape",),
    ),
    _violation("ParticipationAgentShape", f"{BY_PERSON} hv:participant", also=("PersonWithoutRoleShape",)),
    _violation("ParticipationRoleShape", f"{BY_PERSON} hv:role"),
    _violation("ParticipationRoleShape", f"{BY_PERSON} hv:role", f"{BY_PERSON} hv:role <def/role/kokki> ."),
    _violation("ParticipationRoleShape", add=f"{BY_PERSON} hv:role <def/role/funder> ."),
    _violation("ParticipationBehalfShape", add=f"{BY_PERSON} hv:onBehalfOf {PERSON} ."),
    _violation("AsWrittenShape", f"{BY_UNIT} hv:asWritten", f'{BY_UNIT} hv:asWritten "x"@fi .'),
    _warning("AsWrittenMissingShape", f"{BY_UNIT} hv:asWritten"),
    _violation("ParticipationJobTitleShape", f"{BY_PERSON} schema:jobTitle", f'{BY_PERSON} schema:jobTitle "x" .'),
    _violation("ParticipationStartShape", add=f'{BY_PERSON} schema:startDate "2018-02-02"^^xsd:date .'),
    _violation("ParticipationEndShape", add=f'{BY_PERSON} schema:endDate "2020-01-30"^^xsd:date .'),
    _warning(
        "ParticipationIntervalShape",
        f"{BY_PERSON} schema:endDate",
        f'{BY_PERSON} schema:endDate "2017-01-30"^^xsd:date .',
    ),
    _violation(
        "ParticipationIntervalSourceShape",
        f"{BY_PERSON} hv:intervalSource",
        f"{BY_PERSON} hv:intervalSource <def/interval-source/arvattu> .",
    ),
    _violation("ParticipationIntervalUnsourcedShape", f"{BY_PERSON} hv:intervalSource"),
    _violation("ConfidenceShape", f"{BY_PERSON} hv:confidence", f"{BY_PERSON} hv:confidence 1.1 ."),
    _violation("ConfidenceShape", f"{BY_PERSON} hv:confidence", f"{BY_PERSON} hv:confidence -0.1 ."),
    _violation("ConfidenceShape", f"{BY_PERSON} hv:confidence", f'{BY_PERSON} hv:confidence "0.5"^^xsd:double .'),
    _violation("ConfidenceMissingShape", f"{BY_PERSON} hv:confidence"),
    _violation("InferredShape", add=f'{BY_PERSON} hv:inferred "kyllä" .'),
    _violation("EvidenceLinkShape", f"{BY_PERSON} hv:evidence"),
    _violation(
        "OrganisationParticipantShape",
        f"{P} schema:funder\n{BY_FUNDER} hv:participant",
        f"{BY_FUNDER} hv:participant {PERSON} . {P} schema:funder {PERSON} .",
        also=("ProjectFunderLinkShape",),
    ),
    _violation(
        "PersonParticipantShape",
        add=f"{BY_UNIT} a hv:PersonParticipation . {P} hv:involvesPerson {NESTED} .",
        also=("ProjectPersonLinkShape",),
    ),
    _violation("EvidenceSourceShape", f"{EVIDENCE} oa:hasSource", f"{EVIDENCE} oa:hasSource <src/muu> ."),
    _violation("EvidenceSelectorShape", f"{EVIDENCE} oa:hasSelector"),
    _violation("SelectorStartShape", f"{SELECTOR} oa:start"),
    _violation("SelectorEndShape", f"{SELECTOR} oa:end", f'{SELECTOR} oa:end "32" .'),
    _violation("SelectorOrderShape", f"{SELECTOR} oa:start\n{SELECTOR} oa:exact", f"{SELECTOR} oa:start 40 ."),
    _violation("SelectorExactShape", f"{SELECTOR} oa:exact", f'{SELECTOR} oa:exact "Mallikunta, Arki, Ovet"@fi .'),
    _warning("SelectorLengthShape", f"{SELECTOR} oa:exact", f'{SELECTOR} oa:exact "Mallikunta" .'),
    _violation("EvidenceKnownShape", f"{BY_FUNDER} hv:evidence", f"{BY_FUNDER} hv:evidence <id/evidence/x-1-2> ."),
    _violation("SourceKnownShape", f"{P} prov:wasDerivedFrom", f"{P} prov:wasDerivedFrom <src/ffff#row=2> ."),
    _violation("DocumentHashShape", f"{DOCUMENT} hv:sha256", f'{DOCUMENT} hv:sha256 "abc" .'),
    _violation("DocumentFormatShape", f"{DOCUMENT} dcterms:format"),
    _violation("DocumentClassShape", f"{DOCUMENT} rdf:type prov:Entity"),
    _violation(
        "DocumentDatasetShape", f"{DOCUMENT} hv:sourceDataset", f"{DOCUMENT} hv:sourceDataset <def/role/funder> ."
    ),
    _violation("AttachmentTitleShape", f"{LOGO} dcterms:title"),
    _violation("AttachmentTypeShape", f"{LOGO} dcterms:type", f"{LOGO} dcterms:type <def/role/funder> ."),
)

PLACES_AND_GROUPS = (
    _violation("PlaceNameShape", add=f'{MAA} skos:prefLabel "Toinen maa"@fi .'),
    _violation("PlaceStartShape", add=f'{SEUTU} eurio:startDate "2009" .'),
    _violation("PlaceEndShape", add=f'{SEUTU} eurio:endDate "2009" .'),
    _violation("PlaceCodeShape", f"{SEUTU} cv:code"),
    _violation("MunicipalityCodeShape", f"{MALLIKUNTA} cv:code", f'{MALLIKUNTA} cv:code "9" .'),
    _violation("SubRegionCodeShape", f"{SEUTU} cv:code", f'{SEUTU} cv:code "99" .'),
    _violation("RegionCodeShape", f"{MAA} cv:code", f'{MAA} cv:code "9" .'),
    _info("MunicipalityRegionShape", f"{MALLIKUNTA} schema:containedInPlace"),
    _violation("PlaceMentionPlaceShape", f"{MENTION} hv:place"),
    _violation(
        "PlaceMentionRelationShape",
        f"{MENTION} hv:relation",
        f"{MENTION} hv:relation dcterms:coverage . {P} dcterms:coverage {MALLIKUNTA} .",
    ),
    _violation("PlaceMentionUnlinkedShape", f"{P} dcterms:spatial"),
    _violation("PlaceKnownShape", add=f"{P} hv:mentionsPlace <id/municipality/999> ."),
    _warning("MunicipalityInForceShape", add=f"{P} dcterms:spatial {OLD} ."),
    _warning(
        "MunicipalityInForceShape",
        f"{MALLIKUNTA} eurio:startDate",
        f'{MALLIKUNTA} eurio:startDate "2019-01-01"^^xsd:date .',
    ),
    _info("MentionedMunicipalityInForceShape", add=f"{P} hv:mentionsPlace {OLD} ."),
    _violation("TargetGroupTextShape", f"{GROUP} schema:audienceType"),
    _violation("TargetGroupMinAgeShape", add=f"{GROUP} schema:requiredMinAge 19 ."),
    _violation("TargetGroupMaxAgeShape", f"{GROUP} schema:requiredMaxAge", f"{GROUP} schema:requiredMaxAge 29.5 ."),
    _warning("TargetGroupAgeLimitShape", f"{GROUP} schema:requiredMaxAge", f"{GROUP} schema:requiredMaxAge 299 ."),
    _violation("TargetGroupSubjectShape", add=f"{GROUP} dcterms:subject <def/target-group/kissat> ."),
    _info("TargetGroupSubjectMissingShape", f"{GROUP} dcterms:subject"),
    _violation(
        "TargetGroupPersonsShape", f"{GROUP} hv:plannedPersons", f'{GROUP} hv:plannedPersons "40 henkeä" .', also=()
    ),
    _violation("TargetGroupProjectShape", f"{P} hv:targetGroup {GROUP}"),
    _violation("TargetGroupRelationShape", f"{P} hv:directTargetGroup"),
    _warning("AgeRangeShape", f"{GROUP} schema:requiredMinAge", f"{GROUP} schema:requiredMinAge 65 ."),
)

FIGURES = (
    _violation("AmountLinkedShape", f"{P} hv:hasFunding {TOTAL}"),
    _violation("AmountValueShape", f"{TOTAL} schema:value"),
    _violation(
        "AmountValueShape", f"{TOTAL} schema:value", f'{TOTAL} schema:value "5 500 €" .', also=("AmountNegativeShape",)
    ),
    _warning("AmountNegativeShape", f"{REALISED} schema:value", f"{REALISED} schema:value -1.0 ."),
    _violation("AmountCurrencyShape", f"{TOTAL} schema:currency"),
    _info("AmountForeignShape", f"{TOTAL} schema:currency", f'{TOTAL} schema:currency "SEK" .'),
    _violation("AmountKindShape", f"{TOTAL} hv:amountKind"),
    _violation("AmountKindShape", f"{TOTAL} hv:amountKind", f"{TOTAL} hv:amountKind <def/amount/rahat> ."),
    _violation("AmountPayerShape", add=f"{TOTAL} hv:payer {PERSON} ."),
    _violation("AmountPayerGroupShape", add=f"{TOTAL} hv:payerGroup <def/role/funder> ."),
    _violation("AmountBudgetShape", add=f"{TOTAL} hv:budgetOf {PERSON} ."),
    _violation("AmountYearShape", add=f"{TOTAL} hv:forYear 2019 ."),
    _violation("AmountComputedShape", f"{TOTAL} hv:computedValue", f"{TOTAL} hv:computedValue 5500 ."),
    _violation("ObservationLinkedShape", f"{P} hv:hasObservation"),
    _violation("ObservationPropertyShape", f"{COUNT} schema:measuredProperty"),
    _violation("ObservationValueShape", f"{COUNT} schema:value"),
    _violation("ObservationValueShape", f"{COUNT} schema:value", f"{COUNT} schema:value 4.0e1 ."),
    _warning(
        "ObservationNegativeShape", f"{COUNT} schema:value\n{GROUP} hv:plannedPersons", f"{COUNT} schema:value -4 ."
    ),
    _violation("ObservationStatusShape", f"{COUNT} hv:valueStatus"),
    _violation("AssessmentLinkedShape", f"{P} hv:hasAssessment {ANSWER}"),
    _violation("AssessmentAspectShape", f"{ANSWER} schema:reviewAspect"),
    _violation("AssessmentAnswerShape", f"{ANSWER} hv:answer"),
    _violation("AssessmentRatingShape", f"{RATING} schema:ratingValue", f"{RATING} schema:ratingValue 11 ."),
    _violation("AssessmentScaleShape", f"{RATING} schema:bestRating"),
    _violation("AssessmentBooleanShape", f"{ANSWER} hv:answer", f'{ANSWER} hv:answer "Kyllä" .'),
    _violation("AssessmentImpactShape", f"{RATING} hv:impact", f"{RATING} hv:impact <def/impact/suuri> ."),
    _warning("AssessmentImpactMissingShape", f"{RATING} hv:impact"),
    _violation("AssessmentExplanationShape", add=f'{RATING} schema:ratingExplanation "x" .'),
)

CROSS_FIELD = (
    _warning("EndBeforeStartShape", f"{P} eurio:endDate", f'{P} eurio:endDate "2018-01-31"^^xsd:date .'),
    _warning("OneDayRunningShape", f"{P} eurio:endDate", f'{P} eurio:endDate "2018-02-01"^^xsd:date .'),
    _warning(
        "OneDayShape",
        f"{P} eurio:endDate\n{P} adms:status",
        f'{P} eurio:endDate "2018-02-01"^^xsd:date ; adms:status <def/status/ended> .',
    ),
    _warning("EndedWithoutEndShape", f"{P} eurio:endDate\n{P} adms:status", f"{P} adms:status <def/status/ended> ."),
    _warning(
        "PlannedRealisedShape",
        f"{P} adms:status\n{P} hv:hasFunding {REALISED}\n{REALISED} rdf:type",
        f"{P} adms:status <def/status/planned> .",
    ),
    _warning("RunningAfterEndShape", f"{P} eurio:endDate", f'{P} eurio:endDate "2019-05-31"^^xsd:date .'),
    _warning("EndedBeforeEndShape", f"{P} adms:status", f"{P} adms:status <def/status/ended> ."),
    _warning("NoFunderShape", f"{P} schema:funder\n{BY_FUNDER} rdf:type"),
    _warning("NoImplementerShape", f"{P} hv:implementedBy\n{BY_UNIT} rdf:type"),
    _warning("RealisedAboveGrantedShape", f"{REALISED} schema:value", f"{REALISED} schema:value 5000.01 ."),
    _warning(
        "RealisedAbovePlannedShape", f"{REALISED_PUBLIC} schema:value", f"{REALISED_PUBLIC} schema:value 6001.0 ."
    ),
    _warning("StatedTotalShape", f"{TOTAL} hv:computedValue", f"{TOTAL} hv:computedValue 5499.0 ."),
    _warning("PlannedPersonsShape", f"{GROUP} hv:plannedPersons", f"{GROUP} hv:plannedPersons 39 ."),
    _warning(
        "IndicatorConflictShape",
        f"{GROUP} hv:plannedPersons",
        f"""{P} hv:hasObservation <id/observation/x-1> . <id/observation/x-1> a schema:Observation ; {KNOWN} ;
        schema:measuredProperty <def/indicator/participating-persons> ; schema:value 41 ;
        hv:valueStatus <def/value-status/planned> .""",
    ),
    _warning("BusinessIdCheckShape", f"{FUNDER} org:identifier", f'{FUNDER} org:identifier "0000001-8"^^hv:ytunnus .'),
    # a remainder of 1 is never issued
    _warning("BusinessIdCheckShape", f"{FUNDER} org:identifier", f'{FUNDER} org:identifier "0000006-1"^^hv:ytunnus .'),
    _warning("PersonWithoutRoleShape", add='<id/person/ffff> a person:Person ; foaf:name "Olli Esimerkki" .'),
    _info("SoleTraderShape", add=f"{FUNDER} hv:soleTrader {PERSON} ."),
    _violation("FunderShortcutShape", f"{P} schema:funder", also=("NoFunderShape",)),
    _violation("ImplementerShortcutShape", f"{P} hv:implementedBy {NESTED}"),
    _violation("PersonShortcutShape", f"{P} hv:involvesPerson"),
    _violation("FunderUnsupportedShape", add=f"{P} schema:funder {TOWN} ."),
    _violation("ImplementerUnsupportedShape", add=f"{P} hv:implementedBy {FUNDER} ."),
    _violation("ConceptLabelShape", f"{FOCUS} skos:prefLabel"),
    _warning("ConceptFinnishShape", f"{FOCUS} skos:prefLabel", f'{FOCUS} skos:prefLabel "Vardag"@sv .'),
    _warning("ConceptLabelClashShape", add=f'{FOCUS} skos:altLabel "1. Arki"@fi .'),
    _violation("ConceptBroaderShape", add=f"{FOCUS} skos:broader <id/portfolio/x/focus/x> ."),
    _violation("ConceptLoopShape", add=f"{FOCUS} skos:broader {FOCUS} ."),
)

PRIVACY = (
    _violation("PersonContactShape", add=f"{PERSON} cv:contactPoint {SWITCHBOARD} ."),
    _violation("PersonContactShape", add=f"{PERSON} locn:address {ADDRESS} ."),
    _violation("PersonContactShape", add=f"{PERSON} cv:telephone <tel:+358500000001> .", also=("ContactIriShape",)),
    _violation(
        "SoleTraderContactShape",
        add=f"{TOWN} hv:soleTrader {PERSON} .",
        also=("SoleTraderShape",),
    ),
    _violation("ContactIriShape", add=f"{BY_PERSON} rdfs:seeAlso <mailto:aino@esimerkki.example> ."),
    _violation(
        "ContactInMentionShape", f"{BY_PERSON} hv:asWritten", f'{BY_PERSON} hv:asWritten "Aino, p. 050 000 0001" .'
    ),
    _violation(
        "ContactInMentionShape", f"{BY_PERSON} hv:asWritten", f'{BY_PERSON} hv:asWritten "aino(at)esimerkki.example" .'
    ),
    _violation(
        "ContactInMentionShape", add=f'{P} hv:rawValue "Puhelin: +358 50 0000001" .', also=("ProjectRawValueShape",)
    ),
    _warning("ContactInTextShape", f"{P} dcterms:abstract", f'{P} dcterms:abstract "Kysy: 08 000 0001."@fi .'),
    _warning("ContactInTextShape", f"{P} dcterms:abstract", f'{P} dcterms:abstract "aino[at]esimerkki.example"@fi .'),
    _violation(
        "PersonIriShape",
        add="""<id/person/esimerkki-olli> a person:Person ; foaf:name "Olli Esimerkki" ; foaf:familyName "Esimerkki" .
        <id/toiminimi> hv:soleTrader <id/person/esimerkki-olli> .""",
        also=("SoleTraderShape",),
    ),
    _violation("TargetGroupPersonShape", add=f"{GROUP} rdfs:seeAlso {PERSON} ."),
)

CASES = (*NAMELESS, *PROJECT, *AGENTS, *MENTIONS, *PLACES_AND_GROUPS, *FIGURES, *CROSS_FIELD, *PRIVACY)
