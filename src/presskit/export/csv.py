"""CSV (RFC 4180) with a byte order mark, so that spreadsheets read it as UTF-8: one file a table."""

import csv
from pathlib import Path

from presskit.collection import Results
from presskit.export.files import Placing
from presskit.export.tables import TABLES, harmless


def write(results: Results, folder: Path) -> tuple[Path, ...]:
    """releases.csv, segments.csv, facts.csv, findings.csv; formulas are neutralised."""
    with Placing(folder) as new:
        for table in TABLES:
            with new(f"{table.name}.csv").open("w", encoding="utf-8-sig", errors="replace", newline="") as file:
                out = csv.writer(file)
                out.writerow([name for name, _ in table.columns])
                out.writerows([harmless(cell) for cell in row] for row in table.rows(results))
    return tuple(new.made)
