"""Trade names of medicines and their generic names (INN), for gov-generic-names. Add what your condition uses.

Names that are also common words are left out: they would be found where no medicine is meant.
"""

from __future__ import annotations

from collections.abc import Mapping

_TOXIN = ("botulinum", "botulinumtoxin")

GENERIC_NAMES: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(
        (
            *("Botox", "Dysport", "Xeomin", "Bocouture", "Azzalure", "Vistabel", "Myobloc", "NeuroBloc", "Jeuveau"),
            *("Daxxify", "Letybo", "Nabota", "Botulax", "Neuronox", "Nuceiva", "Alluzience", "Relfydess"),
        ),
        _TOXIN,
    ),
    **dict.fromkeys(("Tegretol", "Carbagen", "Timonil", "Carbatrol", "Equetro"), ("carbamazepine",)),
    **dict.fromkeys(("Trileptal", "Oxtellar"), ("oxcarbazepine",)),
    **dict.fromkeys(("Rivotril", "Klonopin"), ("clonazepam",)),
    **dict.fromkeys(("Valium", "Diastat"), ("diazepam",)),
    **dict.fromkeys(("Neurontin", "Gralise"), ("gabapentin",)),
    **dict.fromkeys(("Lyrica", "Alzain"), ("pregabalin",)),
    **dict.fromkeys(("Topamax", "Trokendi"), ("topiramate",)),
    **dict.fromkeys(("Epilim", "Depakote", "Depakine", "Episenta"), ("valproate", "valproic acid")),
    **dict.fromkeys(("Keppra", "Desitrend"), ("levetiracetam",)),
    **dict.fromkeys(("Lamictal",), ("lamotrigine",)),
    **dict.fromkeys(("Lioresal", "Lyflex"), ("baclofen",)),
    **dict.fromkeys(("Zonegran",), ("zonisamide",)),
    **dict.fromkeys(("Xanax",), ("alprazolam",)),
    **dict.fromkeys(("Ativan",), ("lorazepam",)),
    **dict.fromkeys(("Haldol",), ("haloperidol",)),
    **dict.fromkeys(("Prozac",), ("fluoxetine",)),
    **dict.fromkeys(("Zoloft", "Lustral"), ("sertraline",)),
    **dict.fromkeys(("Panadol", "Tylenol", "Calpol"), ("paracetamol", "acetaminophen")),
    **dict.fromkeys(("Nurofen", "Advil", "Motrin"), ("ibuprofen",)),
    **dict.fromkeys(("Voltarol", "Voltaren"), ("diclofenac",)),
    **dict.fromkeys(("Zantac",), ("ranitidine",)),
    **dict.fromkeys(("Viscotears", "GelTears"), ("carbomer",)),
    **dict.fromkeys(("Coumadin",), ("warfarin",)),
    **dict.fromkeys(("Eliquis",), ("apixaban",)),
    **dict.fromkeys(("Xarelto",), ("rivaroxaban",)),
    **dict.fromkeys(("Plavix",), ("clopidogrel",)),
}
"""For each trade name the generic names of which one must be read first."""
