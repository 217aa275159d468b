public import Chronology
public import Exchange

/// What is exported, and in which format.
public struct ExportPlan: Sendable {
  /// How it is written.
  public var format: ExportFormat
  /// Which events and relations are meant; everything where nothing is asked.
  public var query: EventQuery
  /// The most events, the most important of those that a timeline draws first; `nil` for all events,
  /// drawn or not.
  public var top: Int?
  /// Around whom, or between whom; `nil` for everybody.
  public var focus: View.Focus?
  /// A question in openCypher, whose answer's nodes and relationships are exported instead.
  public var question: String?
  /// What the question is run with; the conditions of `query` on time hold in it.
  package var request = QueryRequest()
  /// The words above, where the format has a place for them.
  public var title: String?
  /// The language of names and titles.
  public var language: Language
  /// Whether tables are made safe for spreadsheets.
  public var isForSpreadsheet = false

  /// Takes what differs from everything.
  public init(
    format: ExportFormat, query: EventQuery = EventQuery(), top: Int? = nil,
    focus: View.Focus? = nil, question: String? = nil, title: String? = nil,
    language: Language = .english
  ) {
    self.format = format
    self.query = query
    self.top = top
    self.focus = focus
    self.question = question
    self.title = title
    self.language = language
  }

  /// Takes what a drawing shows: its conditions, its most important events, and its words.
  public mutating func take(_ view: View) {
    query = view.query
    top = top ?? view.top ?? .max
    focus = view.focus
    title = title ?? view.title
    language = view.language ?? language
  }

  /// Whether nothing narrows it.
  var isWhole: Bool { query == EventQuery() && top == nil && focus == nil && question == nil }
}
