#!/usr/bin/env python3
"""How well names are found: evaluate.py CORPUS [POSTS] [--list]

CORPUS is the folder that MODEL.md describes, POSTS a file of annotated posts (JSON Lines with `text` and `spans`).
Runs the search itself through `cargo test`.
"""
import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from lists import HERE
from reading import marked

LIST = "--list" in sys.argv


def news(path):
    """The sentences of a corpus file as (text, spans of persons)."""
    for block in Path(path).read_text(encoding="utf-8").strip().split("\n\n"):
        text, spans = "", []
        for line in block.split("\n"):
            token, mark = line.split("\t")
            text += " " if text else ""
            if mark == "B-PER":
                spans.append((len(text), len(text) + len(token)))
            elif mark == "I-PER":
                spans[-1] = (spans[-1][0], len(text) + len(token))
            text += token
        yield text, spans


def search(texts, release=True):
    """The spans found in each text, as (start, end, certain)."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "texts"
        path.write_text("\x1e".join(texts), encoding="utf-8")
        command = ["cargo", "test", "-q", "-p", "klartecken-text", "--lib", "evaluate::evaluate", "--", "--ignored", "--nocapture"]
        command[2:2] = ["--release"] if release else []
        done = subprocess.run(command, cwd=HERE, env={**os.environ, "NAMES_TEXTS": str(path)}, capture_output=True, text=True)
        if done.returncode:
            sys.exit(done.stdout + done.stderr)
        print(next(line for line in done.stderr.split("\n") if " words in " in line), file=sys.stderr)
        lines = (Path(folder) / "texts.spans").read_text().split("\n")
    found = []
    for text, line in zip(texts, lines):
        raw = text.encode()
        spans = [span.split(" ") for span in line.split(";") if span]
        found.append([(len(raw[:int(a)].decode()), len(raw[:int(b)].decode()), c == "Certain") for a, b, c in spans])
    return found


def touches(span, others):
    """Whether `span` shares a character with one of `others`."""
    return any(span[0] < other[1] and other[0] < span[1] for other in others)


def score(name, items, found):
    """Prints precision, recall and F, exact and touched, of all names found and of the certain ones."""
    for which in ("all", "certain"):
        counts = Counter()
        for (text, gold), spans in zip(items, found):
            spans = [span[:2] for span in spans if which == "all" or span[2]]
            counts["gold"] += len(gold)
            counts["found"] += len(spans)
            counts["exact"] += len(set(gold) & set(spans))
            counts["right"] += sum(touches(span, gold) for span in spans)
            counts["touched"] += sum(touches(span, spans) for span in gold)
            if LIST and which == "all":
                wrong = [text[a:b] for a, b in spans if (a, b) not in gold]
                missed = [text[a:b] for a, b in gold if (a, b) not in spans]
                if wrong or missed:
                    print("   false", wrong, "missed", missed, "|", text[:150].replace("\n", "/"))
        def figures(right, touched):
            precision, recall = right / max(1, counts["found"]), touched / max(1, counts["gold"])
            both = precision + recall
            return f"{precision * 100:.0f}/{recall * 100:.0f}/{(200 * precision * recall / both if both else 0):.0f}"
        print(f"{name:8} {which:8} {counts['gold']:4} names  exact {figures(counts['exact'], counts['exact'])}"
              f"  touched {figures(counts['right'], counts['touched'])}")


def by_kind(posts, found):
    """Prints recall by severity and false names by what they stand in."""
    named, seen, false = Counter(), Counter(), Counter()
    for post, spans in zip(posts, found):
        gold = [span for span in post["spans"] if span["type"] == "PERSON_NAME"]
        for span in gold:
            named[span["severity"]] += 1
            seen[span["severity"]] += touches((span["start"], span["end"]), spans)
        for span in spans:
            if not touches(span, [(name["start"], name["end"]) for name in gold]):
                kinds = [kind["kind"] for kind in post["negatives"] if touches(span, [(kind["start"], kind["end"])])]
                false[(kinds or ["elsewhere"])[0]] += 1
    print("recall by severity:", ", ".join(f"{kind} {seen[kind]}/{count}" for kind, count in named.items()))
    print("false names by kind:", dict(false.most_common()))


def main():
    paths = [argument for argument in sys.argv[1:] if argument[0] != "-"]
    corpus = Path(paths[0])
    sets = {"news": list(news(corpus / "klintan.dev.tsv")), "invented": list(marked(corpus / "ood_municipal_dev40.txt"))}
    posts = []
    if len(paths) > 1:
        posts = [json.loads(line) for line in open(paths[1], encoding="utf-8")]
        sets["posts"] = [
            (post["text"], [(s["start"], s["end"]) for s in post["spans"] if s["type"] == "PERSON_NAME"]) for post in posts
        ]
    for name, items in sets.items():
        found = search([text for text, _ in items])
        score(name, items, found)
        if name == "posts":
            by_kind(posts, found)


if __name__ == "__main__":
    main()
