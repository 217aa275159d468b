import CLibEdit
import ChanceryKit
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Lines that are typed at a prompt, with editing, history and completion: libedit.
///
/// The library's state is the process's, so that there is one editor, used by one thread.
enum LineEditor {
  /// What came of a prompt.
  enum Entry {
    case line(String)
    /// Ctrl-C.
    case interrupted
    /// Ctrl-D in an empty line.
    case end
  }

  /// What is known of the line beyond itself.
  struct Surroundings: Sendable {
    /// The lines of the statement before it.
    var pending = ""
    /// What the text up to the cursor can become.
    var complete: @Sendable (String) -> ShellCompletion
  }

  fileprivate static let surroundings = Mutex<Surroundings?>(nil)
  fileprivate static let wasInterrupted = Atomic<Bool>(false)

  /// Prepares the editor.
  static func prepare(history: [String]) {
    chancery_edit_character_set()
    // SAFETY: the texts are constants of the program, which live as long as it does; the functions are
    // global.
    unsafe chancery_edit_setup(
      unsafe programName.utf8Start.asCharacters, unsafe wordBreaks.utf8Start.asCharacters,
      completions)
    withoutInterruptKey {
      _ = rl_initialize()
      stifle_history(Int32(ShellHistory.most))
      // SAFETY: as above; Ctrl-C is the character 3.
      _ = unsafe rl_add_defun(interruptName.utf8Start.asCharacters, interrupt, 3)
    }
    for line in history { remember(line) }
  }

  /// Adds a line to those that the arrow keys bring back.
  static func remember(_ line: String) {
    // SAFETY: the text is lent for this call, which copies it.
    _ = unsafe line.withCString { unsafe add_history($0) }
  }

  /// Reads a line.
  static func read(_ prompt: String, _ surroundings: Surroundings) -> Entry {
    Self.surroundings.withLock { $0 = surroundings }
    wasInterrupted.store(false, ordering: .relaxed)
    return withoutInterruptKey {
      // SAFETY: the prompt is lent for this call; the line is ours, copied and freed once.
      guard let line = unsafe prompt.withCString({ unsafe readline($0) }) else {
        return wasInterrupted.load(ordering: .relaxed) ? .interrupted : .end
      }
      defer { unsafe free(line) }
      return .line(unsafe String(cString: line))
    }
  }

  /// Makes Ctrl-C a key like others, so that no signal stops the editor half-way.
  private static func withoutInterruptKey<Result>(_ body: () -> Result) -> Result {
    var before = termios()
    // SAFETY: the kernel fills or reads the settings only until each call returns.
    guard unsafe tcgetattr(STDIN_FILENO, &before) == 0 else { return body() }
    var settings = before
    // SAFETY: the array of keys has a place for each of them; 0 stands for none.
    unsafe withUnsafeMutableBytes(of: &settings.c_cc) { unsafe $0[Int(VINTR)] = 0 }
    _ = unsafe tcsetattr(STDIN_FILENO, TCSANOW, &settings)
    defer { _ = unsafe tcsetattr(STDIN_FILENO, TCSANOW, &before) }
    return body()
  }

  private static let programName: StaticString = "chancery"
  private static let interruptName: StaticString = "chancery-interrupt"
  private static let wordBreaks: StaticString = " \t\n\"'`@$><=;|&{}()[]:.,+-*/^%"
}

extension UnsafePointer<UInt8> {
  /// The same bytes as C's characters.
  fileprivate var asCharacters: UnsafePointer<CChar> {
    // SAFETY: both types are bytes, and the constant ends in a zero byte.
    unsafe UnsafeRawPointer(self).assumingMemoryBound(to: CChar.self)
  }
}

/// Ends the line that is being typed.
private func interrupt(_ count: Int32, _ key: Int32) -> Int32 {
  LineEditor.wasInterrupted.store(true, ordering: .relaxed)
  chancery_edit_end()
  return 0
}

/// What libedit asks for: a list that ends in null, whose first text takes the place of the word and
/// whose others are shown; it frees all of them.
///
/// `end` and `start` count characters of the line.
@unsafe
private func completions(
  _ word: UnsafePointer<CChar>?, _ start: Int32, _ end: Int32
) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
  chancery_edit_offer_no_files()
  guard let surroundings = LineEditor.surroundings.withLock({ $0 }), start >= 0, end >= start
  else { return nil }
  // SAFETY: libedit's line ends in a zero byte and is copied before anything else is asked of it.
  let line = unsafe String(cString: chancery_edit_line()).unicodeScalars.prefix(Int(end))
  let text = surroundings.pending + String(String.UnicodeScalarView(line))
  let completion = surroundings.complete(text)
  let wordStart = surroundings.pending.unicodeScalars.count + Int(start)
  let words = completion.replacements(in: text, from: wordStart)
  guard !words.isEmpty else { return nil }
  let texts = [ShellCompletion.common(words, typed: text, from: wordStart)] + words
  // SAFETY: the list has a place for each text and the null at its end; libedit frees it and them.
  let list = unsafe UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>(
    OpaquePointer(malloc((texts.count + 1) * MemoryLayout<UnsafeMutablePointer<CChar>?>.stride)))
  guard let list = unsafe list else { return nil }
  for (place, text) in texts.enumerated() {
    unsafe (list + place).initialize(to: strdup(text))
  }
  unsafe (list + texts.count).initialize(to: nil)
  return unsafe list
}
