"""A picture as SVG: text stays text, every node links to its IRI and says its name."""

from __future__ import annotations

import math
from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from graph.network.exports.picture import HEIGHT, WIDTH, Circle, Line, Picture, Words
from graph.network.exports.xml import clean


def make_svg(picture: Picture) -> str:
    """The picture as an SVG document of its own, which an HTML page takes inline too."""
    return "\n".join([*_shapes(picture), "</svg>"]) + "\n"


def _shapes(picture: Picture) -> Iterator[str]:
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}" '
        'role="img" font-family="sans-serif">'
    )
    yield f"<title>{_text(picture.title)}</title><desc>{_text(picture.description)}</desc>"
    yield f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>'
    yield from map(_draw_line, picture.lines)
    yield from map(_draw_circle, picture.circles)
    yield from map(_draw_words, picture.words)


def _draw_line(line: Line) -> str:
    head = f'<path d="{_arrow_head(line)}" fill="{line.colour}"/>' if line.arrow else ""
    return (
        f'<line x1="{line.x1:.1f}" y1="{line.y1:.1f}" x2="{line.x2:.1f}" y2="{line.y2:.1f}" stroke="{line.colour}" '
        f'stroke-width="{line.width}" stroke-opacity="0.6"><title>{_text(line.title)}</title></line>{head}'
    )


def _draw_circle(circle: Circle) -> str:
    drawn = (
        f'<circle cx="{circle.x:.1f}" cy="{circle.y:.1f}" r="{circle.radius}" fill="{circle.colour}" stroke="#ffffff">'
        f"<title>{_text(circle.title)}</title></circle>"
    )
    return f"<a href={quoteattr(clean(circle.link))}>{drawn}</a>" if circle.link else drawn


def _draw_words(words: Words) -> str:
    weight = ' font-weight="bold"' if words.bold else ""
    halo = 'paint-order="stroke" stroke="#ffffff" stroke-width="3" fill="#1a1a1a"'
    return f'<text x="{words.x}" y="{words.y}" font-size="{words.size}" {halo}{weight}>{_text(words.text)}</text>'


def _arrow_head(line: Line) -> str:
    """A triangle at two thirds of the line, where no circle covers it."""
    (x, y), (left, right) = arrow_points(line)
    return f"M{x:.1f},{y:.1f}L{left[0]:.1f},{left[1]:.1f}L{right[0]:.1f},{right[1]:.1f}Z"


def arrow_points(line: Line) -> tuple[tuple[float, float], tuple[tuple[float, float], tuple[float, float]]]:
    """The tip of an arrow's head and its two other corners."""
    angle = math.atan2(line.y2 - line.y1, line.x2 - line.x1)
    tip = line.x1 + (line.x2 - line.x1) * 2 / 3, line.y1 + (line.y2 - line.y1) * 2 / 3
    size = 8 + line.width
    corners = [(tip[0] - size * math.cos(angle + turn), tip[1] - size * math.sin(angle + turn)) for turn in (0.4, -0.4)]
    return tip, (corners[0], corners[1])


def _text(text: str) -> str:
    return escape(clean(text))
