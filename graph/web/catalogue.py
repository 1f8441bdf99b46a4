"""Describes the dataset as DCAT-AP 3 and VoID: what it holds, where it is, on which terms, what it links to."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Final

from rdflib import Graph, Literal, Namespace, URIRef
from rdflib.namespace import DCTERMS, FOAF, PROV, RDF, RDFS, SKOS, VOID, XSD

from graph.vocabulary import HV, PREFIXES
from graph.web.changes import CLASSES, Change
from graph.web.dumps import DumpFile
from graph.web.edition import Edition, PersonMode
from graph.web.publisher import AUTHORITY, Publisher
from graph.web.statistics import TARGETS, Statistics

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from rdflib.term import Node

# rdflib knows DCAT 2 only.
DCAT: Final = Namespace("http://www.w3.org/ns/dcat#")
ADMS: Final = Namespace("http://www.w3.org/ns/adms#")
DCATAP: Final = Namespace("http://data.europa.eu/r5r/")
SPDX: Final = Namespace("http://spdx.org/rdf/terms#")
VCARD: Final = Namespace("http://www.w3.org/2006/vcard/ns#")
WKT: Final = URIRef("http://www.opengis.net/ont/geosparql#wktLiteral")
_IANA: Final = "https://www.iana.org/assignments/media-types/"
_UNKNOWN_LICENCE: Final = URIRef("http://purl.org/adms/licencetype/UnknownIPR")
_FILE_TYPES: Final = {"nq": "RDF_N_QUADS", "nt": "RDF_N_TRIPLES", "ttl": "RDF_TURTLE", "csv": "CSV"}
FORMATS: Final = {
    "turtle": "text/turtle",
    "json-ld": "application/ld+json",
    "nt": "application/n-triples",
    "xml": "application/rdf+xml",
}
"""The formats of the description: rdflib's names, with their media types."""

_NAMES: Final = {
    "nq": ("Koko aineisto, N-Quads", "The whole, N-Quads"),
    "ttl": ("Koko aineisto, Turtle", "The whole, Turtle"),
}
_PUBLIC: Final = {
    PersonMode.NAMED: ("Henkilöt ovat nimillään.", "People are named."),
    PersonMode.PSEUDONYMOUS: ("Henkilöt ovat peitenimillä.", "People are under pseudonyms."),
    PersonMode.NONE: ("Henkilöitä ei ole mukana.", "People are left out."),
}
_DATASETS: Final = {
    "yso": "YSO",
    "yso-places": "YSO-paikat",
    "wikidata": "Wikidata",
    "nuts": "NUTS",
    "eu-authority-tables": "EU authority tables",
}


def make_catalogue(
    edition: Edition,
    statistics: Statistics,
    dumps: Iterable[DumpFile],
    publisher: Publisher,
    site: str,
    *,
    previous: str = "",
    changes: Iterable[Change] = (),
) -> Graph:
    """The description of an edition on a site.

    Args:
        edition: what is published.
        statistics: its counts.
        dumps: its files, below "dump/" of the site.
        publisher: who publishes it, and under which licence.
        site: the public address, with its last slash.
        previous: the id of the release before, and
        changes: what changed since, where that is known.
    """
    writer = _Writer(edition, publisher, site)
    writer.write_catalog()
    writer.write_dataset(statistics, previous, list(changes))
    writer.write_distributions(list(dumps))
    writer.write_void(statistics)
    return writer.graph


def write_catalogue(catalogue: Graph, format_name: str) -> bytes:
    """The description in one of `FORMATS`; the same triples give the same bytes, but for XML."""
    content: bytes = catalogue.serialize(format=format_name, encoding="utf-8")
    if format_name == "nt":
        return b"".join(sorted(content.splitlines(keepends=True)))
    return _sort_json_ld(content) if format_name == "json-ld" else content


def _sort_json_ld(content: bytes) -> bytes:
    """The nodes and the values of their properties in order: rdflib follows hashes, which differ from run to run."""
    nodes = [
        {name: sorted(values, key=json.dumps) if isinstance(values, list) else values for name, values in node.items()}
        for node in json.loads(content)
    ]
    ordered = sorted(nodes, key=lambda node: str(node["@id"]))
    return json.dumps(ordered, ensure_ascii=False, indent=2, sort_keys=True).encode()


