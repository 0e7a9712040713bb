"""Who is quoted in one language only, and which amounts of money differ by more than ten per cent."""

import sys
from decimal import Decimal

import presskit


def amount(document, span):
    """The number behind an amount: that of the mention at the same place, None when the text does not decide."""
    found = [m for m in document.mentions if m.type == "money" and (m.start, m.end) == (span.start, span.end)]
    return Decimal(found[0].value.amount) if found and found[0].value and found[0].value.amount else None


for release in presskit.load(sys.argv[1]).releases:
    if not (release.fr and release.en):
        continue  # all that it states would be in one language only
    for fact in release.facts:
        if fact.predicate == "said" and fact.agreement in ("only_fr", "only_en"):
            print(f"{release.title}: {fact.subject or 'somebody'} ({fact.agreement}): {fact.value_fr or fact.value_en}")
        if fact.predicate == "money" and fact.agreement == "differs":
            fr, en = amount(release.fr, fact.fr[0]), amount(release.en, fact.en[0])
            if fr and en and abs(fr - en) / max(abs(fr), abs(en)) > Decimal("0.1"):
                print(f"{release.title}: {fact.fr[0].exact} / {fact.en[0].exact}")
