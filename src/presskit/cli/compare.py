"""`presskit pair` and `presskit align`: documents against documents; which files of two folders belong together."""

import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import rich_click as click

from presskit.errors import NothingToRead, Unreadable, UsageError

if TYPE_CHECKING:
    from presskit.model import Profile

CONFIGURATION = ("sources.toml", "presskit.toml", "glossary.toml")  # beside inputs, never one themselves
PATH = click.Path(path_type=Path)
SETTINGS = click.option("--settings", "settings_file", type=click.Path(path_type=Path), help="A presskit.toml.")
OUT = click.option("--out", type=click.Path(path_type=Path, file_okay=False), help="Two folders: one file a stem here.")


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@SETTINGS
@click.option("--json", "as_json", is_flag=True, help="JSON lines, also on a terminal.")
def pair(folder: Path, settings_file: Path | None, as_json: bool) -> None:
    """Which documents of FOLDER are two versions of one release, and why the others are alone."""
    from presskit.cli import console
    from presskit.intake import names
    from presskit.pairing import pair_folder

    def shown(profile: "Profile") -> str:
        return names.json_safe(str(folder / names.path(profile.location)))

    settings = console.load_settings(settings_file, folder)
    found = pair_folder(folder, settings)
    place = {profile.document: profile for profile in found.profiles}
    alone = [release for release in found.releases if not (release.fr and release.en)]
    for release in found.releases:
        if release.fr and release.en:
            fr, en = place[release.fr], place[release.en]
            if as_json or not sys.stdout.isatty():
                console.json_line(
                    {
                        "fr": shown(fr),
                        "en": shown(en),
                        "score": round(release.score, 4),
                        "evidence": [asdict(evidence) for evidence in release.evidence],
                    }
                )
            else:
                click.echo(f"{release.score:.2f}  {fr.location}  =  {en.location}")
    for release in alone:
        one = place[release.fr or release.en or release.other or ""]
        record: dict[str, Any] = {one.lang: shown(one), "reason": release.reason}
        if release.nearest:
            nearest = place[release.nearest.document]
            record["nearest"] = {"path": shown(nearest), "score": round(release.nearest.score, 4)}
        if as_json or not sys.stdout.isatty():
            console.json_line({"fr": None, "en": None} | record)
        else:
            click.echo(f"  –   {one.location}: {release.reason}")
    console.complain(found.failures)
    sys.exit(4 if found.failures else 0)


@click.command()
@click.argument("fr", type=PATH)
@click.argument("en", type=PATH)
@click.option("--unit", type=click.Choice(["sentence", "line"]), default="sentence", help="What a segment is.")
@OUT
@SETTINGS
@click.option("--json", "_json", is_flag=True, help="JSON lines (always so).")
def align(fr: Path, en: Path, unit: str, out: Path | None, settings_file: Path | None, _json: bool) -> None:
    """Align FR with EN: JSON lines of 0-based segment numbers; every segment stands in exactly one."""
    from presskit import versions
    from presskit.cli import console

    pairs = file_pairs(fr, en, out)
    settings = console.load_settings(settings_file)
    failed = False
    for (_, _, target), result in zip(pairs, versions.align_files(files(pairs), unit, settings), strict=True):
        if isinstance(result, versions.Refused):
            failed = True
            console.complain(result.failures)
            continue
        with sink(target) as file:
            for bead in result.beads:
                console.json_line({"fr": list(bead.fr), "en": list(bead.en), "score": round(bead.score, 4)}, file)
    sys.exit(4 if failed else 0)


def files(pairs: Sequence[tuple[Path, Path, Path | None]]) -> list[tuple[Path, Path]]:
    """The files of pairs, without where their results go."""
    return [(left, right) for left, right, _ in pairs]


def file_pairs(fr: Path, en: Path, out: Path | None) -> list[tuple[Path, Path, Path | None]]:
    """The two files, or the files of the same stem in two folders with where each result goes."""
    if fr.is_dir() != en.is_dir():
        for path in (fr, en):
            if not path.exists():
                raise Unreadable(f"{path} does not exist.")
        raise UsageError("Give two files or two folders, not one of each.")
    if out is None and fr.is_dir():
        raise UsageError("Two folders need --out FOLDER, where each pair gets a file of its own.")
    left, right = (_stems(fr), _stems(en)) if fr.is_dir() else ({fr.stem: fr}, {fr.stem: en})
    for stem in sorted(left.keys() ^ right.keys()):
        only = left.get(stem) or right.get(stem)
        click.echo(f"presskit: {only}: no file of the same stem on the other side.", err=True)
    shared = sorted(left.keys() & right.keys())
    if not shared:
        raise NothingToRead(f"{fr} and {en} have no files of the same stem.")
    if out is not None:
        out.mkdir(parents=True, exist_ok=True)
    return [(left[stem], right[stem], out / f"{stem}.jsonl" if out else None) for stem in shared]


def _stems(folder: Path) -> dict[str, Path]:
    found: dict[str, Path] = {}
    for path in sorted(folder.iterdir()):
        if not path.is_file() or path.name.startswith(".") or path.name in CONFIGURATION:
            continue
        if path.stem in found:
            raise UsageError(f"{found[path.stem]} and {path} have the same stem; one file a stem is expected.")
        found[path.stem] = path
    return found


class sink:  # noqa: N801 - reads as a statement: with sink(path) as file
    """A result file that appears only when it is complete, or stdout (None)."""

    def __init__(self, target: Path | None) -> None:
        self._target = target
        self._part = target.with_name(target.name + ".part") if target else None

    def __enter__(self) -> IO[str] | None:
        self._file = self._part.open("w", encoding="utf-8", newline="\n") if self._part else None
        return self._file

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if self._file and self._part and self._target:
            self._file.close()
            if kind is None:
                self._part.replace(self._target)
            else:
                self._part.unlink()
