public import Chronology

/// A byte range of a document that refers to an entity.
public struct Mention: Hashable, Codable, Sendable {
  /// By what the text refers to the entity.
  public enum Form: String, CaseIterable, Codable, Sendable {
    /// A proper name or abbreviation.
    case name
    /// A description, such as « le chef du Kremlin ».
    case description
    /// A place that stands for its government or institution.
    case metonym
    /// An adjective or inhabitant's name, such as « russe ».
    case demonym
  }

  /// The office that the words beside a name say its bearer holds: « le ministre italien des Affaires
  /// étrangères Antonio Tajani ».
  public struct Tenure: Hashable, Codable, Sendable {
    /// The office's id in the gazetteer, such as `foreign-minister`.
    public let office: String
    /// The state or body whose office it is.
    public let of: ID<Entity>
    /// Whether it was held before.
    public let isFormer: Bool
    /// When it is held, where that is known beforehand; else the documents bound it.
    public let term: EDTF?
    /// UTF-8 offsets of the words that hold both the office and the name.
    public let quote: Range<Int>
    /// The rule that read it, such as `office/fr/before-name`.
    public let rule: String

    /// Takes every property as it is.
    public init(
      office: String, of: ID<Entity>, isFormer: Bool, term: EDTF?, quote: Range<Int>, rule: String
    ) {
      self.office = office
      self.of = of
      self.isFormer = isFormer
      self.term = term
      self.quote = quote
      self.rule = rule
    }
  }

  /// Whom it refers to.
  public let entity: ID<Entity>
  /// UTF-8 offsets in the document's body.
  public let range: Range<Int>
  /// The surface form as it stands in the text.
  public let text: String
  /// By what it refers.
  public let form: Form
  /// What office it tells of; `nil` where none.
  public let tenure: Tenure?

  /// Takes every property as it is.
  public init(
    entity: ID<Entity>, range: Range<Int>, text: String, form: Form, tenure: Tenure? = nil
  ) {
    self.entity = entity
    self.range = range
    self.text = text
    self.form = form
    self.tenure = tenure
  }
}
