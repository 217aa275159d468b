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
      '-' takes standard input as it is.

      EXAMPLES
        chancery parse article.md
        echo "Le ministre a rencontré son homologue." | chancery parse - --language fr
        chancery parse --format conllu corpus/*.md > corpus.conllu
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

  @Flag(help: "Leave apostrophes, blanks and line breaks as they stand, as spaCy does.")
  var exact = false

  @Flag(name: .customLong("no-color"), help: "Write without colors (also: NO_COLOR=1).")
  var noColor = false

  func validate() throws {
    if files.contains("-"), files.count > 1 {
      throw ValidationError("'-' stands alone: standard input is one text")
    }
  }

  func run() throws {
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
    try articles.forEach(
      in: format, width: Terminal.width, inColor: Terminal.hasColor && !noColor
    ) { Output.write($0) }
  }
}

extension AnnotatedArticles.Format: ExpressibleByArgument {}
