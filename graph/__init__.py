"""Record -> triples -> resolved -> validated -> stored -> asked, drawn, published."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from graph.release import Release, open_release

__all__ = ["Release", "open_release"]


def __getattr__(name: str) -> Any:
    """Loads the store only when a release is opened, so that `import graph` stays light."""
    if name in __all__:
        from graph import release

        return getattr(release, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
