"""A tiny font for right-to-left tests: boxes for letters, each of a width of its own, with Arabic joining.

Beh has its four forms and lam-alef is a ligature, so that joining and codes can be seen; no design, no licence.
"""

import hashlib

from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

from leaflets.text import FontFace
from leaflets.text.faces import load_face

HEBREW = "אבגדהוזחטיכלמנסעפצקרשת"
MARK = "\u05b7"
DAMMA = "\u064f"
_PLAIN = " \u00a0()[]<>.,-+%:/\u2010\u200b\u200c\u200d" + "0123456789\u0661\u0662" + "abcdefgHFSmx" + HEBREW + "لابرم"
_FORMS = ("beh.init", "beh.medi", "beh.fina", "lam_alef", "beh.lonely")
_FEATURES = """
languagesystem DFLT dflt; languagesystem arab dflt; languagesystem hebr dflt;
feature init { sub uni0628 by beh.init; } init;
feature medi { sub uni0628 by beh.medi; } medi;
feature fina { sub uni0628 by beh.fina; } fina;
feature rlig { lookupflag IgnoreMarks; sub uni0644 uni0627 by lam_alef; } rlig;
table GDEF { GlyphClassDef , , [uni05B7 uni064F], ; } GDEF;
"""


def make_face(path) -> FontFace:
    """The font, written to `path`."""
    names = {ord(char): f"uni{ord(char):04X}" for char in _PLAIN + MARK + DAMMA}
    order = [".notdef", *names.values(), *_FORMS]
    builder = FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder(order)
    builder.setupCharacterMap(names)
    marks = {names[ord(MARK)], names[ord(DAMMA)]}
    widths = {name: 0 if name in marks else 500 + 3 * at for at, name in enumerate(order)}
    builder.setupGlyf({name: _box(0 if name == names[0x20] else width - 50) for name, width in widths.items()})
    builder.setupHorizontalMetrics({name: (width, 0) for name, width in widths.items()})
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable({"familyName": "Boxes", "styleName": "Regular", "psName": "Boxes-Regular"})
    builder.setupOS2(sTypoAscender=800, sTypoDescender=-200, sxHeight=500, sCapHeight=700)
    builder.setupPost()
    addOpenTypeFeaturesFromString(builder.font, _FEATURES)
    builder.save(path)
    return load_face(path, hashlib.sha256(path.read_bytes()).hexdigest())


def _box(width):
    pen = TTGlyphPen(None)
    if width > 0:
        pen.moveTo((0, 0))
        for point in ((0, 500), (width, 500), (width, 0)):
            pen.lineTo(point)
        pen.closePath()
    return pen.glyph()
