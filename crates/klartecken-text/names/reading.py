"""A text as the words of src/words.rs, and the corpus in the same form."""
import re
import unicodedata
from typing import NamedTuple

DASHES = dict.fromkeys(map(ord, "‐‑‒–—―⁃−"), "-")
WORD = re.compile(
    r"(?P<address>(?:https?://|www\.)\S+|[\w.\-+%]{1,64}@\w\S*)"
    r"|(?P<hashtag>#[^\W_][\w]*(?:\.\w+)*)"
    r"|(?P<handle>@[^\W_][\w]*(?:\.\w+)*)"
    r"|(?P<number>\d\w*(?:[.,:]\w+)*)"
    r"|(?P<letters>\w+(?:[-'’:]\w+)*)"
    r"|(?P<sign>[^\w\s])"
)
MARK = re.compile(r"\[\[([^|\]]+)\|([a-z]+)\]\]")


class Word(NamedTuple):
    """One word, number or sign."""

    lower: str
    kind: str  # l letters, n number, # hashtag, @ handle, a address, s sign
    case: str  # x no capital first, X one capital first, C all capitals


def word(text, kind="letters"):
    """A piece of text as a word."""
    letters = [char for char in text if char.isalpha()]
    if kind == "number" and letters:
        kind = "letters"
    case = "x"
    if text[0].isupper():
        case = "C" if len(letters) > 1 and all(char.isupper() for char in letters) else "X"
    return Word(text.lower(), {"hashtag": "#", "handle": "@"}.get(kind, kind[0]), case)


def split(text):
    """Every word of `text`, as (word, start, end)."""
    found = []
    for match in WORD.finditer(text.translate(DASHES)):
        start, end = match.span()
        if match.lastgroup in ("hashtag", "handle"):
            start += 1
        found.append((word(text[start:end].translate(DASHES), match.lastgroup), start, end))
    return found


def label(text, spans):
    """The words of `text` with the labels B, I and O, where `spans` are names."""
    words = []
    for read, start, end in split(text):
        mark = "O"
        for first, last in spans:
            if start >= first and end <= last:
                mark = "B" if start == first else "I"
        words.append((read, mark))
    return words


def corpus(path):
    """The sentences of a file of token TAB label lines, with only persons labelled."""
    sentences, sentence = [], []
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line:
            token, mark = line.split("\t")
            read = split(token)
            kind = read[0][0] if len(read) == 1 else word(token)
            sentence.append((kind, mark[0] if mark.endswith("PER") else "O"))
        elif sentence:
            sentences.append(sentence)
            sentence = []
    return sentences + [sentence] if sentence else sentences


def marked(path):
    """The sentences of a file in which names stand as [[name|origin]], as (text, spans)."""
    for line in open(path, encoding="utf-8"):
        line = unicodedata.normalize("NFC", line.rstrip("\n"))
        if not line or line.startswith("#"):
            continue
        text, spans, at = "", [], 0
        for match in MARK.finditer(line):
            text += line[at:match.start()]
            spans.append((len(text), len(text) + len(match.group(1))))
            text += match.group(1)
            at = match.end()
        yield text + line[at:], spans
