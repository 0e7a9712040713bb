"""The currencies there are: ISO 4217 codes, signs, CLDR's names in a language, families that share a name.

A currency is an ISO 4217 code, or "?dollar", "?franc" … when the words leave the country open.
"""

from dataclasses import dataclass
from functools import cache

from presskit import locales
from presskit.entities.tokens import Phrases, phrase
from presskit.entities.tokens import ending as ending_with
from presskit.entities.tokens import phrases as starting_with

# ISO 4217, without the codes that are words or products as often (TRY, PHP, COP …)
CURRENCIES = frozenset({
    "EUR", "USD", "CAD", "GBP", "CHF", "JPY", "CNY", "AUD", "NZD", "HKD", "SGD", "SEK", "NOK", "DKK", "PLN", "CZK",
    "HUF", "BGN", "INR", "BRL", "MXN", "ZAR", "KRW", "ILS", "AED", "QAR", "MAD", "TND", "DZD", "XOF", "XAF", "XPF",
    "NGN", "KES", "EGP", "RUB", "UAH", "THB", "TWD", "IDR", "MYR", "VND", "CLP", "RMB", "ISK",
})  # fmt: skip
SIGNS = {"€": "EUR", "£": "GBP", "$": "?dollar", "¥": "?yen", "₹": "INR", "₩": "KRW", "₽": "RUB", "₴": "UAH",
          "₺": "TRY", "₪": "ILS", "₦": "NGN", "฿": "THB", "₫": "VND", "₱": "PHP"}  # fmt: skip
DOLLARS = {"US": "USD", "USD": "USD", "CA": "CAD", "C": "CAD", "CAN": "CAD", "CAD": "CAD", "Can": "CAD", "Cdn": "CAD",
            "CDN": "CAD", "A": "AUD", "AU": "AUD", "AUD": "AUD", "NZ": "NZD", "HK": "HKD", "S": "SGD", "R": "BRL",
            "NT": "TWD", "MX": "MXN"}  # fmt: skip
FAMILIES = {
    "?dollar": frozenset({"USD", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD"}),
    "?franc": frozenset({"CHF", "XOF", "XAF", "XPF", "FRF", "BEF", "GNF", "CDF", "RWF", "BIF", "DJF", "KMF"}),
    "?pound": frozenset({"GBP", "EGP", "LBP"}),
    "?krone": frozenset({"SEK", "NOK", "DKK", "CZK", "ISK"}),
    "?yen": frozenset({"JPY", "CNY"}),
    "?peso": frozenset({"MXN", "ARS", "CLP", "COP", "PHP"}),
    "?rupee": frozenset({"INR", "PKR", "LKR", "NPR"}),
    "?shilling": frozenset({"KES", "UGX", "TZS", "SOS"}),
    "?dinar": frozenset({"TND", "DZD", "KWD", "JOD", "RSD"}),
    "?dirham": frozenset({"AED", "MAD"}),
    "?cent": frozenset({"USD", "CAD", "AUD", "NZD", "EUR"}),
    "?centime": frozenset({"EUR", "CHF"}),
}
REPLACED = frozenset({
    "FRF", "DEM", "ITL", "ESP", "BEF", "NLG", "ATS", "PTE", "IEP", "FIM", "GRD", "LUF",
})  # fmt: skip  # before the euro: old sums stand in press archives


@dataclass(frozen=True, slots=True)
class Tables:
    """The words of a language around sums, ready to match."""

    names: Phrases[str]
    scaled: Phrases[str]  # names that count only behind a scale word
    large: Phrases[str]  # … or behind a large figure
    suffixes: Phrases[str]
    scales: dict[str, int]
    of: frozenset[str]
    before: Phrases[str]
    minor: Phrases[str]
    codes: frozenset[str]  # every code of CLDR that is legal tender somewhere, and those the euro replaced
    amounts: frozenset[str]  # words that end a number


@cache
def tables(lang: str) -> Tables:
    """CLDR's names of every currency in the language, the locale's own words, and the signs."""
    from babel import Locale
    from babel.numbers import get_currency_name

    data = locales.get(lang).amounts
    names: dict[tuple[str, ...], str] = {}
    for code in Locale.parse(lang).currencies:
        for count in (None, 1, 2):
            words = phrase(get_currency_name(code, count, locale=lang))
            if words and len(words) > 1 and "(" not in words:  # single words are the locale's to judge
                names.setdefault(words, code)
    for text, code in data.currencies.items():
        names[phrase(text)] = code
    table: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for words, code in names.items():
        table.setdefault(words[0], []).append((words, code))
    return Tables(
        names={first: tuple(sorted(items, key=lambda item: -len(item[0]))) for first, items in table.items()},
        scaled=starting_with(data.scaled_names.items()),
        large=starting_with(data.large_names.items()),
        suffixes=starting_with(data.dollar_suffixes.items()),
        scales=dict(data.money_scales),
        of=data.of,
        before=ending_with(data.currencies_before.items()),
        minor=starting_with(data.minor.items()),
        codes=_tender() | REPLACED,
        amounts=frozenset({*data.scales, *data.thousands, *data.hundreds, *data.units, *data.tens}),
    )


@cache
def _tender() -> frozenset[str]:
    """The codes that are legal tender in a territory today (CLDR); old ones (ADP, SRG …) are letters like any other."""
    from babel.core import get_global
    from babel.numbers import get_territory_currencies

    return frozenset(code for place in get_global("territory_currencies") for code in get_territory_currencies(place))


@cache
def whole(code: str) -> bool:
    """A currency without hundredths (CLDR): yen, CFA franc …"""
    from babel.numbers import get_currency_precision

    return bool(code) and code[0] != "?" and get_currency_precision(code) == 0
