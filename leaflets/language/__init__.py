"""How a language says numbers, dates and directions. The one door to Babel; no word of its own."""

from leaflets.language.figures import FORMS, say
from leaflets.language.locales import Locale, find_locale
from leaflets.language.speech import GLUE, Speech, glued

__all__ = ["FORMS", "GLUE", "Locale", "Speech", "find_locale", "glued", "say"]
