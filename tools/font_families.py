"""The font families that leaflets are set in: where each comes from, what it must be, and what it is for.

Another family is one more entry. Each archive and each font file has its SHA-256 here; `vendor_fonts.py --print` shows
the sums of what was fetched, for an entry that is being written.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A family and where it comes from. `files` maps a weight to (file in the package, SHA-256 of what we keep).

    `languages` (BCP 47) are those that it is first choice for; `scripts` (ISO 15924) are those that it is made for,
    whatever else it happens to hold. `standard` names the characters that it is cut down to (`font_subsets.py`).
    """

    name: str
    package: str
    version: str
    archive: str
    files: dict[int, tuple[str, str]]
    scripts: tuple[str, ...]
    languages: tuple[str, ...] = ()
    standard: str = ""
    licence: str = "OFL-1.1"
    licence_file: str = "LICENSE_FONT"


def _family(
    name: str,
    version: str,
    archive: str,
    regular: str,
    bold: str,
    scripts: str,
    languages: str = "",
    standard: str = "",
) -> Source:
    """A family as the packages of expo-google-fonts name their files."""
    stem = name.replace(" ", "")
    return Source(
        name=name,
        package=f"@expo-google-fonts/{name.lower().replace(' ', '-')}",
        version=version,
        archive=archive,
        files={
            400: (f"400Regular/{stem}_400Regular.ttf", regular),
            700: (f"700Bold/{stem}_700Bold.ttf", bold),
        },
        scripts=tuple(scripts.split()),
        languages=tuple(languages.split()),
        standard=standard,
    )


