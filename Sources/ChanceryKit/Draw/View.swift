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
  /// How a timeline is laid out, and what its lanes stand for.
  public var timeline: TimelineChoices
  /// Whom a network is about; `nil` for the whole.
  public var focus: Focus?
  /// Names or ids of organizations whose members a network shows as blocs; an actor belongs to the
  /// first of which it is a member.
  public var blocs: [String] = []
  /// What places the nodes of a diagram or network.
  public var engine = DiagramEngine.auto
  /// White paper or a dark screen.
  public var theme: Theme
  /// In millimeters.
  public var widthInMillimeters: Double
  /// What a query found; `nil` for all that `query` finds.
  var answer: AnswerSelection?
  /// The numbers that sources have already in the report that the drawing stands in.
  var register: SourceRegister?

  /// Takes what differs from a figure in a report.
  public init(
    name: String, kind: Kind, title: String? = nil, language: Language? = nil,
    query: EventQuery = EventQuery(), top: Int? = nil,
    timeline: TimelineChoices = TimelineChoices(), theme: Theme = .print,
    widthInMillimeters: Double = 160
  ) {
    self.name = name
    self.kind = kind
    self.title = title
    self.language = language
    self.query = query
    self.top = top
    self.timeline = timeline
    self.theme = theme
    self.widthInMillimeters = widthInMillimeters
  }
}

extension View {
  /// Whether a drawing stands on white paper or on a dark screen.
  public enum Theme: String, CaseIterable, Sendable {
    /// White.
    case print
    /// Near-black.
    case dark
  }

  /// How a timeline is laid out.
  public struct TimelineChoices: Hashable, Sendable {
    /// How events and time are laid out.
    public enum Layout: String, CaseIterable, Sendable {
      /// Straight lanes, time to the right.
      case lanes
      /// Lines that converge where their actors meet, time to the right.
      case storyline
      /// Time down, with the words of every event.
      case vertical
      /// The events in words, by period.
      case list
    }

    /// What the lanes stand for.
    public enum Lanes: String, CaseIterable, Sendable {
      /// One lane per actor.
      case actors
      /// One lane per state or international body with all who belong to it.
      case blocs
      /// One lane per type of event.
      case types
      /// All events on one line.
      case none
    }

    /// How events and time are laid out.
    public var layout: Layout
    /// What the lanes stand for.
    public var lanes: Lanes
    /// The most lanes of actors or blocs; the rest share the last one.
    public var mostLanes: Int
    /// Whether the lanes of one state or body stand together, in a bracket.
    public var groupsBlocs = false
    /// A stretch without events longer than this share of the axis, in percent, becomes a break that
    /// prints its length; `nil` never.
    public var compressedGaps: Int?
    /// Ids of events that are thresholds, such as red lines, or beginnings of ids.
    public var thresholds: [String]

    /// Takes what differs from a figure in a report.
    public init(
      layout: Layout = .lanes, lanes: Lanes = .actors, mostLanes: Int = 12,
      compressedGaps: Int? = 40, thresholds: [String] = []
    ) {
      self.layout = layout
      self.lanes = lanes
      self.mostLanes = mostLanes
      self.compressedGaps = compressedGaps
      self.thresholds = thresholds
    }
  }
}
