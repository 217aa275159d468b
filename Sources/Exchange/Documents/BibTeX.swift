import Chronology
import Notation
import Ontology

/// The documents for LaTeX: biblatex's dialect of BibTeX, whose dates are EDTF.
///
/// Source: Kime, Wemheuer and Lehman, *The biblatex Package*, 2.3.8 (dates).
enum BibTeX {
  static func export(_ selection: ExportSelection) -> Export {
    Export(selection.documents.map(entry).joined(separator: "\n"))
  }

  private static func entry(_ document: Document) -> String {
    var fields = [("title", document.title ?? document.path)]
    if let outlet = document.outlet { fields.append(("journaltitle", outlet)) }
    if let author = document.author { fields.append(("author", author)) }
    let published = document.published?.description
    var lines = fields.map { "  \($0) = {{\(LaTeXText.escaped($1))}}," }
    if let published { lines.append("  date = {\(published)},") }
    if let url = document.url.flatMap(address) { lines.append("  url = {\(url)},") }
    if let language = document.language {
      lines.append("  langid = {\(language == .french ? "french" : "english")},")
    }
    let note = [document.path, published.map { "EDTF \($0)" }].compactMap { $0 }
    lines.append("  annotation = {\(LaTeXText.escaped(note.joined(separator: ", ")))},")
    return "@article{\(key(document.id.text)),\n" + lines.joined(separator: "\n") + "\n}\n"
  }

  /// An id without the signs that a key cannot hold.
  private static func key(_ id: String) -> String {
    String(id.map { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.:".contains($0)) ? $0 : "-" })
  }

  /// An address without the signs that would end the field; `nil` where it is none of the web's.
  private static func address(_ url: String) -> String? {
    let isWeb = ["http://", "https://"].contains { url.lowercased().hasPrefix($0) }
    guard isWeb else { return nil }
    var address = ""
    for scalar in url.unicodeScalars {
      switch scalar {
      case "{": address += "%7B"
      case "}": address += "%7D"
      case "\\": address += "%5C"
      case "\u{21}"..."\u{7e}": address.unicodeScalars.append(scalar)
      default:
        for byte in String(scalar).utf8 {
          let digits = String(byte, radix: 16, uppercase: true)
          address += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
        }
      }
    }
    return address
  }
}
