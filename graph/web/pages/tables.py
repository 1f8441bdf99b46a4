"""The forms in which a table can be downloaded: what each is called, its media type, and its bytes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

from graph.formats import make_csv, make_json, make_xlsx
from graph.table import Table


class TableForm(NamedTuple):
    """A form of a table by its ending."""

    title: str
    media_type: str
    make: Callable[[Table], str | bytes]

    def write(self, table: Table) -> bytes:
        """The table in this form."""
        made = self.make(table)
        return made.encode() if isinstance(made, str) else made


TABLE_FORMS: Final = {
    "csv": TableForm("CSV", "text/csv", make_csv),
    "json": TableForm("JSON", "application/sparql-results+json", make_json),
    "xlsx": TableForm("XLSX", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", make_xlsx),
}
