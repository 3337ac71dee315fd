"""Which index judges which language, on what scale, and how far it may be trusted (C.3, E.2 of the standards note)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import partial
from math import inf

from leaflets.language.readability import formulas
from leaflets.language.readability.counts import Counts


class Scale(StrEnum):
    """A grade is a school year, said with one decimal; points are whole numbers."""

    GRADE = "grade"
    POINTS = "points"


class Trust(StrEnum):
    """The class of an index: A may be an error, B a warning, C is for information."""

    A = "A"
    B = "B"
    C = "C"


LEVELS = ("easy", "plain", "in-depth")
"""The reading levels that have targets; another level is measured, but not judged."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Index:
    """One index as one language uses it. `targets` are by level: at most a grade, at least so many points.

    `top` is the highest grade that the index knows. An index without targets (E.2) is for information alone: it is
    told beside the others, so that they can be doubted, and never averaged with them (D.4).
    """

    id: str
    name: str
    formula: Callable[[Counts], float]
    trust: Trust
    scale: Scale = Scale.POINTS
    easier_up: bool = True
    sentence_sample: bool = False
    top: float = inf
    version: str = formulas.VERSION
    targets: Mapping[str, float] = field(default_factory=dict)

    @property
    def allowance(self) -> float:
        """How far the raw score may lie beyond the target: 3 grades or 15 points (E.2)."""
        return 3.0 if self.scale is Scale.GRADE else 15.0

    def rounded(self, value: float) -> float:
        """The value as it is said and judged: grades with one decimal, points as whole numbers (D.3)."""
        return round(value, 1 if self.scale is Scale.GRADE else 0) + 0.0

    @property
    def judges(self) -> bool:
        """Whether a level is held to it: it has targets, and its class lets it stop or warn (C.1, E.2)."""
        return bool(self.targets) and self.trust is not Trust.C

    def within(self, value: float) -> float:
        """The value as it is said, no lower than grade 1 (D.3) and no higher than the index knows."""
        least = 1.0 if self.scale is Scale.GRADE else -inf
        return min(max(self.rounded(value), least), self.top)

    def beyond(self, value: float, target: float, allowance: float = 0.0) -> bool:
        """Whether a value is harder than the target by more than the allowance, both as they are said."""
        said = self.rounded(value)
        return said < target - allowance if self.easier_up else said > target + allowance


def _at(easy: float, plain: float, in_depth: float) -> Mapping[str, float]:
    return dict(zip(LEVELS, (easy, plain, in_depth), strict=True))


_grade = partial(Index, scale=Scale.GRADE, easier_up=False)


def _relative_lix(language: str) -> Index:
    return Index(
        id="relative-lix",
        name="LIX less newspapers",
        formula=partial(formulas.relative_lix, language=language),
        trust=Trust.C,
        easier_up=False,
        targets=_at(-19, -12, -2),
    )


def _lix(*targets: float) -> Index:
    return Index(id="lix", name="LIX", formula=formulas.lix, trust=Trust.A, easier_up=False, targets=_at(*targets))


def _smog_cro(trust: Trust) -> Index:
    return _grade(
        id="smog-cro",
        name="SMOG-Cro",
        formula=formulas.smog_cro,
        trust=trust,
        sentence_sample=True,
        targets=_at(5, 7, 10),
    )


_FKGL = _grade(
    id="flesch-kincaid",
    name="Flesch-Kincaid",
    formula=formulas.flesch_kincaid,
    trust=Trust.A,
    targets=_at(4.0, 6.0, 9.0),
)
_SMOG = _grade(
    id="smog", name="SMOG", formula=formulas.smog, trust=Trust.A, sentence_sample=True, targets=_at(6.5, 8.0, 11.0)
)
_FRE = Index(
    id="flesch-reading-ease",
    name="Flesch Reading Ease",
    formula=formulas.flesch_reading_ease,
    trust=Trust.C,
    targets=_at(85, 70, 55),
)
_WIENER = _grade(id="wiener-1", name="Wiener 1", formula=formulas.wiener_1, trust=Trust.A, targets=_at(4.5, 6.5, 9.5))


def _of(id_: str, name: str, formula: Callable[[Counts], float], trust: Trust, *targets: float) -> Index:
    return Index(id=id_, name=name, formula=formula, trust=trust, targets=_at(*targets) if targets else {})


