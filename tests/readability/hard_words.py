"""Words parted into syllables by hand, for the tests: said aloud, or parted by the language's own rules of spelling.

`HARD` are twenty a language, chosen to be hard: hiatus, diphthongs, silent letters, a vowel at the beginning, medicine.
They were there while the rules were written. `LEAFLET` are words of leaflets, written down before the rules were tried
on them; parted again where the rule and the hand differed, eleven of them had been parted wrongly by hand.
A point stands between syllables; a word in round brackets has none; French is parted as its convention counts.
"""

from __future__ import annotations

_HARD = {
    "es": "o·jo á·re·a a·ho·ra o·ír pa·ís guí·a que·so guin·da pin·güi·no a·ve·ri·güéis bú·ho ciu·dad le·er hé·ro·e "
    "ci·ru·gí·a hoy buey te·ra·pia a·é·re·o prohi·bir",
    "it": "a·iu·to mi·a più qui ac·qua ma·lat·ti·a far·ma·ci·a pa·u·ra oc·chio fac·cia i·de·a uo·mo tu·o gua·io "
    "gi·noc·chio neu·ro·lo·gi·a po·e·ta lu·ne·dì e·ner·gi·a cuo·re",
    "pt": "á·gua sa·ú·de pa·ís co·ra·ção his·tó·ria ra·i·nha a·in·da ci·rur·gi·a mãe mui·to á·rea pes·so·a di·a ca·ir "
    "quan·do ci·ên·cia prai·a ju·iz i·dei·a si·tu·a·ção",
    "ru": "о·на и·ме·ет ли·цо сво·е·го бо·лезнь о·пе·ра·ци·я ап·те·ка (в) ма·як по·э·то·му е·ё у·ко·лы глаз "
    "ме·ди·цин·ска·я взгляд ид·ти ис·сле·до·ва·ни·е вра·ча ра·ди·о я",
    "uk": "ми·мо·віль·ний є·ди·ний ї·ї о·чі лі·кар об·лич·чя м'яз ін'·єк·ці·я о·пе·ра·ці·я у (в) об'·єкт яб·лу·ко "
    "ю·ність по·їзд ап·те·ка жит·тя хво·ро·ба нерв мо·є",
    "pl": "nie na·u·ka au·to o·ko dziec·ko chi·rur·gia mó·wię cie·bie twarz le·ka·rzo·wi (z) neu·ro·log o·pe·ra·cja "
    "mię·sień zie·lo·ny wia·ra ig·ła eu·ro·pa nie·u·stan·ny hi·gie·na",
    "de": "au·ge pa·ti·ent fa·mi·li·e the·ra·pie be·en·den ge·eig·net mu·se·um the·a·ter o·pe·ra·ti·on neu·e ei "
    "äu·ße·rung be·ob·ach·ten quel·le stu·di·e sei·en hyp·no·se ak·tu·ell ge·hen bau·er",
    "nl": "oog o·gen pa·ti·ënt o·pe·ra·tie be·ïn·vloe·den nieuw mooi·e vrij·e groei·en the·a·ter ge·o·pe·reerd leeuw "
    "ein·de zie·ken·huis één spe·ci·aal in·jec·tie di·ag·no·se knie·ën bu·reau",
    "sv": "ö·ga o·pe·ra·tion för·äl·der an·sik·te mus·kel o·ro·a sjuk·hus i·dé a·re·a eu·ro·pa lä·ka·re be·hand·ling ö "
    "a·e·ro·sol di·ag·nos au·to·mat te·ra·peut nerv spe·ci·a·list bi·op·si",
    "no": "øy·e an·sikt nei vei o·pe·ra·sjon au·gust mus·kel hei øy·e·lokk di·ag·no·se le·ge pa·si·ent rei·se "
    "be·hand·ling i·dé øy nerv sy·ke·hus a·re·al blå",
    "da": "ø·je an·sigt nej mus·kel læ·ge pa·ti·ent be·hand·ling i·dé ø ner·ve sy·ge·hus au·gust a·re·al di·ag·no·se "
    "hjer·ne blod øj·en·låg smer·te u·ge drå·be",
    "fr": "œil eaux pa·tient cli·ent ré·ac·tion mé·de·cin fa·mille an·née vi·sage pau·pière muscle parlent sou·vent "
    "pa·yer thé·âtre fa·tigue ques·tion ma·ïs yeux po·ème",
    "tr": "göz a·me·li·yat iğ·ne sa·at kas şi·kâ·yet dok·tor ya·nı·nız·da te·da·vi o·la·bi·lir ü·zün·tü yüz se·ğir·me "
    "has·ta·lık ra·hat·sız·lık i·laç ı·şık de·ğil a·ra·yı·nız ka·fe·in",
    "hr": "o·ko krv prst r·đa li·ce ži·vac li·ječ·nik sr·ce mi·šić o·pe·ra·ci·ja vrat smrt ig·la tr·zaj u·ho gr·lo crn "
    "hr·vat·ska (s) pr·vi",
}

