"""Golden trees: what a leaflet says, in order, as blocks and as tags. Read the difference before storing it anew."""

from __future__ import annotations

import pikepdf
import pytest
from pdf_reader import content_of, elements, open_pdf, role, shown
from support import assert_golden
from trees import block_tree

from leaflets.composing import compose
from leaflets.pipeline import Job, Shop
from leaflets.primitives import Run

LEVELS = ("easy", "plain", "in-depth")


def job(shop: Shop, level: str) -> Job:
    return Job(clinic="example", language="en", condition=shop.library.condition.id, level=level, format="a4")


@pytest.mark.parametrize("level", LEVELS)
def test_block_tree_of_the_small_condition(second_shop: Shop, level: str) -> None:
    """What stands where, word for word, at each level."""
    blocks = compose(second_shop.commission(job(second_shop, level)).copy)
    text = "\n".join(line for block in blocks for line in block_tree(block)) + "\n"
    assert_golden(f"wandering-sock.{level}.blocks.txt", text)


@pytest.mark.parametrize("level", LEVELS)
def test_tag_tree_of_the_small_condition(second_shop: Shop, level: str) -> None:
    """What a screen reader meets, in order."""
    assert_golden(f"wandering-sock.{level}.tags.txt", tag_tree(second_shop.make(job(second_shop, level)).content))


def test_outline_of_the_shipped_leaflets(shop: Shop) -> None:
    """Headings of the hemifacial spasm leaflets, level by level; texts may change, the order of topics is a promise."""
    lines: list[str] = []
    for level in LEVELS:
        lines.append(f"== {level}")
        pdf = open_pdf(shop.make(job(shop, level)).content)
        texts = all_texts(pdf)
        lines.extend(f"{role(one)} {own_text(one, texts)}" for one in elements(pdf) if role(one).startswith("H"))
    assert_golden("hemifacial-spasm.outline.txt", "\n".join(lines) + "\n")


Texts = dict[tuple[tuple[int, int], int], str]


def all_texts(pdf: pikepdf.Pdf) -> Texts:
    """The text of every marked content sequence, by page and MCID."""
    texts: Texts = {}
    for page in pdf.pages:
        for piece in shown(page):
            if piece.mcid is not None:
                key = (page.objgen, int(piece.mcid))
                texts[key] = texts.get(key, "") + piece.text
    return texts


def own_text(element: pikepdf.Dictionary, texts: Texts) -> str:
    return "".join(texts.get(content, "") for content in content_of(element)).strip()


def tag_tree(content: bytes) -> str:
    pdf = open_pdf(content)
    lines: list[str] = []
    _walk(pdf.Root.StructTreeRoot.K[0], 0, all_texts(pdf), lines)
    return "\n".join(lines) + "\n"


def _walk(element: pikepdf.Dictionary, depth: int, texts: Texts, lines: list[str]) -> None:
    alt = [f"alt={element.Alt}"] if "/Alt" in element else []
    own = own_text(element, texts)
    lines.append("  " * depth + " ".join([role(element), *alt, *([f'"{own}"'] if own else [])]))
    for kid in element.K:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            _walk(kid, depth + 1, texts, lines)


def every_word(shop: Shop, level: str) -> list[Run]:
    found: list[Run] = []
    for block in compose(shop.commission(job(shop, level)).copy):
        _runs(block, found)
    return found


def _runs(thing: object, found: list[Run]) -> None:
    if isinstance(thing, Run):
        found.append(thing)
    elif isinstance(thing, tuple):
        for one in thing:
            _runs(one, found)
    elif hasattr(thing, "__dataclass_fields__"):
        for name in thing.__dataclass_fields__:
            _runs(getattr(thing, name), found)


@pytest.mark.parametrize("level", LEVELS)
def test_no_word_without_a_place(shop: Shop, level: str) -> None:
    """Every word of the shipped leaflets leads back to a file and line that a person wrote (glue and counts aside)."""
    lost = [str(run.text) for run in every_word(shop, level) if run.text.place is None]
    assert [text for text in lost if text.strip(" .,:;·")] == []
