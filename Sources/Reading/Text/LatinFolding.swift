/// The plain lower-case ASCII letters behind the letters of the Latin script.
///
/// Source: Unicode compatibility decomposition (NFKD) without its combining marks, and for letters
/// that do not decompose the usual spelling: æ → ae, œ → oe, ß → ss, ø → o, ł → l, đ → d, þ → th.
enum LatinFolding {
  /// The folded letters of a scalar, or `nil` where it is no Latin letter with a plain form.
  static func base(of scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x00c0..<0x0250: known(supplement[Int(scalar.value) - 0x00c0])
    case 0x1e9e: "ss"
    case 0x1e00..<0x1f00: known(additional[Int(scalar.value) - 0x1e00])
    case 0x00aa: "a"
    case 0x00b2: "2"
    case 0x00b3: "3"
    case 0x00b9: "1"
    case 0x00ba: "o"
    case 0x02b3: "r"
    case 0x1d43: "a"
    case 0x1d48: "d"
    case 0x1d49: "e"
    case 0x2071: "i"
    case 0x207f: "n"
    default: nil
    }
  }

  private static func known(_ folded: String) -> String? { folded == "." ? nil : folded }

  /// U+00C0 to U+024F, one entry a scalar; `.` where there is no plain form.
  private static let supplement = table(
    """
    a a a a a a ae c e e e e i i i i d n o o o o o . o u u u u y th ss a a a a a a ae c \
    e e e e i i i i d n o o o o o . o u u u u y th y a a a a a a c c c c c c c c d d d \
    d e e e e e e e e e e g g g g g g g g h h h h i i i i i i i i i i ij ij j j k k . l \
    l l l l l . . l l n n n n n n . . . o o o o o o oe oe r r r r r r s s s s s s s s t \
    t t t . . u u u u u u u u u u u u w w y y y z z z z z z s . . . . . . . . . . . . . \
    . . . . . . . . . . . . . . . . . . . o o . . . . . . . . . . . . . u u . . . . . . \
    . . . . . . . . . . . . . dz dz dz lj lj lj nj nj nj a a i i o o u u u u u u u u u \
    u . a a a a . . . . g g k k o o o o . . j dz dz dz g g . . n n a a . . . . a a a a \
    e e e e i i i i o o o o r r r r u u u u s s t t . . h h . . . . . . a a e e o o o o \
    o o o o y y . . . . . . . . . . . . . . . . . . . . . . . . . . . .
    """)

  /// U+1E00 to U+1EFF, one entry a scalar; `.` where there is no plain form.
  private static let additional = table(
    """
    a a b b b b b b c c d d d d d d d d d d e e e e e e e e e e f f g g h h h h h h h h \
    h h i i i i k k k k k k l l l l l l l l m m m m m m n n n n n n n n o o o o o o o o \
    p p p p r r r r r r r r s s s s s s s s s s t t t t t t t t u u u u u u u u u u v v \
    v v w w w w w w w w w w x x x x y y z z z z z z h t w y . s . . . . a a a a a a a a \
    a a a a a a a a a a a a a a a a e e e e e e e e e e e e e e e e i i i i o o o o o o \
    o o o o o o o o o o o o o o o o o o u u u u u u u u u u u u u u y y y y y y y y . . \
    . . . .
    """)

  private static func table(_ text: String) -> [String] {
    text.split(separator: " ").map(String.init)
  }
}
