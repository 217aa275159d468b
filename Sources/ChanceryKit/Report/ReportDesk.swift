import Chronology
import Cypher
import Dossier
import Drawing
import Ontology
import Reports

/// Makes what stands in a report in the place of its blocks and citations, in the order of the text.
///
/// Sources are numbered through the whole report: a drawing's numbers are those of the report's list.
struct ReportDesk {
  let dossier: OpenDossier
  let words: ReportWords
  private let saved: [View]
  private let request: QueryRequest
  private let target: ReportTarget
  private let folder: FigureFolder
  private(set) var register = SourceRegister()
  private var figures = 0
  private var tables = 0
  private var names: Set<String> = []
  /// The words by which the text refers to figures and tables, by id.
  private var labels: [String: ReportLabel] = [:]
  /// What was cited, in the order of the text, each once.
  private(set) var cited: [CitedState] = []
  /// What readers of a drawing should know.
  private(set) var remarks: [String] = []

  private var language: Language { words.language }

  /// Takes what is constant in a report.
  ///
  /// - Parameters:
  ///   - dossier: Where everything comes from.
  ///   - language: Of the report.
  ///   - views: The folder of the views file.
  ///   - request: What queries are run with.
  ///   - target: What the report becomes.
  ///   - folder: Where drawings are written.
  /// - Throws: `BuildError` where the views file cannot be read.
  init(
    _ dossier: OpenDossier, _ language: Language, views: String, request: QueryRequest,
    target: ReportTarget, folder: FigureFolder
  ) throws {
    self.dossier = dossier
    words = ReportWords(language)
    saved = try ViewReader.views(in: views)
    self.request = request
    self.target = target
    self.folder = folder
  }

  /// Numbers the figures and tables of a report, so that the text can refer to later ones.
  ///
  /// - Parameter blocks: All blocks in the order of the text; one that cannot be read has no number.
  mutating func announce(_ blocks: [(attributes: AttributeList, query: String?)]) {
    var (figures, tables) = (0, 0)
    for (attributes, query) in blocks {
      let request: BlockRequest
      do throws(BlockError) {
        request = try BlockRequest(attributes, body: query, saved: saved)
      } catch {
        // What is wrong is told when its turn comes.
        continue
      }
      let words: String
      switch request.kind {
      case .sources: continue
      case .drawing:
        figures += 1
        words = self.words.reference(toFigure: figures)
      case .events, .relations, .answer:
        tables += 1
        words = self.words.reference(toTable: tables)
      }
      guard !request.id.isEmpty, labels[request.id] == nil else { continue }
      if target.isLaTeX {
        let noun = words.prefix { $0 != "\u{A0}" }
        labels[request.id] = .latex("\(noun)~\\ref{\(request.id)}")
      } else if target.isNumbered {
        labels[request.id] = .words(words, id: request.id)
      }
    }
  }

  /// By what the text refers to a figure or table; `nil` where it is none of ours, or whoever reads
  /// the report counts.
  func label(of id: String) -> ReportLabel? { labels[id] }

  /// What stands in the place of a block.
  ///
  /// - Parameters:
  ///   - attributes: Those of the block.
  ///   - query: The query inside of it.
  /// - Returns: The part, and the caption that the attributes give it.
  /// - Throws: What is wrong, for `message(of:)`; the rest of the report can go on.
  mutating func part(
    _ attributes: AttributeList, query: String?
  ) throws -> (part: ReportPart, caption: String?) {
    let request = try BlockRequest(attributes, body: query, saved: saved)
    switch request.kind {
    case .drawing: return (.figure(try figure(request)), request.caption)
    case .events, .relations, .answer: return (.table(try table(request)), request.caption)
    case .sources: return (.sources(try sources()), nil)
    }
  }

  /// The list of all sources that the report refers to.
  ///
  /// Where it stands before something that refers to a source, that source is missing in it; a report
  /// makes it last.
  func sources() throws -> ReportSources {
    let counts = try dossier.store.counts()
    let latest = Figure.state(try dossier.store.latestPublication(), language)
    let articles = counts.documents == 1 ? "1 article" : "\(counts.documents) articles"
    let events = language.words(
      counts.events == 1 ? "1 événement" : "\(counts.events) événements",
      counts.events == 1 ? "1 event" : "\(counts.events) events")
    let state =
      latest.map { day in
        language.words(
          "État du dossier au \(day)\u{202F}: \(articles), \(events).",
          "State of the dossier as of \(day): \(articles), \(events).")
      }
      ?? language.words(
        "Dossier\u{202F}: \(articles), \(events).", "Dossier: \(articles), \(events).")
    return ReportSources(state: state, documents: register.notes.map { Self.runs($0, language) })
  }

