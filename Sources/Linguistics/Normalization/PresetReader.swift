/// Writes what is known beforehand into the columns of one batch of tokens after the other.
struct PresetReader {
  private let names: [KnownName]
  private let starts: [Int]
  private let noStarts: [Int]

  init(_ options: AnnotationOptions) {
    names = options.names.sorted {
      ($0.byteRange.lowerBound, $0.byteRange.upperBound)
        < ($1.byteRange.lowerBound, $1.byteRange.upperBound)
    }
    starts = options.sentenceStarts.sorted()
    noStarts = options.noSentenceStarts.sorted()
  }

  /// Writes names and sentence starts.
  func apply(to columns: inout TextColumns, _ bytes: [Range<Int32>]) {
    applyStarts(to: &columns, bytes)
    for name in names { write(name, &columns, bytes) }
  }

  /// Writes sentence starts.
  func applyStarts(to columns: inout TextColumns, _ bytes: [Range<Int32>]) {
    for (offsets, flag) in [(starts, 1 as Int8), (noStarts, -1)] {
      for offset in offsets {
        if let token = Self.firstToken(endingAfter: offset, bytes),
          bytes[token].lowerBound <= offset
        {
          columns.sentenceStarts[token] = flag
        }
      }
    }
  }

  /// Every token that the range touches; where names overlap, the first one stays.
  ///
  /// A name that would
  /// cross from one line into another ends with the line.
  private func write(_ name: KnownName, _ columns: inout TextColumns, _ bytes: [Range<Int32>]) {
    guard !name.byteRange.isEmpty,
      var token = Self.firstToken(endingAfter: name.byteRange.lowerBound, bytes)
    else { return }
    guard let text = columns.texts.first(where: { $0.contains(token) }) else { return }
    var isFirst = true
    while token < text.upperBound, Int(bytes[token].lowerBound) < name.byteRange.upperBound {
      defer { token += 1 }
      guard columns.nameStates[token] == .unset else {
        if isFirst { continue }
        return
      }
      if let type = name.type {
        columns.nameStates[token] = isFirst ? .begin : .inside
        columns.nameTypes[token] = type.number
      } else {
        columns.nameStates[token] = .begin
        columns.nameTypes[token] = 0
      }
      isFirst = false
    }
  }

  private static func firstToken(endingAfter offset: Int, _ bytes: [Range<Int32>]) -> Int? {
    var from = 0
    var to = bytes.count
    while from < to {
      let middle = (from + to) / 2
      if Int(bytes[middle].upperBound) <= offset { from = middle + 1 } else { to = middle }
    }
    return from < bytes.count ? from : nil
  }
}
