"""Each fault of a translation is found, and what is right is left alone."""

from __future__ import annotations

import pytest
from catalogue_maker import catalogue, message, translation

from leaflets.localising import messages_of, with_pseudo
from leaflets.localising.compare import compare
from leaflets.model import Library
from leaflets.problems import Place, Severity, kinds

N = "\u202f"
"""The narrow no-break space of French."""

PLACEHOLDERS = [
    ("es", "It helps {a} people.", "Ayuda a {a} personas.", "Ayuda a {b} personas."),
    ("ar", "It helps {a.rest} people.", "يساعد {a.rest} من الناس.", "يساعد {a} من الناس."),
    ("zh-Hans", "{a} in {b}", "{b}中有{a}", "{a}中有{a}"),
    ("pl", "It takes {a}.", "To trwa {a}.", "To trwa {a."),
    ("hi", "It takes {a}.", "इसमें {a} लगते हैं।", "इसमें बहुत समय लगता है।"),
    ("fr", "A brace {{ and {a}", "Une accolade {{ et {a}", "Une accolade {{ et a"),
]
MARKUP = [
    ("es", "**Rest** now.", "**Descanse** ahora.", "Descanse ahora."),
    ("ar", "See [drift](term:drift).", "انظر [انحراف](term:drift).", "انظر [انحراف](term:انحراف)."),
    ("ur", "Read [this](https://e.org).", "[یہ](https://e.org) پڑھیں۔", "[یہ] (https://e.org) پڑھیں۔"),
    ("zh-Hans", "**a** [b](term:c)", "[乙](term:c)**甲**", "[乙](term:c)**甲"),
    ("pl", "See [drift](term:drift).", "Zobacz [dryf](term:drift).", "Zobacz dryf."),
]
NUMBERS = [
    ("es", "It takes {a}.", "Tarda {a}.", "Tarda {a}, unos 3 meses."),
    ("fr", "Vitamin B12 helps.", "La vitamine B12 aide.", "La vitamine B6 aide."),
    ("ar", "Vitamin B12 helps.", "فيتامين B١٢ مفيد.", "فيتامين B٢١ مفيد."),
    ("ur", "Covid-19", "کووڈ-۱۹", "کووڈ"),
    ("hi", "Covid-19", "कोविड-१९", "कोविड-१८"),
    ("zh-Hans", "See [it](https://e.org/2).", "见[它](https://e.org/2)。", "见[它](https://e.org/2)，共5页。"),
]
LINES = [
    ("es", "One.\nTwo.", "Uno.\nDos.", "Uno. Dos."),
    ("ur", "One.\nTwo.", "ایک۔\nدو۔", "ایک۔\nدو۔\nتین۔"),
]
UNCHANGED = [
    ("es", "Keep a diary", "Lleve un diario", "Keep a diary"),
    ("pl", "Botox clinic", "Poradnia", "Botox clinic"),
    ("zh-Hans", "A leaflet", "一份小册子", "A leaflet"),
]
SCRIPTS = [
    ("ar", "Twitching", "ارتعاش", "Temblor"),
    ("ur", "Twitching", "پھڑکن", "फड़कन"),
    ("hi", "An MRI scan", "MRI जाँच", "MRI जाँच تصویر"),
    ("zh-Hans", "Twitching", "抽搐", "ひきつり"),
    ("fr", "Twitching", "Contractions", "Соntractions"),
    ("pl", "{a}: {b}", "{a}: {b}", "{a}: чем {b}"),
]
CHARACTERS = [
    ("ar", "Ring {a}.", "اتصل بـ \u2067{a}\u2069.", "اتصل بـ \u202b{a}\u202c."),
    ("hi", "Rest now.", "अब आराम करें।", "अब \ufffdआराम करें।"),
    ("es", "Rest now.", "Descanse ya.", "Descanse\ue000 ya."),
]
SPACES = [("fr", "Rest now.", "Reposez-vous.", "Reposez-vous. "), ("zh-Hans", "Rest now.", "请休息。", "\n请休息。")]
SIGNS = [
    ("ar", "What is it?", "ما هو؟", "ما هو?"),
    ("ar", "Rest, then walk; wait.", "استرح، ثم امش؛ انتظر.", "استرح, ثم امش؛ انتظر."),
    ("ur", "It is not serious.", "یہ سنگین نہیں ہے۔", "یہ سنگین نہیں ہے."),
    ("hi", "It is not serious.", "यह गंभीर नहीं है।", "यह गंभीर नहीं है."),
    ("zh-Hans", "Rest, then walk.", "休息，然后走路。", "休息,然后走路。"),
    ("es", "What is it?", "¿Qué es?", "Qué es?"),
    ("es", "Ring now!", "¡Llame ya!", "Llame ya!"),
    ("fr", "What is it?", f"Qu’est-ce que c’est{N}?", "Qu’est-ce que c’est?"),
    ("fr", "You may notice:", "Vous remarquerez peut-être\u00a0:", "Vous remarquerez peut-être :"),
    ("fr", 'The "drift"', f"La «{N}dérive{N}»", "La «dérive»"),
]
REGISTER = [
    ("es", "You can choose.", "Usted puede elegir.", "Tú puedes elegir."),
    ("fr", "You can choose.", "Vous pouvez choisir.", "Tu peux choisir."),
    ("hi", "You can choose.", "आप चुन सकते हैं।", "तुम चुन सकते हो।"),
    ("ur", "You can choose.", "آپ چن سکتے ہیں۔", "تم چن سکتے ہو۔"),
    ("zh-Hans", "You can choose.", "您可以选择。", "你可以选择。"),
]
CASES = {
    "loc-placeholder": PLACEHOLDERS,
    "loc-markup": MARKUP,
    "loc-number": NUMBERS,
    "loc-lines": LINES,
    "loc-unchanged": UNCHANGED,
    "loc-script": SCRIPTS,
    "loc-character": CHARACTERS,
    "loc-space": SPACES,
    "loc-sign": SIGNS,
    "loc-register": REGISTER,
}


