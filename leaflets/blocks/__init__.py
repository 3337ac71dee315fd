"""Blocks: what can be said. One block a file; each reads itself from a node and lowers itself to primitives."""

from leaflets.blocks.base import Block, Look
from leaflets.blocks.node import Node
from leaflets.blocks.registry import all_blocks, read_block

__all__ = ["Block", "Look", "Node", "all_blocks", "read_block"]
