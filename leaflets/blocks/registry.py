"""Which blocks there are: every module of this folder that defines one."""

from __future__ import annotations

import functools
import importlib
import pkgutil
from collections.abc import Mapping

from leaflets.blocks.base import Block
from leaflets.blocks.node import Node
from leaflets.problems import nearest


@functools.cache
def all_blocks() -> Mapping[str, type[Block]]:
    """Every block by its element name."""
    package = __package__ or "leaflets.blocks"
    folder = importlib.import_module(package).__path__
    found: dict[str, type[Block]] = {}
    for module in pkgutil.iter_modules(folder, f"{package}."):
        for thing in vars(importlib.import_module(module.name)).values():
            if isinstance(thing, type) and issubclass(thing, Block) and "name" in vars(thing):
                found[thing.name] = thing
    return dict(sorted(found.items()))


def read_block(node: Node) -> Block:
    """The block that a node is. Raises ComposingError for a name that no block has."""
    found = all_blocks().get(node.name)
    if found is None:
        raise node.bad(f"there is no block <{node.name}>", nearest(node.name, all_blocks()))
    return found.read(node)
