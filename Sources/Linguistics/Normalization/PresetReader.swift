/// Writes what is known beforehand into the columns of one batch of tokens after the other.
struct PresetReader {
  private let names: [KnownName]
  private let starts: [Int]
  private let noStarts: [Int]

  init(_ options: AnnotationOptions) {
    // Of names with equal ranges the one listed first stays.
    names = options.names.enumerated().sorted { a, b in
      let (x, y) = (a.element.byteRange, b.element.byteRange)
      return (x.lowerBound, x.upperBound, a.offset) < (y.lowerBound, y.upperBound, b.offset)
    }.map(\.element)
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

  /// Names every token that the range touches.
  ///
  /// A name that touches a token of an earlier one is left out; one that would cross from a line into
  /// another ends with the line.
  private func write(_ name: KnownName, _ columns: inout TextColumns, _ bytes: [Range<Int32>]) {
    guard !name.byteRange.isEmpty,
      let first = Self.firstToken(endingAfter: name.byteRange.lowerBound, bytes),
      let text = columns.texts.first(where: { $0.contains(first) })
    else { return }
    var end = first
    while end < text.upperBound, Int(bytes[end].lowerBound) < name.byteRange.upperBound {
      guard columns.nameStates[end] == .unset else { return }
      end += 1
    }
    for token in first..<end {
      columns.nameStates[token] = token == first || name.type == nil ? .begin : .inside
      columns.nameTypes[token] = name.type?.number ?? 0
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
