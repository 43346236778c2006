"""Name lists, and what they say about a word."""
import csv
from pathlib import Path
from typing import NamedTuple

import fuse

HERE = Path(__file__).parent
FOLD = str.maketrans(
    "áàâãāąăéèêëēęěíìîïīıóòôõōőúùûüūůűýÿćčçđďğģłľńňñņŋřŕśšşșťţțŧźżžðøạảấầẩẫậắằẳẵặẹẻẽếềểễệėȩỉịĩįọỏốồổỗộớờởỡợơụủứừửữựưũųỳỵỷỹŷħḥĥṣṭġǧķǩļĺẓċĉḍŵ’",
    "aaaaaaaeeeeeeeiiiiiioooooouuuuuuuyycccddggllnnnnnrrssssttttzzzdöaaaaaaaaaaaaeeeeeeeeeeiiiiooooooooooooouuuuuuuuuuyyyyyhhhstggkkllzccdw'",
)
# How many bearers make a name known, and how many make it common.
KNOWN = {"given": 50, "family": 100}
COMMON = {"given": 1000, "family": 700}
# With so many bearers, a given name that the corpus has in lower case is no ordinary word by that alone.
SURE = 5000
OWN = ["ordinary.txt", "things.txt"]
ARTICLES = ["abd", "abu", "al", "ben", "el"]
LETTERS = {"given": "gG", "family": "fF"}


class Sight(NamedTuple):
    """What the lists say about one word."""

    given: int = 0  # 0 unknown, 1 known, 2 common
    family: int = 0
    ordinary: bool = False
    place: str = ""  # w a word for a place, c a compound that ends in one


def lines(name):
    """The lines of a list of ours, without comments."""
    text = (HERE / name).read_text(encoding="utf-8")
    return [line for line in text.split("\n") if line and not line.startswith("#")]


def fold(lower):
    """`lower` without the marks that writers leave out."""
    return lower.translate(FOLD)


def bearers(path):
    """Names and how many bear them."""
    with open(path, encoding="utf-8") as file:
        rows = csv.DictReader(file, delimiter="\t")
        return {row["name"]: int(row["persons"]) for row in rows}


class Lists:
    """Everything that the filter is made of."""

    def __init__(self, corpus, sentences):
        self.family_ends = tuple(fold(end) for end in lines("family-ends.txt"))
        places = lines("place-ends.txt")
        self.place_words = {place.lstrip("=") for place in places}
        self.place_ends = tuple(place for place in places if place[0] != "=")
        self.texts = set()
        self.given = bearers(corpus / "scb_given.tsv")
        self._add_names("given", self.given)
        self._add_names("family", bearers(corpus / "scb_surname.tsv"))
        self._add_words(sentences)
        self.filter = fuse.build(sorted(self.texts))
        # From here on the lists are asked as the program asks them, chance hits and all.
        self.texts = fuse.Filter(self.filter)

    def _add_names(self, kind, names):
        known, common = LETTERS[kind]
        # The shortest first, so that "anna-karin" is left out where its parts are known.
        for name in sorted(names, key=lambda name: (len(name), name)):
            if len(name) < 2 or " " in name or names[name] < KNOWN[kind]:
                continue
            key = fold(name)
            level = 1 + (names[name] >= COMMON[kind])
            if self._level(key, kind) < 1:
                self.texts.add(key + known)
            if level == 2:
                self.texts.add(key + common)

    def _add_words(self, sentences):
        """Names that are ordinary words too, by our list or the corpus, and other proper names."""
        own = {name: {word for line in lines(name) for word in line.split()} for name in OWN}
        small = {read.lower for sentence in sentences for read, _ in sentence if read.case == "x"}
        # Somebody writes "anna" in every corpus; that makes it no word.
        small -= {fold(name) for name, count in self.given.items() if count >= SURE}
        for lower in own[OWN[0]] | small:
            key = fold(lower)
            if key + "g" in self.texts or key + "f" in self.texts:
                self.texts.add(key + "o")
        for lower in own[OWN[1]]:
            # Twice, so that a chance hit never takes a name away.
            self.texts |= {fold(lower) + "t", fold(lower) + "T"}

    def _one(self, key, kind):
        known, common = LETTERS[kind]
        is_known = key + known in self.texts or kind == "family" and self._has_family_end(key)
        # A common name counts only where it is known too, so that a chance hit in the filter is never a common name.
        return is_known + (is_known and key + common in self.texts)

    def _has_family_end(self, key):
        return len(key) >= 6 and key.endswith(self.family_ends)

    def _level(self, key, kind):
        level = self._one(key, kind)
        if level == 0 and "-" in key:
            parts = [part for part in key.split("-")]
            if kind == "family" and len(parts) == 2 and parts[0] in ARTICLES and len(parts[1]) > 2:
                return 1
            level = min(self._one(part, kind) if part else 0 for part in parts)
        return level

    def level(self, lower, kind):
        """How well `lower`, or what it is the genitive of, is known."""
        key = fold(lower)
        level = self._level(key, kind)
        if key.endswith("s") and len(key) > 3:
            level = max(level, self._level(key[:-1], kind))
        return level

    def place(self, lower):
        """Whether `lower` is a word for a place, or ends in one."""
        for form in (lower, lower[:-1] if lower.endswith("s") else lower):
            if form in self.place_words:
                return "w"
            if any(form.endswith(end) and len(form) >= len(end) + (1 if len(end) > 4 else 3) for end in self.place_ends):
                return "c"
        return ""

    def sight(self, read):
        """What the lists say about a word."""
        place = self.place(read.lower)
        if read.kind != "l" or read.case == "x":
            return Sight(place=place)
        return Sight(self.level(read.lower, "given"), self.level(read.lower, "family"),
                     fold(read.lower) + "o" in self.texts, place)
