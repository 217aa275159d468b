import Chronology
import Dossier
import Notation
import Ontology

/// A selection as statements of RDF, sorted, each once.
///
/// Events are `sem:Event`, with their four bounds and whoever they are according to; what they rest
/// on are quotations of documents (`prov:wasDerivedFrom`, `prov:wasQuotedFrom`). A relation is a
/// statement about a statement, since it has a date and a factuality.
struct Statements {
  private var all: Set<Statement> = []
  private let selection: ExportSelection

  init(_ selection: ExportSelection) {
    self.selection = selection
    for entity in selection.contents.graph.entities { add(entity) }
    for item in selection.events { add(item) }
    for item in selection.contents.documents {
      add(item.document)
      for claim in item.claims { add(claim, item.document) }
    }
    for relation in selection.relations { add(relation) }
    for tie in selection.imported { add(tie) }
  }

  /// By subject, predicate and object.
  var sorted: [Statement] { all.sorted() }

  // MARK: What there is

  private mutating func add(_ entity: Entity) {
    let subject = Vocabulary.iri(entity.id.text)
    let kinds =
      switch entity.kind {
      case .person: ["Person"]
      case .organization: ["Organization"]
      case .country: ["Country"]
      case .place: ["Place"]
      }
    for kind in kinds { add(subject, Vocabulary.rdfType, .iri(Vocabulary.schema(kind))) }
    let role = entity.kind == .place ? "Place" : "Actor"
    add(subject, Vocabulary.rdfType, .iri(Vocabulary.sem(role)))
    add(subject, Vocabulary.schema("name"), text(entity.frenchName, .french))
    add(subject, Vocabulary.schema("name"), text(entity.englishName, .english))
    for alias in entity.aliases { add(subject, Vocabulary.schema("alternateName"), text(alias)) }
    add(subject, Vocabulary.own("country"), entity.country)
    add(subject, Vocabulary.own("sector"), entity.sector?.rawValue)
    if entity.isCollective {
      add(subject, Vocabulary.own("isCollective"), flag(true))
    }
  }

  private mutating func add(_ item: ExportedEvent) {
    let event = item.event
    let subject = Vocabulary.iri(event.id.text)
    add(subject, Vocabulary.rdfType, .iri(Vocabulary.sem("Event")))
    add(subject, Vocabulary.rdfType, .iri(Vocabulary.schema("Event")))
    add(subject, Vocabulary.schema("name"), text(item.headline, selection.language))
    add(subject, Vocabulary.label, text(item.headline, selection.language))
    add(subject, Vocabulary.sem("eventType"), .iri(Vocabulary.own(event.type.rawValue)))
    add(subject, Vocabulary.own("mode"), event.mode?.rawValue)
    add(subject, Vocabulary.own("quadClass"), event.type.quadClass.rawValue)
    for context in event.contexts { add(subject, Vocabulary.own("context"), context.rawValue) }
    for (ids, role) in [(event.sources, "source"), (event.targets, "target")] {
      for id in ids {
        add(subject, Vocabulary.sem("hasActor"), .iri(Vocabulary.iri(id.text)))
        add(subject, Vocabulary.own(role), .iri(Vocabulary.iri(id.text)))
      }
    }
    if let place = event.place {
      add(subject, Vocabulary.sem("hasPlace"), .iri(Vocabulary.iri(place.text)))
      add(subject, Vocabulary.schema("location"), .iri(Vocabulary.iri(place.text)))
    }
    for speaker in event.saidBy {
      add(subject, Vocabulary.sem("accordingTo"), .iri(Vocabulary.iri(speaker.text)))
    }
    add(subject, event.date)
    if let date = event.date { add(subject, Vocabulary.schema("startDate"), edtf(date)) }
    if let reported = event.reported { add(subject, Vocabulary.own("reported"), edtf(reported)) }
    add(subject, Vocabulary.own("factuality"), event.factuality.rawValue)
    add(subject, Vocabulary.own("confidence"), double(event.confidence))
    add(subject, Vocabulary.own("assertedBy"), event.assertedBy)
    for claim in item.claims {
      add(subject, Vocabulary.prov("wasDerivedFrom"), .iri(Vocabulary.iri(claim.id.text)))
    }
  }

  private mutating func add(_ claim: Claim, _ document: Document) {
    let subject = Vocabulary.iri(claim.id.text)
    add(subject, Vocabulary.rdfType, .iri(Vocabulary.prov("Entity")))
    add(subject, Vocabulary.rdfType, .iri(Vocabulary.schema("Quotation")))
    add(
      subject, Vocabulary.prov("wasQuotedFrom"), .iri(Vocabulary.iri(claim.document.text)))
    add(subject, Vocabulary.prov("value"), text(claim.quote, document.language))
    add(subject, Vocabulary.own("startByte"), integer(claim.range.lowerBound))
    add(subject, Vocabulary.own("endByte"), integer(claim.range.upperBound))
    add(subject, Vocabulary.own("rule"), claim.rule)
    add(subject, Vocabulary.own("factuality"), claim.factuality.rawValue)
    add(subject, Vocabulary.own("confidence"), double(claim.confidence))
    add(subject, Vocabulary.sem("eventType"), .iri(Vocabulary.own(claim.type.rawValue)))
    if let speaker = claim.saidBy {
      let shown = selection.contents.graph.standsFor[speaker] ?? speaker
      add(subject, Vocabulary.sem("accordingTo"), .iri(Vocabulary.iri(shown.text)))
    }
    add(subject, claim.time)
  }

