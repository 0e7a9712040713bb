"""All amounts that the two versions of a release state otherwise."""

import sys

import presskit

for release in presskit.load(sys.argv[1]).releases:
    for fact in release.facts:
        if fact.agreement == "differs" and fact.fr and fact.en:
            print(f"{release.title}: {fact.fr[0].exact!r} / {fact.en[0].exact!r}")
