import Chronology
import Reports

/// The text of a report with what stands in the place of its blocks and citations.
struct ReportText {
  private(set) var faults: [ReportError] = []
  /// Which knows what was cited and what readers should know.
  private(set) var desk: ReportDesk
  private var writer: MarkdownWriter
  private let file: String
  /// Of the title of the list of sources, from 1.
  private let level: Int
  private var text = ""
  /// What stands before the list of sources, which is known when everything else is; `nil` where the
  /// report gives it no place.
  private var beforeSources: String?

  /// Makes the text.
  ///
  /// - Parameters:
  ///   - segments: The report, cut.
  ///   - file: What it is called in an error.
  ///   - desk: Makes the parts.
  ///   - dialect: Who reads the text.
  init(
    _ segments: [ReportSegment], file: String, _ desk: ReportDesk,
    _ dialect: MarkdownWriter.Dialect
  ) {
    self.desk = desk
    self.file = file
    level = Self.topLevel(segments)
    writer = MarkdownWriter(dialect, desk.words)
    self.desk.announce(Self.blocks(segments))
    for segment in segments {
      switch segment {
      case .text(let words): text += words
      case .reference(let reference):
        text += self.desk.label(of: reference.id).map(writer.text(ofReference:)) ?? reference.raw
      case .block(let block): add(block)
      case .citation(let citation): add(citation)
      }
    }
  }

  /// The text with the list of sources and the footnotes.
  ///
  /// - Throws: The dossier's error.
  func markdown() throws -> String {
    var writer = writer
    var markdown = text
    if !desk.register.notes.isEmpty || beforeSources != nil {
      let list = writer.text(of: .sources(try desk.sources()), level: level)
      if let beforeSources {
        markdown = beforeSources + list + "\n" + text
      } else {
        markdown += (text.hasSuffix("\n") ? "\n" : "\n\n") + list + "\n"
      }
    }
    let footnotes = writer.footnotes
    return markdown + (footnotes.isEmpty ? "" : "\n" + footnotes)
  }

  private mutating func add(_ block: ReportBlock) {
    do {
      let (attributes, query) = (try block.attributes.get(), block.query)
      if attributes["view"] == "sources" {
        if beforeSources == nil { (beforeSources, text) = (text, "") }
        return
      }
      let (part, caption) = try desk.part(attributes, query: query)
      let written = block.caption ?? caption.map { MarkdownText.escaped($0) }
      text += writer.text(of: part, caption: written) + "\n"
    } catch {
      text += told(error, at: block.line) + "\n"
    }
  }

  private mutating func add(_ citation: ReportCitation) {
    do {
      let note = try desk.note(citation.items.compactMap(\.id))
      let written = writer.text(of: note, citation)
      // A note stands directly behind the word that it belongs to.
      if written.hasPrefix("[^"), text.last == " " || text.last == "\n" { text.removeLast() }
      text += written
    } catch {
      text += told(error, at: citation.line)
    }
  }

  /// Notes what is wrong, and says so in its place.
  private mutating func told(_ error: any Error, at line: Int) -> String {
    let why = ReportDesk.message(of: error)
    faults.append(ReportError(file: file, line: line, message: why))
    return writer.text(of: .fault(why))
  }

  /// The blocks that can be read.
  private static func blocks(
    _ segments: [ReportSegment]
  ) -> [(attributes: AttributeList, query: String?)] {
    segments.compactMap { segment in
      guard case .block(let block) = segment, case .success(let attributes) = block.attributes
      else { return nil }
      return (attributes, block.query)
    }
  }

  /// The least level of the report's titles; 1 where it has none.
  private static func topLevel(_ segments: [ReportSegment]) -> Int {
    var levels: [Int] = []
    var isCode = false
    for case .text(let text) in segments {
      for line in text.split(separator: "\n") {
        if line.hasPrefix("```") || line.hasPrefix("~~~") { isCode.toggle() }
        let signs = line.prefix { $0 == "#" }
        if !isCode, 1...6 ~= signs.count, line[signs.endIndex...].first == " " {
          levels.append(signs.count)
        }
      }
    }
    return levels.min() ?? 1
  }
}
