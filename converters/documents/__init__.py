"""Files to documents: the kind is found by content, the encoding by evidence, and damage is mended and counted."""

from converters.documents.kinds import CSV, HTML, PDF, TEXT, XLSX, media_type
from converters.documents.reading import make_document, read_document

__all__ = ["CSV", "HTML", "PDF", "TEXT", "XLSX", "make_document", "media_type", "read_document"]