# The order is that of last resort: where no family serves the language, the first that has the character draws it.
FAMILIES = (
    _family(
        "Noto Sans",
        "0.4.2",
        "98cf14a19b8e67a0e76bfd4d5df98937b9734e6dde570bd750f2259042042548",
        "fe8c022f48d8dd29f17b744d16f9346f4357e16f7d4f7be58b000ae7c291b614",
        "13a813c49624ae3ba3c5c6e72c5ebffc4b9e1e6ea32f421c04069b037c6ad431",
        "Latn Cyrl Grek",
    ),
    _family(
        "Noto Naskh Arabic",
        "0.4.5",
        "2f93452f15b3bdd86b922be17f247986d4d0e2ae7a1ca51f5d80326b2680628e",
        "706b4580c025f6c75ec1c06013e17f00a23ec1780091b77a5a5b339469bda94d",
        "35418f91100645a36e4d72d75866b61c5da14dc5ebbade64db434d2c9e76234c",
        "Arab",
        "ar",
    ),
    _family(
        "Vazirmatn",
        "0.4.1",
        "af22b2898f1e7fad4398cde6856f0e83f79393862b9b3811f71b114abb3742a3",
        "443e920a022a89a93d4764a06e853342b9008fba880eb827d814160f1e459c05",
        "214a28e6c3a8283e30c60cd17d31470709e2f85da6fb547dc29c56e524ea1046",
        "Arab",
        "fa",
    ),
    _family(
        "Noto Nastaliq Urdu",
        "0.4.2",
        "ed17207b541a71873b0bdd50080251759b6d564d444fd7a35ee1cb299e42f687",
        "360220888c7519d127c143d0a830d187dd41e184036508a868dd89e6cbfc7521",
        "0f76cabd37fb8a5458eae1cd143d2fff3101b4d19448d13373e30c0407ba56a7",
        "Arab",
        "ur",
    ),
    _family(
        "Noto Sans Hebrew",
        "0.4.1",
        "f82f8e852e3355521c511f2762a0130216d208d108bf4739aa977eb6a6d3012c",
        "e0ee753f09733337b9236221018d4bf71fd6d06c87dd76bbc83120514bc55911",
        "8010b087f33f152e25aef020e68cb5568d6f8deebb6dde8f60d655196e59ebde",
        "Hebr",
        "he",
    ),
    _family(
        "Noto Sans Devanagari",
        "0.4.1",
        "fb9a4c288af3829f383d945fcec350c8cdf99abf18ffe55c987c495bca42e80e",
        "084a94d89eb54aafb93a056e15425c34fd859f6342875165d304837b3bcfc2d2",
        "67f1ec9e2ac30b261090e32953b2df0adf6c942ab26ac47efb490fa7315bddab",
        "Deva",
        "hi mr ne",
    ),
    _family(
        "Noto Sans Bengali",
        "0.4.4",
        "aea68a0e86d50c55739f11b3efebf859cbc63219ad1dfbf83dc7e6cfd84a4243",
        "6826d9667972f0f96e48c46f7a24e70afe97205032e6295cfb1f13fbbb8b90a3",
        "3a44a4cf2c4f79c3ead8f52dffd5b3a66f0b2483792d66bad81e1a51e888bfd6",
        "Beng",
        "bn",
    ),
    _family(
        "Noto Sans Gurmukhi",
        "0.4.1",
        "a880021879dfa6df078c64a414c07045491269d6ed2f585487208eccb1e0d326",
        "2b0fbe8d4cc2a18aa08c6f21d3924423c113fb7ec6d786a77c30cf1d3153c4c7",
        "49b4d13ee80c9ba8ae008948b43dc53f200f619d8bc206cacaddb6b781c49625",
        "Guru",
        "pa",
    ),
    _family(
        "Noto Sans Gujarati",
        "0.4.2",
        "8755e83efd5f0a75427bcb9adae912167c6c1fbd94d2a820c91655e0b58673af",
        "7cc0f340be8ef8b63f92181fd5576a4b19631059fd6576c6fd5fcd40f1543610",
        "d5aee2fbe1dec84e8e54ec72dfda1d138f1401ddf18f06bbd11ea8b64f8b45b2",
        "Gujr",
        "gu",
    ),
    _family(
        "Noto Sans Tamil",
        "0.4.3",
        "e86c62e93d3e47ec8b93f71681e1ae2010b22a9f5e8bcd496b3e46c6ba70750e",
        "f26d8b66bf6f38dd9af6326a52188fa1a8a0b9b2905c4bd7e07c865f65a85d79",
        "c4abfe6f1291568247afb568fe6a666584f9bf7c91f7e163fd628abb368af316",
        "Taml",
        "ta",
    ),
    _family(
        "Noto Sans Thai Looped",
        "0.4.2",
        "83cb8b1edcd66bfa89916a564c15c1c30fda964dcccdead74dd35245cddb8bdd",
        "8abe28fc268a089a1fa8472dbabb982e7e3aeee33a4f5876a77f85d51631521f",
        "d0ca4d9ad54021ecdd4b18a43a928576c4f2b2bd2b5d0821ba2abc75d6536dee",
        "Thai",
        "th",
    ),
    _family(
        "Noto Sans Ethiopic",
        "0.4.2",
        "3030fe790f54df5297904e82da1d5216df61064af4e2ca2972ad166a6ad81f49",
        "321ff186e0f066a46257c3008e8a22070720350a9d17f8a32d0d3da53f52e7a2",
        "b968f7d5c79d6caaff5e29031b1598555f4b154de7456dd51b7c866f90d37597",
        "Ethi",
        "am ti",
    ),
    _family(
        "Noto Sans SC",
        "0.4.3",
        "0d69d0f4971d2ff574e3d93cbc218dc950bf3f3f8f8e2c008d97687ed53aee59",
        "2536c38176dac030d17b16cfa5e4101fb3ca851d6b43486cea49358127ffd681",
        "55c318749735cc2394825463c8db137c8082a296fb4a37c8b4dc74b74c73f7b4",
        "Hani Bopo",
        "zh-Hans zh",
        "GB 2312",
    ),
    _family(
        "Noto Sans TC",
        "0.4.3",
        "e7532a3a43a6c660ee0351a167b99fe0da52f20b4940fb3fc067ed7c5bd594bf",
        "c7bfea36e769ad5e5e7e5bdd85a372fbbb77e0eaddcc8f27fc8ae1f49e56e2d2",
        "0b60b87531068bedd36ebc33ceb56c177bfccb6a2e41a94a5ad36b2c450ef304",
        "Hani Bopo",
        "zh-Hant zh-TW zh-HK zh-MO",
        "Big5 level 1",
    ),
    _family(
        "Noto Sans JP",
        "0.4.3",
        "563ee80509692e2b2f42ceae6a0b82afecb90daa1b3d025bcebdf3d9120f43a3",
        "f0909e06ede4f13c7742eed4a178b852b28f4859b6bfe1a31df98149111f9ce4",
        "315b20c2fe6697893a7dcee6dc5fa1f2e59a8f7b0960df5e5da035361bc0e390",
        "Hani Hira Kana Jpan",
        "ja",
        "JIS X 0208 level 1",
    ),
    _family(
        "Noto Sans KR",
        "0.4.3",
        "7614af529705ea48e8b76cb3b056b92db66b7625ef3fc97ce76366063df94d3f",
        "49a171d844f1fea9fbfd94d2a057855cbb228644fcbdf69d71c0a83a767540f3",
        "6126480f21cdcaf3e00dd69353bfd2c27635ac8f98fce57a56393ec6a65856bf",
        "Hang",
        "ko",
        "KS X 1001 without hanja",
    ),
)
