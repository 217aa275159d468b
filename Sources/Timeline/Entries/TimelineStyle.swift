package import Chronology
package import Drawing

/// How a timeline is to be drawn.
package struct TimelineStyle: Hashable, Sendable {
  /// How events and time are laid out.
  package enum Layout: String, CaseIterable, Hashable, Sendable {
    /// Time runs to the right; lanes are straight, and an event ties those together that take part.
    case lanes
    /// Time runs to the right; the lines of those who take part in an event converge there.
    case storyline
    /// Time runs down, with the words of every event beside it.
    case vertical
    /// The events in words, by month or year, without an axis.
    case list
  }

  /// What the lanes stand for.
  package enum Lanes: Hashable, Sendable {
    /// One lane per actor; those beyond `maximum` share a last lane, and the chart says so.
    case actors(maximum: Int)
    /// One lane per bloc, that is per state or international body with all who belong to it.
    case blocs(maximum: Int)
    /// One lane per type of event.
    case types
    /// All events on one line.
    case none
  }

  /// What happens to stretches of time without events.
  package enum IdleTime: Hashable, Sendable {
    /// The axis stays linear, whatever it costs.
    case kept
    /// A stretch longer than this share of the axis, 1 to 100 percent, becomes a zigzag break that
    /// prints its length.
    case brokenAbove(percent: Int)
  }

  /// The widths a chart can have, in millimeters.
  package static let widths = 60.0...2_000.0
  /// The most actors whose lines can converge and still be told apart; more share the last line.
  package static let mostStorylines = 12

  package let title: String
  package let language: Language
  package let layout: Layout
  package let lanes: Lanes
  /// Whether straight lanes of one state or body stand together, in a bracket.
  package let groupsBlocs: Bool
  package let idleTime: IdleTime
  /// In millimeters; 160 fills the text column of an A4 page.
  package let widthInMillimeters: Double
  /// A last line under the chart, such as its state and origin.
  package let footer: String?
  package let theme: Theme

  /// Takes a title and what differs from an A4 report.
  ///
  /// - Precondition: `widthInMillimeters` lies in `widths`, a maximum of lanes is 1 or more.
  package init(
    title: String, language: Language, layout: Layout = .lanes,
    lanes: Lanes = .actors(maximum: 12), groupsBlocs: Bool = false,
    idleTime: IdleTime = .brokenAbove(percent: 40),
    widthInMillimeters: Double = 160, footer: String? = nil, theme: Theme = .print
  ) {
    precondition(Self.widths.contains(widthInMillimeters), "\(widthInMillimeters) mm wide")
    switch lanes {
    case .actors(let maximum), .blocs(let maximum):
      precondition(maximum > 0, "\(maximum) lanes")
    case .types, .none: break
    }
    self.title = title
    self.language = language
    self.layout = layout
    self.lanes = lanes
    self.groupsBlocs = groupsBlocs
    self.idleTime = idleTime
    self.widthInMillimeters = widthInMillimeters
    self.footer = footer
    self.theme = theme
  }
}
