"""Who was quoted in a year, in how many releases."""

import sys
from collections import Counter

import presskit

year = sys.argv[2]
spoken = Counter(
    name
    for release in presskit.load(sys.argv[1]).releases
    if any(version.record.published.startswith(year) for version in release.versions)
    for name in {speaker for version in release.versions for quote in version.quotes for speaker in quote.speakers}
)
for name, count in sorted(spoken.items(), key=lambda item: (-item[1], item[0])):
    print(f"{count}\t{name}")
