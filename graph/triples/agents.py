"""Writes the resolved bodies, units and people, with everything that all documents together say of them."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import date
from functools import cache

from graph.model import ContactPoint, Organisation
from graph.resolve.mentions import Mentions, OrganisationSeen
from graph.resolve.names import is_legal_form, spelt_words
from graph.resolve.naming import Naming, municipality_mergers, municipality_rows
from graph.resolve.resolution import Resolution
from graph.resources import table
from graph.triples.documents import A, address_lines
from graph.triples.privacy import Numbers
from graph.triples.terms import concept, escape, expand, make_date, make_iri, make_string, make_text, make_web_address
from graph.vocabulary.codes import split_cell

_LABEL, _ALTERNATIVE = expand("skos:prefLabel"), expand("skos:altLabel")
_CONTACT = expand("cv:contactPoint")
_REGISTER = "Patentti- ja rekisterihallitus, Verohallinto"


@dataclass(slots=True)
class AgentLines:
    """The lines of the three graphs of resolved things, and the restricted lines of sole traders."""

    agents: list[str] = field(default_factory=list)
    persons: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    restricted: list[str] = field(default_factory=list)


@cache
def _known() -> dict[str, dict[str, str]]:
    """What the reference tables say of a body, by the last part of its id."""
    listed = {row["id"]: row for row in table("organisations")}
    return municipality_rows() | listed


@cache
def _public_types() -> frozenset[str]:
    return frozenset(row["id"] for row in table("organisation_types") if row["public"] == "yes")


class AgentWriter:
    """Writes the agents of a build once everything has been resolved."""

    def __init__(self, naming: Naming, resolution: Resolution, mentions: Mentions) -> None:
        self._naming = naming
        self._resolution = resolution
        self._people = mentions.people
        self._organisations = self._merged(mentions)
        self._numbers = Numbers(mentions, naming.hash)
        self._unmentioned: dict[str, Counter[str]] = {}
        self._changes: dict[tuple[str, str], set[str]] = defaultdict(set)
        self._ends = {name: f" <{naming.graph(name)}> .\n" for name in ("agents", "persons", "links")}
        self.lines = AgentLines()

    def write(self) -> AgentLines:
        """All lines, in no order; a run sorts them, and equal ones fall together when runs are merged."""
        for iri, seen in self._organisations.items():
            if seen.units:
                self._write_unit(iri, seen)
            else:
                self._write_body(iri, seen)
        self._write_changes()
        self._write_people()
        self._write_other_ids()
        return self.lines

    def _merged(self, mentions: Mentions) -> dict[str, OrganisationSeen]:
        merged = Mentions()
        for iri, seen in mentions.organisations.items():
            merged.merge(Mentions({self._resolution.of(iri): seen}))
        return dict(sorted(merged.organisations.items()))

    def _write_body(self, iri: str, seen: OrganisationSeen) -> None:
        # A sole trader's name is a person's name: its graph is that of people.
        name = "persons" if seen.trader or "/organisation/st-" in iri else "agents"
        lines, end, node = getattr(self.lines, name), self._ends[name], make_iri(iri)
        row = _known().get(iri.rpartition("/")[2], {})
        label = row.get("name_fi") or choose_label(seen.names)
        kind = row.get("type") or choose_type(seen.types)
        lines += [f"{node} {A} {expand(curie)}{end}" for curie in ("org:Organization", "org:FormalOrganization")]
        if kind in _public_types():
            lines.append(f"{node} {A} {expand('cv:PublicOrganisation')}{end}")
        if kind:
            lines.append(f"{node} {expand('org:classification')} {concept('organisation-type', kind)}{end}")
        lines.append(f"{node} {_LABEL} {make_text(label)}{end}")
        spellings = {*seen.names, *seen.abbreviations} - {label}
        lines += [f"{node} {_ALTERNATIVE} {make_text(spelling)}{end}" for spelling in spellings]
        for business_id in seen.business_ids:
            self._write_business_id(lines, end, node, label, business_id)
        if seen.trader:
            lines.append(f"{node} {expand('hv:soleTrader')} {make_iri(self._resolution.of(seen.trader))}{end}")
        for n, contact in enumerate(sorted(seen.contacts), 1):
            public, personal = self._numbers.part(contact)
            self._write_contact(iri, n, public, restricted=name == "persons")
            self._write_contact(iri, n, personal, restricted=True)
        days = dict(sorted(seen.change_days, reverse=True))
        for former in seen.former_names:
            self._write_change(self._other_body(former), iri, days.get(former, ""))
        for later in seen.later_names:
            self._write_change(iri, self._other_body(later), days.get(later, ""))
        self._write_merger(iri)

    def _write_business_id(self, lines: list[str], end: str, node: str, label: str, business_id: str) -> None:
        number = escape(business_id)
        identifier = f"{node[:-1]}/identifier/{number}>"
        lines += [
            f"{node} {A} {expand('legal:LegalEntity')}{end}",
            f"{node} {expand('legal:legalName')} {make_string(label)}{end}",
            f'{node} {expand("org:identifier")} "{number}"^^{expand("hv:ytunnus")}{end}',
            f"{node} {expand('adms:identifier')} {identifier}{end}",
            f"{identifier} {A} {expand('adms:Identifier')}{end}",
            f"{identifier} {expand('skos:notation')} {make_string(business_id)}{end}",
            f"{identifier} {expand('adms:schemaAgency')} {make_string(_REGISTER)}{end}",
        ]

    def _write_contact(self, iri: str, n: int, contact: ContactPoint, *, restricted: bool) -> None:
        end = f" <{self._naming.graph('restricted/agents')}> .\n" if restricted else self._ends["agents"]
        lines = self.lines.restricted if restricted else self.lines.agents
        node, point = make_iri(iri), make_iri(f"{iri}/contact/{n}")
        if contact.phones:
            lines += [f"{node} {_CONTACT} {point}{end}", f"{point} {A} {expand('cv:ContactPoint')}{end}"]
            lines += [f"{point} {expand('cv:telephone')} {make_iri(f'tel:{phone}')}{end}" for phone in contact.phones]
        if address := make_web_address(contact.website):
            lines.append(f"{node} {expand('foaf:homepage')} {address}{end}")
        if contact.street or contact.locality:
            lines += address_lines(node, make_iri(f"{iri}/address/{n}"), contact, end)

    def _other_body(self, name: str) -> str:
        """The body that another name of one stands for: it is one of its own, mentioned elsewhere or not."""
        iri = self._resolution.of(self._naming.body(Organisation(name, name)))
        if iri not in self._organisations:
            self._unmentioned.setdefault(iri, Counter())[name] += 1
        return iri

    def _write_change(self, original: str, result: str, day: str) -> None:
        """ "(aiemmin Kuopion yliopisto)", "(nyk. X)": the former body, and the event that made it the other."""
        before, after = (one.rpartition("/")[2] for one in (original, result))
        merger = municipality_mergers().get(before)
        told = after in split_cell(_known().get(before, {}).get("successors", "")) or (merger and merger.into == after)
        if original == result or told:
            return  # the table tells of it, with its day
        self._changes[original, result].add(day)

    def _write_changes(self) -> None:
        """The changes that names tell of, each on the first day that any of them gives."""
        for iri, names in self._unmentioned.items():
            self._write_body(iri, OrganisationSeen(iri, names=names))
        end = self._ends["links"]
        for (original, result), days in self._changes.items():
            before, after = (one.rpartition("/")[2] for one in (original, result))
            event = f"<{self._naming.id}change/{before}--{after}>"
            self.lines.links += [
                f"{event} {A} {expand('org:ChangeEvent')}{end}",
                *(
                    f"{event} {expand('dcterms:date')} {make_date(date.fromisoformat(day))}{end}"
                    for day in sorted(days - {""})[:1]
                ),
                f"{event} {expand('org:originalOrganization')} {make_iri(original)}{end}",
                f"{event} {expand('org:resultingOrganization')} {make_iri(result)}{end}",
            ]

    def _write_merger(self, iri: str) -> None:
        """A municipality that was merged into another: the event, with the day from which it is the other's."""
        merger = municipality_mergers().get(iri.rpartition("/")[2])
        if not merger:
            return
        result = f"{self._naming.id}organisation/{merger.into}"
        if result not in self._organisations:
            name = municipality_rows()[merger.into]["name_fi"]
            self._write_body(result, OrganisationSeen(result, names=Counter([name])))
        end = self._ends["links"]
        event = f"<{self._naming.id}change/{iri.rpartition('/')[2]}--{merger.into}>"
        self.lines.links += [
            f"{event} {A} {expand('org:ChangeEvent')}{end}",
            f"{event} {expand('dcterms:date')} {make_date(merger.day)}{end}",
            f"{event} {expand('org:originalOrganization')} {make_iri(iri)}{end}",
            f"{event} {expand('org:resultingOrganization')} {make_iri(result)}{end}",
        ]

    def _write_unit(self, iri: str, seen: OrganisationSeen) -> None:
        end, node = self._ends["agents"], make_iri(iri)
        parent, body = iri.rpartition("/")[0], make_iri(self._resolution.of(seen.body))
        up, down = ("org:subOrganizationOf", "org:hasSubOrganization")
        if len(seen.units) == 1:
            up, down = ("org:unitOf", "org:hasUnit")
        label = choose_label(seen.names)
        self.lines.agents += [
            *(f"{node} {A} {expand(curie)}{end}" for curie in ("org:Organization", "org:OrganizationalUnit")),
            f"{node} {_LABEL} {make_text(label)}{end}",
            *(f"{node} {_ALTERNATIVE} {make_text(name)}{end}" for name in seen.names if name != label),
            f"{node} {expand(up)} {make_iri(parent)}{end}",
            f"{make_iri(parent)} {expand(down)} {node}{end}",
            f"{node} {expand('hv:body')} {body}{end}",
        ]

    def _write_other_ids(self) -> None:
        """Every id that was joined to another leads to it, so that an id once given keeps its meaning."""
        same = expand("owl:sameAs")
        for other, iri in self._resolution.canonical.items():
            is_personal = "/id/person/" in other or "/organisation/st-" in other
            lines, end = (self.lines.persons, "persons") if is_personal else (self.lines.links, "links")
            lines.append(f"{make_iri(other)} {same} {make_iri(iri)}{self._ends[end]}")

    def _write_people(self) -> None:
        names: dict[str, Counter[tuple[str, str, str]]] = defaultdict(Counter)
        for iri, seen in self._people.items():
            names[self._resolution.of(iri)].update(seen.names)
        end = self._ends["persons"]
        for iri, counted in names.items():
            node = make_iri(iri)
            (name, given, family), _ = min(counted.items(), key=lambda item: (-item[1], item[0]))
            self.lines.persons += [f"{node} {A} {expand(curie)}{end}" for curie in ("person:Person", "foaf:Person")]
            self.lines.persons += [
                f"{node} {expand(curie)} {make_string(value)}{end}"
                for curie, value in (("foaf:name", name), ("foaf:givenName", given), ("foaf:familyName", family))
                if value
            ]


def choose_label(names: Counter[str]) -> str:
    """The spelling to show: not in capitals only, then the most frequent, then the longest, then the alphabet.

    How often a spelling stands is counted apart from capitals and signs. Of a legal form only that it is there makes a
    name longer: "Malli osakeyhtiö" is no fuller name than "Malli Oy".
    """
    if len(names) == 1:
        return next(iter(names))
    words = {name: spelt_words(name) for name in names}
    usual: Counter[tuple[str, ...]] = Counter()
    for name, count in names.items():
        usual[words[name]] += count
    return min(
        names,
        key=lambda name: (
            name.isupper() and len(name) > 6,
            -usual[words[name]],
            -names[name],
            -len(" ".join(word for word in words[name] if not is_legal_form(word))),
            not any(map(is_legal_form, words[name])),
            len(" ".join(words[name])),
            -len(name),
            name,
        ),
    )


def choose_type(types: Counter[str]) -> str:
    """The type most documents say, or none."""
    return min(types, key=lambda name: (-types[name], name), default="")
