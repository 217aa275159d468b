/// A table of vectors in which four hashes of an identifier choose four rows to be added.
///
/// Source: J. Svenstrup and others, *Hash Embeddings for Efficient Word Representations*, 2017.
struct HashEmbedding: Sendable {
  /// What is hashed.
  enum Attribute: String, Sendable {
    case orth = "ORTH"
    case lower = "LOWER"
    case norm = "NORM"
    case prefix = "PREFIX"
    case suffix = "SUFFIX"
    case shape = "SHAPE"
    case spacy = "SPACY"
    case isSpace = "IS_SPACE"
  }

  let attribute: Attribute
  let seed: UInt32
  let rows: Int
  let width: Int
  let table: [Float]

  /// The identifier that a token has for the attribute.
  func id(_ form: WordForms.Attributes, blankAfter: Bool) -> UInt64 {
    switch attribute {
    case .orth: form.orth
    case .lower: form.lower
    case .norm: form.norm
    case .prefix: form.prefix
    case .suffix: form.suffix
    case .shape: form.shape
    case .spacy: blankAfter ? 1 : 0
    case .isSpace: form.isSpace ? 1 : 0
    }
  }

  /// The rows of the table that stand for an identifier.
  func rows(of id: UInt64) -> (Int, Int, Int, Int) {
    let hashes = StringHash.four(id, seed: seed)
    return (
      Int(hashes.0) % rows, Int(hashes.1) % rows, Int(hashes.2) % rows, Int(hashes.3) % rows
    )
  }

  /// Writes the sum of the rows of an identifier.
  func embed(_ id: UInt64, into vector: inout [Float], at place: Int) {
    let chosen = rows(of: id)
    let (a, b, c, d) = (
      chosen.0 * width, chosen.1 * width, chosen.2 * width, chosen.3 * width
    )
    for index in 0..<width {
      vector[place + index] =
        table[a + index] + table[b + index] + table[c + index] + table[d + index]
    }
  }
}
