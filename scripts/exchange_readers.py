"""Compares every export of a dossier, read by the reader of its own ecosystem, with the dossier itself.

    exchange_readers.py PROGRAM [DOSSIER…]

SQLite says what the dossier holds. Unless dossiers are named, they are built: that of the sample, and one
whose texts try to break out of every format. A difference ends the run with the first of them.
"""
import collections
import csv
import datetime
import html.parser
import io
import json
import pathlib
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import warnings
import xml.etree.ElementTree

import icalendar
import networkx
import rdflib

# networkx tells of changes to come; rdflib tells of literals that no Python type can hold.
warnings.filterwarnings("ignore")

ROOT = pathlib.Path(__file__).resolve().parent.parent
PROGRAM = pathlib.Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else None
SEM = rdflib.Namespace("http://semanticweb.cs.vu.nl/2009/11/sem/")
SCHEMA = rdflib.Namespace("https://schema.org/")
PROV = rdflib.Namespace("http://www.w3.org/ns/prov#")
EDTF = rdflib.URIRef("http://id.loc.gov/datatypes/edtf/EDTF")


def same(what, found, expected):
    """Ends the run where two values differ."""
    if found != expected:
        if isinstance(found, dict) and isinstance(expected, dict):
            keys = [key for key in sorted({*found, *expected}, key=str) if found.get(key) != expected.get(key)]
            found, expected = ([(key, side.get(key)) for key in keys[:3]] for side in (found, expected))
        sys.exit(f"exchange-readers: {what}:\n  read     {str(found)[:600]}\n  expected {str(expected)[:600]}")


def alike(what, found, expected):
    """Ends the run where two trees differ, at the smallest part that does."""
    if isinstance(found, dict) and isinstance(expected, dict) and found.keys() == expected.keys():
        for key in found:
            alike(f"{what}/{key}", found[key], expected[key])
    elif isinstance(found, list) and isinstance(expected, list):
        if len(found) != len(expected):
            pairs = enumerate(zip(found, expected))
            first = next((place for place, (left, right) in pairs if left != right), 0)
            same(f"{what}/{first}", found[first:first + 4], expected[first:first + 4])
        for place, (left, right) in enumerate(zip(found, expected)):
            alike(f"{what}/{place}", left, right)
    elif isinstance(found, float) and isinstance(expected, float):
        same(what, round(found, 12), round(expected, 12))
    else:
        same(what, found, expected)


def clean(text):
    """A text as exports have it: one line, nothing that moves a cursor or turns the direction."""
    text = re.sub("[\u202a-\u202e\u2066-\u2069]", "\ufffd", text.replace("\r\n", "\n"))
    text = re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]", "\ufffd", text)
    return re.sub("[\t\n\r\u2028\u2029]", " ", text)


def loose(text):
    """A text without what formats treat differently: controls, marks of direction, white space."""
    return "".join(re.sub("[\x00-\x20\x7f-\xa0\u2028-\u202f\u2066-\u2069\ufffd]", "", text or "").split())


def reference(id):
    """An id as FollowTheMoney lets it be."""
    text = "".join(
        sign if re.fullmatch(r"[A-Za-z0-9.-]", sign) else "." if sign == ":" else f"-{ord(sign):x}-" for sign in id)
    return text if text[-1:].isalnum() else text + "0"