  private mutating func add(_ document: Document) {
    let subject = Vocabulary.iri(document.id.text)
    add(subject, Vocabulary.rdfType, .iri(Vocabulary.prov("Entity")))
    add(subject, Vocabulary.rdfType, .iri(Vocabulary.schema("NewsArticle")))
    let title = document.title ?? document.path
    add(subject, Vocabulary.schema("headline"), text(title, document.language))
    add(subject, Vocabulary.schema("publisher"), document.outlet)
    add(subject, Vocabulary.schema("author"), document.author)
    add(subject, Vocabulary.schema("url"), document.url)
    add(subject, Vocabulary.schema("inLanguage"), document.language?.rawValue)
    if let published = document.published {
      add(subject, Vocabulary.schema("datePublished"), edtf(published))
    }
    add(subject, Vocabulary.own("path"), document.path)
    add(subject, Vocabulary.own("sha256"), document.sha256)
    if let original = document.copyOf {
      add(subject, Vocabulary.prov("alternateOf"), .iri(Vocabulary.iri(original.text)))
    }
  }

  private mutating func add(_ relation: Relation) {
    let subject = Vocabulary.iri(relation.id.text)
    add(subject, relation.source.text, relation.kind.rawValue, relation.target.text)
    if relation.hasOpenEnds {
      add(subject, Vocabulary.own("hasOpenEnds"), flag(true))
      if let date = relation.date { add(subject, Vocabulary.sem("hasTimeStamp"), edtf(date)) }
    } else {
      add(subject, relation.date)
    }
    add(subject, Vocabulary.own("factuality"), relation.factuality.rawValue)
    add(subject, Vocabulary.own("note"), relation.note)
    add(subject, Vocabulary.own("assertedBy"), relation.assertedBy)
    if let event = relation.event {
      add(subject, Vocabulary.prov("wasDerivedFrom"), .iri(Vocabulary.iri(event.text)))
    }
    for attestation in relation.attestations {
      add(subject, Vocabulary.prov("value"), text(attestation.quote))
      add(
        subject, Vocabulary.prov("wasDerivedFrom"),
        .iri(Vocabulary.iri(attestation.document.text)))
    }
  }

  private mutating func add(_ tie: ImportedTie) {
    let subject = Vocabulary.iri("imported:\(tie.number)")
    add(subject, tie.source, tie.type, tie.target)
    for name in [tie.source, tie.target] {
      add(Vocabulary.iri(name), Vocabulary.label, text(name))
    }
    add(subject, tie.date)
    for property in tie.properties {
      add(subject, Vocabulary.own("column:" + property.name), property.value.plain)
    }
  }

  // MARK: How it is said

  private mutating func add(_ subject: String, _ predicate: String, _ object: Term) {
    all.insert(Statement(subject: subject, predicate: predicate, object: object))
  }

  private mutating func add(_ subject: String, _ predicate: String, _ plain: String?) {
    if let plain { add(subject, predicate, text(plain)) }
  }

  /// A statement that can be dated.
  private mutating func add(
    _ subject: String, _ source: String, _ type: String, _ target: String
  ) {
    add(subject, Vocabulary.rdfType, .iri(Vocabulary.rdf("Statement")))
    add(subject, Vocabulary.rdf("subject"), .iri(Vocabulary.iri(source)))
    add(subject, Vocabulary.rdf("predicate"), .iri(Vocabulary.own(type)))
    add(subject, Vocabulary.rdf("object"), .iri(Vocabulary.iri(target)))
  }

  /// A date and its bounds, as SEM names them.
  private mutating func add(_ subject: String, _ date: EDTF?) {
    guard let date else { return }
    add(subject, Vocabulary.sem("hasTimeStamp"), edtf(date))
    let bounds = DayBounds(date)
    let named = [
      ("hasEarliestBeginTimeStamp", bounds.earliestStart),
      ("hasLatestBeginTimeStamp", bounds.latestStart),
      ("hasEarliestEndTimeStamp", bounds.earliestEnd),
      ("hasLatestEndTimeStamp", bounds.latestEnd),
    ]
    for (name, day) in named {
      if let day = day?.iso {
        add(subject, Vocabulary.sem(name), .literal(day, datatype: Vocabulary.xsd("date")))
      }
    }
  }

  private func edtf(_ date: EDTF) -> Term {
    .literal(date.description, datatype: Vocabulary.edtf)
  }

  private func text(_ text: String, _ language: Language? = nil) -> Term {
    .text(text.replacingControls(), language: language?.rawValue)
  }

  private func integer(_ number: Int) -> Term {
    .literal(String(number), datatype: Vocabulary.xsd("integer"))
  }

  private func double(_ number: Double) -> Term {
    .literal("\(number)", datatype: Vocabulary.xsd("decimal"))
  }

  private func flag(_ flag: Bool) -> Term {
    .literal(flag ? "true" : "false", datatype: Vocabulary.xsd("boolean"))
  }
}
