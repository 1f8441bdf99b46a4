"""Records made by hand that the tests of several stages share."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from graph.model import (
    Amount,
    Assessment,
    Attachment,
    Cell,
    ContactPoint,
    Indicator,
    Organisation,
    Participation,
    Person,
    Place,
    Portfolio,
    Project,
    RawValue,
    Span,
    TargetGroup,
)

TEXT = (
    "Hanke Oulussa. Toteuttaja Esimerkin kaupunki. Yhteyshenkilö Maija Mallinen, puh. 050 000 0123. "
    "Kustannus 100 euroa."
)

CITY = Organisation("Esimerkin kaupunki", "Esimerkin kaupunki", Span(26, 44), type="municipality")
UNIT = CITY._replace(units=("Sivistyspalvelut", "Nuorisotyö"), inferred=("name",))
MAIJA = Person(
    "Maija Mallinen", "Maija", "Mallinen", "Maija Mallinen", Span(60, 74), ContactPoint(phones=("+358500000123",))
)

PROJECT = Project(
    key="eura2014/S99999",
    title="Malli",
    at=Span(0, len(TEXT)),
    code="S99999",
    scheme="EURA 2014",
    type="city-project",
    status="ended",
    start=date(2020, 5, 1),
    end=date(2021, 3, 31),
    abstract="Kysy: 050 000 0123.",
    final_report="Valmis.",
    programme="eura2014",
    axis="eura2014-5",
    objective="eura2014-10.1",
    fund="ESF",
    portfolio=Portfolio("Mallisalkku 2014-2020", "Mallisalkku 2014-2020", 2014, 2020, "Teema", "2. Painopiste"),
    website="https://malli.example/",
    participations=(
        Participation(CITY, "funder", "Esimerkin kaupunki", Span(26, 44)),
        Participation(UNIT, "implementer", "Sivistyspalvelut, Nuorisotyö", Span(26, 44), inferred=("name",)),
        Participation(MAIJA, "contact-person", "Maija Mallinen", Span(60, 74), "suunnittelija", CITY, confidence=0.9),
    ),
    places=(Place("Oulu", "564", "municipality", "in-force", "Oulussa", Span(6, 13)),),
    target_groups=(TargetGroup("nuoret", "direct", ("young-people",), 16, 29, 110, Span(0, 5)),),
    amounts=(
        Amount(
            Decimal("100.50"),
            "stated-total",
            "100 euroa",
            Span(106, 115),
            "Yhteensä",
            payer=CITY,
            year=2016,
            computed=Decimal(99),
        ),
    ),
    indicators=(Indicator("participating-persons", "planned", Decimal(170), "170", Span(0, 5)),),
    assessments=(
        Assessment("wellbeing", "8 6", Span(0, 5), "direct", 8, explanation="Syy."),
        Assessment("gender-analysis", "Kyllä", Span(0, 5), answer=True),
    ),
    attachments=(Attachment("ESR-logo", "logo", "", Span(0, 5)),),
    raw_values=(RawValue("Päättymispvm", "31.13.2020"),),
)

ROW = Project(
    key="eura2007/A1",
    title="Rivi",
    at=Cell(2),
    code="A1",
    scheme="EURA 2007",
    participations=(Participation(CITY._replace(at=Cell(2, 10)), "implementer", "Esimerkin kaupunki", Cell(2, 10)),),
    amounts=(Amount(Decimal(5), "granted-eu-state", "5", Cell(2, 11)),),
)