class Dossier:
    """What SQLite finds in a dossier."""

    def __init__(self, path):
        self.path = path
        self.db = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        self.db.row_factory = sqlite3.Row
        self.entities = {row["id"]: row for row in self.rows("SELECT * FROM entity")}
        self.events = {row["id"]: row for row in self.rows("SELECT * FROM event")}
        self.documents = {row["id"]: row for row in self.rows("SELECT * FROM document")}
        self.relations = {row["id"]: row for row in self.rows("SELECT * FROM relation")}
        self.claims = {row["id"]: row for row in self.rows("SELECT * FROM claim")}
        # Every tie at an event, and the relations between entities.
        self.ties = collections.Counter()
        for row in self.rows("SELECT * FROM event_participant"):
            event, entity = row["event"], row["entity"]
            source, kind, target = {
                "source": (entity, "SOURCE_OF", event), "target": (event, "TARGETS", entity),
                "said-by": (event, "ATTRIBUTED_TO", entity), "saidBy": (event, "ATTRIBUTED_TO", entity),
                "said_by": (event, "ATTRIBUTED_TO", entity)}[row["role"]]
            self.ties[source, kind, target, self.events[event]["date"]] += 1
        for event in self.events.values():
            if event["place"]:
                self.ties[event["id"], "LOCATED_IN", event["place"], event["date"]] += 1
        for row in self.rows("SELECT * FROM event_claim"):
            claim = self.claims[row["claim"]]
            self.ties[row["event"], "EVIDENCED_BY", claim["document"], claim["time"]] += 1
        for row in self.relations.values():
            self.ties[row["source"], row["kind"], row["target"], row["date"]] += 1

    def rows(self, query):
        """The rows of a question."""
        return self.db.execute(query).fetchall()

    def span(self, row):
        """The first and last day of a date, as the dossier's own columns have them; years 1 to 9999."""
        def day(number):
            is_written = number is not None and -719_162 <= number < 2_932_897
            return str(datetime.date(1970, 1, 1) + datetime.timedelta(number)) if is_written else None
        latest = row["date_latest"]
        return day(row["date_earliest"]), day(None if latest is None else latest - 1)


def chancery(*arguments, **options):
    """What the program writes to standard output."""
    done = subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True, check=False, **options)
    if done.returncode:
        sys.exit(f"exchange-readers: chancery {' '.join(map(str, arguments))}\n{done.stderr.decode()}")
    return done.stdout


def check_graph(what, graph, dossier):
    """Nodes, edges, names and dates of a networkx graph."""
    same(f"{what}: nodes", set(graph), {*dossier.entities, *dossier.events, *dossier.documents})
    name = "name" if what == "cytoscape" else "label"
    same(
        f"{what}: names", {node: loose(graph.nodes[node][name]) for node in dossier.entities},
        {node: loose(row["english_name"]) for node, row in dossier.entities.items()})
    same(
        f"{what}: dates", {node: graph.nodes[node].get("edtf") for node in dossier.events},
        {node: row["date"] for node, row in dossier.events.items()})
    same(
        f"{what}: factuality", {node: graph.nodes[node]["factuality"] for node in dossier.events},
        {node: row["factuality"] for node, row in dossier.events.items()})
    relation = "label" if what.startswith("gexf") else "relation"
    found = collections.Counter(
        (source, values[relation], target, values.get("edtf"))
        for source, target, values in graph.edges(data=True))
    same(f"{what}: edges", found, dossier.ties)


def check_graphs(dossier, folder):
    """GEXF, GraphML and Cytoscape JSON in networkx, and back."""
    gexf, graphml, cytoscape = (folder / name for name in ["d.gexf", "d.graphml", "d.cyjs"])
    for file in (gexf, graphml, cytoscape):
        chancery("export", "--dossier", dossier.path, "--language", "en", "-o", file)
    graph = networkx.read_gexf(gexf)
    check_graph("gexf", graph, dossier)
    for node, row in dossier.events.items():
        spells = [
            tuple(None if day in (None, "None") else day for day in spell)
            for spell in graph.nodes[node].get("spells", [])]
        span = dossier.span(row)
        same(f"gexf: days of {node}", spells, [] if span == (None, None) else [span])
    check_graph("graphml", networkx.read_graphml(graphml, force_multigraph=True), dossier)
    check_graph(
        "cytoscape", networkx.cytoscape_graph(json.loads(cytoscape.read_text())), dossier)
    # Through networkx and into a dossier: the same edges and dates.
    for what, source, read, write in [
            ("graphml", graphml, lambda path: networkx.read_graphml(path, force_multigraph=True),
             networkx.write_graphml),
            ("gexf", gexf, networkx.read_gexf, networkx.write_gexf)]:
        again = folder / f"again.{what}"
        write(read(source), again)
        check_graph(f"{what} again", read(again), dossier)
        imported = folder / f"{what}.chancery"
        chancery("import", again, "--dossier", imported, "--language", "en")
        db = sqlite3.connect(imported)
        rows = db.execute(
            "SELECT t.name, d.date FROM graph_edge e JOIN graph_type t ON t.number = e.type "
            "LEFT JOIN graph_date d ON d.number = e.date").fetchall()
        expected = collections.Counter()
        for (_, kind, _, date), count in dossier.ties.items():
            expected[kind, date] += count
        same(f"{what}: imported edges", collections.Counter(rows), expected)
        ends = {end for tie in dossier.ties for end in (tie[0], tie[2])}
        same(f"{what}: imported nodes", db.execute("SELECT count(*) FROM graph_node").fetchone()[0],
             len(ends))


