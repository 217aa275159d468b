import Drawing
import Ontology

/// The colour, dash and width that say what kind of conduct an event is.
///
/// Colour is never alone: conflict has diamonds where cooperation has discs, words are dashed where
/// deeds are solid.
struct EventStyle {
  let color: Color
  let isConflict: Bool
  /// The tie between the lanes of one event.
  let tie: Stroke

  /// The style of a quad class.
  init(_ quadClass: QuadClass) {
    switch quadClass {
    case .verbalCooperation, .materialCooperation:
      (color, isConflict) = (Palette.cooperation, false)
    case .verbalConflict, .materialConflict:
      (color, isConflict) = (Palette.conflict, true)
    case .neutral:
      (color, isConflict) = (Palette.neutral, false)
    }
    switch quadClass {
    case .verbalCooperation, .verbalConflict:
      tie = Stroke(color, width: 0.9, dash: Palette.verbalDash)
    case .materialCooperation, .materialConflict: tie = Stroke(color, width: 1.6)
    case .neutral: tie = Stroke(color, width: 0.7)
    }
  }
}
