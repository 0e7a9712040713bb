"""Character classes worked out once give the same expressions."""

import re

import pytest

from presskit.entities.modelled import classes

LETTERS = "".join(chr(c) for c in range(0xC0, 0x250) if chr(c).isalpha())
PATTERN = "|".join(rf"(?:^{prefix}-[{LETTERS}a-z]+$)" for prefix in ("contre", "vice", "quasi"))
# long enough to be read in short: classes that are alternatives, negated, repeated, or begin with a bracket
MANY = "|".join(
    rf"{n}(?:[{LETTERS}]|[]{LETTERS}\\]|\[[^{LETTERS}]{{2,3}}|[{LETTERS}]|[0-9]|x(?=[a-z{LETTERS}])[{LETTERS}][é])"
    for n in range(12)
)
WORDS = ("contre-été", "Vice-Ñandú", "quasi-x", "contre-1", "vice", "QUASI-ŒUVRE")


def test_the_expressions_are_the_same():
    plain = re._compiler.compile(PATTERN, re.IGNORECASE)
    with classes.once():
        quick = re._compiler.compile(PATTERN, re.IGNORECASE)
    assert [bool(quick.match(word)) for word in WORDS] == [bool(plain.match(word)) for word in WORDS]
    assert [bool(plain.match(word)) for word in WORDS] == [True, True, True, False, False, True]


@pytest.mark.parametrize("flags", [0, re.IGNORECASE, re.IGNORECASE | re.VERBOSE])
@pytest.mark.parametrize("pattern", [PATTERN, MANY, f"{MANY}|\U000f0001", f"(?x:{MANY} # [oh\n)"])
def test_the_whole_programmes_are_the_same(pattern, flags):
    plain = re._compiler._code(re._parser.parse(pattern, flags), flags)
    with classes.once():
        assert re._compiler._code(re._parser.parse(pattern, flags), flags) == plain


def test_the_compiler_is_as_before_afterwards():
    before, parse = re._compiler._optimize_charset, re._parser.parse
    try:
        with classes.once():
            assert re._compiler._optimize_charset is not before
            raise KeyError
    except KeyError:
        pass
    assert (re._compiler._optimize_charset, re._parser.parse) == (before, parse)
