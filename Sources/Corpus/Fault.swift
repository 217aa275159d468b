/// What is wrong with one place of one input file; the rest is read all the same.
package struct Fault: Error, Hashable, Sendable, CustomStringConvertible {
  /// Where in the file.
  package enum Place: Hashable, Sendable {
    case file
    /// Counted from 1.
    case line(Int)
    /// UTF-8 offset, counted from 0.
    case byte(Int)
  }

  package let file: String
  package let place: Place
  /// What is wrong and how to mend it, without a full stop.
  package let message: String

  package init(file: String, place: Place, message: String) {
    self.file = file
    self.place = place
    self.message = message
  }

  /// One line: file, place, message.
  package var description: String {
    switch place {
    case .file: "\(file): \(message)"
    case .line(let line): "\(file):\(line): \(message)"
    case .byte(let byte): "\(file): byte \(byte): \(message)"
    }
  }
}
