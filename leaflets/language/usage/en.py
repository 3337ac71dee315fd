"""English."""

from __future__ import annotations

import re

from leaflets.language.usage.en_avoid import AVOID
from leaflets.language.usage.en_verbs import BE, BETWEEN, IMPERATIVES, NOT_PASSIVE, PARTICIPLES
from leaflets.language.usage.record import Usage


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_LATIN = {
    "e.g.": "for example",
    "i.e.": "that is",
    "etc": 'name the rest, or say "such as" before the list',
    "viz": "namely",
    "cf": "compare",
    "vs": "or, against",
    "et al": "and others",
    "approx": "about",
    "incl": "with",
    "esp": "above all",
    "asap": "as soon as you can",
    "w/o": "without",
}
_ADDRESSED = r"should|must|need to|needs to|ought to|has to|have to|is advised|are advised|is asked|are asked"

USAGE = Usage(
    avoid=AVOID,
    latin=_LATIN,
    names=_words("UK US USA EU UN NHS WHO GP HIV AIDS TV OK ID PDF QR BBC USB CD DVD COVID"),
    shouted=_words(
        """a about after all also always an and any are at before but by call can cannot do each every for from get go
        help how if in is it keep least may more most must never no not now of off on once one only or our out please
        read ring safe same stop take than that the their them then they this to today two urgent very wait we what when
        where which who why will with yes you your danger warning important note draft"""
    ),
    be=BE,
    participles=PARTICIPLES,
    endings=("ed",),
    not_passive=NOT_PASSIVE,
    between=BETWEEN,
    subordinators=_words(
        """although because if though unless when whenever whereas where wherever whether which while who whom whose
        why lest provided"""
    ),
    negators=_words("no not never nobody nothing none neither nor nowhere without cannot hardly"),
    joints=_words("and or but because if when so although though while unless that which who"),
    reader=_words("you your yours yourself yourselves"),
    imperatives=IMPERATIVES,
    about_reader=re.compile(rf"\b(?:the |a |all |any )?(?:patients?|readers?) (?:{_ADDRESSED})\b", re.IGNORECASE),
    pointing=re.compile(
        r"(?:this|these|those|they|that) "
        r"(?:is|are|was|were|can|may|might|will|do|does|has|have|must|should|helps?|means?)\b",
        re.IGNORECASE,
    ),
    defining=re.compile(
        r"\b(?:called|call (?:this|it|these|them)|known as|named|means?|meaning|that is|in other words"
        r"|a kind of|a type of|stands for|short for)\b",
        re.IGNORECASE,
    ),
    small=_words(
        """a an and are as at be been but by can do does for from has have he her his how i if in into is it its may
        more most no not of off on one or other our she so some such than that the their them there they this those to
        up us usually very was we were what when where which while who will with without you your
        """
    ),
)
