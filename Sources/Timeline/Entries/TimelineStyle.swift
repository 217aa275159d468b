package import Chronology

/// How a timeline is to be drawn.
package struct TimelineStyle: Hashable, Sendable {
  /// What the lanes stand for.
  package enum Lanes: Hashable, Sendable {
    /// One lane per actor; those beyond `maximum` share a last lane, and the chart says so.
    case actors(maximum: Int)
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

  package let title: String
  package let language: Language
  package let lanes: Lanes
  package let idleTime: IdleTime
  /// In millimeters; 160 fills the text column of an A4 page.
  package let widthInMillimeters: Double
  /// A last line under the chart, such as its state and origin.
  package let footer: String?

  /// Takes a title and what differs from an A4 report.
  ///
  /// - Precondition: `widthInMillimeters` lies in `widths`, a maximum of lanes is 1 or more.
  package init(
    title: String, language: Language, lanes: Lanes = .actors(maximum: 12),
    idleTime: IdleTime = .brokenAbove(percent: 40), widthInMillimeters: Double = 160,
    footer: String? = nil
  ) {
    precondition(Self.widths.contains(widthInMillimeters), "\(widthInMillimeters) mm wide")
    if case .actors(let maximum) = lanes { precondition(maximum > 0, "\(maximum) lanes") }
    self.title = title
    self.language = language
    self.lanes = lanes
    self.idleTime = idleTime
    self.widthInMillimeters = widthInMillimeters
    self.footer = footer
  }
}
