/// The encodings in which articles come.
package enum TextEncoding: String, Sendable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case windows1252 = "windows-1252"
  case iso8859Part15 = "ISO-8859-15"

  /// The encoding of a label in a file or a header, such as `latin1`.
  ///
  /// Source: WHATWG Encoding Standard, section 4.2; ISO-8859-1 means Windows-1252 on the web.
  init?(label: some Collection<UInt8>) {
    let name = String(decoding: label, as: UTF8.self).lowercased()
    switch name {
    case "utf-8", "utf8", "unicode-1-1-utf-8", "us-ascii", "ascii": self = .utf8
    case "windows-1252", "cp1252", "x-cp1252", "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1",
      "latin-1", "l1", "ansi_x3.4-1968":
      self = .windows1252
    case "iso-8859-15", "iso8859-15", "iso_8859-15", "latin9", "latin-9", "l9", "csisolatin9":
      self = .iso8859Part15
    case "utf-16", "utf-16le", "unicode", "ucs-2": self = .utf16LittleEndian
    case "utf-16be": self = .utf16BigEndian
    default: return nil
    }
  }
}