def slugs(language: str, source: str, text: str) -> list[str]:
    given = message(source, lines="\n" in source)
    one = translation(source, text, place=Place("locales/x.po", 12))
    found = compare([given], catalogue(one, language=language))
    assert {problem.place for problem in found} <= {Place("locales/x.po", 12)}
    return [problem.kind.slug for problem in found]


@pytest.mark.parametrize(
    ("slug", "language", "source", "good", "bad"), [(slug, *case) for slug, cases in CASES.items() for case in cases]
)
def test_a_fault_is_found_and_what_is_right_is_not(slug: str, language: str, source: str, good: str, bad: str) -> None:
    """The broken translation is told by its kind, at its line; the sound one by none at all."""
    assert slugs(language, source, good) == []
    assert slug in slugs(language, source, bad)


def test_each_fault_has_its_cases() -> None:
    """Every kind of fault is tried, in several languages all together."""
    declared = {one.slug for one in kinds() if one.slug.startswith("loc-")}
    assert declared == {*CASES, "loc-term"}
    assert {case[0] for cases in CASES.values() for case in cases} >= {"ar", "ur", "hi", "zh-Hans", "es", "fr", "pl"}


def test_the_agreed_word_is_used() -> None:
    """A word of the glossary is called as agreed; grammar may change its end."""
    term = translation("Drift", "deriva", "term.drift")
    source = "See [drift](term:drift)."
    for text, expected in (
        ("Vea la [deriva](term:drift).", []),
        ("Vea las [derivas](term:drift).", []),
        ("Vea el [giro](term:drift).", ["loc-term"]),
    ):
        messages = [message("Drift", "term.drift"), message(source)]
        found = compare(messages, catalogue(term, translation(source, text)))
        assert [one.kind.slug for one in found] == expected


def test_a_translator_may_say_that_a_name_stays_the_same() -> None:
    """The comment "same" is the translator's word that nothing was forgotten."""
    one = translation("Flesch-Kincaid", "Flesch-Kincaid", notes=("same: a name",))
    assert compare([message("Flesch-Kincaid")], catalogue(one)) == ()


def test_what_is_not_there_or_stale_is_not_compared() -> None:
    """Nothing to say of an empty text; a stale one is told as such and would be wrong for sure."""
    given = catalogue(
        translation("It helps {a}.", ""), translation("It was {b}.", "Fue.", stale=True, previous="It was.")
    )
    assert compare([message("It helps {a}."), message("It was {b}.")], given) == ()


def test_several_faults_of_a_text_are_told_together() -> None:
    """A translator gets everything at once."""
    found = slugs("es", "It helps **{a}** people.", "Ayuda a 90 personas")
    assert {"loc-placeholder", "loc-markup", "loc-number"} <= set(found)


def test_what_we_ship_has_no_fault(library: Library) -> None:
    """No shipped translation has an error or a warning."""
    assert library.catalogues
    for one in library.catalogues:
        assert [str(problem) for problem in compare(messages_of(library), one)] == []


def test_a_pseudo_translation_has_no_error(library: Library) -> None:
    """Pseudo-locales keep what translators must keep."""
    for one in with_pseudo(library, ["en-XA", "ar-XB"]).catalogues[-2:]:
        found = compare(messages_of(library), one)
        assert [str(problem) for problem in found if problem.severity is Severity.ERROR] == []
