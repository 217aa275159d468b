import Chronology
import Ontology

extension DiagramWording {
  /// What a node is: all that its figure shows, and what that had to shorten.
  func sentence(of node: DiagramNode) -> String {
    guard node.kind == .event else { return "\(node.label), \(kind(node.kind))" }
    let certainty = node.factuality.remark(in: language)
    let parts = [
      node.label, kind(node.kind), certainty.isEmpty ? nil : certainty, date(of: node),
      node.conduct.map(conduct), sources(node.sourceNumbers),
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }

  /// A text whose quotation marks and high punctuation never stand alone at the end of a line.
  func bound(_ text: String) -> String {
    guard language == .french else { return text }
    var bound = text.replacing("« ", with: "«\u{A0}")
    for sign in ["»", ":", ";", "!", "?"] {
      bound = bound.replacing(" \(sign)", with: "\u{A0}\(sign)")
    }
    return bound
  }

  /// When an event happened, shortened.
  func date(of node: DiagramNode) -> String {
    node.date.map { ShortDate.text(of: [$0], in: language) } ?? undated
  }

  /// « sources 2, 5 »; `nil` without any.
  func sources(_ numbers: [Int]) -> String? {
    guard !numbers.isEmpty else { return nil }
    let noun = numbers.count == 1 ? "source" : "sources"
    return "\(noun) " + numbers.map(String.init).joined(separator: ", ")
  }
}
