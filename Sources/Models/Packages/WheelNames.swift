/// The names of a wheel's entries as they come, each checked against those before it.
///
/// What is never unpacked is checked too: a wheel with a single such name is not honest.
struct WheelNames {
  /// The most UTF-8 bytes that a path may have.
  private static let longest = 255

  private let file: String
  private let limit: Int
  private var count = 0
  /// Files, as their paths stand in the wheel.
  private var files: Set<String> = []
  /// Folders, and those that files lie in, without a slash at the end.
  private var folders: Set<String> = []

  /// Takes the wheel's file and the most entries that it may have.
  init(file: String, limit: Int) {
    self.file = file
    self.limit = limit
  }

  /// Adds an entry's name.
  ///
  /// - Throws: A `ModelError` that says what is wrong with it.
  mutating func add(_ entry: Wheel.Entry) throws(ModelError) {
    count += 1
    guard count <= limit else {
      throw ModelError(subject: file, reason: .tooManyEntries(limit: limit))
    }
    guard entry.path.utf8.count <= Self.longest else { throw hostile(entry, .isTooLong) }
    guard entry.kind != .other else { throw hostile(entry, .isLinkOrDevice) }
    var path = entry.path
    if entry.kind == .folder, path.hasSuffix("/") { path.removeLast() }
    guard Self.staysInside(path) else { throw hostile(entry, .leadsOut) }
    let above = Self.folders(above: path)
    switch entry.kind {
    case .file:
      guard !folders.contains(path) else { throw hostile(entry, .isFileAndFolder) }
      guard files.insert(path).inserted else { throw hostile(entry, .comesTwice) }
    case .folder, .other: folders.insert(path)
    }
    folders.formUnion(above)
    guard files.isDisjoint(with: above), entry.kind == .file || !files.contains(path) else {
      throw hostile(entry, .isFileAndFolder)
    }
  }

  private func hostile(
    _ entry: Wheel.Entry, _ fault: ModelError.EntryFault
  ) -> ModelError {
    ModelError(
      subject: file, reason: .unsafeEntry(name: String(entry.path.prefix(Self.longest)), fault))
  }

  /// Whether a path stays inside the folder it is unpacked to, on any system.
  private static func staysInside(_ path: String) -> Bool {
    let isPlain = path.unicodeScalars.allSatisfy {
      $0 != "\\" && $0 != ":" && $0.properties.generalCategory != .control
    }
    return isPlain
      && path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
        !part.isEmpty && part != "." && part != ".."
      }
  }

  /// The folders that a path lies in, such as `a` and `a/b` of `a/b/c`.
  private static func folders(above path: String) -> Set<String> {
    Set(path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) })
  }
}
