/// The files of a pipeline package, taken out of its wheel.
struct WheelContents {
  /// How much of a wheel is believed before it is given up.
  struct Limits {
    /// The most that a package may unpack to, in bytes.
    var bytes = 256 << 20
    /// The most entries that a wheel may have.
    var entries = 1000
  }

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
  /// - Throws: A `ModelError` where the bytes are damaged, go beyond the limits, or hold an entry
  ///   that no honest wheel has.
  init(
    _ bytes: [UInt8], of model: ModelPackage, file: String, limits: Limits = Limits()
  ) throws(ModelError) {
    let prefix = "\(model.name)/\(model.folder)/"
    files = try Wheel.withEntries(of: bytes, file: file) { wheel throws(ModelError) in
      var files: [String: [UInt8]] = [:]
      var names = WheelNames(file: file, limit: limits.entries)
      var left = limits.bytes
      while let entry = try wheel.next() {
        try names.add(entry)
        guard entry.kind == .file, entry.path.hasPrefix(prefix) else { continue }
        let path = String(entry.path.dropFirst(prefix.count))
        guard !Self.unused.contains(path), !path.hasPrefix("senter/") else { continue }
        guard let contents = try wheel.contents(limit: left) else {
          throw ModelError(subject: file, reason: .tooLarge(limit: limits.bytes))
        }
        left -= contents.count
        files[path] = contents
      }
      for name in Self.needed where files[name] == nil {
        throw ModelError(subject: file, reason: .missing(file: prefix + name))
      }
      return files.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
  }
}
