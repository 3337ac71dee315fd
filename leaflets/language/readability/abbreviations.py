"""Abbreviations whose point ends no sentence, by language (D.2 of the standards note).

Collected by hand from what leaflets say; not complete, and not meant to be: a leaflet for patients avoids them. Written
in lower case. An abbreviation in two parts ("z. B.") is listed joined, and its first part by itself.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Abbreviations:
    """`never` end a sentence; `open` end one when a capital follows; `numbered` do not end one before a digit."""

    never: frozenset[str] = frozenset()
    open: frozenset[str] = frozenset()
    numbered: frozenset[str] = frozenset()


def _of(never: str, open_: str = "", numbered: str = "") -> Abbreviations:
    return Abbreviations(
        never=frozenset(never.split()), open=frozenset(open_.split()), numbered=frozenset(numbered.split())
    )


TITLES = frozenset(
    [
        "dr.",
        "dra.",
        "dott.",
        "prof.",
        "profa.",
        "mr.",
        "mrs.",
        "ms.",
        "st.",
        "sr.",
        "sra.",
        "mme.",
        "mlle.",
        "drs.",
        "dhr.",
        "mevr.",
    ]
)
"""Titles of people: a single letter after one is an initial."""

_NONE = Abbreviations()

_BY_LANGUAGE = {
    "en": _of(
        "dr. mr. mrs. ms. prof. st. vs. e.g. i.e. eg. ie. approx. cf. ca. dept. est. viz. al.",
        "etc. a.m. p.m. jr. sr. inc. ltd. u.k. u.s. u.s.a. min. max.",
        "no. nos. fig. figs. p. pp. vol. ch. art.",
    ),
    "es": _of(
        "dr. dra. dres. sr. sra. srta. prof. profa. d. p. p.ej. ej. aprox. ee. vs. cf. av. avda. tel.",
        "etc. ud. uds. vd. vds. ee.uu. a.m. p.m. máx. mín.",
        "n. núm. nº. fig. pág. págs. art. cap. vol.",
    ),
    "de": _of(
        "dr. prof. hr. fr. z. z.b. d. d.h. u. u.a. i.d.r. bzw. ca. vgl. evtl. ggf. inkl. max. min. sog. "
        "z.t. z.zt. st. str. tel. bspw. insb. o. o.g. s. s.o. s.u. i. i.v. zzgl. allg.",
        "usw. etc. u.s.w. o.ä. u.ä. usf.",
        "nr. abb. bd. kap. art. abs.",
    ),
    "fr": _of(
        "dr. pr. prof. m. mm. mme. mlle. p. p.ex. ex. env. cf. c.-à-d. av. tél. st. ste.",
        "etc. max. min.",
        "n. fig. art. vol. chap. pp.",
    ),
    "it": _of(
        "dr. dott. dott.ssa. prof. prof.ssa. sig. sig.ra. p. p.es. es. ad. ca. cfr. tel. s. gent. egr.",
        "ecc. etc. max. min.",
        "n. nr. fig. pag. pagg. art. cap. vol.",
    ),
    "pt": _of(
        "dr. dra. sr. sra. prof. profa. p. p.ex. ex. aprox. cf. tel. av. exmo. exma.",
        "etc. máx. mín.",
        "n. nº. núm. fig. pág. págs. art. cap. vol.",
    ),
    "nl": _of(
        "dr. drs. prof. dhr. mevr. mw. bv. bijv. b.v. d.w.z. m.n. o.a. i.v.m. t.a.v. t.o.v. ca. evt. incl. "
        "resp. tel. z.o.z. a.u.b. s.v.p. t/m.",
        "enz. etc. max. min.",
        "nr. fig. blz. p. art. afb.",
    ),
    "ru": _of(
        "т. т.е. т.к. г. гг. ул. д. проф. им. см. напр. рис. св. акад. др. пр. тел. обл.",
        "т.д. т.п. и.т.д. мин. сек. руб. тыс. млн. млрд.",
        "стр. с. п. № гл.",
    ),
    "uk": _of(
        "т. т.є. т.зв. м. р. рр. вул. проф. ім. див. напр. рис. св. акад. тел. обл. ін.",
        "т.д. т.п. тощо. хв. сек. грн. тис. млн. млрд.",
        "стор. с. п. гл.",
    ),
    "tr": _of(
        "dr. prof. doç. uzm. op. av. sn. ör. örn. yrd. bkz. vb. tel. yy. çev.",
        "vs. vd. mah. cad. sok.",
        "no. s. sf. md.",
    ),
    "sv": _of(
        "dr. prof. t. t.ex. d. d.v.s. dvs. bl. bl.a. ca. jfr. s.k. fr.o.m. t.o.m. f.d. tel. resp. p.g.a. ev. inkl.",
        "osv. o.s.v. m.m. m.fl. etc. max. min. kl.",
        "nr. fig. s. sid. kap.",
    ),
    "no": _of(
        "dr. prof. f. f.eks. bl. bl.a. ca. jf. dvs. d.v.s. s.k. t.o.m. f.o.m. tlf. pga. p.g.a. ev. evt. inkl. hhv.",
        "osv. o.s.v. m.m. mv. m.v. m.fl. etc. kl. maks. min.",
        "nr. fig. s. kap.",
    ),
    "da": _of(
        "dr. prof. f. f.eks. fx. bl. bl.a. ca. jf. dvs. d.v.s. såk. t.o.m. tlf. pga. p.g.a. ev. evt. inkl. hhv.",
        "osv. o.s.v. m.m. mv. m.v. m.fl. etc. kl. maks. min.",
        "nr. fig. s. kap.",
    ),
    "pl": _of(
        "dr. prof. lek. mgr. inż. np. m. m.in. tzn. tzw. tj. ok. ul. pt. św. por. zob. wg. im. ww. tel. ds.",
        "itd. itp. r. w. godz. min. maks. zł.",
        "nr. rys. s. str. art. pkt. ust.",
    ),
    "hr": _of(
        "dr. prof. mr. sc. npr. tj. tzv. br. ul. gđa. gđica. g. sv. usp. odn. oko. tel. dipl.",
        "itd. i.t.d. sl. god. min. maks. kn.",
        "str. sl. čl. st.",
    ),
}  # fmt: skip


def abbreviations(language: str) -> Abbreviations:
    """The abbreviations of a language; none for a language without a list."""
    return _BY_LANGUAGE.get({"bs": "hr", "sr-latn": "hr"}.get(language, language), _NONE)


GERMAN_DATES = frozenset(
    [
        "januar",
        "februar",
        "märz",
        "april",
        "mai",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "dezember",
        "jänner",
        "feber",
        "quartal",
        "tag",
        "woche",
        "monat",
        "jahr",
    ]
)
"""Capitalised words before which a German number with a point is an ordinal."""
