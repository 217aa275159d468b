import Chronology
import Ontology

/// Claims of invented reports, made from a seed: the same seed gives the same claims.
///
/// Each document holds twenty; sources and targets are fifty countries, days lie in two years.
struct InventedClaims {
  let documents: [Document]
  let claims: [Claim]
  let entities: [Entity]

  init(count: Int, seed: UInt64) {
    var random = Congruential(state: seed)
    let entities = (0..<50).map { index in
      Entity(
        id: ID("country:X\(10 + index)"), kind: .country, frenchName: "Pays \(index)",
        englishName: "Country \(index)", country: "X\(10 + index)")
    }
    let types = EventType.allCases
    var documents: [Document] = []
    var claims: [Claim] = []
    let body = String(repeating: "a", count: 800)
    for index in 0..<count {
      if index.isMultiple(of: 20) {
        let number = String(documents.count)
        documents.append(
          Document(
            id: ID("doc:" + number), sha256: number, path: number + ".txt", title: "Article",
            outlet: nil, author: nil, url: nil, language: .french,
            published: Self.day(&random), body: body))
      }
      let start = index % 20 * 40
      let source = entities[random.below(entities.count)]
      let target = entities[random.below(entities.count)]
      claims.append(
        Claim(
          document: documents[documents.count - 1].id, type: types[random.below(types.count)],
          mode: nil, contexts: [], sources: [source.id],
          targets: source == target ? [] : [target.id], place: nil,
          time: Self.day(&random), factuality: .actual, saidBy: nil,
          quote: String(repeating: "a", count: 40), range: start..<start + 40,
          trigger: start..<start + 5, rule: "invented", confidence: 0.5))
    }
    self.documents = documents
    self.claims = claims
    self.entities = entities
  }

  /// A day of 2022 or 2023.
  private static func day(_ random: inout Congruential) -> EDTF? {
    .day(Day(daysSince1970: 18_993 + random.below(730)))
  }
}

/// Knuth's linear congruential generator (MMIX), the upper half of its state.
private struct Congruential {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
}
