"""From a project folder to a `Library`: everything that people wrote, read and checked, each word with its place.

The one door to the disk for what people wrote, and to PyYAML. Everything that is wrong in all files is told together; a
file can be as broken or hostile as it likes and gives problems, never an exception.
"""

from leaflets.reading.kinds import UNKNOWN_CLINIC
from leaflets.reading.library import Reading, read_library

__all__ = ["UNKNOWN_CLINIC", "Reading", "read_library"]
