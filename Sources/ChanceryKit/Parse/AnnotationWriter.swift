import Linguistics

/// A form in which an annotated text is written, piece by piece, so that its length costs no memory.
protocol AnnotationWriter {
  /// What stands before the first sentence.
  mutating func start() -> String

  /// The sentences of a piece; pieces come in the order of the text.
  mutating func text(of piece: AnnotatedText) -> String

  /// Gives what stands after the last sentence.
  func end(_ body: (String) throws -> Void) rethrows
}

extension AnnotationWriter {
  mutating func start() -> String { "" }

  func end(_ body: (String) throws -> Void) rethrows {}
}
