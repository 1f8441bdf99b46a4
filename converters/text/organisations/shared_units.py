"""Units beside a name that share its body in running text: `Iin kunnan nuorisotyön ja kirjaston`, `… ja sen osasto`."""

from __future__ import annotations

from abc import ABC

from converters.text.organisations.forms import Mention
from converters.text.organisations.fronted import FrontedNames
from converters.text.organisations.kinds import is_institute_inside, type_of
from converters.text.organisations.names import parse_organisation
from converters.text.organisations.units import to_nominative
from converters.text.organisations.words import head_form, small_unit_form

_AT = {"en": "at", "sv": "vid"}
"""The word that leads from a school to its body, by its language."""


class SharedUnits(FrontedNames, ABC):
    """The grammar of units that another name or word beside them gives their body."""

    def unit_beside(self, mention: Mention) -> Mention | None:
        """`Iin kunnan nuorisotyön ja perhepalvelujen`: the unit in the same case that shares the body of the first."""
        first, joined = head_form(self.word(mention.last - 1)), self.has(mention.last, "joins")
        if not mention.case or not joined or first is None or first.head.role != "unit":
            return None
        at = mention.last + 1
        form = head_form(self.word(at)) if self.word(at).islower() else None
        served = form is not None and (form.head.word != "palvelut" or self._is_service(at))
        alike = form is not None and form.head.role == "unit" and form.case == first.case and served
        units = parse_organisation(mention.nominative).units if alike else ()
        if form is None or len(units) != 1 or self._goes_on(at + 1) or small_unit_form(self.word(at + 1)):
            return None
        return _unit_of(mention, at, at + 1, form.nominative, form.case)

    def unit_of_it(self, mention: Mention) -> Mention | None:
        """`Oulun yliopisto ja sen Kajaanin yksikkö`: a unit of the body before it."""
        at = mention.last + 2
        if not self.has(at - 2, "joins") or not self.has(at - 1, "of-it"):
            return None
        last = self._owned_unit(at, branch=False)
        form = head_form(self.word(last - 1)) if last is not None else None
        if last is None or form is None or form.head.role != "unit" or any(map(self.name_at, range(at, last))):
            return None  # "Iin kunta ja sen teki Työterveyslaitos"
        return _unit_of(mention, at, last, to_nominative(self.slice(at, last).split()), form.case)

    def is_unit_at(self, mention: Mention) -> bool:
        """Whether the name is a unit of the body behind "at", "vid" or "of the": `Ruralia Institute at the …`."""
        form = head_form(self.word(self.before_short_name(mention.last) - 1))
        at = self.after_short_name(mention.last)
        owner = at + (2 if self.word(at + 1) == "the" else 1)
        link = "" if form is None or "," in mention.nominative else _AT.get(form.head.shape, "")
        if self.sign(at) == "," and link and is_institute_inside(mention.nominative):
            over = self.name_at(at + 1)
            return over is not None and type_of(over.nominative)[0] == "university"
        if not link or self.word(at) not in (link, "of"):
            return False
        body = self.name_at(owner)
        if body is None or self.word(at) == link:
            return body is not None
        return type_of(body.nominative)[0] == "university" and form is not None and form.head.type == "other"


def _unit_of(mention: Mention, first: int, last: int, unit: str, case: str) -> Mention:
    """The tokens as a unit, in the nominative, of the body that the mention names."""
    return Mention(first, last, f"{parse_organisation(mention.nominative).name}, {unit}", case, 0.9)