_COLEMAN_LIAU = _grade(id="coleman-liau", name="Coleman-Liau", formula=formulas.coleman_liau, trust=Trust.A)
_ARI = _grade(id="automated-readability", name="ARI", formula=formulas.automated_readability, trust=Trust.A)
_FORCAST = _grade(id="forcast", name="FORCAST", formula=formulas.forcast, trust=Trust.A)
_CRAWFORD = _grade(id="crawford", name="Crawford", formula=formulas.crawford, trust=Trust.B, top=6.0)
_SOL = _grade(id="sol", name="SOL", formula=formulas.sol, trust=Trust.C, sentence_sample=True)
_WIENERS = (
    _WIENER,
    _grade(id="wiener-2", name="Wiener 2", formula=formulas.wiener_2, trust=Trust.A),
    _grade(id="wiener-3", name="Wiener 3", formula=formulas.wiener_3, trust=Trust.A),
    _grade(id="wiener-4", name="Wiener 4", formula=formulas.wiener_4, trust=Trust.A),
)

INDICES: Mapping[str, tuple[Index, ...]] = {
    "en": (_FKGL, _SMOG, _FRE, _COLEMAN_LIAU, _ARI, _relative_lix("en")),
    "es": (
        _of("szigriszt-pazos", "INFLESZ", formulas.szigriszt_pazos, Trust.A, 80, 65, 55),
        _of("fernandez-huerta", "Fernández-Huerta", formulas.fernandez_huerta, Trust.B),
        _of("gutierrez-de-polini", "Gutiérrez de Polini", formulas.gutierrez_polini, Trust.B),
        _CRAWFORD,
        _SOL,
        _relative_lix("es"),
    ),
    "de": (*_WIENERS, _of("amstad", "Amstad", formulas.amstad, Trust.B, 80, 65, 50), _relative_lix("de")),
    "it": (
        _of("gulpease", "Gulpease", formulas.gulpease, Trust.A, 80, 60, 50),
        _of("flesch-vacca", "Flesch-Vacca", formulas.flesch_vacca, Trust.B),
        _relative_lix("it"),
    ),
    "fr": (
        _of("kandel-moles-207", "Kandel-Moles", formulas.kandel_moles, Trust.B, 85, 70, 55),
        _relative_lix("fr"),
    ),
    "pt": (
        _of("martins", "Martins", formulas.martins, Trust.B, 75, 60, 50),
        _of("moreno", "ALT (Moreno)", formulas.moreno, Trust.B),
        _relative_lix("pt"),
    ),
    "nl": (
        _of("douma", "Flesch-Douma", formulas.douma, Trust.B, 80, 65, 50),
        _of("brouwer", "Brouwer Leesindex A", formulas.brouwer, Trust.B),
    ),
    "ru": (
        _of("oborneva", "Oborneva", formulas.oborneva, Trust.B, 70, 60, 45),
        _of("solnyshkina", "Solnyshkina-Ivanov-Solovyev", formulas.solnyshkina, Trust.B),
        _relative_lix("ru"),
    ),
    "uk": (_of("partiko", "Partiko", formulas.partiko, Trust.C),),
    "tr": (
        _of("atesman", "Ateşman", formulas.atesman, Trust.B, 85, 70, 55),
        _of("cetinkaya-uzun", "Çetinkaya-Uzun", formulas.cetinkaya_uzun, Trust.B),
    ),
    "sv": (_lix(28, 35, 45),),
    "no": (_lix(29, 36, 46),),
    "da": (_lix(32, 39, 49),),
    "hr": (_smog_cro(Trust.B),),
    "bs": (_smog_cro(Trust.C),),
    "sr-latn": (_smog_cro(Trust.C),),
    "pl": (_grade(id="fog-pl", name="FOG-PL", formula=formulas.fog_pl, trust=Trust.C, targets=_at(6, 9, 12)),),
    "fi": (_relative_lix("fi"),),
}
"""The indices of a language; the first is the one that people are told."""

TABLES: Mapping[str, Index] = {"en": _FORCAST}
"""The index of a language that needs no sentences, and so can read the words of tables (C.2, D.2)."""
