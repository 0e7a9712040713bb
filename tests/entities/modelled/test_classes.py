"""Character classes worked out once give the same expressions."""

import re

from presskit.entities.modelled import classes

LETTERS = "".join(chr(c) for c in range(0xC0, 0x250) if chr(c).isalpha())
PATTERN = "|".join(rf"(?:^{prefix}-[{LETTERS}a-z]+$)" for prefix in ("contre", "vice", "quasi"))
WORDS = ("contre-été", "Vice-Ñandú", "quasi-x", "contre-1", "vice", "QUASI-ŒUVRE")


def test_the_expressions_are_the_same():
    plain = re._compiler.compile(PATTERN, re.IGNORECASE)
    with classes.once():
        quick = re._compiler.compile(PATTERN, re.IGNORECASE)
    assert [bool(quick.match(word)) for word in WORDS] == [bool(plain.match(word)) for word in WORDS]
    assert [bool(plain.match(word)) for word in WORDS] == [True, True, True, False, False, True]
    # the whole programme, not only what it matches
    assert re._compiler._code(re._parser.parse(PATTERN, re.I), re.I) == _within(PATTERN)


def _within(pattern: str) -> list[int]:
    with classes.once():
        return re._compiler._code(re._parser.parse(pattern, re.I), re.I)


def test_the_compiler_is_as_before_afterwards():
    before = re._compiler._optimize_charset
    try:
        with classes.once():
            assert re._compiler._optimize_charset is not before
            raise KeyError
    except KeyError:
        pass
    assert re._compiler._optimize_charset is before
