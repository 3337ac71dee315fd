"""How each language's writing is set beside Latin writing: the one table of sizes and leadings by language.

Letters of the same point size are not equally large: Arabic letters fill less of the em than Latin ones, Nastaliq words
climb, Thai and Indic vowel signs stand above and below. Sizes and distances follow the metrics of the faces in
`templates/fonts`; a language that is not here is set as Latin writing is.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True, slots=True, kw_only=True)
class Writing:
    """`script` (ISO 15924) is what the language is written in; faces made for it are set `size` times as large.

    `leading` is how much further its lines stand apart than Latin ones, both in parts of their size; `least` is what
    they need in any manner of text, so that ink does not touch. A line holds `measure` times as many characters.
    `sample` is running text by which the width of a character is measured (the Universal Declaration, article 1).
    """

    script: str = "Latn"
    size: float = 1.0
    leading: float = 1.0
    least: float = 1.0
    measure: float = 1.0
    sample: str = ""


def _indic(script: str, sample: str) -> Writing:
    return Writing(script=script, size=1.1, leading=1.15, least=1.27, sample=sample)


def _wide(script: str, sample: str) -> Writing:
    """East Asian: 40 characters are as long a line as 80 Latin ones (WCAG 1.4.8)."""
    return Writing(script=script, leading=1.2, least=1.3, measure=0.5, sample=sample)


_LATIN = Writing()
_CYRILLIC = Writing(script="Cyrl")
_HAN = _wide("Hani", "人人生而自由，在尊严和权利上一律平等。")

_TABLE = {
    "vi": Writing(least=1.3),  # two accents over one letter
    "ru": _CYRILLIC,
    "uk": _CYRILLIC,
    "bg": _CYRILLIC,
    "el": Writing(script="Grek"),
    "ar": Writing(
        script="Arab",
        size=1.15,
        leading=1.3,
        least=1.45,
        sample="يولد جميع الناس أحرارًا متساوين في الكرامة والحقوق، وقد وهبوا عقلًا وضميرًا.",
    ),
    "fa": Writing(
        script="Arab",
        size=1.15,
        leading=1.25,
        least=1.4,
        sample="تمام افراد بشر آزاد به دنیا می‌آیند و از لحاظ حیثیت و حقوق با هم برابرند.",
    ),
    "ur": Writing(
        script="Arab",
        size=1.15,
        leading=1.6,
        least=2.2,
        measure=0.96,  # Nastaliq runs so close that a line would hold more than 80 characters
        sample="تمام انسان آزاد اور حقوق و عزت کے اعتبار سے برابر پیدا ہوئے ہیں۔",
    ),
    "he": Writing(
        script="Hebr",
        size=1.05,
        leading=1.1,
        least=1.22,
        sample="כל בני האדם נולדו בני חורין ושווים בערכם ובזכויותיהם.",
    ),
    "hi": _indic(
        "Deva",
        "सभी मनुष्यों को गौरव और अधिकारों के मामले में जन्मजात स्वतन्त्रता और समानता प्राप्त है।",
    ),
    "bn": Writing(
        script="Beng",
        size=1.1,
        leading=1.2,
        least=1.36,
        sample="সমস্ত মানুষ স্বাধীনভাবে সমান মর্যাদা এবং অধিকার নিয়ে জন্মগ্রহণ করে।",
    ),
    "pa": _indic(
        "Guru",
        "ਸਾਰਾ ਮਨੁੱਖੀ ਪਰਿਵਾਰ ਆਪਣੀ ਮਹਿਮਾ, ਸ਼ਾਨ ਅਤੇ ਹੱਕਾਂ ਦੇ ਪੱਖੋਂ ਜਨਮ ਤੋਂ ਹੀ ਆਜ਼ਾਦ ਹੈ।",
    ),
    "gu": _indic(
        "Gujr",
        "પ્રતિષ્ઠા અને અધિકારોની દૃષ્ટિએ સર્વ માનવો જન્મથી સ્વતંત્ર અને સમાન હોય છે.",
    ),
    "ta": Writing(
        script="Taml",
        size=1.1,
        leading=1.1,
        least=1.22,
        sample="மனிதப் பிறவியினர் சகலரும் சுதந்திரமாகவே பிறக்கின்றனர்; அவர்கள் மதிப்பிலும் உரிமைகளிலும் சமமானவர்கள்.",
    ),
    "th": Writing(
        script="Thai",
        size=1.15,
        leading=1.22,
        least=1.58,
        sample="มนุษย์ทั้งหลายเกิดมามีอิสระและเสมอภาคกันในเกียรติศักดิ์และสิทธิ",
    ),
    "am": Writing(
        script="Ethi",
        size=1.05,
        leading=1.1,
        least=1.22,
        sample="የሰው ልጅ ሁሉ ሲወለድ ነጻና በክብርና በመብትም እኩልነት ያለው ነው።",
    ),
    "zh": _HAN,
    "ja": _wide(
        "Jpan",
        "すべての人間は、生まれながらにして自由であり、かつ、尊厳と権利とについて平等である。",
    ),
    "ko": _wide(
        "Hang",
        "모든 인간은 태어날 때부터 자유로우며 그 존엄과 권리에 있어 동등하다.",
    ),
}
_SAME = {"mr": "hi", "ne": "hi", "ps": "ar", "ckb": "ar", "yi": "he", "ti": "am", "yue": "zh"}
"""Languages that are set as another is."""


@lru_cache(maxsize=256)
def writing_of(language: str) -> Writing:
    """How a language (BCP 47) is set."""
    primary = language.partition("-")[0].casefold()
    return _TABLE.get(_SAME.get(primary, primary), _LATIN)


def is_rtl(language: str) -> bool:
    """Whether a language is written from right to left."""
    return writing_of(language).script in ("Arab", "Hebr")
