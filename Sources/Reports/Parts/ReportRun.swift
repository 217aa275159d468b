/// A piece of text with one look, which every format writes in its own way.
package enum ReportRun: Hashable, Sendable {
  case plain(String)
  case strong(String)
  /// A number that leads to a source of the report's list.
  case source(Int)
  /// A text that leads to an address of the web.
  case link(String, to: String)

  /// The text alone.
  package var text: String {
    switch self {
    case .plain(let text), .strong(let text), .link(let text, _): text
    case .source(let number): "\(number)"
    }
  }
}

extension [ReportRun] {
  /// The text alone.
  package var text: String { map(\.text).joined() }
}
