"""Readability formulas: one small function each, on `Counts`, and nothing else.

Numbers and sources are those of the standards note, C.2 and C.3. Class A: derived from readers or graded texts of that
language, and computable with a tested counter. B: published for the language, but only re-scaled or thinly validated.
C: exploratory. Not here, because they need word lists or base forms: Gunning Fog, Dale-Chall, Spache, Pisarek, Wiio.
Symbols (C.1): ASL words a sentence, ASW syllables a word, AWL letters a word.
"""

from __future__ import annotations

from math import sqrt

from leaflets.language.readability.counts import Counts

VERSION = "1"
"""The version of these formulas that scores name; changed when a coefficient or a definition is."""


def flesch_reading_ease(n: Counts) -> float:
    """English, class A; 0-100, higher is easier. 206.835 - 1.015 ASL - 84.6 ASW. Flesch 1948."""
    return 206.835 - 1.015 * n.asl - 84.6 * n.asw


def flesch_kincaid(n: Counts) -> float:
    """English, class A; US school grade. 0.39 ASL + 11.8 ASW - 15.59. Kincaid 1975."""
    return 0.39 * n.asl + 11.8 * n.asw - 15.59


def smog(n: Counts) -> float:
    """English, class A; US grade for near-full comprehension, error about 1.5. McLaughlin 1969.

    1.0430 sqrt(P3 x 30/S) + 3.1291, P3 words of three or more syllables; defined on 30 sentences, lists joined (D.2).
    """
    return 1.0430 * sqrt(n.three_up * 30 / max(1, n.sentences)) + 3.1291


def forcast(n: Counts) -> float:
    """English, class A; US grade without sentences, so for the words of tables. Caylor & Sticht 1973.

    20 - N1/10, N1 words of one syllable in 150.
    """
    return 20 - 1.5 * n.voiced_percent(n.single) / 10


def coleman_liau(n: Counts) -> float:
    """English, class A; US grade. 0.0588 (100 L/W) - 0.296 (100 S/W) - 15.8. Coleman & Liau 1975."""
    return 0.0588 * 100 * n.awl - 0.296 * 100 * n.sentences / max(1, n.words) - 15.8


def automated_readability(n: Counts) -> float:
    """English, class A; US grade. 4.71 characters/W + 0.5 ASL - 21.43; letters and digits. Senter & Smith 1967."""
    return 4.71 * n.characters / max(1, n.lettered) + 0.5 * n.asl - 21.43


def szigriszt_pazos(n: Counts) -> float:
    """Spanish, class A; 0-100 read on the INFLESZ scale (Barrio-Cantalejo 2008): < 40 very hard … > 80 very easy.

    206.835 - 62.3 ASW - ASL. Szigriszt-Pazos 1993.
    """
    return 206.835 - 62.3 * n.asw - n.asl


def fernandez_huerta(n: Counts) -> float:
    """Spanish, class B; Flesch bands. 206.84 - 60 ASW - 1.02 ASL, as corrected by Law 2011. Fernández-Huerta 1959."""
    return 206.84 - 60 * n.asw - 1.02 * n.asl


def gutierrez_polini(n: Counts) -> float:
    """Spanish, class B; made for grade 6, higher is easier. 95.2 - 9.7 AWL - 0.35 ASL. Gutiérrez de Polini 1972."""
    return 95.2 - 9.7 * n.awl - 0.35 * n.asl


def crawford(n: Counts) -> float:
    """Spanish, class B; US grades 1-6 only. -0.205 (100 S/W) + 0.049 (100 ASW) - 3.407. Crawford 1985."""
    return -20.5 * n.sentences / max(1, n.words) + 4.9 * n.asw - 3.407


def sol(n: Counts) -> float:
    """Spanish, class C; grade. 0.74 SMOG - 2.51. Contreras 1999."""
    return 0.74 * smog(n) - 2.51


def kandel_moles(n: Counts) -> float:
    """French, class B; Flesch bands. The 207 version: 207 - 1.015 ASL - 73.6 ASW. Kandel & Moles 1958."""
    return 207 - 1.015 * n.asl - 73.6 * n.asw


def wiener_1(n: Counts) -> float:
    """German, class A; school grade 4-15. Bamberger & Vanecek 1984.

    0.1935 MS + 0.1672 ASL + 0.1297 IW - 0.0327 ES - 0.875, in percent of words: MS three or more syllables, IW more
    than six letters, ES one syllable.
    """
    hard, long, single = n.voiced_percent(n.three_up), n.lettered_percent(n.long_words), n.voiced_percent(n.single)
    return 0.1935 * hard + 0.1672 * n.asl + 0.1297 * long - 0.0327 * single - 0.875


def wiener_2(n: Counts) -> float:
    """German, class A; school grade. 0.2007 MS + 0.1682 ASL + 0.1373 IW - 2.779. Bamberger & Vanecek 1984."""
    hard, long = n.voiced_percent(n.three_up), n.lettered_percent(n.long_words)
    return 0.2007 * hard + 0.1682 * n.asl + 0.1373 * long - 2.779