_LEAFLET = {
    "es": "ca·ra mús·cu·lo pár·pa·do tra·ta·mien·to in·yec·ción mé·di·co cue·llo a·quí si·guien·te o·re·ja "
    "en·fer·me·dad ce·re·bro ries·go qui·ró·fa·no a·nes·te·sia au·di·ción o·í·do le·í·do tam·bién des·pués "
    "cui·da·do rui·do via·je dí·a dí·as muy a·yu·da hue·sos reu·nión guion ley co·ca·í·na con·ti·nú·a "
    "ver·güen·za far·ma·céu·ti·co neu·ró·lo·go ra·íz a·ún an·sie·dad fi·sio·te·ra·pia",
    "it": "vi·so mus·co·lo pal·pe·bra trat·ta·men·to i·nie·zio·ne me·di·co col·lo sot·to o·rec·chio ma·lat·ti·e "
    "cer·vel·lo ri·schio chi·rur·gi·a a·ne·ste·si·a u·di·to quan·do an·che do·po ru·mo·re viag·gio gior·ni "
    "gior·no gua·ri·re a·iu·ta·re pa·zien·te può te·ra·pi·a o·pe·ra·zio·ne co·sa suoi miei lei mai cau·sa "
    "eu·ro·pa chie·de·re ghiac·cio san·gue ner·vo bi·op·si·a",
    "pt": "ros·to mús·cu·lo pál·pe·bra tra·ta·men·to in·je·ção mé·di·co pes·co·ço a·qui se·guin·te o·re·lha do·en·ça "
    "cé·re·bro ris·co o·pe·ra·ção a·nes·te·si·a au·di·ção ou·vi·do tam·bém de·pois cui·da·do ru·í·do vi·a·gem "
    "di·as mais não a·ju·da os·sos re·u·ni·ão lei con·tí·nuo neu·ro·lo·gis·ta far·ma·cêu·ti·co an·si·e·da·de "
    "fi·si·o·te·ra·pi·a o·lho ra·iz pál·pe·bras mãos meu a·qui·lo",
    "fr": "muscles trai·te·ment in·jec·tion cou main·te·nant o·reille ma·la·die cer·veau risque o·pé·ra·tion "
    "a·nes·thé·sie au·di·tion bruit vo·yage jour aide ai·der os ré·u·nion au·jour·d'hui neu·ro·logue "
    "phar·ma·cien an·xié·té ki·né·si·thé·ra·pie som·meil prennent peuvent vous êtes elle faites dou·leur "
    "ferment sim·ple·ment mé·di·ca·ment com·ment hé·mi·fa·cial spasme quelques bouche joue",
    "de": "ge·sicht mus·kel au·gen·lid be·hand·lung sprit·ze arzt ärz·tin hals ohr krank·heit ge·hirn ri·si·ko "
    "nar·ko·se ge·hör ge·räusch rei·se ta·ge hil·fe kno·chen ru·hig ge·nau·er neu·ro·lo·ge a·po·the·ke "
    "phy·si·o·the·ra·pie ei·er heu·te zu·erst wie·der viel·leicht me·di·zin me·di·ka·ment ne·ben·wir·kun·gen "
    "kli·nik sta·ti·on schau·en be·an·tra·gen ver·dient pas·sie·ren in·for·mie·ren i·de·al li·ni·e fe·ri·en "
    "be·ein·flus·sen ge·impft eu·ro·pa in·jek·ti·on au·a zu·cken läh·mung",
    "nl": "ge·zicht spier spie·ren oog·lid be·han·de·ling in·jec·tie arts hals oor o·ren ziek·te her·se·nen ri·si·co "
    "nar·co·se ge·hoor ge·luid reis da·gen hulp bot·ten rus·tig neu·ro·loog a·po·theek fy·si·o·the·ra·pie "
    "ei·e·ren van·daag mis·schien me·di·cijn bij·wer·kin·gen kli·niek kij·ken tril·lin·gen ze·nuw bloed·vat "
    "keu·ze leeu·wen i·dee i·dee·ën ja·nu·a·ri of·fi·ci·eel si·tu·a·tie dui·de·lijk soms moei·lijk bloei·en "
    "be·a·de·men ge·ïr·ri·teerd ca·deau huid",
}


def _counted(text: str) -> dict[str, int]:
    words = text.split()
    return {word.replace("·", "").strip("()"): 0 if word[0] == "(" else word.count("·") + 1 for word in words}


HARD = {language: _counted(text) for language, text in _HARD.items()}
LEAFLET = {language: _counted(text) for language, text in _LEAFLET.items()}
