/// What a human settled about something read from articles, as the dossier keeps it.
public struct Decision: Hashable, Codable, Sendable {
  /// What can be done.
  public enum Verb: String, CaseIterable, Codable, Sendable {
    case accept, reject, rename, merge, split, correct
  }

  /// What was done.
  public let verb: Verb
  /// The ids of the entities, events or claims it is about, in the order of the file.
  public let subjects: [String]
  /// What it sets, such as `date: 2026-01-06; place: place:paris`; `nil` where the verb says all.
  public let detail: String?
  /// The human's own words.
  public let reason: String?
  /// The hand-kept file and line, such as `graphs/decisions.yaml:7`.
  public let assertedBy: String

  /// Takes every property as it is.
  public init(
    verb: Verb, subjects: [String], detail: String?, reason: String?, assertedBy: String
  ) {
    self.verb = verb
    self.subjects = subjects
    self.detail = detail
    self.reason = reason
    self.assertedBy = assertedBy
  }
}
