/// The files of a pipeline package, taken out of its wheel.
struct WheelContents {
  /// The most that a package may unpack to, in bytes.
  static let largest = 256 << 20
  /// The most entries that a wheel may have.
  static let mostEntries = 1000

  /// By their path in the package's folder, sorted.
  let files: [(path: String, contents: [UInt8])]

  /// Parts of a package that only training, or spaCy itself, reads.
  private static let unused: Set = [
    "accuracy.json", "vocab/key2row", "vocab/strings.json", "vocab/vectors", "vocab/vectors.cfg",
  ]

  /// What every package has.
  private static let needed = ["config.cfg", "meta.json", "tokenizer"]

  /// Reads a wheel's bytes.
  ///
  /// - Throws: A `ModelError` where the bytes are damaged, unpack to too much, or hold a name that
  ///   leads out of the package's folder.
  init(_ bytes: [UInt8], of model: ModelPackage, file: String) throws(ModelError) {
    let prefix = "\(model.name)/\(model.folder)/"
    files = try Wheel.withEntries(of: bytes, file: file) { wheel throws(ModelError) in
      var files: [String: [UInt8]] = [:]
      var left = Self.largest
      var entries = 0
      while let entry = try wheel.next() {
        entries += 1
        guard entries <= Self.mostEntries else {
          throw ModelError(subject: file, reason: .notAnArchive("too many entries"))
        }
        guard Self.isSafe(entry.path) else {
          throw ModelError(subject: file, reason: .unsafeName(entry.path))
        }
        guard entry.isFile, entry.path.hasPrefix(prefix) else { continue }
        let path = String(entry.path.dropFirst(prefix.count))
        guard !Self.unused.contains(path), !path.hasPrefix("senter/") else { continue }
        let contents = try wheel.contents(limit: left)
        left -= contents.count
        files[path] = contents
      }
      for name in Self.needed where files[name] == nil {
        throw ModelError(subject: file, reason: .missing(file: prefix + name))
      }
      return files.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
  }

  /// Whether a path stays inside the folder it is unpacked to.
  private static func isSafe(_ path: String) -> Bool {
    guard !path.isEmpty, !path.hasPrefix("/"), !path.contains("\\"), !path.utf8.contains(0) else {
      return false
    }
    return !path.split(separator: "/", omittingEmptySubsequences: false).contains { part in
      part == ".." || part == "."
    }
  }
}
