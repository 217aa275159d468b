"""Texts for scripts/parity, the same in every run: sentences, and what tokenizers stumble over."""
import random
import string
import unicodedata

FRENCH = {
    "who": [
        "Le ministre des Affaires étrangères", "La présidente", "L'ambassadeur d'Italie", "Mme Kouassi",
        "M. Lefèvre", "Le porte-parole de l'armée", "Les négociateurs", "Aujourd'hui, le Conseil de sécurité",
        "Une délégation turque", "L'Union européenne", "Qu'est-ce que le gouvernement", "Jean-Baptiste Morel",
        "L'ex-chef de l'État", "Ce vice-amiral", "La Haute-Savoie", "Plusieurs milliers de manifestants",
    ],
    "does": [
        "a rencontré", "n'a pas voulu condamner", "s'est entretenu avec", "va-t-il soutenir", "avait menacé",
        "accuse depuis lundi", "aurait été reçu par", "s'apprête à quitter", "ont finalement signé avec",
        "refuse qu'on parle de", "espère, dit-on, convaincre", "a-t-elle jamais livré des armes à",
    ],
    "whom": [
        "son homologue polonais", "les rebelles du Nord", "la Banque centrale", "le roi du Maroc",
        "l'opposition, qu'il juge « irresponsable »", "ses alliés d'outre-mer", "l'O.N.U. et l'OTAN",
        "quiconque s'y opposerait", "une soixantaine de députés", "le groupe Wagner", "la Corée du Sud",
    ],
    "when": [
        "à Genève", "le 14 juillet 2023", "jusqu'à la mi-août", "vers 20 h 30", "au cours d'un sommet à huis clos",
        "malgré l'embargo", "c.-à-d. trop tard", "lors du 1er tour", "pour 3,5 milliards d'euros", "dès le XIXe siècle",
        "à l'heure où nous écrivons", "s'il le faut", "(sic)", "– selon l'A.F.P. –", "d'après nos informations",
    ],
}
ENGLISH = {
    "who": [
        "The foreign minister", "President Okafor", "Italy's ambassador", "Ms. Hartley", "The army's spokesman",
        "Nobody in the U.N. Security Council", "A Turkish delegation", "The European Union", "Gen. Alvarez Jr.",
        "The ex-chief of staff", "Those who'd resigned", "Thousands of protesters", "It's said that Dr. Moreau",
        "South Korea", "The would-be buyers", "Why the governor",
    ],
    "does": [
        "met", "wouldn't condemn", "has been talking to", "can't have threatened", "was received by", "accuses",
        "is gonna leave", "finally signed a deal with", "refuses to speak of", "hopes, they say, to convince",
        "hadn't ever delivered arms to", "should've warned", "ordered troops to attack", "dared to veto",
    ],
    "whom": [
        "his Polish counterpart", "the northern rebels", "the central bank", "the King of Morocco",
        "the opposition, which she called \"reckless\"", "its overseas allies", "NATO and the E.U.", "whoever objects",
        "some sixty deputies", "the Wagner group", "Lockheed Martin Corp.", "what's left of the party's wing",
    ],
    "when": [
        "in Geneva", "on July 14, 2023", "until mid-August", "at 8:30 p.m.", "during talks behind closed doors",
        "despite the embargo", "i.e. too late", "for $3.5 billion", "in the 1990s", "if need be", "(sic)",
        "— Reuters reports —", "for the 2nd time", "by 10%", "at 35,000ft", "o'clock or not",
    ],
}
ADDRESSES = [
    "https://example.org/a/b?c=d&e=%20f#g", "http://www.exemple.fr:8080/", "www.example.com", "ftp://10.0.0.1/x.tgz",
    "jean.dupont@exemple.fr", "a+b@c-d.co.uk", "mailto:x@y.z", "//host/path", "example.com.", "(https://t.example/1)",
    "@compte", "#motcle", "C:\\dossier\\x.txt", "/usr/share/doc", "localhost:3000", "192.168.1.1", "user@host",
]
PICTURES = ["😀", "👩‍👩‍👧‍👦", "🇫🇷", "🇫🇷🇩🇪", "👍🏽", "❤️", "☃", "✈️", ":-)", "<3", ":'(", "XD", "¯\\_(ツ)_/¯", "→", "№", "™", "½", "🏴󠁧󠁢󠁳󠁣󠁴󠁿"]
BLANKS = [
    " ", "  ", "   ", "\n", "\n\n", "\r\n", "\t", " \n ", "\u00a0", "\u202f", "\u2009", "\u3000", "\u2028", "\u2029",
    "\u0085", "\v", "\f", "\u200b", "\ufeff", "\u2060", "\u1680", " \u00a0", "\u00a0 ", "\u180e", "\x1c", "\x1f",
]
SCRIPTS = [
    "Москва и Киев", "北京发表声明。", "東京で会談した", "서울에서", "القاهرة، مصر", "ירושלים", "दिल्ली में", "กรุงเทพฯ", "Αθήνα;", "თბილისი",
    "Երևան։", "አዲስ አበባ", "தமிழ்", "ქართული", "Ⅻ", "ﬁn", "ǅ", "İstanbul", "ıǹ", "ßẞ", "Ǆ", "𝒳𝓎", "𐍈𐌰", "ﷺ", "ȺⱾ", "ΌΣΟΣ",
]
MARKS = ["\u0301", "\u0308", "\u0327", "\u20dd", "\u0489", "\u094d", "\u200d", "\ufe0f", "\u0345", "\u1ab0"]
CONTROLS = ["\0", "\x01", "\x07", "\x08", "\x1b[31m", "\x7f", "\x80", "\x9f", "\u202e", "\u2066", "\ufffd", "\ufffe", "\U0010ffff", "\ue000", "\u00ad"]
NUMBERS = [
    "1", "12.5", "1,234,567.89", "3,14", "10%", "50 %", "20kg", "5€", "€5", "$1bn", "£3m", "-40°C", "1990s", "2023-07-14", "14/07/2023",
    "+33 1 23 45 67 89", "12h30", "1er", "2nd", "XIVe", "½", "1/2", "3×4", "10^6", "0x1F", "n°5", "1.", "…", "...", "....", "§3",
]
SIGNS = list(".,;:!?…()[]{}«»“”‘’'\"„‹›–—-_/\\|*&%$€£@#~^+=<>·•`´¿¡") + ["--", "---", "?!", "!!!", "''", "``", "(…)", "[…]", "*)"]


