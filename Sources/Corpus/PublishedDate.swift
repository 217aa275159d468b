import Chronology

/// Reads the date of publication that front matter or a manifest gives.
enum PublishedDate {
  /// Reads an EDTF value.
  static func read(_ text: String, file: String, line: Int) throws(Fault) -> EDTF {
    do {
      return try EDTF(text)
    } catch {
      throw Fault(
        file: file, place: .line(line), message: "published: \(error)")
    }
  }
}
