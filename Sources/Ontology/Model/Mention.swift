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

  /// Whom it refers to.
  public let entity: ID<Entity>
  /// UTF-8 offsets in the document's body.
  public let range: Range<Int>
  /// The surface form as it stands in the text.
  public let text: String
  /// By what it refers.
  public let form: Form

  /// Takes every property as it is.
  public init(entity: ID<Entity>, range: Range<Int>, text: String, form: Form) {
    self.entity = entity
    self.range = range
    self.text = text
    self.form = form
  }
}