def sentence(rng, language):
    parts = FRENCH if language == "fr" else ENGLISH
    words = [rng.choice(parts["who"]), rng.choice(parts["does"]), rng.choice(parts["whom"])]
    for _ in range(rng.choice([0, 1, 1, 2])):
        words.append(rng.choice(parts["when"]))
    if rng.random() < 0.25:
        joint = rng.choice(["et que", "alors que", "car", "mais", ";", "–"] if language == "fr" else ["and", "while", "because", "but", ";", "—"])
        words += [joint, rng.choice(parts["who"]), rng.choice(parts["does"]), rng.choice(parts["whom"])]
    text = " ".join(words) + rng.choice([".", ".", ".", ".", "?", "!", "…", "...", " ?", "\u00a0!", ""])
    if rng.random() < 0.2:
        text = rng.choice(["« {} »", "\u201c{}\u201d", "\"{}\"", "({})", "- {}", "— {}", "«\u00a0{}\u00a0»"]).format(text)
    if rng.random() < 0.2:
        text = text.replace("'", "\u2019")
    if rng.random() < 0.05:
        text = rng.choice([text.upper(), text.lower(), text.title()])
    return text


def sprinkled(rng, language, additions, share):
    words = []
    for word in sentence(rng, language).split(" ") * rng.choice([1, 1, 2]):
        words.append(word)
        if rng.random() < share:
            words.append(rng.choice(additions))
    return "".join(w + rng.choice([" ", " ", " ", "", "\u00a0"]) for w in words)


def exceptions(rng, language, rules):
    words = []
    for _ in range(rng.randint(1, 25)):
        word = rng.choice(rules)
        if rng.random() < 0.3:
            word = rng.choice(SIGNS) + word
        if rng.random() < 0.3:
            word += rng.choice(SIGNS)
        if rng.random() < 0.1:
            word = rng.choice([word.upper(), word.capitalize(), word + rng.choice(rules), word + "-" + word])
        words.append(word)
    if rng.random() < 0.5:
        words.insert(rng.randint(0, len(words)), sentence(rng, language))
    return " ".join(words)