class _Writer:
    """Writes the description into one graph."""

    def __init__(self, edition: Edition, publisher: Publisher, site: str) -> None:
        self.graph = Graph()
        self._edition, self._publisher, self._site = edition, publisher, site
        for prefix, namespace in (
            ("dcat", DCAT),
            ("adms", ADMS),
            ("dcatap", DCATAP),
            ("spdx", SPDX),
            ("vcard", VCARD),
            ("hv", HV),
        ):
            self.graph.bind(prefix, namespace)
        self._catalog = URIRef(f"{site}catalog")
        self._dataset = self._part("dataset")
        self._service = self._part("endpoint")
        self._agent = self._part("publisher")
        self._made = Literal(edition.made, datatype=XSD.dateTime)

    def _part(self, name: str) -> URIRef:
        return URIRef(f"{self._catalog}#{name}")

    def _add(self, subject: Node, *pairs: tuple[URIRef, Node]) -> None:
        for predicate, value in pairs:
            self.graph.add((subject, predicate, value))

    def _add_texts(self, subject: Node, predicate: URIRef, texts: Mapping[str, str]) -> None:
        self._add(subject, *((predicate, Literal(text, lang=language)) for language, text in texts.items()))

    def _typed(self, iri: str, kind: URIRef) -> URIRef:
        """A term of somebody else's, with the class that DCAT-AP wants it to have."""
        self._add(URIRef(iri), (RDF.type, kind))
        return URIRef(iri)

    def _concept(self, iri: str, label: str) -> URIRef:
        self._add(self._typed(iri, SKOS.Concept), (SKOS.prefLabel, Literal(label, lang="en")))
        return URIRef(iri)

    def _document(self, path: str) -> URIRef:
        return self._typed(path if "://" in path else f"{self._site}{path}", FOAF.Document)

    # -- catalog, publisher, contact, licence ------------------------------------------------------

    def write_catalog(self) -> None:
        publisher, language = self._publisher, self._typed(f"{AUTHORITY}language/FIN", DCTERMS.LinguisticSystem)
        self._add(
            self._catalog,
            (RDF.type, DCAT.Catalog),
            (DCTERMS.publisher, self._agent),
            (DCAT.dataset, self._dataset),
            (DCAT.service, self._service),
            (DCTERMS.license, self._licence()),
            (DCTERMS.modified, self._made),
            (DCTERMS.issued, self._made),
            (DCTERMS.language, language),
            (FOAF.homepage, self._document("")),
            (DCAT.themeTaxonomy, self._theme_scheme()),
        )
        self._add_texts(self._catalog, DCTERMS.title, publisher.title)
        self._add_texts(self._catalog, DCTERMS.description, publisher.description)
        self._write_publisher()

    def _write_publisher(self) -> None:
        publisher = self._publisher
        names = publisher.name or {"fi": "Julkaisijaa ei ole ilmoitettu", "en": "Publisher not stated"}
        self._add(self._agent, (RDF.type, FOAF.Agent))
        self._add_texts(self._agent, FOAF.name, names)
        if publisher.type:
            label = publisher.type.rstrip("/").rpartition("/")[2]
            self._add(self._agent, (DCTERMS.type, self._concept(publisher.type, label)))
        if publisher.homepage:
            self._add(self._agent, (FOAF.homepage, self._document(publisher.homepage)))

    def _contact(self) -> Iterable[tuple[URIRef, Node]]:
        publisher = self._publisher
        if not (publisher.contact_page or publisher.contact_email):
            return []
        contact = self._part("contact")
        self._add(contact, (RDF.type, VCARD.Organization), (RDF.type, VCARD.Kind))
        self._add_texts(contact, VCARD.fn, publisher.contact_name or publisher.name)
        if publisher.contact_email:
            self._add(contact, (VCARD.hasEmail, URIRef(f"mailto:{publisher.contact_email}")))
        if publisher.contact_page:
            self._add(contact, (VCARD.hasURL, URIRef(publisher.contact_page)))
        return [(DCAT.contactPoint, contact)]

    def _licence(self) -> URIRef:
        if self._publisher.licence:
            return self._typed(self._publisher.licence, DCTERMS.LicenseDocument)
        licence = self._part("licence-not-stated")
        kind = self._concept(str(_UNKNOWN_LICENCE), "Unknown IPR")
        self._add(licence, (RDF.type, DCTERMS.LicenseDocument), (DCTERMS.type, kind))
        texts = {"fi": "Lisenssiä ei ole ilmoitettu", "sv": "Licensen har inte angetts", "en": "Licence not stated"}
        self._add_texts(licence, RDFS.label, texts)
        return licence

    def _theme_scheme(self) -> URIRef:
        scheme = self._typed(f"{AUTHORITY}data-theme", SKOS.ConceptScheme)
        self._add(scheme, (DCTERMS.title, Literal("Data theme", lang="en")))
        return scheme

    def _themes(self) -> list[tuple[URIRef, Node]]:
        themes: list[tuple[URIRef, Node]] = []
        for code in self._publisher.themes:
            theme = self._concept(f"{AUTHORITY}data-theme/{code}", code)
            self._add(theme, (SKOS.inScheme, self._theme_scheme()))
            themes.append((DCAT.theme, theme))
        return themes

    # -- dataset -----------------------------------------------------------------------------------

    def write_dataset(self, statistics: Statistics, previous: str, changes: list[Change]) -> None:
        publisher, dataset = self._publisher, self._dataset
        self._add(
            dataset,
            (RDF.type, DCAT.Dataset),
            (DCTERMS.publisher, self._agent),
            (DCTERMS.identifier, Literal(str(dataset))),
            (DCTERMS.license, self._licence()),
            (DCTERMS.issued, self._made),
            (DCTERMS.modified, self._made),
            (DCTERMS.language, URIRef(f"{AUTHORITY}language/FIN")),
            (DCTERMS.accrualPeriodicity, self._typed(f"{AUTHORITY}frequency/{publisher.frequency}", DCTERMS.Frequency)),
            (DCTERMS.accessRights, self._typed(f"{AUTHORITY}access-right/PUBLIC", DCTERMS.RightsStatement)),
            (DCTERMS.conformsTo, self._typed(HV.rstrip("#"), DCTERMS.Standard)),
            (DCAT.landingPage, self._document("")),
            (FOAF.page, self._document("quality")),
            (DCAT.version, Literal(self._edition.release_id)),
            *self._themes(),
            *self._contact(),
            *self._coverage(statistics),
        )
        self._add_texts(dataset, DCTERMS.title, publisher.title)
        fi, en = _PUBLIC[self._edition.mode]
        notes = {"fi": fi, "en": en}
        texts = {one: f"{text} {notes.get(one, '')}".strip() for one, text in publisher.description.items()}
        self._add_texts(dataset, DCTERMS.description, texts)
        for language, words in publisher.keywords.items():
            self._add(dataset, *((DCAT.keyword, Literal(word, lang=language)) for word in words))
        self._write_versions(previous, changes)

    def _write_versions(self, previous: str, changes: list[Change]) -> None:
        if previous:
            self._add(self._dataset, (DCAT.previousVersion, self._part(f"release-{previous}")))
            self._add(self._dataset, (PROV.wasRevisionOf, self._part(f"release-{previous}")))
        if changes:
            for index, language in enumerate(("fi", "en")):
                said = (f"{CLASSES[one.of][index]} +{one.added} −{one.removed}" for one in changes)
                self._add(self._dataset, (ADMS.versionNotes, Literal(", ".join(said), lang=language)))

    def _coverage(self, statistics: Statistics) -> list[tuple[URIRef, Node]]:
        """When and where the projects are; the catalogue covers the same area."""
        first, last = statistics.period
        pairs: list[tuple[URIRef, Node]] = []
        if first and last:
            period = self._part("period")
            days = ((DCAT.startDate, first), (DCAT.endDate, last))
            self._add(period, (RDF.type, DCTERMS.PeriodOfTime))
            self._add(period, *((predicate, Literal(day, datatype=XSD.date)) for predicate, day in days))
            pairs.append((DCTERMS.temporal, period))
        area = self._part("area")
        if statistics.area:
            west, south, east, north = statistics.area
            corners = ((west, south), (east, south), (east, north), (west, north), (west, south))
            box = f"POLYGON(({', '.join(' '.join(corner) for corner in corners)}))"
            middle = f"POINT({(float(west) + float(east)) / 2:.5f} {(float(south) + float(north)) / 2:.5f})"
            self._add(area, (DCAT.bbox, Literal(box, datatype=WKT)), (DCAT.centroid, Literal(middle, datatype=WKT)))
        else:
            area = URIRef(f"{AUTHORITY}country/FIN")
        self._add(area, (RDF.type, DCTERMS.Location))
        self._add(self._catalog, (DCTERMS.spatial, area))
        return [*pairs, (DCTERMS.spatial, area)]

    # -- distributions and service -----------------------------------------------------------------

    def write_distributions(self, dumps: list[DumpFile]) -> None:
        for file in dumps:
            if "/" not in file.path:
                self._write_file(file)
        self._write_service()
        graphs = self._part("graphs")
        folder = URIRef(f"{self._site}dump/")
        self._write_distribution(graphs, folder, "nt", "Verkot erikseen, N-Triples", "Every graph, N-Triples")

    def _write_file(self, file: DumpFile) -> None:
        name = file.path.partition(".")[0]
        fi, en = _NAMES.get(file.format, (f"Taulukko: {name}", f"Table: {name}"))
        node, address = self._part(f"dump-{file.path}"), URIRef(f"{self._site}dump/{file.path}")
        self._write_distribution(node, address, file.format, fi, en)
        checksum = self._part(f"sha256-{file.path}")
        algorithm = self._typed(str(SPDX.checksumAlgorithm_sha256), SPDX.ChecksumAlgorithm)
        self._add(
            checksum,
            (RDF.type, SPDX.Checksum),
            (SPDX.algorithm, algorithm),
            (SPDX.checksumValue, Literal(file.sha256, datatype=XSD.hexBinary)),
        )
        self._add(
            node,
            (DCAT.downloadURL, address),
            (DCAT.byteSize, Literal(file.size, datatype=XSD.nonNegativeInteger)),
            (SPDX.checksum, checksum),
        )
        if file.compressed:
            self._add(node, (DCAT.compressFormat, self._typed(f"{_IANA}application/gzip", DCTERMS.MediaType)))
        if file.format != "csv":
            self._add(self._dataset, (VOID.dataDump, address))

    def _write_distribution(self, node: URIRef, address: URIRef, form: str, fi: str, en: str) -> None:
        media_type = DumpFile(f"x.{form}", 0, "").media_type
        available = self._concept(f"{AUTHORITY}planned-availability/STABLE", "stable")
        self._add(self._dataset, (DCAT.distribution, node))
        self._add(
            node,
            (RDF.type, DCAT.Distribution),
            (DCAT.accessURL, address),
            (DCTERMS.license, self._licence()),
            (DCAT.mediaType, self._typed(f"{_IANA}{media_type}", DCTERMS.MediaType)),
            (DCTERMS.format, self._typed(f"{AUTHORITY}file-type/{_FILE_TYPES[form]}", DCTERMS.MediaTypeOrExtent)),
            (DCTERMS.modified, self._made),
            (DCATAP.availability, available),
        )
        for predicate in (DCTERMS.title, DCTERMS.description):
            self._add_texts(node, predicate, {"fi": fi, "en": en})

    def _write_service(self) -> None:
        address = URIRef(f"{self._site}sparql")
        self._add(
            self._service,
            (RDF.type, DCAT.DataService),
            (DCAT.endpointURL, address),
            (DCAT.endpointDescription, address),
            (DCAT.servesDataset, self._dataset),
            (DCTERMS.publisher, self._agent),
            (DCTERMS.license, self._licence()),
            (DCTERMS.conformsTo, self._typed("http://www.w3.org/TR/sparql11-protocol/", DCTERMS.Standard)),
            (DCTERMS.title, Literal("SPARQL-rajapinta", lang="fi")),
            (DCTERMS.title, Literal("SPARQL endpoint", lang="en")),
            *self._themes(),
            *self._contact(),
        )
        for language, words in self._publisher.keywords.items():
            self._add(self._service, *((DCAT.keyword, Literal(word, lang=language)) for word in words))
        node = self._part("sparql")
        self._write_distribution(node, address, "ttl", "SPARQL-rajapinta", "SPARQL endpoint")
        self._add(node, (DCAT.accessService, self._service))
        self._add(self._dataset, (VOID.sparqlEndpoint, address))

    # -- VoID --------------------------------------------------------------------------------------

    def write_void(self, statistics: Statistics) -> None:
        base = self._edition.base
        self._add(
            self._dataset,
            (RDF.type, VOID.Dataset),
            (VOID.triples, Literal(statistics.triples)),
            (VOID.distinctSubjects, Literal(statistics.subjects)),
            (VOID.distinctObjects, Literal(statistics.objects)),
            (VOID.classes, Literal(len(statistics.classes))),
            (VOID.properties, Literal(len(statistics.properties))),
            (VOID.uriSpace, Literal(f"{base}id/")),
            *((VOID.vocabulary, URIRef(one)) for one in _vocabularies(statistics)),
        )
        for kind, link, value, counts in (
            (VOID.classPartition, VOID["class"], VOID.entities, statistics.classes),
            (VOID.propertyPartition, VOID.property, VOID.triples, statistics.properties),
        ):
            for iri, count in counts.items():
                part = self._part(f"{str(kind).rpartition('#')[2]}-{_shorten(iri)}")
                self._add(self._dataset, (kind, part))
                self._add(part, (RDF.type, VOID.Dataset), (link, URIRef(iri)), (value, Literal(count)))
        self._write_subsets(statistics.graphs)
        self._write_linksets(statistics.links)

    def _write_subsets(self, graphs: Mapping[str, int]) -> None:
        """A subset for every graph that documents share, and one for all that documents say."""
        start = f"{self._edition.base}graph/"
        documents = {iri: count for iri, count in graphs.items() if _is_document(iri, start)}
        subsets = {iri: count for iri, count in graphs.items() if iri not in documents}
        for iri, count in [*subsets.items(), ("documents", sum(documents.values()))]:
            part = self._part(f"graph-{_shorten(iri.removeprefix(start))}")
            self._add(self._dataset, (VOID.subset, part))
            self._add(part, (RDF.type, VOID.Dataset), (VOID.triples, Literal(count)))
            self._add(part, (RDFS.label, Literal(iri.removeprefix(start))))
        self._add(self._part("graph-documents"), (VOID.documents, Literal(len(documents))))

    def _write_linksets(self, links: Mapping[str, Mapping[str, int]]) -> None:
        for predicate, counts in links.items():
            for name, count in counts.items():
                linkset, target = self._part(f"links-{_shorten(predicate)}-{name}"), self._part(name)
                self._add(self._dataset, (VOID.subset, linkset))
                self._add(
                    linkset,
                    (RDF.type, VOID.Linkset),
                    (VOID.linkPredicate, URIRef(predicate)),
                    (VOID.subjectsTarget, self._dataset),
                    (VOID.objectsTarget, target),
                    (VOID.triples, Literal(count)),
                )
                self._add(target, (RDF.type, VOID.Dataset), (VOID.uriSpace, Literal(TARGETS[name])))
                self._add(target, (RDFS.label, Literal(_DATASETS[name])))


def _is_document(iri: str, start: str) -> bool:
    return iri.startswith(start) and re.fullmatch(r"[0-9a-f]{16}", iri[len(start) :]) is not None


def _shorten(iri: str) -> str:
    """A name for a part of the description: "hv-Project"."""
    for prefix, namespace in PREFIXES.items():
        if iri.startswith(namespace):
            iri = f"{prefix}-{iri.removeprefix(namespace)}"
            break
    return re.sub(r"[^A-Za-z0-9]+", "-", iri.partition("://")[2] or iri).strip("-")


def _vocabularies(statistics: Statistics) -> list[str]:
    used = {*statistics.classes, *statistics.properties}
    return sorted(
        namespace
        for namespace in PREFIXES.values()
        if any(iri.startswith(namespace) for iri in used) or namespace == HV
    )
