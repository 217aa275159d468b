import Chronology
import Ontology

/// What is carried from one sentence to the next: whom a pronoun may mean, and who speaks.
///
/// Rows are those of the article's entities.
struct Discourse {
  /// What a pronoun tells of whom it means.
  enum Pronoun {
    case plural
    /// he, she
    case person
    /// it
    case thing
    /// « il », « elle »: either.
    case singular
  }

  /// The last subject that stands for one.
  var singular: Int?
  /// The last subject that stands for one and is no person.
  var thing: Int?
  /// The last subjects that stand for several.
  var plural: [Int] = []
  /// The last subjects that stand for several, in whatever paragraph.
  var group: [Int] = []
  /// Where the last meeting of the paragraph took place.
  var meetingPlace: Int?
  /// The last exact day that the text names, in whatever paragraph.
  var lastNarrated: EDTF?
  /// The two countries or groups that last did something to or with each other.
  var pair: [Int] = [] {
    didSet { pairAge = 0 }
  }
  /// How many sentences have ended since.
  private(set) var pairAge = 0
  /// The two persons that the text named last, the latest last.
  private(set) var persons: [Int] = []
  /// Whoever last used force or moved forces, if it was one.
  var aggressor: Int?
  /// The last subjects of either number.
  var topic: [Int] = []
  /// Whoever spoke last.
  var speaker: Int?
  /// The person who acted last, or was named last.
  private(set) var person: Int?
  /// How many sentences without a person have gone by since.
  private var distance = 0
  var isInsideQuote = false
  /// The last exact day that the paragraph names.
  var narrated: EDTF?

  /// Forgets what a paragraph may refer to only within itself.
  mutating func beginParagraph() {
    narrated = nil
    meetingPlace = nil
    singular = nil
    plural = []
    topic = []
  }

  /// Whom a pronoun means; nobody where nothing fits.
  ///
  /// "He" is the person who acted or was named last, and so are « il » and « elle » beside a verb of saying where
  /// the name is not far; elsewhere they are the last subject of their number.
  func antecedent(of pronoun: Pronoun, isSpeaker: Bool) -> [Int] {
    switch pronoun {
    case .plural: return plural.isEmpty ? group : plural
    case .person: return (person ?? singular).map { [$0] } ?? []
    case .singular where isSpeaker && distance <= 1:
      return (person ?? singular).map { [$0] } ?? []
    case .thing: return (thing ?? singular).map { [$0] } ?? []
    case .singular:
      // A paragraph may begin with « il » for the person whom the one before named last.
      return (singular ?? (distance == 0 ? person : nil)).map { [$0] } ?? []
    }
  }

  /// Takes note of the persons that a sentence names: one who acts in it before one who does not, and
  /// of several the last.
  mutating func note(
    persons mentions: [FoundMention], acting: Set<Int>, _ entities: ArticleEntities
  ) {
    let persons = mentions.filter { entities.entities[$0.entity].kind == .person }
    let named = persons.last { acting.contains($0.entity) } ?? persons.last
    for mention in persons where self.persons.last != mention.entity {
      self.persons =
        self.persons.suffix(2).filter { $0 != mention.entity }.suffix(1) + [mention.entity]
    }
    pairAge += 1
    distance = named == nil ? distance + 1 : 0
    person = named?.entity ?? person
  }
}
