public import Chronology
public import Diagram

/// A drawing that is asked for: what it shows and how.
public struct View: Hashable, Sendable {
  /// What is drawn.
  public enum Kind: String, CaseIterable, Sendable {
    /// Events along a proportional axis, in the lanes of their actors.
    case timeline
    /// Events with those who take part in them, and their places.
    case diagram
    /// Who does what to whom, without the single events.
    case network
    /// Who does what to whom as a table of actors.
    case matrix
  }

  /// Whom a network is about.
  public enum Focus: Hashable, Sendable {
    /// All within some hops of an actor, and what they do to each other.
    case around(String, hops: Int)
    /// The shortest ways between two actors.
    case path(String, String)
  }

  /// The file's name without its ending.
  public var name: String
  /// What is drawn.
  public var kind: Kind
  /// The words above; `nil` for words made of what is asked.
  public var title: String?
  /// Its own language, where it is not the reader's.
  public var language: Language?
  /// Which events or relations it shows.
  public var query: EventQuery
  /// The most events, the most important first; `nil` for as many as are readable.
  public var top: Int?
  /// The most lanes of a timeline.
  public var lanes: Int
  /// Whom a network is about; `nil` for the whole.
  public var focus: Focus?
  /// Names or ids of organizations whose members a network shows as blocs; an actor belongs to the
  /// first of which it is a member.
  public var blocs: [String] = []
  /// What places the nodes of a diagram or network.
  public var engine = DiagramEngine.auto
  /// In millimeters.
  public var widthInMillimeters: Double

  /// Takes what differs from a figure in a report.
  public init(
    name: String, kind: Kind, title: String? = nil, language: Language? = nil,
    query: EventQuery = EventQuery(), top: Int? = nil, lanes: Int = 12,
    widthInMillimeters: Double = 160
  ) {
    self.name = name
    self.kind = kind
    self.title = title
    self.language = language
    self.query = query
    self.top = top
    self.lanes = lanes
    self.widthInMillimeters = widthInMillimeters
  }
}
