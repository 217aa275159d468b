import Chronology
import Reports

/// The text of a report with what stands in the place of its blocks and citations.
struct ReportText {
  let markdown: String
  let faults: [ReportError]

  /// Makes the text.
  ///
  /// - Parameters:
  ///   - segments: The report, cut.
  ///   - file: What it is called in an error.
  ///   - desk: Makes the parts; used up here.
  ///   - dialect: Who reads the text.
  /// - Throws: The dossier's error.
  init(
    _ segments: [ReportSegment], file: String, _ desk: inout ReportDesk,
    _ dialect: MarkdownWriter.Dialect
  ) throws {
    var writer = MarkdownWriter(dialect, desk.words)
    var faults: [ReportError] = []
    var text = ""
    // The list of sources is known when everything else is.
    var placeOfSources: String.Index?
    let level = Self.topLevel(segments)
    desk.announce(Self.blocks(segments))
    for segment in segments {
      switch segment {
      case .text(let words): text += words
      case .reference(let reference):
        text += desk.label(of: reference.id).map(writer.text(ofReference:)) ?? reference.raw
      case .block(let block):
        do {
          let (attributes, query) = (try block.attributes.get(), block.query)
          if attributes["view"] == "sources" {
            placeOfSources = placeOfSources ?? text.endIndex
            continue
          }
          let (part, caption) = try desk.part(attributes, query: query)
          let written = block.caption ?? caption.map { MarkdownText.escaped($0) }
          text += writer.text(of: part, caption: written) + "\n"
        } catch {
          let why = ReportDesk.message(of: error)
          faults.append(ReportError(file: file, line: block.line, message: why))
          text += writer.text(of: .fault(why)) + "\n"
        }
      case .citation(let citation):
        do {
          let note = try desk.note(citation.items.compactMap(\.id))
          let written = writer.text(of: note, citation)
          // A note stands directly behind the word that it belongs to.
          if written.hasPrefix("[^"), text.last == " " || text.last == "\n" { text.removeLast() }
          text += written
        } catch {
          let why = ReportDesk.message(of: error)
          faults.append(ReportError(file: file, line: citation.line, message: why))
          text += writer.text(of: .fault(why))
        }
      }
    }
    if !desk.register.notes.isEmpty || placeOfSources != nil {
      let sources = writer.text(of: .sources(try desk.sources()), level: level)
      if let place = placeOfSources {
        text.insert(contentsOf: sources + "\n", at: place)
      } else {
        text += (text.hasSuffix("\n") ? "\n" : "\n\n") + sources + "\n"
      }
    }
    let footnotes = writer.footnotes
    markdown = text + (footnotes.isEmpty ? "" : "\n" + footnotes)
    self.faults = faults
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