def check_linked(dossier, folder):
    """Turtle and JSON-LD in rdflib."""
    graphs = []
    for name, kind in [("d.ttl", "turtle"), ("d.jsonld", "json-ld")]:
        chancery("export", "--dossier", dossier.path, "--language", "en", "-o", folder / name)
        graphs.append(rdflib.Graph().parse(folder / name, format=kind))
    same("jsonld: triples as in turtle", len(graphs[1]), len(graphs[0]))
    same("jsonld: the same triples", set(graphs[1]) ^ set(graphs[0]), set())
    graph = graphs[0]
    events = set(graph.subjects(rdflib.RDF.type, SEM.Event))
    same("turtle: events", len(events), len(dossier.events))
    for count, kind in [(len(dossier.documents), SCHEMA.NewsArticle), (len(dossier.claims), SCHEMA.Quotation),
                        (len(dossier.relations), rdflib.RDF.Statement)]:
        same(f"turtle: {kind}", len(set(graph.subjects(rdflib.RDF.type, kind))), count)
    dates = {str(event): [str(date) for date in graph.objects(event, SEM.hasTimeStamp)] for event in events}
    same(
        "turtle: dates", sorted(date for dates in dates.values() for date in dates),
        sorted(row["date"] for row in dossier.events.values() if row["date"]))
    for event in events:
        for date in graph.objects(event, SEM.hasTimeStamp):
            same("turtle: datatype of dates", date.datatype, EDTF)
    first = collections.Counter(
        str(day) for event in events for day in graph.objects(event, SEM.hasEarliestBeginTimeStamp))
    same("turtle: earliest days", first, collections.Counter(
        dossier.span(row)[0] for row in dossier.events.values() if dossier.span(row)[0]))
    names = {str(name) for entity in graph.subjects(rdflib.RDF.type, SEM.Actor)
             for name in graph.objects(entity, SCHEMA.name) if name.language == "en"}
    same("turtle: names", {loose(name) for name in names},
         {loose(row["english_name"]) for row in dossier.entities.values() if row["kind"] != "place"})
    quoted = {str(quote) for claim in graph.subjects(rdflib.RDF.type, SCHEMA.Quotation)
              for quote in graph.objects(claim, PROV.value)}
    same("turtle: quotations", {loose(quote) for quote in quoted},
         {loose(row["quote"]) for row in dossier.claims.values()})


def check_linked_import(dossier, folder):
    """Expanded JSON-LD, as we and as rdflib write it, read back as relations."""
    ours, theirs = folder / "ours.jsonld", folder / "theirs.jsonld"
    chancery("export", "--dossier", dossier.path, "-o", ours)
    graph = rdflib.Graph().parse(ours, format="json-ld")
    theirs.write_text(graph.serialize(format="json-ld", auto_compact=False), encoding="utf-8")
    expected = collections.Counter((row["kind"], row["date"]) for row in dossier.relations.values())
    kinds = {kind for kind, _ in expected}
    for file in [ours, theirs]:
        made = file.with_suffix(".chancery")
        chancery("import", file, "--dossier", made)
        with sqlite3.connect(made) as db:
            rows = db.execute("SELECT type, date FROM graph_edge_list").fetchall()
        same(f"{file.name}: relations", collections.Counter(row for row in rows if row[0] in kinds), expected)


