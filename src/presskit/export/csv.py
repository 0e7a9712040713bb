"""CSV (RFC 4180) with a byte order mark, so that spreadsheets read it as UTF-8: one file a table."""

import csv
from contextlib import ExitStack
from pathlib import Path

from presskit.collection import Results
from presskit.export.files import Placing
from presskit.export.tables import TABLES, harmless


def write(results: Results, folder: Path) -> tuple[Path, ...]:
    """releases.csv, segments.csv, facts.csv, findings.csv; formulas are neutralised."""
    with Placing(folder) as new, ExitStack() as files:
        sheets = []
        for table in TABLES:
            path = new(f"{table.name}.csv")
            file = files.enter_context(path.open("w", encoding="utf-8-sig", errors="replace", newline=""))
            sheets.append((table, csv.writer(file)))
        for table, sheet in sheets:
            sheet.writerow([name for name, _ in table.columns])
        for release in results.releases:
            for table, sheet in sheets:
                sheet.writerows([harmless(cell) for cell in row] for row in table.rows(release))
    return tuple(new.made)
