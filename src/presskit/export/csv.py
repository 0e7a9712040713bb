"""CSV (RFC 4180) with a byte order mark, so that spreadsheets read it as UTF-8: one file a table."""

import csv
from pathlib import Path

from presskit.collection import Collection
from presskit.export.files import placing
from presskit.export.tables import TABLES, harmless


def write(collection: Collection, folder: Path) -> tuple[Path, ...]:
    """releases.csv, segments.csv, facts.csv, findings.csv; formulas are neutralised."""
    made = []
    for table in TABLES:
        target = folder / f"{table.name}.csv"
        with placing(target) as part, part.open("w", encoding="utf-8-sig", errors="replace", newline="") as file:
            out = csv.writer(file)
            out.writerow([name for name, _ in table.columns])
            out.writerows([harmless(cell) for cell in row] for row in table.rows(collection))
        made.append(target)
    return tuple(made)
