extension TokenEncoder {
  /// How many rows go through the layers at once; more gain nothing in speed.
  private static let blockRows = 384

  /// The vectors of the tokens of several texts, one after the other.
  ///
  /// Each text stands between rows of zeros, as many as there are layers, so that no text sees
  /// another. Long texts go through the layers in blocks that overlap by as many rows, which
  /// changes no result.
  ///
  /// `texts`: The tokens of each text, ascending and without gaps.
  func encode(
    _ tokens: TokenSpans, _ texts: [Range<Int>], forms: WordForms, _ memory: inout EncoderMemory,
    into vectors: inout [Float]
  ) {
    let rows = mixedRows(tokens, forms, &memory)
    vectors.removeAll(keepingCapacity: true)
    vectors.append(contentsOf: repeatElement(0, count: tokens.count * width))
    var padded: [Int32] = []
    var places: [Int32] = []
    let padding = repeatElement(Int32(-1), count: layers.count)
    for text in texts where !text.isEmpty {
      padded += padding
      places += padding
      padded += rows[text]
      places += Int32(text.lowerBound)..<Int32(text.upperBound)
    }
    padded += padding
    places += padding
    // The zeros around all texts are seen by the first and last block, but not wanted.
    var start = layers.count
    let last = padded.count - layers.count
    while start < last {
      let end = min(start + Self.blockRows, last)
      encodeBlock(padded, places, start..<end, &memory, into: &vectors)
      start = end
    }
  }

  private func encodeBlock(
    _ rows: [Int32], _ places: [Int32], _ block: Range<Int>, _ memory: inout EncoderMemory,
    into vectors: inout [Float]
  ) {
    let halo = layers.count
    let first = block.lowerBound - halo
    let count = block.count + 2 * halo
    // One more row of zeros at each end stands beyond the block.
    Self.reserve(&memory.current, (count + 2) * width)
    Self.reserve(&memory.windows, count * 3 * width)
    Self.reserve(&memory.sums, count * (layers.first.map { $0.pieces * width } ?? 0))
    for index in 0..<count + 2 {
      let row = first + index - 1
      let mixed = index > 0 && index <= count && rows.indices.contains(row) ? rows[row] : -1
      if mixed < 0 {
        for place in index * width..<(index + 1) * width { memory.current[place] = 0 }
      } else {
        let place = Int(mixed) * width
        MatrixKernels.copy(
          memory.mixed, place..<place + width, into: &memory.current, at: index * width)
      }
    }
    for layer in layers {
      for index in 0..<count {
        MatrixKernels.copy(
          memory.current, index * width..<(index + 3) * width, into: &memory.windows,
          at: index * 3 * width)
      }
      MatrixKernels.multiply(
        memory.windows, rows: count, inner: layer.inputs, weights: layer.weights,
        outer: layer.pieces * width, into: &memory.sums)
      MatrixKernels.maxoutNorm(
        memory.sums, rows: count, layer: layer, into: &memory.current, at: width, adds: true)
    }
    for row in block where places[row] >= 0 {
      let place = (row - first + 1) * width
      MatrixKernels.copy(
        memory.current, place..<place + width, into: &vectors, at: Int(places[row]) * width)
    }
  }

  private static func reserve(_ buffer: inout [Float], _ count: Int) {
    if buffer.count < count {
      buffer.append(contentsOf: repeatElement(0, count: count - buffer.count))
    }
  }

  /// The row of mixed embeddings of each token; what is not known yet is computed.
  private func mixedRows(
    _ tokens: TokenSpans, _ forms: WordForms, _ memory: inout EncoderMemory
  ) -> [Int32] {
    if memory.rowOf.count < 2 * forms.count {
      memory.rowOf.append(
        contentsOf: repeatElement(-1, count: 2 * forms.count - memory.rowOf.count))
    }
    var wanted: [Int32] = []
    let seesBlanks = seesBlanks
    let rows = (0..<tokens.count).map { token in
      let key = 2 * Int(tokens.forms[token]) + (seesBlanks && tokens.blanks[token] ? 1 : 0)
      if memory.rowOf[key] < 0 {
        memory.rowOf[key] = Int32(memory.rowCount + wanted.count)
        wanted.append(Int32(key))
      }
      return memory.rowOf[key]
    }
    var start = 0
    while start < wanted.count {
      let end = min(start + 256, wanted.count)
      mix(wanted[start..<end], forms, &memory)
      start = end
    }
    return rows
  }

  private func mix(_ keys: ArraySlice<Int32>, _ forms: WordForms, _ memory: inout EncoderMemory) {
    Self.reserve(&memory.embedded, keys.count * mixer.inputs)
    Self.reserve(&memory.sums, keys.count * mixer.pieces * width)
    for (index, key) in keys.enumerated() {
      let form = forms.attributes[Int(key) / 2]
      var place = index * mixer.inputs
      for embedding in embeddings {
        let id = embedding.id(form, blankAfter: key % 2 == 1)
        embedding.embed(id, into: &memory.embedded, at: place)
        place += embedding.width
      }
    }
    MatrixKernels.multiply(
      memory.embedded, rows: keys.count, inner: mixer.inputs, weights: mixer.weights,
      outer: mixer.pieces * width, into: &memory.sums)
    memory.mixed.append(contentsOf: repeatElement(0, count: keys.count * width))
    MatrixKernels.maxoutNorm(
      memory.sums, rows: keys.count, layer: mixer, into: &memory.mixed,
      at: memory.rowCount * width, adds: false)
    memory.rowCount += keys.count
  }
}
