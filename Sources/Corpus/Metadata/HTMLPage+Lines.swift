extension HTMLPage {
  /// A line of a page as it is shown, and where it begins in the file.
  struct Line {
    let text: String
    let byte: Int
  }

  /// Longer lines are prose: they are cut here, in bytes.
  static let longestLine = 300

  /// The lines of the page, in order: what block elements and line breaks part.
  var lines: [Line] {
    var lines: [Line] = []
    var bytes: [UInt8] = []
    var start = 0
    func end() {
      while bytes.last == 0x20 { bytes.removeLast() }
      if !bytes.isEmpty {
        lines.append(Line(text: String(decoding: bytes, as: UTF8.self), byte: byte(of: start)))
      }
      bytes.removeAll(keepingCapacity: true)
    }
    var hidden = 0
    var open: [Int] = []
    for row in 0..<tree.count {
      // Where a block ends, its line does.
      while let last = open.last, Int(tree.ends[last]) <= row {
        open.removeLast()
        end()
      }
      guard row >= hidden else { continue }
      let tag = tree.tags[row]
      if tag.isNeverText {
        hidden = Int(tree.ends[row])
      } else if tag != .text, !tag.isInline {
        end()
        open.append(row)
      } else if tag == .text {
        if bytes.isEmpty { start = row }
        append(row, to: &bytes)
      }
    }
    end()
    return lines
  }

  /// Adds a run of text, with single spaces and no more of it than a line may have.
  private func append(_ row: Int, to bytes: inout [UInt8]) {
    for byte in tree.text[tree.textRange(row)] {
      guard bytes.count <= Self.longestLine else { return }
      if byte == 0x20 || (0x09...0x0d).contains(byte) {
        if let last = bytes.last, last != 0x20 { bytes.append(0x20) }
      } else {
        bytes.append(byte)
      }
    }
  }
}
