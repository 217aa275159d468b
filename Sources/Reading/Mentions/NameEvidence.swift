import Ontology

/// Which of several meanings a name has in an article: « Congo », « Corée », « Bruxelles ».
///
/// The meanings stand in `ambiguous.tsv`, the most likely first. One of which the article names the
/// state or its cities elsewhere comes before them.
struct NameEvidence {
  private let gazetteer: Gazetteer
  private let text: TokenizedText
  /// How often the names with one meaning name each state, by its code.
  private var states: [String: Int] = [:]

  init(_ matches: [NameMatch], _ gazetteer: Gazetteer, _ analyzed: AnalyzedText) {
    self.gazetteer = gazetteer
    text = analyzed.text
    for match in matches where gazetteer.meanings[Self.form(match, text)] == nil {
      for reading in match.readings {
        guard case .entity(let index, _) = reading.referent,
          let state = gazetteer.state(of: gazetteer.entities[index])
        else { continue }
        states[state, default: 0] += 1
        break
      }
    }
  }

  /// The index of the entity that a name with several meanings stands for; `nil` where it has one
  /// meaning, or is a place.
  func meaning(of match: NameMatch, isPlace: Bool) -> Int? {
    guard !isPlace, let meanings = gazetteer.meanings[Self.form(match, text)] else { return nil }
    // A city that stands for a state and for a body: the state only where the article names it.
    let acting = meanings.filter { gazetteer.entities[$0].kind != .place }
    let named = acting.filter { count($0) > 0 }
    if let most = named.max(by: { count($0) < count($1) }) { return most }
    let isSeat = acting.count < meanings.count
    return isSeat
      ? acting.first { gazetteer.entities[$0].kind == .organization } ?? acting.first
      : acting.first
  }

  private func count(_ index: Int) -> Int {
    let entity = gazetteer.entities[index]
    guard entity.kind != .organization else { return 0 }
    return gazetteer.state(of: entity).flatMap { states[$0] } ?? 0
  }

  private static func form(_ match: NameMatch, _ text: TokenizedText) -> String {
    String(decoding: FoldedText(text.original(match.range)).bytes, as: UTF8.self)
  }
}

extension Gazetteer {
  /// The code of the state that an entity is, or belongs to.
  func state(of entity: Entity) -> String? {
    entity.kind == .country
      ? entity.id.text.split(separator: ":").last.map(String.init) : entity.country
  }
}
