"""English verbs: what makes a passive, what opens an instruction."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


BE = _words("am is are was were be been being isn't aren't wasn't weren't")

PARTICIPLES = _words(
    """beaten begun bent bitten blown bought bound bred brought built burnt caught chosen cut dealt done drawn driven
    eaten fed felt fought found forbidden forgiven forgotten frozen given ground grown heard held hidden hit hung hurt
    kept known laid led left lent lit lost made meant met mistaken overcome overdone paid proven put read rebuilt redone
    ridden rung run said sawn seen sent set sewn shaken shown shut slit sold sought spent split spoken spread stolen
    stuck struck stung sung sworn swept taken taught thought thrown told torn undertaken undone understood upset
    withdrawn withheld woken won worn wound woven written"""
)
"""Irregular participles that can stand in a passive; the regular ones end in -ed."""

NOT_PASSIVE = _words(
    """advanced ashamed bored closed complicated concerned confused crowded delighted depressed disappointed divorced
    drunk embarrassed excited exhausted experienced frightened frozen gone hurt indeed infected inflamed interested left
    limited lost married mistaken naked needed overweight pleased prepared red relaxed relieved retired run-down sacred
    satisfied scared shut skilled stressed stuck surprised swollen tired troubled unaffected unchanged undecided
    unexpected unexplained unlimited unmarried unneeded untreated unwanted upset used weakened wicked worn worried
    wounded set freckled gifted aged blessed bleed exceed feed need proceed seed speed succeed weed"""
)
"""Adjectives that look like participles: "you are tired" tells a state, and nobody tires you."""

BETWEEN = _words(
    """not never always often usually mostly nearly almost also only just still already now then soon first again
    sometimes rarely seldom ever even very well best later once twice both all usually normally generally slowly
    quickly gently carefully then too it they he she you we"""
)
"""Words that may stand between "is" and "given"; so may any word that ends in -ly, and in a question who it is done
to.
"""

IMPERATIVES = _words(
    """add allow apply ask avoid be bend book bring buy call carry change check choose clean close come complete
    consider contact continue count cover cut decide discuss do don't drink drive eat empty exercise fill film find
    finish fold follow get give go have help hold hurry ignore imagine inject inform join keep know lay lean leave let
    lie lift listen look lower make mark measure mention move name never note open pack phone place plan practise
    practice press prop pull push put raise read record remember remind remove repeat report rest return ring roll rub
    run save say see seek send set share shower show sit sleep slide speak spend stand start stay stop store stretch
    swallow switch take talk tell test text think throw tie tick touch try turn use visit wait wake walk warm wash
    watch wear wipe work write please always
    """
)
"""Words that open an instruction."""
