"""One printed book for all tests that only read it."""

import pytest
from pdf_bookmaker import full_book, imprint
from pdf_reader import open_pdf

from leaflets.pdf import print_book


@pytest.fixture(scope="session")
def full_bytes() -> bytes:
    return print_book(full_book(), imprint())


@pytest.fixture
def full(full_bytes):
    with open_pdf(full_bytes) as pdf:
        yield pdf
