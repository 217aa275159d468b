import Chronology
import Reports
import Yams

/// What the metadata at the head of a report say.
///
///     title: Un an de garanties
///     lang: fr
///     chancery:
///       dossier: out/crise.chancery
///       views: graphs
struct ReportSettings {
  var head = ReportPage.Head()
  /// `nil` where the metadata name none.
  var language: Language?
  /// The dossier's file, relative to the report's folder.
  var dossier: String?
  /// The folder of `views.yaml`, relative to the report's folder.
  var views: String?

  /// No metadata.
  init() {}

  /// Reads metadata with the fences around them; empty where there are none.
  ///
  /// - Throws: `ReportError` where they are no YAML.
  init(_ metadata: String, file: String) throws(ReportError) {
    let lines = metadata.split(separator: "\n", omittingEmptySubsequences: true)
    guard lines.count > 2 else { return }
    let root: Node?
    do {
      root = try Yams.compose(yaml: lines[1..<lines.count - 1].joined(separator: "\n"))
    } catch {
      throw ReportError(file: file, line: 1, message: "the metadata are no YAML: \(error)")
    }
    guard let root else { return }
    func value(_ key: String) -> String { root[key]?.scalar?.string ?? "" }
    head.title = value("title")
    head.subtitle = value("subtitle")
    head.date = value("date")
    head.abstract = value("abstract")
    head.authors = Self.authors(root["author"] ?? root["authors"])
    language = Self.language(value("lang"))
    dossier = root["chancery"]?["dossier"]?.scalar?.string
    views = root["chancery"]?["views"]?.scalar?.string
  }

  /// The language of a tag such as `fr-BE`; `nil` for any that reports are not written in.
  static func language(_ tag: String) -> Language? {
    Language(rawValue: tag.lowercased().prefix { $0.isLetter }.description)
  }

  /// An author, or several; each a name, or an entry with one.
  private static func authors(_ node: Node?) -> [String] {
    guard let node else { return [] }
    let entries = node.sequence.map { Array($0) } ?? [node]
    return entries.compactMap { $0.scalar?.string ?? $0["name"]?.scalar?.string }
  }
}
