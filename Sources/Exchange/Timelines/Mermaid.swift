import Chronology
import Notation
import Ontology

/// Diagrams for Markdown: Mermaid's `timeline`, which is not to scale, and its `gantt`, which is.
///
/// Source: Mermaid, `timeline.jison` and `gantt.jison`, the grammars of both.
enum Mermaid {
  /// Events by year, each under its date in words.
  static func timeline(_ selection: ExportSelection, title: String) -> Export {
    var lines = ["timeline", "  title " + plain(title)]
    var section: String?
    let dated = selection.events.filter { $0.event.date != nil }
    for item in dated {
      guard let date = item.event.date else { continue }
      let year = (date.earliestDay ?? date.latestDay).map { "\($0.year)" } ?? "–"
      if year != section {
        lines.append("  section \(year)")
        section = year
      }
      let edtf = date.exactDay == nil ? " (\(date))" : ""
      lines.append(
        "    \(guarded(date.wording(in: selection.language) + edtf)) : \(words(item, selection))")
    }
    return Export(
      lines.joined(separator: "\n") + "\n",
      remarks: Timeless.remark(selection.events.count - dated.count, selection.language))
  }

  /// Events to scale: a milestone where the day is exact, else a bar over the days that are possible.
  static func gantt(_ selection: ExportSelection, title: String) -> Export {
    var lines = [
      "gantt", "  title " + plain(title), "  dateFormat YYYY-MM-DD", "  axisFormat %Y-%m",
    ]
    var section: String?
    var placed = 0
    for item in selection.events {
      guard let date = item.event.date, let first = date.earliestDay?.iso,
        let end = date.bounds.latestEnd.day?.iso
      else { continue }
      let year = String(first.prefix(4))
      if year != section {
        lines.append("  section \(year)")
        section = year
      }
      placed += 1
      let isDay = date.exactDay != nil
      let edtf = isDay ? "" : " (\(date))"
      lines.append(
        "  \(words(item, selection))\(edtf) :\(isDay ? "milestone, " : "")e\(placed), \(first), "
          + (isDay ? "0d" : end))
    }
    return Export(
      lines.joined(separator: "\n") + "\n",
      remarks: Timeless.remark(selection.events.count - placed, selection.language))
  }

  private static func words(_ item: ExportedEvent, _ selection: ExportSelection) -> String {
    let source = item.documents.first?.outlet ?? item.event.assertedBy
    let headline = item.remarkedHeadline(in: selection.language)
    return guarded(source.map { "\(headline) [\($0)]" } ?? headline)
  }

  /// A text that does not begin with a word that a grammar takes for its own.
  private static func guarded(_ text: String) -> String {
    let plain = plain(text)
    return keywords.contains(plain.prefix { $0.isLetter }.lowercased()) ? "– " + plain : plain
  }

  /// The words with which a line of `timeline` or `gantt` may begin, in lower case.
  private static let keywords: Set<String> = [
    "timeline", "title", "section", "acctitle", "accdescr", "gantt", "dateformat", "axisformat",
    "tickinterval", "includes", "excludes", "inclusiveenddates", "topaxis", "todaymarker",
    "weekday", "weekend", "click",
  ]

  /// A text without the signs that end one, begin a comment, or are markup to a browser.
  private static func plain(_ text: String) -> String {
    var plain = ""
    for character in text.inOneLine() {
      switch character {
      case ":": plain += " –"
      case ";": plain += ","
      case "#": plain += "no."
      case "%" where plain.hasSuffix("%"): break
      case "<": plain += "‹"
      case ">": plain += "›"
      case "`", "\"": plain += "'"
      case "\\": plain += "/"
      default: plain.append(character)
      }
    }
    let words = plain.split(separator: " ").joined(separator: " ")
    return words.isEmpty ? "–" : words
  }
}
