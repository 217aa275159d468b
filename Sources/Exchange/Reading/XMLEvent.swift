/// One step through an XML document.
enum XMLEvent: Equatable {
  /// An element begins; names are without their prefixes.
  case start(String, [String: String])
  case text(String)
  case end(String)
}
