import ArgumentParser
import ChanceryKit
import Chronology
import Notation

/// `chancery date`: checks EDTF dates, and reads dates in words.
struct DateCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, json
  }

  static let configuration = CommandConfiguration(
    commandName: "date",
    abstract: "Check EDTF dates, or read dates in words.",
    discussion: """
      Without an expression, each line of standard input is answered with one JSON object: \
      'input', 'valid', 'level', 'earliest' and 'latest' (inclusive days, null where there is no \
      limit or an unknown one) and 'error'. With --batch each line is a date, a tab and words that \
      count from it, answered with 'input' and 'expressions'.

      The exit code is 1 where an expression is no date; on standard input the answers say so.

      EXAMPLES
        chancery date 2026-01~ 2022-02-24/..
        chancery date "la veille" --anchor 2025-09-05 --language fr
        cut -f1 dates.tsv | chancery date > checked.jsonl
      """)

  @Argument(
    help: ArgumentHelp(
      "EDTF dates; words with --anchor or --words.", valueName: "expression"))
  var expressions: [String] = []

  @Option(
    help: ArgumentHelp(
      "Read words, which count from this date.", valueName: "date"),
    transform: DateArgument.read)
  var anchor: EDTF?

  @Flag(help: "Read words that count from nothing, such as « janvier 2026 ».")
  var words = false

  @Flag(help: "Read lines of a date, a tab and words from standard input.")
  var batch = false

  @Option(help: ArgumentHelp("For readers or for programs.", valueName: "table|json"))
  var format = Format.table

  @Flag(name: .customLong("no-color"), help: "Write without colors (also: NO_COLOR=1).")
  var noColor = false

  @OptionGroup var languageOption: LanguageOption

  private var language: Language { languageOption.language }
  private var inColor: Bool { Terminal.hasColor && !noColor }

  func validate() throws {
    if batch, anchor != nil || words || !expressions.isEmpty {
      throw ValidationError("--batch reads dates and words from standard input alone")
    }
    if expressions.isEmpty, anchor != nil || words {
      throw ValidationError("no words to read; write them in quotation marks")
    }
  }

  func run() throws {
    if batch {
      answerBatch()
    } else if expressions.isEmpty {
      while let line = readLine() { Output.write(DateCheck(line).json.line + "\n") }
    } else if anchor != nil || words {
      try read()
    } else {
      try check()
    }
  }

  private func check() throws {
    let checks = expressions.map(DateCheck.init)
    for (index, check) in checks.enumerated() {
      if format == .json {
        Output.write(check.json(in: language).line + "\n")
      } else if let error = check.error {
        Output.report(([error] + check.remedies(in: language)).joined(separator: "; "))
      } else {
        if index > 0 { Output.write("\n") }
        Output.write(check.text(in: language, width: Terminal.width, inColor: inColor))
      }
    }
    if checks.contains(where: { $0.date == nil }) { throw ExitCode.failure }
  }

  private func read() throws {
    for expression in expressions {
      let reading = DateReading(expression, anchor: anchor, language: language)
      if format == .json {
        Output.write(reading.json.line + "\n")
      } else if reading.isEmpty {
        Output.report("'\(expression)': no expression of time; is --language right?")
      } else {
        Output.write(
          reading.listing(in: language).table(width: Terminal.width, inColor: inColor))
      }
      if reading.isEmpty { throw ExitCode(2) }
    }
  }

  private func answerBatch() {
    while let line = readLine() {
      Output.write(DateBatch.answer(line, language: language).line + "\n")
    }
  }
}
