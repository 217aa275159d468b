import ChanceryKit
import Chronology
import Cypher
import TemporalGraph

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Reads statements and the shell's own commands, one after the other, and writes their answers.
struct Shell {
  private let questions: GraphQuestions
  private let completer: ShellCompleter
  private let inColor: Bool
  private var settings: ShellSettings
  private var reader = StatementReader()
  private var hasEnded = false
  private var isTyped = false
  /// How many statements and commands failed.
  private var failures = 0

  /// Begins with a graph.
  init(_ questions: GraphQuestions, _ settings: ShellSettings, inColor: Bool) {
    self.questions = questions
    self.settings = settings
    self.inColor = inColor
    completer = ShellCompleter(questions.graph.vocabulary)
  }

  /// Reads standard input to its end.
  ///
  /// - Parameter keepGoing: Whether an error leaves the rest to be read.
  /// - Returns: Whether nothing failed.
  mutating func readAll(keepGoing: Bool) -> Bool {
    while !hasEnded, let line = readLine() {
      take(line) { failures in failures == 0 || keepGoing }
      if failures > 0, !keepGoing { return false }
    }
    if !hasEnded, let statement = reader.finish() { run(statement.placed) }
    return failures == 0
  }

  /// Reads what is typed at a prompt.
  mutating func converse() {
    isTyped = true
    var file = HistoryFile()
    LineEditor.prepare(history: file.history().lines)
    show(TerminalText(greeting, .faint))
    while !hasEnded {
      switch LineEditor.read(reader.isInside ? "    ...> " : "chancery> ", surroundings) {
      case .line(let line):
        if line.contains(where: { !$0.isWhitespace }) {
          LineEditor.remember(line)
          file.add(line)
        }
        takeTyped(line)
      case .interrupted:
        Output.write("^C\n")
        reader.drop()
        settings.explainsNext = false
      case .end:
        Output.write("\n")
        hasEnded = true
      }
    }
  }

  private var greeting: String {
    let words = questions.language.words(
      "« :help » dit ce que comprend l’interpréteur ; Tab complète, Ctrl-D termine",
      "':help' says what the shell understands; Tab completes, Ctrl-D ends")
    return "Chancery \(Chancery.version) – \(words)"
  }

  private var surroundings: LineEditor.Surroundings {
    let completer = completer
    let parameters = settings.parameters.keys.sorted()
    return LineEditor.Surroundings(pending: reader.pending) { text in
      completer.completion(of: text, parameters: parameters)
    }
  }

  private mutating func takeTyped(_ line: String) {
    let isBlank = line.allSatisfy(\.isWhitespace)
    guard isBlank, reader.isInside, !reader.isQuoted else { return take(line) { _ in true } }
    if let statement = reader.finish() { run(statement.text) }
  }

  /// Takes a line; of its statements those are run before which `goesOn` says so.
  private mutating func take(_ line: String, while goesOn: (Int) -> Bool) {
    if !reader.isInside, ShellDirective.begins(line) {
      do throws(ShellDirectiveError) {
        return obey(try ShellDirective(line), line)
      } catch {
        reader.skipLine()
        return report("\(error)")
      }
    }
    for statement in reader.add(line) where goesOn(failures) {
      run(isTyped ? statement.text : statement.placed)
    }
  }

  private mutating func obey(_ directive: ShellDirective, _ line: String) {
    if case .explain = directive {
      settings.explainsNext = true
      for statement in reader.add(ShellDirective.blanked(line)) {
        run(isTyped ? statement.text : statement.placed)
      }
      return
    }
    reader.skipLine()
    switch directive {
    case .help:
      var page = TerminalPage(width: Terminal.currentWidth, inColor: inColor)
      page.add(
        ShellDirective.manual(questions.language).map {
          (label: $0.usage, text: TerminalText($0.purpose))
        })
      Output.write(page.text)
    case .parameter(let parameter): settings.parameters[parameter.name] = parameter.value
    case .parameters: for line in settings.parameterLines { show(TerminalText(line)) }
    case .clear: settings.parameters = [:]
    case .labels: run("CALL db.labels()")
    case .types: run("CALL db.relationshipTypes()")
    case .keys: run("CALL db.propertyKeys()")
    case .format(let format): settings.format = format
    case .asOf(let moment): settings.asOf = moment
    case .knownAt(let moment): settings.knownAt = moment
    case .explain: break
    case .quit: hasEnded = true
    }
  }

  /// Runs a statement and writes what it gives, or why it gives nothing.
  private mutating func run(_ text: String) {
    let start = ContinuousClock.now
    let request = settings.request(now: Int64(Date().timeIntervalSince1970 * 1e9))
    let meter = Meter(request.limits, clock: request.clock)
    do {
      let table = try Interruption.during(meter) {
        try questions.answer(text, request, meter: meter)
      }
      for remark in table.remarks { Output.report("note: \(remark)") }
      if let note = table.note { Output.report("note: \(note)") }
      write(table, after: ContinuousClock.now - start)
    } catch {
      // The terminal shows ^C where the cursor stands.
      if isTyped, Interruption.isAsked { Output.write("\n") }
      report("\(error)")
    }
  }

  private mutating func report(_ message: String) {
    failures += 1
    Output.reportLines(message)
  }

  private func write(_ table: QueryTable, after duration: Swift.Duration) {
    guard table.hasColumns else { return }
    switch settings.format {
    case .table:
      write(table.listing.table(width: Terminal.currentWidth, inColor: inColor))
      if isTyped { show(TerminalText(footer(table.result.rows.count, duration), .faint)) }
    case .json: writeClean(table.listing.json)
    case .csv: writeClean(table.listing.csv(isForSpreadsheet: false))
    }
  }

  private func footer(_ rows: Int, _ duration: Swift.Duration) -> String {
    let (seconds, rest) = duration.components
    let milliseconds = seconds * 1_000 + rest / 1_000_000_000_000_000
    let words =
      rows == 1
      ? questions.language.words("ligne", "row") : questions.language.words("lignes", "rows")
    return "\(rows) \(words), \(milliseconds) ms"
  }

  private func show(_ line: TerminalText) { Output.write(line.rendered(inColor: inColor) + "\n") }

  /// Writes lines whose texts a terminal would obey only where none reads them.
  private func writeClean(_ text: String) {
    guard Terminal.showsOutput else { return Output.write(text) }
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    write(lines.map { TerminalText(String($0)).plain }.joined(separator: "\n"))
  }

  /// Writes piece by piece, so that Ctrl-C ends a long answer.
  private func write(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      if isTyped, Interruption.isAsked { return Output.write("\n") }
      Output.write(Array(rest.prefix(16_384)))
      rest = rest.dropFirst(16_384)
    }
  }
}
