import Chronology
import Diagram
import Ontology

/// The words above a diagram that bears no title of its own.
enum ViewTitle {
  /// Returns what a view shows, and of whom.
  static func text(of view: View, _ names: EntityNames, _ focus: DiagramFocus?) -> String {
    let language = names.language
    func name(_ id: String) -> String { names.name(ID(id)) }
    let colon = language.words("\u{202F}: ", ": ")
    switch focus {
    case .around(let center, let hops):
      let reach =
        hops == 1
        ? language.words("liens directs", "direct ties")
        : language.words("liens jusqu’à \(hops) pas", "ties within \(hops) steps")
      return name(center) + colon + reach
    case .path(let start, let end):
      return name(start) + language.words(" – ", " to ") + name(end) + colon
        + language.words("les chemins les plus courts", "shortest paths")
    case nil: break
    }
    let words =
      switch view.kind {
      case .network, .matrix: language.words("Qui fait quoi à qui", "Who does what to whom")
      case .diagram, .timeline: language.words("Événements et acteurs", "Events and actors")
      }
    let about = view.query.about.joined(separator: ", ")
    guard !about.isEmpty else { return words }
    return words + colon + about
  }
}
