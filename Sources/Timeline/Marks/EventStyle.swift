import Drawing
import Ontology

/// The color, dash and width that say what kind of conduct an event is.
///
/// Color is never alone: conflict has diamonds where cooperation has discs, words are dashed where
/// deeds are solid.
struct EventStyle {
  let color: Color
  let isConflict: Bool
  /// The tie between the lanes of one event.
  let tie: Stroke

  /// The style of a quad class; pale for an event that is only one of a crowd.
  init(_ quadClass: QuadClass, isPale: Bool = false) {
    let hue: Color
    switch quadClass {
    case .verbalCooperation, .materialCooperation:
      (hue, isConflict) = (Palette.cooperation, false)
    case .verbalConflict, .materialConflict:
      (hue, isConflict) = (Palette.conflict, true)
    case .neutral:
      (hue, isConflict) = (Palette.neutral, false)
    }
    color = isPale ? hue.tint(0.35) : hue
    switch quadClass {
    case .verbalCooperation, .verbalConflict:
      tie = Stroke(color, width: 0.9, dash: Palette.verbalDash)
    case .materialCooperation, .materialConflict: tie = Stroke(color, width: 1.6)
    case .neutral: tie = Stroke(color, width: 0.7)
    }
  }
}
