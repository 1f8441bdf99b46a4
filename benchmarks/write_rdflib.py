"""List -> N-Quads by rdflib's terms, dataset and serialiser: `python -m benchmarks.write_rdflib LIST OUTPUT`.

The same projects are read and the same quads come out as in write_lines, written the way an rdflib program is.
"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

from rdflib import RDF, XSD, Dataset, Graph, Literal, Namespace, URIRef
from rdflib.namespace import DCTERMS, FOAF, PROV, SKOS

from converters.documents import read_document
from converters.sources.eura_lists import convert
from graph.model import Amount, Cell, Document, Organisation, Participation, Project
from graph.resolve.naming import Naming
from graph.triples.privacy import mask_contacts
from graph.vocabulary import DEF, PREFIXES

HV, ADMS = Namespace(PREFIXES["hv"]), Namespace(PREFIXES["adms"])
EURIO, SCHEMA = Namespace(PREFIXES["eurio"]), Namespace(PREFIXES["schema"])
EU_PROGRAMME = Namespace("http://publications.europa.eu/resource/authority/eu-programme/")
FUNDS = {"ESF": EU_PROGRAMME.ESF, "ERDF": EU_PROGRAMME.ERDF}
SHORTCUTS = {"responsible-authority": SCHEMA.funder, "implementer": HV.implementedBy}


class RdflibWriter:
    """Adds the projects of a list to a dataset."""

    def __init__(self, document: Document, naming: Naming) -> None:
        self._id, self._naming = document.id, naming
        self._source = URIRef(naming.document(document.id))
        self.dataset = Dataset()
        self._public = self.dataset.graph(URIRef(naming.graph(document.id)))
        self._restricted = self.dataset.graph(URIRef(naming.graph(f"restricted/{document.id}")))

    def add_document(self, document: Document) -> None:
        graph = self._public
        graph.add((self._source, RDF.type, FOAF.Document))
        graph.add((self._source, RDF.type, PROV.Entity))
        graph.add((self._source, HV.sha256, Literal(document.sha256)))
        graph.add((self._source, DCTERMS.format, Literal(document.media_type)))
        graph.add((self._source, HV.sourceDataset, concept("source", "eura_lists")))
        graph.add((URIRef(self._naming.graph(self._id)), PROV.wasDerivedFrom, self._source))

    def add_project(self, project: Project, row: int) -> None:
        node = URIRef(f"{self._naming.id}project/{project.key}")
        self._add_facts(node, project)
        for number, participation in enumerate(project.participations, 1):
            part = URIRef(f"{self._naming.id}participation/{self._id}-{row}-{number}")
            self._add_participation(node, part, participation, project)
        for number, amount in enumerate(project.amounts, 1):
            self._add_amount(node, URIRef(f"{self._naming.id}amount/{self._id}-{row}-{number}"), amount)

    def _add_facts(self, node: URIRef, project: Project) -> None:
        graph = self._public
        graph.add((node, RDF.type, HV.Project))
        graph.add((node, RDF.type, FOAF.Project))
        graph.add((node, PROV.wasDerivedFrom, self._cell(project.at)))
        self._add_text(node, DCTERMS.title, project.title, language="fi")
        if project.code:
            identifier = URIRef(f"{node}/identifier")
            graph.add((node, DCTERMS.identifier, Literal(project.code)))
            graph.add((node, ADMS.identifier, identifier))
            graph.add((identifier, RDF.type, ADMS.Identifier))
            graph.add((identifier, SKOS.notation, Literal(project.code)))
            graph.add((identifier, ADMS.schemaAgency, Literal(project.scheme)))
        add_day(graph, node, EURIO.startDate, project.start)
        add_day(graph, node, EURIO.endDate, project.end)
        if project.status:
            graph.add((node, ADMS.status, concept("status", project.status)))
        if project.programme:
            graph.add((node, HV.programme, concept("programme", project.programme)))
        if project.axis:
            graph.add((node, HV.priorityAxis, concept("axis", project.axis)))
        if project.fund:
            graph.add((node, HV.fund, FUNDS.get(project.fund) or concept("fund", project.fund)))
        for raw in project.raw_values:
            self._add_text(node, HV.rawValue, f"{raw.field}: {raw.value}")

    def _add_participation(self, node: URIRef, part: URIRef, participation: Participation, project: Project) -> None:
        assert isinstance(participation.agent, Organisation)
        graph = self._public
        agent = URIRef(self._naming.agent(participation.agent))
        body = URIRef(self._naming.body(participation.agent))
        graph.add((part, RDF.type, HV.Participation))
        graph.add((part, RDF.type, HV.OrganisationParticipation))
        graph.add((part, HV.inProject, node))
        graph.add((part, HV.participant, agent))
        graph.add((part, HV.role, concept("role", participation.role)))
        graph.add((part, HV.asWritten, Literal(participation.as_written)))
        graph.add((part, HV.confidence, make_decimal(participation.confidence)))
        add_day(graph, part, SCHEMA.startDate, project.start)
        add_day(graph, part, SCHEMA.endDate, project.end)
        if project.start or project.end:
            graph.add((part, HV.intervalSource, concept("interval-source", "inheritedFromProject")))
        graph.add((part, HV.evidence, self._cell(participation.at)))
        for organisation in (agent, body):
            graph.add((node, SHORTCUTS[participation.role], organisation))

    def _add_amount(self, node: URIRef, amount_node: URIRef, amount: Amount) -> None:
        graph = self._public
        graph.add((node, HV.hasFunding, amount_node))
        graph.add((amount_node, RDF.type, HV.FundingAmount))
        graph.add((amount_node, HV.inProject, node))
        graph.add((amount_node, SCHEMA.value, make_decimal(amount.value)))
        graph.add((amount_node, SCHEMA.currency, Literal(amount.currency)))
        graph.add((amount_node, HV.amountKind, concept("amount", amount.kind)))
        graph.add((amount_node, HV.evidence, self._cell(amount.at)))

    def _add_text(self, node: URIRef, predicate: URIRef, text: str, language: str | None = None) -> None:
        masked = mask_contacts(text)
        self._public.add((node, predicate, Literal(masked, lang=language)))
        if masked != text:
            self._restricted.add((node, predicate, Literal(text, lang=language)))

    def _cell(self, at: object) -> URIRef:
        assert isinstance(at, Cell)
        fragment = f"cell={at.row},{at.column}" if at.column else f"row={at.row}"
        return URIRef(f"{self._source}#{fragment}")


def concept(scheme: str, name: str) -> URIRef:
    return URIRef(f"{DEF}{scheme}/{name}")


def make_decimal(value: object) -> Literal:
    return Literal(f"{float(str(value)):g}" if isinstance(value, float) else str(value), datatype=XSD.decimal)


def add_day(graph: Graph, node: URIRef, predicate: URIRef, day: date | None) -> None:
    if day:
        graph.add((node, predicate, Literal(day.isoformat(), datatype=XSD.date)))


def write_rdflib(source: Path, target: Path, key: bytes = b"") -> None:
    """Convert a list into a dataset and serialise it."""
    document = read_document(source, source.name)
    writer = RdflibWriter(document, Naming(key=key))
    for record in convert(document):
        if isinstance(record, Project) and isinstance(record.at, Cell):
            writer.add_project(record, record.at.row)
    writer.add_document(document)
    writer.dataset.serialize(destination=str(target), format="nquads")


if __name__ == "__main__":
    write_rdflib(Path(sys.argv[1]), Path(sys.argv[2]))
