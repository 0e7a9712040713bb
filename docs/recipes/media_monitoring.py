"""Join with a CSV of press clippings (columns: date, outlet, text): which release does a clipping quote?"""

import csv
import sys

from rapidfuzz import fuzz

import presskit

quotes = [
    (quote.exact, release)
    for release in presskit.load(sys.argv[1]).releases
    for version in release.versions
    for quote in version.quotes
]
with open(sys.argv[2], encoding="utf-8", newline="") as file:
    for clipping in csv.DictReader(file):
        scored = [(fuzz.partial_ratio(words, clipping["text"]), release) for words, release in quotes]
        score, release = max(scored, key=lambda pair: pair[0], default=(0.0, None))
        found = release.title if release and score >= 85 else "–"
        print(f"{clipping['date']}\t{clipping['outlet']}\t{found}")
