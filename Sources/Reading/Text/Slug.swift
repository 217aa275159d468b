/// The key of a name in an identifier.
package enum Slug {
  /// Folded letters and digits with a hyphen for everything between: `Côte d’Ivoire` is
  /// `cote-d-ivoire`.
  package static func of(_ name: String) -> String {
    var slug: [UInt8] = []
    for byte in FoldedText(name).bytes {
      switch byte {
      case 0x30...0x39, 0x61...0x7a, 0x80...0xff: slug.append(byte)
      default:
        if let last = slug.last, last != 0x2d { slug.append(0x2d) }
      }
    }
    if slug.last == 0x2d { slug.removeLast() }
    return String(decoding: slug, as: UTF8.self)
  }
}
