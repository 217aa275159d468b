import ArgumentParser
import ChanceryKit

/// `chancery text`: the article that a file holds, without its page.
struct TextCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "text",
    abstract:
      "Show title, date, language and body of articles, without what pages put around them.",
    discussion: """
      json has one object a line: path, title, published, outlet, author, url, language, body. \
      markdown can be put into a corpus folder again.

      EXAMPLES
        chancery text page.html
        chancery text --format markdown page.html > corpus/page.md
        chancery text --format json pages/*.html > pages.jsonl
      """)

  @Argument(
    help: ArgumentHelp(
      "Articles; without any, those that the manifest lists.", valueName: "file"),
    completion: .file())
  var files: [String] = []

  @Option(
    help: ArgumentHelp("A manifest.csv that overrides what is detected.", valueName: "file"),
    completion: .file(extensions: ["csv"]))
  var manifest: String?

  @Option(
    help: ArgumentHelp(
      "For readers, for a corpus folder, or for programs.", valueName: "text|markdown|json"))
  var format = ArticleTexts.Format.text

  func validate() throws {
    if files.isEmpty, manifest == nil {
      throw ValidationError("nothing to read; name articles, or a list of them with --manifest")
    }
  }

  func run() throws {
    let articles = try ArticleTexts(files: files, manifest: manifest)
    for line in articles.faults + articles.notes { Output.report(line) }
    guard articles.count > 0 else { throw ExitCode.failure }
    articles.forEach(in: format) { text, index in
      Output.write(index > 0 && format != .json ? "\n" + text : text)
    }
  }
}

extension ArticleTexts.Format: ExpressibleByArgument {}
