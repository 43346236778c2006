"""Sentences of municipal posts, made of templates and names; seeded."""
import random
import re
from itertools import chain
from pathlib import Path

from lists import HERE, bearers
from reading import label

SLOT = re.compile(r"\{(\w+)\}")
PARTIES = ["S", "M", "C", "V", "MP", "L", "KD", "SD"]


def capital(name):
    """With a capital in each part."""
    return re.sub(r"(^|[-' ])(\w)", lambda match: match.group(1) + match.group(2).upper(), name)


def genitive(name):
    """With an s, unless it sounds like one already."""
    return name if name[-1] in "sxzSXZ" else name + "s"


class Names:
    """Draws names, the more often the more people bear them."""

    def __init__(self, corpus, seed):
        def usable(name):
            return len(name) > 1 and all(char.isalpha() or char in "- " for char in name)

        files = {"g": "scb_given.tsv", "s": "scb_surname.tsv"}
        self.random = random.Random(seed)
        self.stock = {kind: [] for kind in files}
        self.tables = {
            kind: sorted((name, count) for name, count in bearers(corpus / file).items() if usable(name))
            for kind, file in files.items()
        }

    def draw(self, kind):
        """A given name (g) or family name (s)."""
        if not self.stock[kind]:
            table = self.tables[kind]
            weights = [count**0.5 for _, count in table]
            self.stock[kind] = self.random.choices([name for name, _ in table], weights, k=5000)
        return capital(self.stock[kind].pop())

    def full(self):
        """A given and a family name, at times two of either."""
        given, family = (lambda: self.draw("g")), (lambda: self.draw("s"))
        chance = self.random.random()
        if chance < 0.08:
            return f"{given()} {given()} {family()}"
        if chance < 0.14:
            return f"{given()} {family()} {family()}"
        if chance < 0.18:
            return f"{given()} {family()}-{family()}"
        if chance < 0.23:
            return f"{given()}-{given()} {family()}"
        return f"{given()} {family()}"

    def slot(self, kind):
        """What stands in the slot `kind`."""
        if kind == "F":
            return self.full()
        if kind == "FF":
            return genitive(self.full())
        if kind == "X":
            return self.random.choice(PARTIES)
        if kind == "I":
            return self.draw("g")[0]
        if kind == "stem":
            stem = self.draw(self.random.choice("gs")).split(" ")[-1]
            return stem if self.random.random() < 0.4 else genitive(stem)
        name = self.draw(kind[0].lower())
        return genitive(name) if len(kind) == 2 else name


def fill(template, names):
    """A template with its slots filled, as labelled words."""
    text, spans, at = "", [], 0
    for match in SLOT.finditer(template):
        text += template[at:match.start()]
        value = names.slot(match.group(1))
        if match.group(1) in ("F", "FF", "G", "S", "SG", "GG", "I"):
            spans.append((len(text), len(text) + len(value)))
        text += value
        at = match.end()
    # "{G} {I}" is one name.
    joined = []
    for start, end in spans:
        if joined and text[joined[-1][1]:start] in (" ", ". "):
            start = joined.pop()[0]
        joined.append((start, end))
    return label(text + template[at:], joined)


def sentences(corpus, each, seed):
    """`each` sentences of every template that has slots, one of every other, shuffled."""
    names, made = Names(corpus, seed), []
    files = (corpus / "templates_municipal.txt", HERE / "templates.txt")
    for template in chain.from_iterable(Path(file).read_text(encoding="utf-8").split("\n") for file in files):
        if not template or template.startswith("#"):
            continue
        for _ in range(each if "{" in template else 1):
            sentence = fill(template, names)
            if names.random.random() < 0.04:
                sentence = [(read._replace(case="C" if read.kind == "l" and len(read.lower) > 1 else read.case), mark)
                            for read, mark in sentence]
            made.append(sentence)
    names.random.shuffle(made)
    return made
