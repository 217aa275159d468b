import Chronology
import Drawing

/// An event with a date that can be drawn, and where it came to stand.
struct DatedEvent {
  let entry: TimelineEntry
  let date: EDTF
  var placement: GlyphPlacement
  /// From the topmost to the lowest lane.
  let members: [LaneSelection.Member]
  /// How high its mark stands in each of its lanes; `nil` where it is only counted.
  var heights: [Centipoints?] = []
  /// `nil` where it has none: see `number`.
  var label: PlacedLabel?
  /// From 1; `nil` where it is labelled, or where the chart has too many events for numbers.
  var number: Int?

  /// A label with its place.
  struct PlacedLabel {
    let text: EventLabel
    let place: LabelPlacement.Place
    /// The track of its leader in the channel under its row.
    let track: Int
  }

  /// Whether the event stands out of a crowd: only then is its tie drawn.
  var isNamed: Bool { label != nil || number != nil }
}
