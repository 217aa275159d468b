/// A language that dates are worded in and articles are read in.
public enum Language: String, CaseIterable, Codable, Sendable {
  case french = "fr"
  case english = "en"
}
