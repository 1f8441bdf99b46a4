"""A picture as PNG, drawn by Pillow with the font Roboto (the extra `networks`)."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Final

from graph.errors import UsageError
from graph.network.exports.picture import HEIGHT, WIDTH, Picture
from graph.network.exports.svg import arrow_points

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw

_SCALE: Final = 2
"""Twice the pixels, so that it can be printed."""


def make_png(picture: Picture) -> bytes:
    """The picture as PNG with its title and description inside.

    Raises:
        UsageError: Pillow is not installed.
    """
    try:
        import font_roboto  # noqa: F401 (asked for here, so that the error comes before the work)
        from PIL import Image, ImageDraw, PngImagePlugin
    except ModuleNotFoundError as error:
        advice = "pip install 'hankeverkko[networks]', or take svg"
        raise UsageError(f"{error.name} is not installed", advice=advice) from None
    image = Image.new("RGB", (WIDTH * _SCALE, HEIGHT * _SCALE), "#ffffff")
    draw = ImageDraw.Draw(image)
    _draw_lines(draw, picture)
    _draw_circles(draw, picture)
    _draw_words(draw, picture)
    notes = PngImagePlugin.PngInfo()
    notes.add_itxt("Title", picture.title)
    notes.add_itxt("Description", picture.description)
    output = io.BytesIO()
    image.save(output, "PNG", pnginfo=notes)
    return output.getvalue()


def _draw_lines(draw: ImageDraw, picture: Picture) -> None:
    for line in picture.lines:
        ends = [value * _SCALE for value in (line.x1, line.y1, line.x2, line.y2)]
        draw.line(ends, fill="#c3cad2", width=max(1, round(line.width * _SCALE)))
        if line.arrow:
            tip, corners = arrow_points(line)
            draw.polygon([(x * _SCALE, y * _SCALE) for x, y in (tip, *corners)], fill=line.colour)


def _draw_circles(draw: ImageDraw, picture: Picture) -> None:
    for circle in picture.circles:
        box = [
            (circle.x - circle.radius) * _SCALE,
            (circle.y - circle.radius) * _SCALE,
            (circle.x + circle.radius) * _SCALE,
            (circle.y + circle.radius) * _SCALE,
        ]
        draw.ellipse(box, fill=circle.colour, outline="#ffffff")


def _draw_words(draw: ImageDraw, picture: Picture) -> None:
    import font_roboto
    from PIL import ImageFont

    for words in picture.words:
        font = ImageFont.truetype(font_roboto.RobotoBold if words.bold else font_roboto.Roboto, words.size * _SCALE)
        place = (words.x * _SCALE, words.y * _SCALE)
        draw.text(place, words.text, fill="#1a1a1a", font=font, anchor="ls", stroke_width=4, stroke_fill="#ffffff")
