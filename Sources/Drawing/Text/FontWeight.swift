/// How heavy letters are, in SVG's words.
package enum FontWeight: String, CaseIterable, Sendable {
  case regular = "normal"
  case bold
}
