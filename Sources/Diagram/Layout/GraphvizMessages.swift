import CGraphviz
import Synchronization

/// What Graphviz says instead of writing it to standard error.
enum GraphvizMessages {
  private static let collected = Mutex("")

  /// Makes Graphviz report here from now on.
  static func collect() {
    // SAFETY: the function keeps nothing of its argument.
    _ = unsafe agseterrf { piece in
      guard let piece = unsafe piece else { return 0 }
      // SAFETY: Graphviz lends a text that ends in NUL.
      let text = unsafe String(cString: piece)
      GraphvizMessages.collected.withLock { $0 += text }
      return 0
    }
  }

  /// Returns everything said since the last call, in one line.
  static func take() -> String {
    let text = collected.withLock { text in
      defer { text = "" }
      return text
    }
    return text.split(whereSeparator: \.isNewline).joined(separator: "; ")
  }
}
