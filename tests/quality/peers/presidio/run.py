"""Runs Presidio's pattern recognisers on the texts: run.py OUT_FOLDER TEXTS.jsonl...

Writes places and types, never a text, so that nothing of a file that may not be read ends up in another one.
"""

import importlib.metadata
import json
import pathlib
import sys
import tempfile

import spacy
import tldextract
from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
from presidio_analyzer.nlp_engine import SpacyNlpEngine
from presidio_analyzer.predefined_recognizers import (
    CreditCardRecognizer,
    EmailRecognizer,
    IbanRecognizer,
    PhoneRecognizer,
    SePersonnummerRecognizer,
)

LANGUAGE = "sv"


class BlankSwedish(SpacyNlpEngine):
    """spaCy's Swedish tokeniser without a model."""

    def __init__(self):
        super().__init__(models=[{"lang_code": LANGUAGE, "model_name": "blank"}])
        self.nlp = {LANGUAGE: spacy.blank(LANGUAGE)}

    def load(self):
        """There is nothing to fetch."""


def analyzer():
    """Presidio with its own recognisers and context words in Swedish."""
    # The list of domains that comes with the package: the newest one would be fetched.
    tldextract.extract = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=tempfile.mkdtemp())
    phone = ["telefon", "tel", "mobil", "nummer", "ring", "sms", "nås"]
    registry = RecognizerRegistry(
        recognizers=[
            SePersonnummerRecognizer(supported_language=LANGUAGE),
            PhoneRecognizer(supported_language=LANGUAGE, supported_regions=("SE",), context=phone),
            EmailRecognizer(supported_language=LANGUAGE, context=["mejl", "mail", "e-post"]),
            IbanRecognizer(supported_language=LANGUAGE, context=["iban", "konto"]),
            CreditCardRecognizer(supported_language=LANGUAGE, context=["kort", "visa", "mastercard"]),
        ],
        supported_languages=[LANGUAGE],
    )
    return AnalyzerEngine(registry=registry, nlp_engine=BlankSwedish(), supported_languages=[LANGUAGE])


def main(out, *files):
    """Analyses every file and writes one of findings beside the version."""
    out = pathlib.Path(out)
    engine = analyzer()
    for file in map(pathlib.Path, files):
        lines = []
        for post in map(json.loads, file.read_text(encoding="utf8").splitlines()):
            found = engine.analyze(text=post["text"], language=LANGUAGE)
            found = [{"start": hit.start, "end": hit.end, "type": hit.entity_type} for hit in found]
            lines.append(json.dumps({"id": post["id"], "findings": found}) + "\n")
        (out / file.name).write_text("".join(lines), encoding="utf8")
    (out / "version.txt").write_text(importlib.metadata.version("presidio-analyzer"), encoding="utf8")


main(*sys.argv[1:])