def check_tables(dossier, folder):
    """CSV and TSV in Python's own reader, and Neo4j's tables."""
    expected = {row["id"]: (row["date"] or "", row["factuality"]) for row in dossier.events.values()}
    for name, options, dialect in [
            ("d.csv", [], "excel"), ("d.tsv", [], "tab"), ("x.csv", ["--excel"], "excel")]:
        chancery("export", "--dossier", dossier.path, "--language", "en", "-o", folder / name, *options)
        text = (folder / name).read_bytes().decode("utf-8-sig" if options else "utf-8")
        if dialect == "tab":
            lines = [line.split("\t") for line in text.split("\n")[:-1]]
            rows = [dict(zip(lines[0], line, strict=True)) for line in lines[1:]]
        else:
            rows = list(csv.DictReader(io.StringIO(text, newline=""), strict=True))
        same(f"{name}: dates and factuality",
             {row["id"]: (row["edtf"].removeprefix("'"), row["factuality"]) for row in rows}, expected)
        if options:
            cells = [cell for row in rows for cell in row.values()]
            same(f"{name}: formulas", [cell for cell in cells if cell[:1] in ("=", "+", "-", "@")], [])
    chancery("export", "--dossier", dossier.path, "--format", "neo4j", "-o", folder / "neo4j")
    with open(folder / "neo4j/nodes.csv", encoding="utf-8", newline="") as lines:
        nodes = list(csv.DictReader(lines, strict=True))
    with open(folder / "neo4j/relationships.csv", encoding="utf-8", newline="") as lines:
        edges = list(csv.DictReader(lines, strict=True))
    same("neo4j: nodes", {row["id:ID"] for row in nodes},
         {*dossier.entities, *dossier.events, *dossier.documents})
    same("neo4j: edges", collections.Counter(
        (row[":START_ID"], row[":TYPE"], row[":END_ID"], row["edtf"] or None) for row in edges),
        dossier.ties)
    for row in nodes + edges:
        for key in ["start:date", "end:date"]:
            if row[key]:
                datetime.date.fromisoformat(row[key])


def check_calendar(dossier, folder):
    """iCalendar in icalendar."""
    file = folder / "d.ics"
    chancery("export", "--dossier", dossier.path, "--language", "en", "-o", file)
    raw = file.read_bytes()
    same("icalendar: longest line", max(len(line) for line in raw.split(b"\r\n")) <= 75, True)
    events = icalendar.Calendar.from_ical(raw).walk("VEVENT")
    exact = re.compile(r"[?~%]?\d{4}-[?~%]?\d\d-[?~%]?\d\d[?~%]?")
    expected = {
        id: row["date"] for id, row in dossier.events.items()
        if row["date"] and all(exact.fullmatch(part) for part in row["date"].split("/"))}
    same("icalendar: dates", {
        str(event["UID"]).removesuffix("@chancery"): str(event["X-CHANCERY-EDTF"]) for event in events}, expected)
    for event in events:
        row = dossier.events[str(event["UID"]).removesuffix("@chancery")]
        last = event["DTEND"].dt - datetime.timedelta(days=1)
        same("icalendar: days", (str(event["DTSTART"].dt), str(last)), dossier.span(row))


def check_documents(dossier, folder):
    """CSL-JSON and biblatex in Pandoc."""
    pandoc = shutil.which("pandoc")
    csl, bib = folder / "csl.json", folder / "d.bib"
    chancery("export", "--dossier", dossier.path, "--format", "csl", "-o", csl)
    chancery("export", "--dossier", dossier.path, "-o", bib)
    items = json.loads(csl.read_text())
    same("csl: documents", {item["id"]: item["custom"].get("edtf") for item in items},
         {id: row["published"] for id, row in dossier.documents.items()})
    if pandoc is None:
        print("exchange-readers: no pandoc; CSL-JSON and BibTeX are not read by it")
        return
    for file, kind in [(csl, "csljson"), (bib, "biblatex")]:
        read = json.loads(subprocess.run(
            [pandoc, "-f", kind, "-t", "csljson", file], capture_output=True, check=True).stdout)
        same(f"{kind}: documents", {item["id"] for item in read}, set(dossier.documents))
        for item in read:
            row = dossier.documents[item["id"]]
            title = re.sub(r"</?span[^>]*>", "", item["title"])
            def letters(text):
                return "".join(re.findall(r"[^\W_]+", text))
            same(f"{kind}: title of {item['id']}", letters(title), letters(clean(row["title"] or row["path"])))
            if row["published"] and re.fullmatch(r"\d{4}-\d\d-\d\d", row["published"]):
                same(f"{kind}: date of {item['id']}", item["issued"]["date-parts"],
                     [[int(part) for part in row["published"].split("-")]])


