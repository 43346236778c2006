#!/usr/bin/env python3
"""Makes model.bin: train.py [--check]

Learns from the texts in tests/quality that may be read which hits of the lexicon tell something of somebody.
`--check` writes nothing and prints how well models made of nine tenths of the texts judge the last tenth.
The same texts give the same bytes. What the model sees of a hit is in src/statement/evidence.rs.
"""
import json
import random
import struct
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import GroupKFold

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
# With how much a text of each counts: the first two are most like what is posted.
FILES = {"posts": 4, "alike": 3, "wider": 1, "hard": 1.2}
# The types of marks that state something, in the words of tests/quality/README.md.
STATED = {
    "HEALTH", "SOCIAL_SERVICES", "SCHOOL_PUPIL", "CRIME", "PROTECTED_IDENTITY", "STAFF_MATTER",
    "ETHNICITY_RELIGION_POLITICS_UNION_SEX", "SECURITY",
}
# In how many texts an attribute stands at least, and how freely the weights grow.
LEAST = 3
FREEDOM = 0.3
# A hit in a text that is to be stopped, but outside what is marked, may be a part of what is marked.
UNSURE = 0.3
# How much a sentence made from a template counts, and how many are made from each.
MADE = 0.2
EACH = 24
SEED = 7
# One in the logarithm of the odds; see Model::ONE.
ONE = 32


def posts():
    for name, counts in FILES.items():
        for line in (ROOT / f"tests/quality/{name}.jsonl").read_text().splitlines():
            yield {"counts": counts, **json.loads(line)}


def evidence(texts):
    """Every hit in each text: start, end, attributes."""
    command = "cargo run --quiet --release -p klartecken-text --features training --example evidence"
    asked = "\n".join(json.dumps({"text": text["text"], "kind": text["kind"]}) for text in texts) + "\n"
    told = subprocess.run(command.split(), cwd=ROOT, input=asked, capture_output=True, text=True, check=True)
    return [json.loads(line) for line in told.stdout.splitlines()]


def marked(text, start, end):
    """Whether a hit touches what is marked as stating what may not be published."""
    return any(
        span["type"] in STATED and span["severity"] == "block" and start < span["end"] and span["start"] < end
        for span in text["spans"]
    )


def lines(name):
    return [line for line in (HERE / name).read_text().splitlines() if line and not line.startswith("#")]


def made():
    """Sentences made from the templates, each with whether it tells."""
    words = {name: rest.split("|") for name, _, rest in (line.partition(" = ") for line in lines("words.txt"))}
    draw = random.Random(SEED)
    for line in lines("templates.txt"):
        tells, kind, template = line.split(" ", 2)
        for _ in range(EACH):
            text = template.format(**{name: draw.choice(all) for name, all in words.items()})
            yield {"text": text, "kind": kind, "tells": tells == "+"}


def examples(texts):
    """For each hit its attributes, whether it tells, how sure that is, and the number of its text."""
    for number, (text, hits) in enumerate(zip(texts, evidence(texts), strict=True)):
        for start, end, attributes in hits:
            if "tells" in text:
                yield set(attributes), text["tells"], MADE, number
                continue
            tells = marked(text, start, end)
            sure = 1.0 if tells or text["group"] != "block" else UNSURE
            yield set(attributes), tells, sure * text["counts"], number


def matrix(seen, columns):
    pairs = [(row, columns[it]) for row, all in enumerate(seen) for it in sorted(all) if it in columns]
    rows, cells = zip(*pairs)
    return csr_matrix((np.ones(len(rows)), (rows, cells)), shape=(len(seen), len(columns)))


def fit(table, tells, sure):
    return LogisticRegression(C=FREEDOM, max_iter=1000).fit(table, tells, sample_weight=sure)


def check(table, tells, sure, numbers, real):
    odds = np.zeros(len(tells))
    for rest, part in GroupKFold(10).split(table, tells, numbers):
        odds[part] = fit(table[rest], tells[rest], sure[rest]).decision_function(table[part])
    odds, tells = odds[real], tells[real]
    print(f"{len(tells)} hits, {tells.sum()} tell; area under the curve {roc_auc_score(tells, odds):.3f}")
    for least in (-1, -0.5, 0, 0.5, 1):
        said = odds >= least
        print(
            f"from {least:4}: {(tells & said).sum() / tells.sum():.1%} of those that tell, "
            f"{(tells & said).sum() / said.sum():.1%} of those said to"
        )


def number(value):
    """In groups of seven bits, the lowest first."""
    while value >= 128:
        yield value & 127 | 128
        value >>= 7
    yield value


def write(model, columns):
    weights = {it: int(np.clip(round(model.coef_[0][at] * ONE), -127, 127)) for it, at in columns.items()}
    known = sorted(it for it, weight in weights.items() if weight)
    distances = (it - before for before, it in zip([0, *known], known))
    data = struct.pack("<Hh", len(known), round(model.intercept_[0] * ONE))
    data += bytes(byte for distance in distances for byte in number(distance))
    data += struct.pack(f"{len(known)}b", *(weights[it] for it in known))
    (HERE / "model.bin").write_bytes(data)
    print(f"{len(known)} attributes, {len(data)} bytes")


def main():
    read = list(posts())
    seen, tells, sure, numbers = zip(*examples(read + list(made())))
    where = defaultdict(set)
    for all, text in zip(seen, numbers):
        for it in all:
            where[it].add(text)
    columns = {it: at for at, it in enumerate(sorted(it for it, texts in where.items() if len(texts) >= LEAST))}
    table, tells, sure = matrix(seen, columns), np.array(tells), np.array(sure)
    if "--check" in sys.argv:
        check(table, tells, sure, np.array(numbers), np.array(numbers) < len(read))
    else:
        write(fit(table, tells, sure), columns)


if __name__ == "__main__":
    main()
