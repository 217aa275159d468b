import Chronology
import Cypher
import Dossier
import Ontology
import Reports

/// Makes the tables of a report: events, relations, or what a query returns.
struct ReportTableMaker {
  let dossier: OpenDossier
  let language: Language

  typealias Table = (columns: [ReportTable.Column], rows: [[[ReportRun]]])

  /// The events of a view, as a drawing would show them.
  func events(_ view: View, _ register: inout SourceRegister) throws -> Table {
    let names = EntityNames(try dossier.entities(), language: language)
    let found = try FigureEvents(dossier, view, top: view.top, names: names)
    var sources = SourceNumbers(language, for: found.items, continuing: register)
    let rows = found.items.map { item -> [[ReportRun]] in
      var numbers = sources.numbers(of: item.documents)
      if numbers.isEmpty, let file = item.event.assertedBy {
        numbers = [sources.number(ofFile: file)]
      }
      return [
        [.plain(date(item.event.date))], [.plain(item.headline)],
        [.plain(item.event.type.wording(in: language).noun)], Self.runs(numbers),
      ]
    }
    register = sources.register
    return (
      [
        column("Date", "Date", 0.18), column("Événement", "Event", 0.5),
        column("Type", "Type", 0.18), column("Sources", "Sources", 0.14),
      ], rows
    )
  }

  /// The dyads of a view, as a network would show them.
  func relations(_ view: View, _ register: inout SourceRegister) throws -> Table {
    let names = EntityNames(try dossier.entities(), language: language)
    let all = try NetworkFigure.relations(of: view, dossier).relations
    let relations = all.prefix(view.top ?? .max)
    let behind = try dossier.store.evidence(for: relations.compactMap(\.event))
    var sources = SourceNumbers(language, continuing: register)
    let rows = try relations.map { relation -> [[ReportRun]] in
      var numbers = sources.numbers(
        of: (relation.event.flatMap { behind[$0] } ?? []).map(\.document))
      if numbers.isEmpty {
        let event = try relation.event.flatMap { try dossier.store.event($0) }
        if let file = relation.assertedBy ?? event?.assertedBy {
          numbers = [sources.number(ofFile: file)]
        }
      }
      return [
        [.plain(date(relation.date))], [.plain(names.name(relation.source))],
        [.plain(relation.kind.wording(in: language))], [.plain(names.name(relation.target))],
        Self.runs(numbers),
      ]
    }
    register = sources.register
    return (
      [
        column("Date", "Date", 0.18), column("Source", "Source", 0.24),
        column("Relation", "Relation", 0.2), column("Cible", "Target", 0.24),
        column("Sources", "Sources", 0.14),
      ], rows
    )
  }

  /// What a query returns, with the sources of the events, relationships and documents of each row.
  ///
  /// - Throws: `QueryError`, or `DrawnQueryError` for a query that writes.
  func answer(
    _ query: String, _ request: QueryRequest, _ view: View, _ register: inout SourceRegister
  ) throws -> Table {
    let questions = try GraphQuestions(dossier, language: language)
    guard try !questions.writes(query) else { throw DrawnQueryError.writes }
    let table = try questions.answer(query, request)
    let texts = QueryText(graph: table.result.graph, language: language)
    let behind = try AnswerSources(AnswerContents(table), dossier.store)
    var sources = SourceNumbers(language, continuing: register)
    var rows: [[[ReportRun]]] = []
    var isSourced = false
    for row in table.result.rows.prefix(view.top ?? .max) {
      let contents = AnswerContents(row, in: table.result.graph)
      let numbers = Set(
        contents.nodes.sorted().flatMap { behind.numbers(of: $0, &sources) }
          + contents.edges.sorted().flatMap { behind.numbers(of: $0, &sources) }
      ).sorted()
      isSourced = isSourced || !numbers.isEmpty
      rows.append(row.map { [.plain(cell($0, texts))] } + [Self.runs(numbers)])
    }
    register = sources.register
    if !isSourced { rows = rows.map { Array($0.dropLast()) } }
    let names = table.result.columns + (isSourced ? ["Sources"] : [])
    let widths = names.indices.map { place -> Double in
      let longest = rows.map { $0[place].text.count }.max() ?? 0
      return Double(min(40, max(names[place].count + 3, longest, 8)))
    }
    let listing = table.listing
    let columns = names.indices.map { place in
      ReportTable.Column(
        heading: names[place],
        isNumeric: place < listing.columns.count && listing.columns[place].isNumeric,
        share: widths[place] / widths.reduce(0, +))
    }
    return (columns, rows)
  }

  /// A value as a reader sees it; a date in words.
  private func cell(_ value: Value, _ texts: QueryText) -> String {
    switch value {
    case .null: "–"
    case .edtf(let date): date.wording(in: language)
    default: texts.text(of: value)
    }
  }

  private func date(_ date: EDTF?) -> String { date?.wording(in: language) ?? "–" }

  private func column(_ french: String, _ english: String, _ share: Double) -> ReportTable.Column {
    ReportTable.Column(
      heading: language.words(french, english), isNumeric: false, share: share)
  }

  /// Numbers that lead to the list of sources.
  private static func runs(_ numbers: [Int]) -> [ReportRun] {
    Array(numbers.map { [ReportRun.source($0)] }.joined(separator: [.plain(", ")]))
  }
}