def check_money(dossier, folder):
    """FollowTheMoney in its own model."""
    file = folder / "d.ftm"
    chancery("export", "--dossier", dossier.path, "--language", "en", "-o", file)
    try:
        from followthemoney import model
        from followthemoney.exc import InvalidData
    except ImportError:
        print("exchange-readers: no followthemoney; its entities are not read")
        return
    proxies = {}
    for line in file.read_text().splitlines():
        written = json.loads(line)
        schema = model.get(written["schema"])
        same(f"followthemoney: schema of {written['id']}", schema is not None and not schema.abstract, True)
        unknown = set(written["properties"]) - set(schema.properties)
        same(f"followthemoney: properties of {written['schema']}", unknown, set())
        try:
            schema.validate({"schema": written["schema"], "properties": written["properties"]})
        except InvalidData as error:
            same(f"followthemoney: {written['id']}", error.errors, None)
        proxy = model.get_proxy(written, cleaned=False)
        lost = [
            name for name, values in written["properties"].items()
            if any(loose(value) for value in values) and not proxy.get(name)]
        same(f"followthemoney: values of {written['id']} that do not stand", lost, [])
        proxies[proxy.id] = proxy
    for schema, rows in [("Event", dossier.events), ("Article", dossier.documents)]:
        same(f"followthemoney: {schema}", {id for id, proxy in proxies.items() if proxy.schema.name == schema},
             {reference(id) for id in rows})
    links = {"UnknownLink", "Membership", "Occupancy"}
    same("followthemoney: relations", {id for id, proxy in proxies.items() if proxy.schema.name in links},
         {reference(id) for id in dossier.relations})
    for proxy in proxies.values():
        for prop, value in proxy.itervalues():
            if prop.type.name == "entity":
                is_right = value in proxies and proxies[value].schema.is_a(prop.range)
                same(f"followthemoney: {prop.name} of {proxy.id} may be {value}", is_right, True)


def check_lines(dossier, folder):
    """JSON Lines into a dossier of its own: the same rows in every table of the graph."""
    lines, again = folder / "d.jsonl", folder / "again.chancery"
    chancery("export", "--dossier", dossier.path, "-o", lines)
    for line in lines.read_text().splitlines():
        json.loads(line)
    chancery("import", lines, "--dossier", again)
    other = Dossier(again)
    tables = [row[0] for row in dossier.rows(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%_text%' "
        "AND name NOT LIKE 'graph_%' AND name NOT LIKE 'sqlite_%'")]
    for table in tables:
        columns = [row[1] for row in dossier.rows(f"PRAGMA table_info({table})")]
        kept = ", ".join(column for column in columns if column != "number")
        found, expected = (
            collections.Counter(map(tuple, side.rows(f"SELECT {kept} FROM {table}"))) for side in (other, dossier))
        same(f"jsonl: {table}", found, expected)
    second = folder / "second.jsonl"
    chancery("export", "--dossier", again, "-o", second)
    same("jsonl: the same bytes again", second.read_bytes() == lines.read_bytes(), True)


def check_timelines(dossier, folder):
    """TimelineJS3's JSON and Mermaid's text, by what their readers require."""
    file = folder / "timeline.json"
    chancery("export", "--dossier", dossier.path, "--format", "timelinejs", "--language", "en", "-o", file)
    slides = json.loads(file.read_text())["events"]
    dated = [row for row in dossier.events.values()
             if (row["date_earliest"], row["date_latest"]) != (None, None)]
    same("timelinejs: slides", len(slides), len(dated))
    allowed = re.compile(r"</?(?:p|blockquote)>")
    for slide in slides:
        start = slide["start_date"]
        # Its years may be negative; Python's may not.
        datetime.date(start["year"] % 400 + 2000, start.get("month", 1), start.get("day", 1))
        for text in slide["text"].values():
            same("timelinejs: markup", re.findall("[<>]", allowed.sub("", text)), [])
    for kind in ["mermaid", "gantt"]:
        text = chancery("export", "--dossier", dossier.path, "--format", kind, "--language", "en").decode()
        for line in text.splitlines()[1:]:
            same(f"{kind}: signs that end a text", re.findall("[#;<>]|%%", line), [])


