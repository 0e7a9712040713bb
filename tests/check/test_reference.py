"""The reference of checks names every check with its severity, and no other; every finding has a known id."""

import re

from presskit.check.catalogue import CHECKS
from tests.check.test_differences import EN, FR, findings
from tests.commands import ROOT

ROW = re.compile(r"^\| `([a-z._]+)` \| (\w+) \| \S", re.MULTILINE)


def test_the_reference_lists_every_check():
    rows = ROW.findall((ROOT / "docs/reference/checks.md").read_text(encoding="utf-8"))
    assert rows == [(check.id, check.severity) for check in CHECKS]


def test_ids_in_the_code_are_in_the_catalogue():
    known = {check.id for check in CHECKS} | {"typography."}
    source = "".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "src/presskit/check").glob("*.py")))
    families = "|".join(sorted({check.family for check in CHECKS}))
    named = set(re.findall(rf'"((?:{families})\.[a-z_]+)"', source))
    assert named <= known


def test_findings_have_known_ids():
    swapped = findings(FR, EN[:4] + EN[6:])
    assert swapped
    assert {finding.check for finding in swapped} <= {check.id for check in CHECKS}
