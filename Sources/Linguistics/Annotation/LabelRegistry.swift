import Synchronization

/// Numbers texts from 0 in the order in which they are first met, for the whole program; the empty
/// text is 0.
///
/// Labels are compared by number, so that walking a tree compares no text. The numbers differ from
/// run to run and are never shown.
final class LabelRegistry: Sendable {
  private struct State {
    var texts = [""]
    var numbers: [String: UInt16] = ["": 0]
  }

  /// Relations between words.
  static let relations = LabelRegistry()
  /// Types of names.
  static let nameTypes = LabelRegistry()
  /// Language-specific tags.
  static let tags = LabelRegistry()
  /// Morphological features, such as `Tense=Past`.
  static let features = LabelRegistry()

  private let state = Mutex(State())

  /// The number of a text, or nothing where there are too many.
  func number(ifRoomFor text: String) -> UInt16? {
    state.withLock { state in
      if let number = state.numbers[text] { return number }
      guard let number = UInt16(exactly: state.texts.count) else { return nil }
      state.texts.append(text)
      state.numbers[text] = number
      return number
    }
  }

  /// The number of a text; there are at most 65,536 in a program.
  func number(of text: String) -> UInt16 {
    guard let number = number(ifRoomFor: text) else {
      preconditionFailure("'\(text)' is one label too many")
    }
    return number
  }

  /// The text of a number that was given out.
  func text(of number: UInt16) -> String { state.withLock { $0.texts[Int(number)] } }
}
