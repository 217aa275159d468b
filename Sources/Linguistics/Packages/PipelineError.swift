/// Why a folder could not be loaded as a pipeline package, and which of its files says so.
public struct PipelineError: Error, Hashable, CustomStringConvertible {
  /// What was wrong.
  public enum Reason: Hashable, Sendable {
    /// The file does not exist or could not be read.
    case unreadable(String)
    /// The bytes do not follow the file's format; the offset is that of the first wrong byte.
    case malformed(String, offset: Int)
    /// A part that has to be there is not.
    case missing(String)
    /// A part has another size or type than the package's other parts ask for.
    case mismatch(String)
    /// The package uses something that this module does not run.
    case unsupported(String)
  }

  /// The file, relative to the package's folder.
  public let file: String
  /// What is wrong with it.
  public let reason: Reason

  /// An error in one file of a package.
  public init(file: String, reason: Reason) {
    self.file = file
    self.reason = reason
  }

  /// One line for people: the file, what is wrong, and where.
  public var description: String {
    switch reason {
    case .unreadable(let why): "\(file): cannot be read: \(why)"
    case .malformed(let what, let offset): "\(file): byte \(offset): \(what)"
    case .missing(let what): "\(file): \(what) is missing"
    case .mismatch(let what): "\(file): \(what)"
    case .unsupported(let what): "\(file): \(what) is not supported"
    }
  }
}
