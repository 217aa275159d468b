import Chronology
import Dossier
import Exchange
import Ontology

extension ExportSelection {
  /// Chooses what a plan asks for.
  ///
  /// Standing relations come along where both ends take part in what is exported, or where the plan
  /// names one of them. Imported relations come where the plan asks for nothing that they lack.
  ///
  /// - Throws: `LookupError` where a name means nothing, `QueryError` where the question has no
  ///   answer, or the dossier's error.
  init(_ plan: ExportPlan, _ dossier: OpenDossier) throws {
    let whole = try dossier.store.contents()
    let names = EntityNames(whole.graph.entities, language: plan.language)
    let about = try ExportedActors(plan.query.about, dossier)
    var ties = try ImportedTies.chosen(plan, about, dossier)
    let part: DossierContents
    if plan.isWhole {
      part = whole
    } else if let question = plan.question {
      let answer = try AnsweredIDs(question, plan, dossier)
      ties = answer.imported
      part = whole.part(
        events: answer.events, relations: answer.relations,
        entities: answer.entities.union(Self.ends(of: ties)))
    } else {
      let ends = Self.ends(of: ties)
      part =
        about.hasImportedNames
        ? whole.part(events: [], relations: [], entities: ends)
        : try Self.part(of: whole, plan, about, ends, dossier, names)
    }
    self.init(
      part, headlines: Self.headlines(part, names), imported: ties, language: plan.language)
  }

  /// The entities that imported relations tie, among names that are none.
  private static func ends(of ties: [ImportedTie]) -> Set<ID<Entity>> {
    Set(ties.flatMap { [ID($0.source), ID($0.target)] })
  }

  /// What conditions choose, with the entities that imported relations tie.
  private static func part(
    of whole: DossierContents, _ plan: ExportPlan, _ about: ExportedActors,
    _ ends: Set<ID<Entity>>, _ dossier: OpenDossier, _ names: EntityNames
  ) throws -> DossierContents {
    let events = try self.events(plan, dossier, names)
    let chosen = Set(events.map(\.id))
    let taking = Set(
      events.flatMap { $0.sources + $0.targets + $0.saidBy + ($0.place.map { [$0] } ?? []) })
    var standing = plan.query
    (standing.about, standing.types, standing.text, standing.limit) = ([], [], nil, nil)
    let found = try dossier.relations(standing, isStanding: true).filter { relation in
      let isOfActors = taking.isSuperset(of: [relation.source, relation.target])
      return isOfActors || about.holds(relation.source.text) || about.holds(relation.target.text)
    }
    let dyads = whole.graph.relations.filter { $0.event.map(chosen.contains) ?? false }
    return whole.part(
      events: chosen, relations: Set((found + dyads).map(\.id)), entities: ends)
  }

  /// The events that conditions, their number and a focus choose.
  private static func events(
    _ plan: ExportPlan, _ dossier: OpenDossier, _ names: EntityNames
  ) throws -> [Event] {
    let events =
      try plan.top.map { top in
        let view = View(name: "export", kind: .timeline, query: plan.query)
        return try FigureEvents(dossier, view, top: top, names: names).items.map(\.event)
      } ?? dossier.events(plan.query)
    guard plan.focus != nil else { return events }
    var view = View(name: "export", kind: .network, query: plan.query)
    view.focus = plan.focus
    let near = Set(try NetworkFigure.relations(of: view, dossier).relations.compactMap(\.event))
    return events.filter { near.contains($0.id) }
  }

  private static func headlines(
    _ contents: DossierContents, _ names: EntityNames
  ) -> [ID<Event>: String] {
    var evidence: [ID<Claim>: Evidence] = [:]
    let records = contents.documents.sorted { left, right in
      (left.document.published?.earliestDay?.daysSince1970 ?? .max, left.document.path)
        < (right.document.published?.earliestDay?.daysSince1970 ?? .max, right.document.path)
    }
    var order: [ID<Claim>: Int] = [:]
    for record in records {
      for claim in record.claims {
        order[claim.id] = order.count
        evidence[claim.id] = Evidence(claim: claim, document: record.document)
      }
    }
    return contents.graph.events.reduce(into: [:]) { headlines, event in
      let told = event.claims.sorted { order[$0, default: 0] < order[$1, default: 0] }
        .compactMap { evidence[$0] }
      headlines[event.id] = Headline.plainText(of: event, told, names)
    }
  }
}