  /// What stands in the place of a citation.
  ///
  /// - Parameter ids: What it cites, each whole or a beginning that fits one alone.
  /// - Returns: The note, one item for each.
  /// - Throws: `LookupError` where one names nothing.
  mutating func note(_ ids: [String]) throws -> ReportNote {
    ReportNote(
      items: try ids.map { id in
        let explanation = try dossier.explanation(of: id, language: language)
        let state = CitedState(explanation)
        if !cited.contains(where: { $0.id == state.id }) { cited.append(state) }
        return try CitationNote.item(explanation, dossier.store, &register)
      })
  }

  private mutating func figure(_ request: BlockRequest) throws -> ReportFigure {
    figures += 1
    var view = request.view
    view.register = register
    let language = view.language ?? language
    let drawn =
      if let query = request.query {
        try dossier.figure(ofQuery: query, self.request, as: view, language: language)
      } else {
        try dossier.figure(view, language: language)
      }
    guard let drawn else {
      throw BlockError("nothing is like that to draw; leave out a condition to see more")
    }
    register = drawn.sources.register
    let name = fileName(request.id.isEmpty ? "figure-\(figures)" : request.id)
    remarks += drawn.remarks.map { "\(name): \($0)" }
    return ReportFigure(
      id: request.id, number: target.isNumbered ? figures : nil, caption: drawn.title,
      alt: request.alt ?? drawn.alternativeText, widthInMillimeters: drawn.widthInMillimeters,
      picture: try picture(drawn, name), note: note(drawn.sources.notes))
  }

  private func picture(_ figure: Figure, _ name: String) throws -> ReportFigure.Picture {
    switch target.pictures {
    case .inline: return .svg(figure.svg(idPrefix: name + "-"))
    case .files(let format):
      let file = "\(name).\(format.rawValue)"
      _ = try FileWriter.write(
        try figure.bytesOnOnePage(as: format), to: "\(folder.path)/\(file)")
      return .file(folder.reference + file)
    }
  }

  /// A name that no other figure has, without signs that a path or an address cannot hold.
  private mutating func fileName(_ id: String) -> String {
    let safe = String(
      id.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") ? $0 : "-" })
    var name = safe
    var turn = 1
    while !names.insert(name).inserted {
      turn += 1
      name = "\(safe)-\(turn)"
    }
    return name
  }

  /// « Sources : 1 Le Courrier, 4 septembre 2025 ; 2 …. »
  private func note(_ notes: [SourceNote]) -> [ReportRun] {
    guard !notes.isEmpty else { return [] }
    let sorted = notes.sorted { $0.number < $1.number }
    var runs: [ReportRun] = [.plain(words.sources + language.words("\u{202F}: ", ": "))]
    for (place, note) in sorted.enumerated() {
      if place > 0 { runs.append(.plain(language.words("\u{202F}; ", "; "))) }
      runs += Self.reference(to: note)
    }
    return runs + [.plain(".")]
  }

  /// A source's number with its outlet and date, by which a reader knows it without the list.
  static func reference(to note: SourceNote) -> [ReportRun] {
    let text = [note.outlet ?? note.title, note.date].compactMap { $0 }.joined(separator: ", ")
    return [
      .source(note.number), .plain(" "), note.link.map { .link(text, to: $0.text) } ?? .plain(text),
    ]
  }

  /// Outlet, title and date; the title leads to the article where it has an address.
  static func runs(_ note: SourceNote, _ language: Language) -> [ReportRun] {
    let text = note.text(language: language.rawValue)
    guard let link = note.link else { return [.plain(text)] }
    return [.link(text, to: link.text)]
  }

  private mutating func table(_ request: BlockRequest) throws -> ReportTable {
    tables += 1
    let maker = ReportTableMaker(dossier: dossier, language: language)
    let (columns, rows) =
      switch request.kind {
      case .events: try maker.events(request.view, &register)
      case .relations: try maker.relations(request.view, &register)
      case .answer, .drawing, .sources:
        try maker.answer(request.query ?? "", self.request, request.view, &register)
      }
    if rows.isEmpty {
      throw BlockError("nothing is like that to list; leave out a condition to see more")
    }
    return ReportTable(
      id: request.id, number: target.isNumbered ? tables : nil,
      caption: request.view.title ?? "", columns: columns, rows: rows)
  }

  /// One line that says what is wrong with a block or citation; of a query, without the line that shows
  /// the place.
  static func message(of error: any Error) -> String {
    switch error {
    case let error as BuildError: error.reasons.joined(separator: "; ")
    case let error as QueryError:
      error.description.split(separator: "\n").first.map(String.init) ?? error.description
    case let error as any CustomStringConvertible: error.description
    default: "\(error)"
    }
  }
}