class Page(html.parser.HTMLParser):
    """What a page is made of, as a browser would see it."""

    # Beyond them, text of others would act or bring something in.
    TAGS = set("""html head meta title style body header main section h1 h2 h3 p a sup em strong figure
        figcaption div span ol li table thead tbody tr th td svg desc g rect line path circle ellipse polygon
        text tspan""".split())

    def __init__(self, text):
        super().__init__()
        self.text, self.notes = "", set()
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        if tag not in self.TAGS:
            sys.exit(f"exchange-readers: html: <{tag}> stands in a report")
        for name, value in attributes:
            is_address = name in ("href", "xlink:href", "src", "action", "srcdoc")
            if name.startswith("on") or is_address and not re.match("#|https?://|mailto:", value or ""):
                sys.exit(f"exchange-readers: html: {name}={value!r} stands in a report")
            if tag == "li" and name == "id" and value.startswith("fn-"):
                self.notes.add(value)

    def handle_data(self, data):
        self.text += data


def check_reports(dossier, folder):
    """A report that cites every event, as a page, in Markdown, through the filter and in Word."""
    file = folder / "report.md"
    cited = sorted(dossier.events)
    file.write_text(
        f"---\ntitle: A report\nlang: en\nchancery: {{dossier: {json.dumps(str(dossier.path))}, views: none, "
        "figures: report_files}\n---\n\n"
        + "\n\n".join(f"Event {number} [see @chancery:{id}, there]." if number % 2 else
                      f"@chancery:{id} is event {number}." for number, id in enumerate(cited))
        + "\n\nSee [@fig-b], @fig-a and @tbl-a, and @fig-none."
        + "\n\n::: {.chancery kind=timeline top=6 #fig-a}\nA *caption*.\n:::\n\n"
        "::: {.chancery kind=network width=200mm #fig-b}\n:::\n\n::: {.chancery view=events top=40 #tbl-a}\n"
        "Events.\n:::\n\n``` {.chancery}\nMATCH (e:Event) RETURN e.id, e ORDER BY e.id\n```\n", encoding="utf-8")

    def report(ending, *options):
        out = file.with_name(f"made.{ending}")
        chancery("report", file, "-o", out, *options)
        return out

    page = Page(report("html").read_text(encoding="utf-8"))
    same("html: references", page.text.count("See figure\u00a02, figure\u00a01 and table\u00a01, and @fig-none."), 1)
    same("html: footnotes", len(page.notes), len(cited) + 2)
    for row in dossier.rows(
            "SELECT DISTINCT document.title AS title FROM document JOIN claim ON document = document.id JOIN event_claim "
            "ON claim = claim.id"):
        if loose(clean(row["title"])) not in loose(page.text):
            sys.exit(f"exchange-readers: html: no source '{row['title'][:80]}'")
    if shutil.which("pandoc") is None:
        print("exchange-readers: no pandoc; reports are not read by it")
        return

    def pandoc(*arguments, input=None):
        done = subprocess.run(["pandoc", *arguments], input=input, capture_output=True, cwd=folder)
        if done.returncode:
            sys.exit(f"exchange-readers: pandoc {arguments}: {done.stderr.decode()[:600]}")
        return done.stdout

    # What Pandoc reads in our Markdown is what the filter makes of the same report, quotes as they stand.
    plain = ["-f", "markdown-smart", "-t", "json"]
    markdown = report("md")
    for svg in (folder / "made_files").iterdir():
        xml.etree.ElementTree.parse(svg)
    read = json.loads(pandoc(*plain, str(markdown)))["blocks"]
    filtered = subprocess.run(
        [PROGRAM, "pandoc-filter", "markdown"], input=pandoc(*plain, str(file)), capture_output=True,
        cwd=folder, check=True).stdout
    made = json.loads(filtered.replace(b"report_files/", b"made_files/"))["blocks"]
    alike("report", read, made)
    # Word has the footnotes and the pictures.
    document = json.loads(pandoc("-t", "json", str(report("docx"))))
    text = json.dumps(document)
    same("docx: footnotes", text.count('"t": "Note"'), len(cited) + 2)
    same("docx: pictures", text.count('"t": "Image"'), 2)


