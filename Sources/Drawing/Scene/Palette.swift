/// The colors of every drawing and what they say.
///
/// Hues are those that remain apart for color-blind readers. Only hues with a contrast of 3 : 1 on
/// white are among them; text is `ink` or `note`, both above 4.5 : 1.
///
/// Source: M. Okabe and K. Ito, *Color Universal Design*, 2008.
package enum Palette {
  /// Text and outlines.
  package static let ink = Color(0x1A1A1A)
  /// Text of lesser weight: axes, notes, sources.
  package static let note = Color(0x555555)
  /// What is drawn upon.
  package static let paper = Color(0xFFFFFF)
  /// Hairlines of lanes and frames.
  package static let hairline = Color(0xB8B8B8)
  /// Neutral and structural marks, such as memberships.
  package static let neutral = Color(0x6B6B6B)
  /// Cooperation, verbal or material.
  package static let cooperation = blue
  /// Conflict, verbal or material; thresholds.
  package static let conflict = vermillion
  /// What can be clicked, where it is text.
  package static let link = Color(0x00558A)

  package static let blue = Color(0x0072B2)
  package static let vermillion = Color(0xD55E00)
  package static let green = Color(0x009E73)
  package static let purple = Color(0xCC79A7)

  /// Colors of blocs, in the order they are given out; the colors of conduct are not among them.
  package static let groups = [green, purple, Color(0x7A5C00), Color(0x4B4B9C), neutral]

  /// The dashes of what is said rather than done, in points of line and gap.
  package static let verbalDash = [3.0, 2.0]
}
