"""English words and phrases that readers stumble over, and plainer ones; gathered from public plain-language practice.

Only words for which everyday English has a plain word are here. Words with a plain meaning of their own beside the hard
one ("require", "monitor", "positive") are left to people.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

_VERBS = {
    "administer": "give",
    "alleviate": "ease",
    "ameliorate": "make better",
    "ascertain": "find out",
    "commence": "start",
    "deteriorate": "get worse",
    "diminish": "get less",
    "discontinue": "stop",
    "endeavour": "try",
    "exacerbate": "make worse",
    "expedite": "speed up",
    "facilitate": "help",
    "necessitate": "need",
    "possess": "have",
    "terminate": "end",
    "titrate": "raise step by step",
    "utilise": "use",
    "utilize": "use",
    "resect": "cut out",
    "excise": "cut out",
}
_NOUNS = {
    "adverse event": "side effect",
    "adverse effect": "side effect",
    "adverse reaction": "side effect",
    "analgesic": "painkiller",
    "carcinoma": "cancer",
    "comorbidity": "other illness",
    "contraindication": "reason not to have it",
    "exacerbation": "flare-up",
    "haemorrhage": "bleeding",
    "hemorrhage": "bleeding",
    "individual": "person",
    "lesion": "sore, lump or damaged place",
    "modality": "kind of treatment",
    "neoplasm": "tumour",
    "physician": "doctor",
    "regimen": "treatment plan",
}
_WORDS = {
    "acute": "sudden",
    "adherence": "taking it as agreed",
    "adjacent to": "next to",
    "aetiology": "cause",
    "etiology": "cause",
    "aforementioned": "this",
    "approximately": "about",
    "asymptomatic": "without signs",
    "bilateral": "on both sides",
    "bilaterally": "on both sides",
    "chronic": "long-lasting",
    "consequently": "so",
    "contraindicated": "not safe for you",
    "contralateral": "on the other side",
    "detrimental": "harmful",
    "diplopia": "double vision",
    "dysphagia": "trouble swallowing",
    "dyspnoea": "trouble breathing",
    "efficacious": "working well",
    "efficacy": "how well it works",
    "erythema": "redness",
    "febrile": "having a fever",
    "furthermore": "also",
    "hypertension": "high blood pressure",
    "iatrogenic": "caused by treatment",
    "idiopathic": "without a known cause",
    "intravenous": "into a vein",
    "intravenously": "into a vein",
    "intramuscular": "into a muscle",
    "intramuscularly": "into a muscle",
    "subcutaneous": "under the skin",
    "subcutaneously": "under the skin",
    "ipsilateral": "on the same side",
    "micturition": "passing urine",
    "morbidity": "illness",
    "mortality": "deaths",
    "nevertheless": "even so",
    "nocturnal": "at night",
    "oedema": "swelling",
    "edema": "swelling",
    "optimal": "best",
    "paraesthesia": "tingling",
    "perioperative": "around the time of the operation",
    "pharmacological": "with medicine",
    "postoperative": "after the operation",
    "postoperatively": "after the operation",
    "post-operative": "after the operation",
    "post-operatively": "after the operation",
    "preoperative": "before the operation",
    "preoperatively": "before the operation",
    "pre-operative": "before the operation",
    "prophylactic": "to prevent it",
    "prophylaxis": "prevention",
    "pruritus": "itching",
    "ptosis": "a drooping eyelid",
    "pursuant to": "under",
    "pyrexia": "fever",
    "refractory": "not helped by treatment",
    "sequelae": "after-effects",
    "subsequent to": "after",
    "subsequently": "later",
    "unilateral": "on one side",
    "unilaterally": "on one side",
    "whilst": "while",
    "prior to": "before",
    "in order to": "to",
    "in the event of": "if",
    "in the event that": "if",
    "due to the fact that": "because",
    "with regard to": "about",
    "with respect to": "about",
    "in accordance with": "as agreed in",
    "in conjunction with": "with",
    "in the absence of": "without",
    "in excess of": "more than",
    "on a daily basis": "every day",
    "on a regular basis": "regularly",
    "at this point in time": "now",
    "for the purpose of": "to",
    "the majority of": "most",
    "a large number of": "many",
    "presenting with": "having",
}


def _of_verb(verb: str) -> Iterator[str]:
    """The forms of a regular verb."""
    stem = verb.removesuffix("e")
    hissing = verb.endswith(("s", "sh", "ch", "x"))
    yield from (verb, f"{verb}es" if hissing else f"{verb}s", f"{stem}ed", f"{stem}ing")


def _of_noun(noun: str) -> Iterator[str]:
    """One and many."""
    yield from (noun, f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s")


def _forms() -> Iterable[tuple[str, str]]:
    yield from ((form, plain) for verb, plain in _VERBS.items() for form in _of_verb(verb))
    yield from ((form, plain) for noun, plain in _NOUNS.items() for form in _of_noun(noun))
    yield from _WORDS.items()


AVOID: Mapping[str, str] = dict(_forms())
"""Each form to avoid, and what to say instead."""