def wiener_3(n: Counts) -> float:
    """German, class A; school grade. 0.2963 MS + 0.1905 ASL - 1.1144. Bamberger & Vanecek 1984."""
    return 0.2963 * n.voiced_percent(n.three_up) + 0.1905 * n.asl - 1.1144


def wiener_4(n: Counts) -> float:
    """German, class A; school grade. 0.2744 MS + 0.2656 ASL - 1.693. Bamberger & Vanecek 1984."""
    return 0.2744 * n.voiced_percent(n.three_up) + 0.2656 * n.asl - 1.693


def amstad(n: Counts) -> float:
    """German, class B; 60-70 average. 180 - ASL - 58.5 ASW. Amstad 1978."""
    return 180 - n.asl - 58.5 * n.asw


def gulpease(n: Counts) -> float:
    """Italian, class A; < 80 hard for primary school, < 60 lower, < 40 upper secondary. Lucisano & Piemontese 1988.

    89 + (300 S - 10 L)/W, L letters only.
    """
    return 89 + 300 * n.sentences / max(1, n.words) - 10 * n.awl


def flesch_vacca(n: Counts) -> float:
    """Italian, class B; Flesch bands. 217 - 1.3 ASL - 60 ASW. Franchina & Vacca 1986."""
    return 217 - 1.3 * n.asl - 60 * n.asw


def martins(n: Counts) -> float:
    """Portuguese, class B; 75-100 very easy, 50-75 easy. 248.835 - 1.015 ASL - 84.6 ASW. Martins 1996."""
    return 248.835 - 1.015 * n.asl - 84.6 * n.asw


def moreno(n: Counts) -> float:
    """Portuguese, class B; Flesch bands. 227 - 1.04 ASL - 72 ASW. Moreno 2022 (ALT)."""
    return 227 - 1.04 * n.asl - 72 * n.asw


def douma(n: Counts) -> float:
    """Dutch, class B; 60-70 normal. 206.84 - 0.93 ASL - 77 ASW. Douma 1960."""
    return 206.84 - 0.93 * n.asl - 77 * n.asw


def brouwer(n: Counts) -> float:
    """Dutch, class B; 80 and more very easy, < 25 very hard. 195 - 2 ASL - 66.7 ASW. Brouwer 1963."""
    return 195 - 2 * n.asl - 66.7 * n.asw


def oborneva(n: Counts) -> float:
    """Russian, class B; Flesch bands. 206.835 - 1.3 ASL - 60.1 ASW. Oborneva 2006."""
    return 206.835 - 1.3 * n.asl - 60.1 * n.asw


def solnyshkina(n: Counts) -> float:
    """Russian, class B; Flesch bands. 208.7 - 2.6 ASL - 39.2 ASW. Solnyshkina, Ivanov & Solovyev 2018."""
    return 208.7 - 2.6 * n.asl - 39.2 * n.asw


def partiko(n: Counts) -> float:
    """Ukrainian, class C; Flesch bands. 206.84 - 5.93 ASL - 28.3 ASW. Partiko 2001."""
    return 206.84 - 5.93 * n.asl - 28.3 * n.asw


def fog_pl(n: Counts) -> float:
    """Polish, class C on forms as written; years of school. 0.4 (ASL + PH), PH percent of four or more syllables."""
    return 0.4 * (n.asl + n.voiced_percent(n.four_up))


def atesman(n: Counts) -> float:
    """Turkish, class B; 90-100 grade 4, 70-79 grades 7-8. 198.825 - 40.175 ASW - 2.610 ASL. Ateşman 1997."""
    return 198.825 - 40.175 * n.asw - 2.610 * n.asl


def cetinkaya_uzun(n: Counts) -> float:
    """Turkish, class B; 51 and more independent reading. 118.823 - 25.987 ASW - 0.971 ASL. Çetinkaya & Uzun 2010."""
    return 118.823 - 25.987 * n.asw - 0.971 * n.asl


def lix(n: Counts) -> float:
    """Swedish, Norwegian, Danish, class A; < 30 very easy, 40-49 average, 60 and more very hard. Björnsson 1968.

    ASL + 100 G7/W, G7 words of more than six letters.
    """
    return n.asl + n.lettered_percent(n.long_words)


def smog_cro(n: Counts) -> float:
    """Croatian, class B; years of school. 2 + sqrt(words of four or more syllables in 30 sentences). Brangan 2015."""
    return 2 + sqrt(n.four_up * 30 / max(1, n.sentences))


NEWSPAPER_LIX = {
    "sv": 47, "no": 48, "da": 51, "en": 52, "fr": 55, "de": 59, "it": 65, "ru": 65, "es": 67, "pt": 70, "fi": 72,
}  # fmt: skip
"""Mean LIX of newspapers, by language (Björnsson 1983)."""


def relative_lix(n: Counts, language: str) -> float:
    """LIX less the mean of newspapers in that language, class C; about -12 easy, -19 very easy. Björnsson 1983."""
    return lix(n) - NEWSPAPER_LIX[language]