def mutated(rng, language):
    scalars = list(sentence(rng, language))
    for _ in range(rng.randint(1, 12)):
        place = rng.randrange(len(scalars) + 1)
        act = rng.random()
        if act < 0.4:
            scalars.insert(place, rng.choice(SIGNS + BLANKS + list(string.ascii_letters)))
        elif act < 0.7 and scalars:
            del scalars[min(place, len(scalars) - 1)]
        elif scalars:
            place = min(place, len(scalars) - 1)
            scalars[place] = scalars[place].swapcase()
    return "".join(scalars)


def random_scalars(rng):
    """Any scalars that this Python knows: what newer editions of Unicode call letters it takes for none."""
    blocks = [(0x20, 0x7e), (0xa0, 0x24f), (0x250, 0x36f), (0x370, 0x5ff), (0x600, 0x6ff), (0x900, 0xdff), (0x1e00, 0x1fff),
              (0x2000, 0x2bff), (0x3000, 0x30ff), (0x4e00, 0x4eff), (0xfb00, 0xffff), (0x1f300, 0x1faff), (0x10000, 0x10fff)]
    scalars = []
    for _ in range(rng.randint(1, 120)):
        low, high = rng.choice(blocks)
        scalar = " " if rng.random() < 0.15 else chr(rng.randint(low, high))
        if unicodedata.category(scalar) != "Cn":
            scalars.append(scalar)
    return "".join(scalars)


def long_text(rng, language):
    kind = rng.randrange(4)
    if kind == 0:
        return rng.choice(["a", "é", "-", ".", "'", "ab-", "1,", "l'", "((", "😀", "x.", "\u0301"]) * rng.randint(300, 3000)
    if kind == 1:
        return "".join(rng.choice(string.ascii_letters + "éèç'-.") for _ in range(rng.randint(500, 4000)))
    if kind == 2:
        return " ".join(sentence(rng, language) for _ in range(rng.randint(40, 90)))
    return sentence(rng, language) + rng.choice(BLANKS) * rng.randint(100, 2000) + sentence(rng, language)


def text(number, language, rules):
    """The text of that number; `rules` are the package's own tokenizer exceptions, sorted."""
    rng = random.Random(f"chancery {language} {number}")
    share = rng.random()
    if number == 0:
        return ""
    if share < 0.02:
        return "".join(rng.choice(BLANKS) for _ in range(rng.randint(0, 6)))
    if share < 0.22:
        return "".join(sentence(rng, language) + rng.choice(BLANKS[:8] + [" "] * 12) for _ in range(rng.randint(1, 7)))
    if share < 0.40:
        return exceptions(rng, language, rules)
    if share < 0.52:
        return sprinkled(rng, language, ADDRESSES + PICTURES + NUMBERS, 0.3)
    if share < 0.60:
        return sprinkled(rng, language, BLANKS, 0.3)
    if share < 0.67:
        return sprinkled(rng, language, SCRIPTS, 0.4)
    if share < 0.73:
        return sprinkled(rng, language, CONTROLS + MARKS, 0.3)
    if share < 0.78:
        return unicodedata.normalize(rng.choice(["NFD", "NFKD"]), sentence(rng, language) + " " + sentence(rng, language))
    if share < 0.90:
        return mutated(rng, language)
    if share < 0.96:
        return random_scalars(rng)
    return long_text(rng, language)


def presets(number, language, count):
    """What is known of a third of the texts beforehand, by tokens: starts, no starts, names.

    Names are (first, end, label), and do not overlap; without a label none is to be found there.
    """
    rng = random.Random(f"chancery presets {language} {number}")
    if count < 2 or rng.random() < 0.67:
        return [], [], []
    flags = {token: rng.random() < 0.5 for token in rng.sample(range(1, count), rng.randint(0, min(6, count - 1)))}
    names, token = [], 0
    while rng.random() < 0.8:
        first = token + rng.randint(0, 12)
        end = first + rng.choice([1, 1, 2, 2, 3, 5])
        if end > count:
            break
        names.append((first, end, rng.choice(["PER", "LOC", "ORG", "MISC", None])))
        token = end
    return sorted(t for t in flags if flags[t]), sorted(t for t in flags if not flags[t]), names
