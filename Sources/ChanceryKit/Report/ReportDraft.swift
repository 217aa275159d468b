import Reports

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A report as it is written, read.
struct ReportDraft {
  let path: String
  let settings: ReportSettings
  /// As they stand in the file, with their fences; empty where there are none.
  let metadata: String
  /// What follows the metadata.
  let segments: [ReportSegment]

  /// The folder that it lies in.
  var folder: String { URL(filePath: path).deletingLastPathComponent().relativePath }

  /// Reads a report.
  ///
  /// - Throws: `BuildError` where the file cannot be read, `ReportError` where its metadata cannot.
  init(_ path: String) throws {
    self.path = path
    let text = try HandKeptFolder.text(path).replacing("\r\n", with: "\n")
    (metadata, segments) = ReportScanner.segments(of: text)
    settings = try ReportSettings(metadata, file: path)
  }

  /// Opens the dossier that is named, that the metadata name, or that is found.
  func dossier(_ named: String?, else locate: (() throws -> String)?) throws -> OpenDossier {
    if let named { return try OpenDossier(path: named) }
    guard let own = settings.dossier else {
      if let locate { return try OpenDossier(path: locate()) }
      throw ReportError(
        file: path,
        message: "no dossier is named; write 'chancery: {dossier: FILE}' into its metadata, or use "
          + "--dossier")
    }
    return try OpenDossier(path: own.hasPrefix("/") ? own : "\(folder)/\(own)")
  }

  /// The folder of the views file: one that is named, that the metadata name, or `graphs`.
  func views(_ named: String?) -> String {
    if let named { return named }
    guard let own = settings.views else { return HandKeptFolder.usual }
    return own.hasPrefix("/") ? own : "\(folder)/\(own)"
  }
}

extension ReportBlock {
  /// The query of a code block, or of the one inside a div; `nil` where there is none.
  var query: String? { parts.query }

  /// The words of a div, as Markdown in one line; `nil` where it has none.
  var caption: String? { parts.caption }

  private var parts: (query: String?, caption: String?) {
    if isCode { return (body, nil) }
    var query: [Substring]?
    var words: [Substring] = []
    var fence: Substring?
    for line in body.split(separator: "\n", omittingEmptySubsequences: false) {
      let text = line.drop { $0 == " " }
      if let open = fence {
        if text.hasPrefix(open), text.drop(while: { $0 == open.first }).allSatisfy(\.isWhitespace) {
          fence = nil
        } else {
          query?.append(line)
        }
      } else if text.hasPrefix("```") || text.hasPrefix("~~~") {
        fence = text.prefix { $0 == text.first }
        query = query ?? []
      } else {
        words.append(line)
      }
    }
    let caption = words.joined(separator: " ").split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    return (query?.joined(separator: "\n"), caption.isEmpty ? nil : caption)
  }
}
