"""Localising: what there is to translate, the catalogues of translations, and the content told in another language.

Every text of a condition passes through one walk (`retell`): once to collect what translators get, once to put in what
they gave back. So nothing can be collected that is not put in, and nothing printed that was not collected.
"""

from leaflets.localising.localise import Localised, localise, with_pseudo
from leaflets.localising.messages import Message, messages_of

__all__ = ["Localised", "Message", "localise", "messages_of", "with_pseudo"]
