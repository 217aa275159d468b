import ArgumentParser
import ChanceryKit
import Chronology

/// `chancery parse`: what a linguistic pipeline makes of a text.
struct ParseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse",
    abstract: "Show tokens, lemmas, parts of speech, dependencies and names of a text.",
    discussion: """
      The labels are those of Universal Dependencies. conllu is read by most tools of the field; \
      json has one object a text, with UTF-8 offsets. Articles are freed of their pages first; \
      '-' takes standard input as it is. For many texts in one run, --jsonl reads a JSON object \
      a line from standard input, {"text": "…"}, where "id" and "language" may be added, \
      and what is known beforehand in UTF-8 offsets: "names" [{"start", "end", "type"}], the words \
      at which a sentence "starts", and those at which it does not, "noStarts".

      EXAMPLES
        chancery parse article.md
        echo "Le ministre a rencontré son homologue." | chancery parse - --language fr
        chancery parse --format conllu corpus/*.md > corpus.conllu
        chancery parse --jsonl - --format json < texts.jsonl > annotated.jsonl
      """)

  @Argument(
    help: ArgumentHelp("Articles, or '-' for standard input.", valueName: "file"),
    completion: .file())
  var files: [String]

  @Option(
    name: [.long],
    help: ArgumentHelp("The language of the texts; otherwise each one's own.", valueName: "fr|en"))
  var language: Language?

  @Option(
    help: ArgumentHelp(
      "For people, for other tools, or for programs.", valueName: "table|conllu|json"))
  var format = AnnotatedArticles.Format.table

  @Flag(help: "Read a JSON object a line from standard input: text, and perhaps id, language.")
  var jsonl = false

  @Flag(help: "Leave apostrophes, blanks and line breaks as they stand, as spaCy does.")
  var exact = false

  @Flag(name: .customLong("no-color"), help: "Write without colors (also: NO_COLOR=1).")
  var noColor = false

  func validate() throws {
    if files.contains("-"), files.count > 1 {
      throw ValidationError("'-' stands alone: standard input is not mixed with files")
    }
    if jsonl, files != ["-"] {
      throw ValidationError("--jsonl reads standard input; write 'chancery parse --jsonl -'")
    }
  }

  func run() throws {
    if jsonl { return try parseRecords() }
    let articles: AnnotatedArticles
    if files == ["-"] {
      var text = ""
      while let line = readLine(strippingNewline: false) { text += line }
      articles = AnnotatedArticles(
        text: text, language: language, readers: LanguageOption.environmental, isExact: exact)
    } else {
      articles = try AnnotatedArticles(files: files, language: language, isExact: exact)
    }
    for fault in articles.faults { Output.report(fault) }
    guard !articles.isEmpty else { throw ExitCode.failure }
    try write(articles)
  }

  /// Each line is annotated and written before the next is read; a faulty one is reported.
  private func parseRecords() throws {
    var number = 0
    var hasFaults = false
    while let line = readLine() {
      number += 1
      guard !line.isEmpty else { continue }
      let record: TextRecord
      do throws(TextRecordError) {
        record = try TextRecord(line: line, number: number)
      } catch {
        Output.report(error.description)
        hasFaults = true
        continue
      }
      try write(
        AnnotatedArticles(
          record, language: language, readers: LanguageOption.environmental, isExact: exact))
    }
    if hasFaults { throw ExitCode.failure }
  }

  private func write(_ articles: AnnotatedArticles) throws {
    try articles.forEach(
      in: format, width: Terminal.width, inColor: Terminal.hasColor && !noColor
    ) { Output.write($0) }
  }
}

extension AnnotatedArticles.Format: ExpressibleByArgument {}
