"""Syllables of German, Dutch, Swedish, Norwegian and Danish: groups of vowels that a language hears as one.

The longest group is taken first; every other vowel is a syllable. In German, -ient-, -ie in words from Latin (Familie,
Studie), and be- and ge- before a vowel part what would be a group. Dutch parts at a diaeresis.
"""

from __future__ import annotations

import re

GERMAN = "de-1"
DUTCH = "nl-1"
SWEDISH = "sv-1"
NORWEGIAN = "no-1"
DANISH = "da-1"

_GERMAN = re.compile(r"aa|ee|oo|ie|ei|ai|au|eu|äu|ey|ay|oy|[aeiouyäöüéèêàáóôâîû]")
_GERMAN_APART = (
    (re.compile(r"qu"), "q"),
    (re.compile(r"\by(?=[aeiou])"), "j"),
    (re.compile(r"^((?:un|vor)?[bg]e)(?=e(?:n[dg]|i|r[bdf]|h)|ur[tl]|unr|inh|irr|imp)"), r"\1-"),  # beenden, geimpft
    (re.compile(r"(?<=[tlzr]i)e(?=n[tz])"), "-e"),  # Patient
    (re.compile(r"(famil|lin|stud|ser|akt|fer|med|bakter|arter|präm|hyg)i(?=e(?:$|n))"), r"\1i-"),  # Studie
    (re.compile(r"(?<=[eä])um(s?)$"), r"-um\1"),  # Museum
)
_DUTCH = re.compile(r"aai|ooi|oei|eeu|ieu|eau|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|au|ou|[aeiouyáéíóúèêàëïöü]")
_NORDIC = {
    "sv": re.compile(r"au|eu|ou|(?<=[ts])io(?=n)|[aeiouyåäöéèàü]"),
    "no": re.compile(r"ei|øy|au|ai|oi|eu|ou|[aeiouyåæøéèêòóôàü]"),
    "da": re.compile(r"au|eu|ou|ei|[aeiouyåæøéèàöäü]"),
}


def german(word: str) -> int:
    """Syllables of a German word."""
    word = word.lower()
    for pattern, replacement in _GERMAN_APART:
        word = pattern.sub(replacement, word)
    return len(_GERMAN.findall(word))


def dutch(word: str) -> int:
    """Syllables of a Dutch word. Stress marks are no more than that (één is een)."""
    word = re.sub(r"éé", "ee", word.lower())
    word = re.sub(r"óó", "oo", re.sub(r"íj", "ij", word))
    return len(_DUTCH.findall(re.sub(r"qu", "q", re.sub(r"\by(?=[aeiou])", "j", word))))


def swedish(word: str) -> int:
    """Syllables of a Swedish word; -tion and -sion are one."""
    return len(_NORDIC["sv"].findall(word.lower()))


def norwegian(word: str) -> int:
    """Syllables of a Norwegian word."""
    return len(_NORDIC["no"].findall(word.lower()))


def danish(word: str) -> int:
    """Syllables of a Danish word."""
    return len(_NORDIC["da"].findall(word.lower()))
