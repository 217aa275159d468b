import Linguistics
import Ontology

extension NameMatcher {
  /// The names of the gazetteer in a text, as a pipeline is told of them beforehand.
  func knownNames(in text: TokenizedText, _ grammar: GrammarWords) -> [KnownName] {
    matches(in: AnalyzedText(text, grammar)).compactMap { match in
      for reading in match.readings {
        guard case .entity(let index, let form) = reading.referent, form != .demonym else {
          continue
        }
        return KnownName(byteRange: match.range, type: type(of: gazetteer.entities[index].kind))
      }
      return nil
    }
  }

  private func type(of kind: EntityKind) -> NameType {
    switch kind {
    case .person: .person
    case .organization: .organization
    case .country, .place: .location
    }
  }
}
