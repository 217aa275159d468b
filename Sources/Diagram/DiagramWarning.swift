/// What a reader of a diagram has to put up with.
package enum DiagramWarning: Hashable, Sendable, CustomStringConvertible {
  /// The smallest text is below six points; from this width on it would not be.
  case smallText(points: Double, legibleWidthInMillimeters: Int)
  /// Some nodes and ties were left out.
  case omitted(nodes: Int, ties: Int)
  /// Some actors are only counted, each beside the only one it is tied to.
  case folded(Int)
  /// Some blocs are drawn as one node each.
  case collapsedBlocs(Int)
  /// A network could not be read at any size, so that it is a matrix.
  case drawnAsMatrix
  /// Some events were left out, with those who take part in no other.
  case omittedEvents(Int)
  /// Some ties have no words on them for lack of room; they are read aloud and shown on pointing.
  case hiddenLabels(Int)
  /// Names too long for a figure end in an ellipsis; they stand in full in its text for readers.
  case shortenedNames([String])
  /// Names in scripts whose widths are guesses.
  case estimatedWidths([String])

  /// What is wrong and how to mend it.
  package var description: String {
    switch self {
    case .smallText(let points, let width):
      "the diagram's text is \(points) points high; choose fewer actors, or a width of \(width) mm"
    case .omitted(let nodes, let ties):
      "\(nodes) nodes and \(ties) ties are left out; choose fewer actors or a shorter time to see all"
    case .folded(let count):
      "\(count) actors that are tied to one other alone are only counted beside it; choose fewer "
        + "actors, or a wider drawing"
    case .collapsedBlocs(let count):
      "\(count) blocs are drawn as one node each; choose fewer actors, or a wider drawing"
    case .drawnAsMatrix:
      "the network could not be read at this width, so that it is drawn as a matrix; choose fewer "
        + "actors, or a wider drawing"
    case .omittedEvents(let count):
      "\(count) \(count == 1 ? "event is" : "events are") left out; ask for fewer types, actors or "
        + "days to see all"
    case .hiddenLabels(let count):
      "the words of \(count) ties have no room; choose fewer actors, or a wider drawing"
    case .shortenedNames(let names):
      "\(names.count) names are too long for the diagram; give them shorter ones, first '"
        + String((names.first ?? "").prefix(60)) + "'"
    case .estimatedWidths(let names):
      "the width of \(names.count) names is estimated, first '"
        + String((names.first ?? "").prefix(60)) + "'"
    }
  }
}