# Texts that try to break out of what they stand in.
HOSTILE = [
    "<script>alert(1)</script>", "]]><!-- &amp; &#0;", "=HYPERLINK(\"http://x\")", "\x1b]0;owned\x07\x9b2J bell",
    "\u202etxet desrever\u2066 end", "a\nb\tc\u2028d", "\"}]{\\", "'; DROP TABLE x; --",
    "%%{init}%% # ; : \\end{document}$&~^_", "long " * 2_000 + "end", "click e1 href \"javascript:alert(1)\"",
    "@SUM(A1)", "title x", "é\u0301 🎈 ‏עברית‎ end",
]
DATES = ["2024-05-03", "2024-05", "2024-08~", "2024-10-04?", "2024-11%", "202X", "2024-02-10/2024-07-20",
         "2024-09-01/..", "../2024-04-15", "2024-07-01/", "[2024-03-20,2024-05-10]", "{2024-05-20,2024-08-01}",
         "-0044-03-15", "2024-21"]


def quoted(text):
    """A text as YAML holds it, whatever it is: signs other than letters and spaces by their codes."""
    return '"' + "".join(
        sign if re.fullmatch(r"[A-Za-z0-9 ]", sign) else f"\\U{ord(sign):08x}" for sign in text) + '"'


def build(folder, corpus, graphs):
    """The dossier of a corpus."""
    chancery("build", "--corpus", corpus, "--graphs", graphs, "--out", folder)
    return folder / "dossier.chancery"


def hostile(folder):
    """A dossier in which every text that a stranger can choose is hostile."""
    corpus, graphs = folder / "corpus", folder / "graphs"
    for place in (corpus, graphs):
        place.mkdir(parents=True)
    facts, events = ["entities:"], ["events:"]
    for number, (text, date) in enumerate(zip(HOSTILE, DATES, strict=True)):
        facts.append(
            f"  - {{id: 'organization:h{number}', "
            f"name: {{fr: {quoted(text)}, en: {quoted(text + ' en')}}}}}")
        events.append(
            f"  - {{id: 'event:h{number}', type: AID, date: '{date}', title: {quoted(text)}, "
            f"sources: ['organization:h{number}'], targets: ['country:UKR']}}")
        outlet = quoted(text[:200])
        (corpus / f"{number:02}.md").write_text(
            f"---\ntitle: {outlet}\noutlet: {outlet}\nauthor: {outlet}\npublished: 2025-09-{number + 1:02}\n"
            f"language: fr\n---\nLa Russie a menacé la France {text} vendredi.\n", encoding="utf-8")
    (graphs / "facts.yaml").write_text("\n".join(facts + events) + "\n", encoding="utf-8")
    (graphs / "views.yaml").write_text("views: []\n", encoding="utf-8")
    return build(folder / "hostile", corpus, graphs)


def main():
    """Every export of every dossier."""
    with tempfile.TemporaryDirectory() as made:
        made = pathlib.Path(made)
        paths = list(map(pathlib.Path, sys.argv[2:])) or [
            build(made / "sample", ROOT / "corpus", ROOT / "graphs"), hostile(made)]
        for number, path in enumerate(paths):
            dossier = Dossier(path.resolve())
            folder = made / f"read-{number}"
            folder.mkdir()
            for check in (check_graphs, check_linked, check_linked_import, check_tables, check_calendar, check_documents,
                          check_money, check_lines, check_timelines, check_reports):
                check(dossier, folder)
            print(
                f"exchange-readers: {path.parent.name}/{path.name}: {len(dossier.entities)} entities, "
                f"{len(dossier.events)} events, {len(dossier.documents)} documents and "
                f"{sum(dossier.ties.values())} ties agree")


if __name__ == "__main__":
    main()
