import Chronology
import Ontology

/// The words of a diagram in one language.
struct DiagramWording: Sendable {
  let language: Language

  /// The heading above sources.
  var sources: String { "Sources" }

  /// The heading of blocs in the legend.
  var groups: String { pick("Blocs", "Blocs") }

  func conduct(_ conduct: DiagramEdge.Conduct) -> String {
    switch conduct {
    case .quad(.verbalCooperation): pick("coopération verbale", "verbal cooperation")
    case .quad(.materialCooperation): pick("coopération matérielle", "material cooperation")
    case .quad(.verbalConflict): pick("conflit verbal", "verbal conflict")
    case .quad(.materialConflict): pick("conflit matériel", "material conflict")
    case .quad(.neutral): pick("déclaration neutre", "neutral statement")
    case .structural: pick("lien durable", "standing tie")
    }
  }

  func kind(_ kind: DiagramNode.Kind) -> String {
    switch kind {
    case .entity(.person): pick("personne", "person")
    case .entity(.country): pick("pays", "country")
    case .entity(.organization): pick("organisation", "organization")
    case .entity(.place): pick("lieu", "place")
    case .event: pick("événement", "event")
    case .document: pick("document", "document")
    }
  }

  /// What the second outline of a node says.
  var collective: String { pick("groupe sans liste nominative", "group without a list of names") }

  func moreSources(_ count: Int) -> String {
    pick(
      "et \(count)\u{A0}\(count < 2 ? "autre" : "autres") dans le tableau",
      "and \(count) more in the table")
  }

  /// Stands where an event has no date.
  var undated: String { pick("sans date", "undated") }

  /// What the order of events says.
  var timeOrder: String {
    pick("du plus ancien au plus récent", "from the earliest to the latest")
  }

  /// What the distance from the center says.
  var rings: String { pick("un pas par cercle", "one step per ring") }

  /// What a line without a head between an event and a place says.
  var place: String { pick("lieu de l’événement", "place of the event") }

  func events(_ count: Int) -> String {
    counted(count, "événement", "événements", "event", "events")
  }

  /// Everything but events.
  func participants(_ count: Int) -> String {
    counted(
      count, "acteur ou lieu", "acteurs et lieux", "actor or place", "actors and places")
  }

  /// How many labels found no room; `nil` where all did.
  func hiddenLabels(_ count: Int) -> String? {
    guard count > 0 else { return nil }
    return counted(count, "lien", "liens", "tie", "ties")
      + pick(" sans libellé faute de place", " without a label for lack of room")
  }

  /// What events were left out; `nil` where none was.
  func omitted(events: Int) -> String? {
    guard events > 0 else { return nil }
    return self.events(events)
      + pick(
        " de moindre importance \(events < 2 ? "n’est pas dessiné" : "ne sont pas dessinés")",
        " of lesser importance \(events == 1 ? "is" : "are") not drawn")
  }

  func asOf(_ date: String) -> String { pick("État au \(date)", "As of \(date)") }

  /// What was left out; `nil` where nothing was.
  func omitted(nodes: Int, edges: Int) -> String? {
    let parts = [
      nodes > 0 ? counted(nodes, "nœud", "nœuds", "node", "nodes") : nil,
      edges > 0 ? counted(edges, "lien", "liens", "tie", "ties") : nil,
    ].compactMap { $0 }
    guard !parts.isEmpty else { return nil }
    let list = parts.joined(separator: pick(" et ", " and "))
    let isOne = nodes + edges == 1
    return pick(
      "\(list) de moindre fréquence \(isOne ? "n’est pas dessiné" : "ne sont pas dessinés")",
      "\(list) of lesser frequency \(isOne ? "is" : "are") not drawn")
  }

  /// A count with its noun.
  func counted(
    _ count: Int, _ french: String, _ frenchPlural: String, _ english: String,
    _ englishPlural: String
  ) -> String {
    switch language {
    // French counts zero as singular.
    case .french: "\(count)\u{A0}\(count < 2 ? french : frenchPlural)"
    case .english: "\(count)\u{A0}\(count == 1 ? english : englishPlural)"
    }
  }

  func nodes(_ count: Int) -> String { counted(count, "nœud", "nœuds", "node", "nodes") }

  func ties(_ count: Int) -> String { counted(count, "lien", "liens", "tie", "ties") }

  func times(_ count: Int) -> String { counted(count, "fois", "fois", "time", "times") }

  /// A list such as « a, b et c ».
  func list(_ parts: [String]) -> String {
    guard parts.count > 1, let last = parts.last else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + pick(" et ", " and ") + last
  }

  /// One of two texts, by language.
  func pick(_ french: String, _ english: String) -> String {
    switch language {
    case .french: french
    case .english: english
    }
  }
}
