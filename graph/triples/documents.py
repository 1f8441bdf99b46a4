"""Writes what one document says as N-Quads lines: public ones in its graph, contact details in its restricted graph."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import Final

from graph.model import (
    Amount,
    Assessment,
    Attachment,
    Cell,
    ContactPoint,
    Indicator,
    Location,
    Organisation,
    Participation,
    Person,
    Place,
    Portfolio,
    Project,
    Span,
    TargetGroup,
)
from graph.resolve.mentions import Mentions
from graph.resolve.names import is_abbreviation, person_key, slug
from graph.resolve.naming import Named, Naming
from graph.triples.ends import (
    amount_ends,
    forget_ends,
    lines_of,
    participation_ends,
    period_ends,
    project_days,
    project_ends,
)
from graph.triples.privacy import mask_contacts
from graph.triples.terms import (
    concept,
    expand,
    make_boolean,
    make_date,
    make_decimal,
    make_integer,
    make_iri,
    make_string,
    make_text,
    make_typed,
    make_web_address,
)

A = expand("rdf:type")
_TITLE, _IDENTIFIER, _ABSTRACT = expand("dcterms:title"), expand("dcterms:identifier"), expand("dcterms:abstract")
_DCT_TYPE, _PART_OF, _SPATIAL = expand("dcterms:type"), expand("dcterms:isPartOf"), expand("dcterms:spatial")
_SUBJECT, _DERIVED = expand("dcterms:subject"), expand("prov:wasDerivedFrom")
_START, _END = expand("eurio:startDate"), expand("eurio:endDate")
_LABEL, _NOTATION = expand("skos:prefLabel"), expand("skos:notation")
_VALUE, _JOB = expand("schema:value"), expand("schema:jobTitle")
_FUNDER, _IMPLEMENTED, _INVOLVES = expand("schema:funder"), expand("hv:implementedBy"), expand("hv:involvesPerson")
_PROJECT, _PARTICIPANT = expand("hv:inProject"), expand("hv:participant")
_ON_BEHALF, _WRITTEN, _EVIDENCE = expand("hv:onBehalfOf"), expand("hv:asWritten"), expand("hv:evidence")
_EXACT = expand("oa:exact")
_CONFIDENCE, _INFERRED, _FUNDING = expand("hv:confidence"), expand("hv:inferred"), expand("hv:hasFunding")
_SHORTCUTS: Final = {
    "funder": _FUNDER,
    "responsible-authority": _FUNDER,
    "implementer": _IMPLEMENTED,
    "co-implementer": _IMPLEMENTED,
}
_RAW = expand("hv:rawValue")
_NO_LANGUAGE: Final = "zxx"
"""Of the code that stands for a title which the document lacks: a title of another document goes before it."""

_ADMS_IDENTIFIER, _IDENTIFIER_CLASS = expand("adms:identifier"), expand("adms:Identifier")
_AGENCY, _FINAL_REPORT, _HOMEPAGE = expand("adms:schemaAgency"), expand("hv:finalReport"), expand("foaf:homepage")


class DocumentWriter:
    """Writes the projects of one document.

    Args:
        document_id: the first 16 hex digits of the document's hash.
        naming: the IRI policy.
        text: the document's text, for quoting the evidence; empty for tables.
        mentions: where the bodies and people seen are counted.
        hidden: characters of the text that no evidence quotes.

    `public` and `restricted` hold blocks of whole lines: a record's lines are written as one string where they always
    come together, because this is the hot path.
    """

    def __init__(
        self, document_id: str, naming: Naming, text: str, mentions: Mentions, hidden: Iterable[tuple[int, int]] = ()
    ) -> None:
        forget_ends()
        self._id = document_id
        self._naming = naming
        self._text = text
        self._mentions = mentions
        self._source = naming.document(document_id)
        self._amount = f"<{naming.id}amount/"
        self._cell = f" {_EVIDENCE} <{self._source}#cell="
        self._end = f" <{naming.graph(document_id)}> .\n"
        self._restricted_end = f" <{naming.graph(f'restricted/{document_id}')}> .\n"
        self._hidden = tuple(hidden)
        self._private: list[tuple[int, int]] = []
        self._agents: dict[Organisation, Named] = {}
        self.public: list[str] = []
        self.restricted: list[str] = []

    def write_document(self, media_type: str, sha256: str, source: str) -> None:
        """The document itself and where its graph comes from."""
        node = f"<{self._source}>"
        self._add(node, A, expand("foaf:Document"), expand("prov:Entity"))
        self._add(node, expand("hv:sha256"), make_string(sha256))
        self._add(node, expand("dcterms:format"), make_string(media_type))
        self._add(node, expand("hv:sourceDataset"), concept("source", source))
        self._add(f"<{self._naming.graph(self._id)}>", _DERIVED, node)

    def write_project(self, project: Project, ordinal: int) -> None:
        """Everything the document says of a project; `ordinal` tells projects of one document apart (a table's row)."""
        node = make_iri(f"{self._naming.id}project/{project.key}")
        prefix = f"{self._id}-{ordinal}"
        self._private = [] if isinstance(project.at, Cell) else [*self._hidden, *_contact_spans(project)]
        self._write_facts(node, project)
        if project.portfolio:
            self._write_portfolio(node, project.portfolio)
        self._write_participations(node, prefix, project)
        for n, amount in enumerate(project.amounts, 1):
            self._write_amount(node, f"{prefix}-{n}", amount)
        for n, place in enumerate(project.places, 1):
            self._write_place(node, f"{prefix}-{n}", place)
        for n, group in enumerate(project.target_groups, 1):
            self._write_target_group(node, f"{prefix}-{n}", group)
        for n, indicator in enumerate(project.indicators, 1):
            self._write_indicator(node, f"{prefix}-{n}", indicator)
        for n, assessment in enumerate(project.assessments, 1):
            self._write_assessment(node, f"{prefix}-{n}", assessment)
        for n, attachment in enumerate(project.attachments, 1):
            self._write_attachment(node, f"{prefix}-{n}", attachment)

    def _add(self, subject: str, predicate: str, *objects: str) -> None:
        end = self._end
        self.public += [f"{subject} {predicate} {term}{end}" for term in objects]

    def _add_text(self, subject: str, predicate: str, text: str, make: Callable[[str], str] = make_text) -> None:
        """A text of the source: contact details that stand in it are masked, the whole text is restricted."""
        masked = mask_contacts(text)
        self.public.append(f"{subject} {predicate} {make(masked)}{self._end}")
        if masked is not text:
            self.restricted.append(f"{subject} {predicate} {make(text)}{self._restricted_end}")

    def _add_web_address(self, subject: str, value: str) -> None:
        if address := make_web_address(value):
            self._add(subject, _HOMEPAGE, address)
        elif value:
            self._add_text(subject, _RAW, value, make_string)

    def _thing(self, kind: str, name: str) -> str:
        return f"<{self._naming.id}{kind}/{name}>"

    # -- the project's own fields ------------------------------------------------------------------

    def _write_facts(self, node: str, project: Project) -> None:
        end = self._end
        codes = (project.type, project.status, project.programme, project.axis, project.objective)
        ends = [
            *project_ends(codes, project.fund, end),
            *project_days(project.start, project.end, end),
            f" {_DERIVED} {self._origin(project.at)}{end}",
        ]
        self.public.append(lines_of(node, ends))
        if project.title:
            self._add_text(node, _TITLE, project.title)
        else:
            name = project.code or project.key.rpartition("/")[2]
            self._add(node, _TITLE, make_text(name, _NO_LANGUAGE))
        if project.code:
            identifier = f"{node[:-1]}/identifier>"
            code = make_string(project.code)
            self.public.append(
                f"{node} {_IDENTIFIER} {code}{end}"
                f"{node} {_ADMS_IDENTIFIER} {identifier}{end}"
                f"{identifier} {A} {_IDENTIFIER_CLASS}{end}"
                f"{identifier} {_NOTATION} {code}{end}"
                f"{identifier} {_AGENCY} {make_string(project.scheme)}{end}"
            )
        for predicate, text in ((_ABSTRACT, project.abstract), (_FINAL_REPORT, project.final_report)):
            if text:
                self._add_text(node, predicate, text)
        for raw in project.raw_values:
            self._add_text(node, _RAW, f"{raw.field}: {raw.value}", make_string)
        if project.website:
            self._add_web_address(node, project.website)

    def _write_portfolio(self, node: str, portfolio: Portfolio) -> None:
        iri = self._naming.portfolio(portfolio.name)
        self._add(node, _PART_OF, f"<{iri}>")
        self._add(f"<{iri}>", A, expand("hv:Portfolio"))
        self._add(f"<{iri}>", _TITLE, make_text(portfolio.name))
        if portfolio.start_year:
            self._add(f"<{iri}>", _START, make_date(date(portfolio.start_year, 1, 1)))
        if portfolio.end_year:
            self._add(f"<{iri}>", _END, make_date(date(portfolio.end_year, 12, 31)))
        if portfolio.theme:
            self._add(f"<{iri}>", expand("dcterms:alternative"), make_text(portfolio.theme))
        if portfolio.focus:
            focus = f"<{iri}/focus/{slug(portfolio.focus)}>"
            self._add(node, expand("hv:focus"), focus)
            self._add(focus, A, expand("skos:Concept"))
            self._add(focus, _LABEL, make_text(portfolio.focus))

    # -- evidence ----------------------------------------------------------------------------------

    def _origin(self, at: Location | None) -> str:
        return f"<{self._source}#row={at.row}>" if isinstance(at, Cell) else f"<{self._source}>"

    def _evidence(self, node: str, at: Location | None) -> str:
        """The lines that say where a fact stands: a cell of a table, or characters of a text."""
        if isinstance(at, Cell):
            if at.column:
                return f"{node}{self._cell}{at.row},{at.column}>{self._end}"
            return f"{node} {_EVIDENCE} {self._origin(at)}{self._end}"
        return self._quotation(node, at) if at else ""

    def _quotation(self, node: str, at: Span) -> str:
        end = self._end
        iri = f"{self._naming.id}evidence/{self._id}-{at.start}-{at.end}"
        selector = f"<{iri}/selector>"
        quote = self._text[at.start : at.end]
        private = any(start < at.end and at.start < last for start, last in self._private)
        exact = "" if private or mask_contacts(quote) is not quote else f"{selector} {_EXACT} {make_string(quote)}{end}"
        return (
            f"{node} {_EVIDENCE} <{iri}>{end}"
            f"<{iri}> {A} {expand('oa:SpecificResource')}{end}"
            f"<{iri}> {expand('oa:hasSource')} <{self._source}>{end}"
            f"<{iri}> {expand('oa:hasSelector')} {selector}{end}"
            f"{selector} {A} {expand('oa:TextPositionSelector')}{end}"
            f"{selector} {expand('oa:start')} {make_typed(str(at.start), 'nonNegativeInteger')}{end}"
            f"{selector} {expand('oa:end')} {make_typed(str(at.end), 'nonNegativeInteger')}{end}"
            f"{exact}"
        )

    # -- agents ------------------------------------------------------------------------------------

    def _see_organisation(self, organisation: Organisation) -> tuple[str, str]:
        """The IRIs of the lowest unit named and of the body, which are counted as seen."""
        if (named := self._agents.get(organisation)) is None:
            named = self._agents[organisation] = self._naming.name(organisation)
        agent, body, read = named
        self._mentions.add_organisation(agent, body, read)
        if organisation.sole_trader:
            self._mentions.add_trader(body, self._naming.trader(organisation), organisation)
        return agent, body

    def _see_person(self, person: Person, organisation: Organisation | None, project: Project) -> str:
        iri = self._naming.person(person, organisation, project.key)
        body = self._naming.body(organisation) if organisation else ""
        self._mentions.add_person(iri, person_key(person.name), body, person)
        return iri

    def _write_participations(self, node: str, prefix: str, project: Project) -> None:
        written: dict[tuple[str, str], str] = {}
        bodies: dict[str, str] = {}
        for participation in project.participations:
            agent, body = self._see_agent(participation, project, bodies)
            pair = (agent, participation.role)
            if pair not in written:
                written[pair] = self._thing("participation", f"{prefix}-{len(written) + 1}")
                self._write_participation(node, written[pair], agent, participation, project)
                self._write_shortcuts(node, agent, body, participation)
            self.public.append(self._evidence(written[pair], participation.at))
            if isinstance(participation.agent, Person) and participation.agent.contact:
                self._write_contact(agent, written[pair], participation.agent.contact)
        self._note_abbreviations(bodies)

    def _see_agent(self, participation: Participation, project: Project, bodies: dict[str, str]) -> tuple[str, str]:
        """The IRIs of the agent and of the body it is or acts for."""
        iri = body = ""
        for organisation in (participation.on_behalf_of, participation.agent):
            if isinstance(organisation, Organisation):
                iri, body = self._see_organisation(organisation)
                bodies.setdefault(body, organisation.name)
        if isinstance(participation.agent, Person):
            iri = self._see_person(participation.agent, participation.on_behalf_of, project)
        return iri, body

    def _note_abbreviations(self, bodies: dict[str, str]) -> None:
        for short, short_name in bodies.items():
            if not short_name.isupper():
                continue
            for body, name in bodies.items():
                if body != short and is_abbreviation(short_name, name):
                    self._mentions.together.add((short, body))

    def _write_participation(
        self, node: str, x: str, agent: str, participation: Participation, project: Project
    ) -> None:
        end = self._end
        stated = bool(participation.start or participation.end)
        first, last = (participation.start, participation.end) if stated else (project.start, project.end)
        kind = (
            "hv:OrganisationParticipation"
            if isinstance(participation.agent, Organisation)
            else "hv:PersonParticipation"
        )
        is_one, of_kind, in_role, surely = participation_ends(kind, participation.role, participation.confidence, end)
        add = self.public.append
        add(
            f"{x}{is_one}{x}{of_kind}{x}{in_role}{x}{surely}{x} {_PROJECT} {node}{end}{x} {_PARTICIPANT} <{agent}>{end}"
        )
        # A block of its own: text that is all ASCII, as the other lines are, is encoded much faster.
        add(f"{x} {_WRITTEN} {make_string(participation.as_written)}{end}")
        if first or last:
            add(lines_of(x, period_ends(first, last, stated, end)))
        if participation.on_behalf_of:
            add(f"{x} {_ON_BEHALF} <{self._naming.agent(participation.on_behalf_of)}>{end}")
        if participation.job_title:
            add(f"{x} {_JOB} {make_text(participation.job_title)}{end}")
        if participation.inferred or _body_inferred(participation):
            add(f"{x} {_INFERRED} {make_boolean(True)}{end}")

    def _write_shortcuts(self, node: str, agent: str, body: str, participation: Participation) -> None:
        if isinstance(participation.agent, Person):
            self.public.append(f"{node} {_INVOLVES} <{agent}>{self._end}")
        elif predicate := _SHORTCUTS.get(participation.role):
            self.public.append(f"{node} {predicate} <{agent}>{self._end}")
            if body != agent:
                self.public.append(f"{node} {predicate} <{body}>{self._end}")

    def _write_contact(self, agent: str, participation: str, contact: ContactPoint) -> None:
        end = self._restricted_end
        point = f"{participation[:-1].replace('/participation/', '/contact/')}>"
        facts = [
            (A, expand("cv:ContactPoint")),
            *((expand("cv:telephone"), make_iri(f"tel:{phone}")) for phone in contact.phones),
            *((expand("cv:email"), make_iri(f"mailto:{email}")) for email in contact.emails),
        ]
        if len(facts) > 1:
            if contact.inferred:
                facts.append((_INFERRED, make_boolean(True)))
            self.restricted.append(f"{make_iri(agent)} {expand('cv:contactPoint')} {point}{end}")
            self.restricted += [f"{point} {predicate} {term}{end}" for predicate, term in facts]
        if contact.street or contact.locality:
            self.restricted += address_lines(make_iri(agent), f"{point[:-1]}/address>", contact, end)

    # -- the rest ----------------------------------------------------------------------------------

    def _write_amount(self, node: str, name: str, amount: Amount) -> None:
        end = self._end
        x = f"{self._amount}{name}>"
        kind, currency, code = amount_ends(amount.kind, amount.currency, end)
        self.public.append(
            f"{node} {_FUNDING} {x}{end}"
            f"{x}{kind}{x}{currency}{x}{code}"
            f"{x} {_PROJECT} {node}{end}"
            f"{x} {_VALUE} {make_decimal(amount.value)}{end}"
            f"{self._evidence(x, amount.at)}"
        )
        if amount.payer:
            self._add(x, expand("hv:payer"), make_iri(self._see_organisation(amount.payer)[0]))
        if amount.budget_of:
            self._add(x, expand("hv:budgetOf"), make_iri(self._see_organisation(amount.budget_of)[0]))
        if amount.payer_group:
            self._add(x, expand("hv:payerGroup"), concept("payer-group", amount.payer_group))
        if amount.year:
            self._add(x, expand("hv:forYear"), make_typed(f"{amount.year:04d}", "gYear"))
        if amount.computed is not None:
            self._add(x, expand("hv:computedValue"), make_decimal(amount.computed))
        if amount.label:
            self._add_text(x, _WRITTEN, amount.label, make_string)

    def _write_place(self, node: str, name: str, place: Place) -> None:
        if place.kind not in {"municipality", "sub-region", "region", "country"}:
            raise ValueError(f"no such kind of place: {place.kind}")
        relation = _SPATIAL if place.stated else expand("hv:mentionsPlace")
        area = self._thing(place.kind, place.code)
        x = self._thing("place-mention", name)
        self._add(node, relation, area)
        self._add(x, A, expand("hv:PlaceMention"))
        self._add(x, _PROJECT, node)
        self._add(x, expand("hv:place"), area)
        self._add(x, expand("hv:relation"), relation)
        self._add(x, _WRITTEN, make_string(place.raw))
        self._add(x, _CONFIDENCE, make_decimal(place.confidence))
        self.public.append(self._evidence(x, place.at))

    def _write_target_group(self, node: str, name: str, group: TargetGroup) -> None:
        x = self._thing("target-group", name)
        narrow = "hv:directTargetGroup" if group.relation == "direct" else "hv:indirectTargetGroup"
        self._add(node, expand(narrow), x)
        self._add(node, expand("hv:targetGroup"), x)
        self._add(x, A, expand("hv:TargetGroup"))
        self._add_text(x, expand("schema:audienceType"), group.text)
        for predicate, number in (
            ("schema:requiredMinAge", group.age_min),
            ("schema:requiredMaxAge", group.age_max),
            ("hv:plannedPersons", group.planned_persons),
        ):
            if number is not None:
                self._add(x, expand(predicate), make_integer(number))
        self._add(x, _SUBJECT, *(concept("target-group", name) for name in group.concepts))
        self._add(x, _CONFIDENCE, make_decimal(group.confidence))
        if not group.stated:
            self._add(x, _INFERRED, make_boolean(True))
        self.public.append(self._evidence(x, group.at))

    def _write_indicator(self, node: str, name: str, indicator: Indicator) -> None:
        x = self._thing("observation", name)
        self._add(node, expand("hv:hasObservation"), x)
        self._add(x, A, expand("schema:Observation"))
        self._add(x, _PROJECT, node)
        self._add(x, expand("schema:measuredProperty"), concept("indicator", indicator.indicator))
        self._add(x, _VALUE, make_decimal(indicator.value))
        self._add(x, expand("hv:valueStatus"), concept("value-status", indicator.status))
        self.public.append(self._evidence(x, indicator.at))

    def _write_assessment(self, node: str, name: str, assessment: Assessment) -> None:
        x = self._thing("assessment", name)
        self._add(node, expand("hv:hasAssessment"), x)
        self._add(x, A, expand("hv:PrincipleAssessment"))
        self._add(x, _PROJECT, node)
        self._add(x, expand("schema:reviewAspect"), concept("principle", assessment.aspect))
        if assessment.value is not None:
            self._add(x, expand("schema:ratingValue"), make_integer(assessment.value))
            self._add(x, expand("schema:bestRating"), make_integer(10))
            self._add(x, expand("schema:worstRating"), make_integer(0))
        if assessment.impact:
            self._add(x, expand("hv:impact"), concept("impact", assessment.impact))
        if assessment.answer is not None:
            self._add(x, expand("hv:answer"), make_boolean(assessment.answer))
        if assessment.explanation:
            self._add_text(x, expand("schema:ratingExplanation"), assessment.explanation)
        self.public.append(self._evidence(x, assessment.at))

    def _write_attachment(self, node: str, name: str, attachment: Attachment) -> None:
        x = self._thing("attachment", name)
        self._add(node, expand("hv:hasAttachment"), x)
        self._add(x, A, expand("foaf:Document"))
        self._add_text(x, _TITLE, attachment.title)
        self._add(x, _DCT_TYPE, concept("attachment-type", attachment.kind))
        self._add_web_address(x, attachment.url)
        self.public.append(self._evidence(x, attachment.at))


def address_lines(agent: str, node: str, contact: ContactPoint, end: str) -> list[str]:
    """The lines of a postal address of an agent, in the graph that `end` closes them with."""
    parts = (
        (expand("locn:thoroughfare"), contact.street),
        (expand("locn:postCode"), contact.postcode),
        (expand("locn:postName"), contact.locality),
    )
    return [
        f"{agent} {expand('locn:address')} {node}{end}",
        f"{node} {A} {expand('locn:Address')}{end}",
        *(f"{node} {predicate} {make_string(value)}{end}" for predicate, value in parts if value),
    ]


def _body_inferred(participation: Participation) -> bool:
    agent, body = participation.agent, participation.on_behalf_of
    return bool((isinstance(agent, Organisation) and agent.inferred) or (body and body.inferred))


def _contact_spans(project: Project) -> list[tuple[int, int]]:
    """Where contact details may stand: everything a person participation covers."""
    return [
        (participation.at.start, participation.at.end)
        for participation in project.participations
        if isinstance(participation.agent, Person) and participation.at and not isinstance(participation.at, Cell)
    ]
