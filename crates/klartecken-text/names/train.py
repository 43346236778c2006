#!/usr/bin/env python3
"""Makes names.bin, model.bin and fixture.txt: train.py CORPUS [FOLDER]

CORPUS is the folder that MODEL.md describes; FOLDER is where the files go, this one unless told.
The same corpus gives the same bytes.
"""
import hashlib
import struct
import sys
import tempfile
from pathlib import Path

import pycrfsuite

from features import features
from lists import HERE, Lists, lines
from reading import corpus as read_corpus
from reading import split
from synthetic import sentences as synthesise

LABELS = ["O", "B", "I"]
SEED = 11
FORGET = 30
EACH = 3


def hashed(text):
    """FNV-1a of 32 bits over UTF-8, folded to 24."""
    value = 0x811C9DC5
    for byte in text.encode():
        value = ((value ^ byte) * 0x01000193) & 0xFFFFFFFF
    return value >> 24 ^ value & 0xFFFFFF


def train(sentences, lists):
    """A trained tagger."""
    trainer = pycrfsuite.Trainer(verbose=False)
    for at, sentence in enumerate(sentences):
        seen = features([read for read, _ in sentence], lists, FORGET, str(at))
        trainer.append(seen, [mark for _, mark in sentence])
    trainer.select("lbfgs")
    trainer.set_params({"c1": 0.5, "c2": 0.1, "max_iterations": 200})
    with tempfile.TemporaryDirectory() as folder:
        path = folder + "/model"
        trainer.train(path)
        tagger = pycrfsuite.Tagger()
        tagger.open(path)
        return tagger.info()


def compact(info):
    """The model with 24-bit attributes and 8-bit weights.

    A number of attributes (u16), nine transitions (i16), the gaps between the sorted attributes (LEB128), and three
    weights (i8) for each; all in one unit, so that a sum of them needs no fractions.
    """
    weights = {}
    for (attribute, mark), weight in info.state_features.items():
        weights.setdefault(attribute, [0.0] * 3)[LABELS.index(mark)] = weight
    top = max(abs(weight) for three in weights.values() for weight in three)
    unit = top / 127
    small = {}
    for attribute, three in sorted(weights.items()):
        scaled = [round(weight / unit) for weight in three]
        if any(scaled):
            small[hashed(attribute)] = scaled
    data = struct.pack("<H", len(small))
    moves = [[round(info.transitions.get((before, after), 0.0) / unit) for after in LABELS] for before in LABELS]
    data += struct.pack("<9h", *sum(moves, []))
    last = 0
    for key in sorted(small):
        gap, last = key - last, key
        while gap > 127:
            data += bytes([gap & 127 | 128])
            gap >>= 7
        data += bytes([gap])
    for label_at in range(3):
        data += b"".join(struct.pack("<b", small[key][label_at]) for key in sorted(small))
    return data, small, moves


def decode(words, lists, small, moves):
    """The most likely labels, as src/names/model.rs finds them."""
    best, ways = [], []
    for at, item in enumerate(features(words, lists)):
        scores = [0, 0, 0]
        for attribute in item:
            for label_at, weight in enumerate(small.get(hashed(attribute), (0, 0, 0))):
                scores[label_at] += weight
        if at:
            came = [max(range(3), key=lambda j: (best[j] + moves[j][k], -j)) for k in range(3)]
            scores = [scores[k] + best[came[k]] + moves[came[k]][k] for k in range(3)]
            ways.append(came)
        best = scores
    at = max(range(3), key=lambda k: (best[k], -k))
    marks = [at]
    for came in reversed(ways):
        at = came[at]
        marks.append(at)
    return "".join(LABELS[mark] for mark in reversed(marks))


def main():
    corpus = Path(sys.argv[1])
    folder = Path(sys.argv[2]) if len(sys.argv) > 2 else HERE
    news = read_corpus(corpus / "klintan.train.tsv")
    lists = Lists(corpus, news)
    made = synthesise(corpus, EACH, SEED)
    data, small, moves = compact(train(news + made, lists))
    # Invented sentences, each with what the decoder must make of its words.
    read = {text: [read for read, _, _ in split(text)] for text in lines("fixture-texts.txt")}
    fixture = "".join(f"{text}\t{decode(words, lists, small, moves)}\n" for text, words in read.items())
    files = {"names.bin": lists.filter, "model.bin": data, "fixture.txt": fixture.encode()}
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)
        print(name, len(content), hashlib.sha256(content).hexdigest())
    print(len(small), "attributes")


if __name__ == "__main__":
    main()
