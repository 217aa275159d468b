import Chronology
import Ontology

/// What is carried from one sentence to the next: whom a pronoun may mean, and who speaks.
///
/// Rows are those of the article's entities.
struct Discourse {
  /// The last subject that stands for one.
  var singular: Int?
  /// The last subjects that stand for several.
  var plural: [Int] = []
  /// The last subjects of either number.
  var topic: [Int] = []
  /// Whoever spoke last.
  var speaker: Int?
  /// The person named last.
  private(set) var person: Int?
  var isInsideQuote = false
  /// The last exact day that the paragraph names.
  var narrated: EDTF?

  /// Forgets what a paragraph may refer to only within itself.
  mutating func beginParagraph() {
    narrated = nil
    singular = nil
    plural = []
    topic = []
  }

  /// Whom a pronoun means; nobody where nothing fits.
  ///
  /// « il » and « elle » beside a verb of saying are the person named last, elsewhere the last
  /// subject of their number.
  func antecedent(isPlural: Bool, isSpeaker: Bool) -> [Int] {
    if isPlural { return plural }
    if isSpeaker, let person { return [person] }
    return singular.map { [$0] } ?? []
  }

  /// Takes note of the persons that a sentence names.
  mutating func note(persons mentions: [FoundMention], _ entities: ArticleEntities) {
    person =
      mentions.last { entities.entities[$0.entity].kind == .person }?.entity ?? person
  }
}
