/// What a build did.
public struct BuildReport: Sendable {
  /// A file that was made, and whether it differs from what was there.
  public struct File: Hashable, Sendable {
    /// The path as it was asked for.
    public let path: String
    /// Whether the file was written; `false` where the same bytes were there.
    public let isChanged: Bool
  }

  /// How many articles the dossier holds.
  public internal(set) var documents = 0
  /// How many of them were read anew.
  public internal(set) var documentsRead = 0
  /// How many of the articles reprint another one; they are no independent sources.
  public internal(set) var copies = 0
  /// How many claims the dossier holds.
  public internal(set) var claims = 0
  /// How many entities take part in something.
  public internal(set) var entities = 0
  /// How many events the claims and hand-kept files make.
  public internal(set) var events = 0
  /// How many relations follow, standing ones included.
  public internal(set) var relations = 0
  /// What could not be read, one line each; the rest was.
  public internal(set) var faults: [String] = []
  /// What a reader of the drawings should know, and what articles contradict themselves in, one
  /// line each.
  public internal(set) var remarks: [String] = []
  /// The files, in the order they were made.
  public internal(set) var files: [File] = []
}

/// Why a build stopped before it wrote anything.
public struct BuildError: Error, Sendable, CustomStringConvertible {
  /// Every reason, one line each.
  public let reasons: [String]

  init(_ reasons: [String]) { self.reasons = reasons }

  /// The reasons, a line each.
  public var description: String { reasons.joined(separator: "\n") }
}
