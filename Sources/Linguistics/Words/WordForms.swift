/// The distinct word forms met so far, with the attributes that the networks see.
///
/// A form is a token's text together with the norm that a tokenizer exception gave it.
struct WordForms: Sendable {
  /// The identifiers of a form's attributes, and what rules ask of it.
  struct Attributes: Sendable {
    let orth: UInt64
    let lower: UInt64
    let norm: UInt64
    let prefix: UInt64
    let suffix: UInt64
    let shape: UInt64
    let isSpace: Bool
  }

  private var interner = ScalarInterner()
  /// One entry for each form.
  private(set) var attributes: [Attributes] = []

  /// How many forms there are.
  var count: Int { attributes.count }

  /// The scalars of a form's text.
  func text(_ form: Int32) -> ArraySlice<UInt32> { interner.sequence(form) }

  /// The number of the form of a part of a text.
  ///
  /// `exceptionNorm`: One more than the row of a norm in `norms.exceptions`; 0 where no exception
  /// gave one.
  mutating func form(
    _ text: [UInt32], _ range: Range<Int>, exceptionNorm: UInt32, norms: Norms
  ) -> Int32 {
    let (number, isNew) = interner.intern(text, range, mark: exceptionNorm)
    if isNew {
      attributes.append(Self.attributes(of: text[range], exceptionNorm, norms))
    }
    return number
  }

  private static func attributes(
    of text: ArraySlice<UInt32>, _ exceptionNorm: UInt32, _ norms: Norms
  ) -> Attributes {
    let bytes = ScalarText.utf8(text)
    let orth = StringHash.id(bytes)
    let lower = StringHash.id(ScalarText.utf8(ScalarText.lower(text)[...]))
    return Attributes(
      orth: orth, lower: lower,
      norm: norms.norm(of: bytes, orth: orth, lower: lower, exceptionNorm: exceptionNorm),
      prefix: StringHash.id(ScalarText.utf8(text.prefix(1))),
      suffix: StringHash.id(ScalarText.utf8(text.suffix(3))),
      shape: StringHash.id(ScalarText.shape(text)),
      isSpace: !text.isEmpty && text.allSatisfy(ScalarText.isSpace))
  }
}
