extension TransitionNetwork {
  /// Makes the memory ready for a text.
  func begin(_ memory: inout TransitionMemory, tokens: Int) {
    let blocks = (tokens + TransitionMemory.blockTokens - 1) / TransitionMemory.blockTokens
    let slots = min(blocks, TransitionMemory.mostBlocks)
    memory.slotOfBlock = Array(repeating: -1, count: blocks)
    memory.blockInSlot = Array(repeating: -1, count: slots)
    memory.nextSlot = 0
    let floats = slots * TransitionMemory.blockTokens * rowWidth
    if memory.rows.count < floats {
      memory.rows.append(contentsOf: repeatElement(0, count: floats - memory.rows.count))
    }
    if memory.scores.count != paddedMoves {
      memory.scores = Array(repeating: 0, count: paddedMoves)
      memory.units = Array(repeating: 0, count: pieces * hidden)
    }
  }

  /// Where the row of sums of a token lies; its block is computed if it is not there.
  ///
  /// `vectors`: The token vectors; those of the text begin at row `base`.
  private func place(
    of token: Int, _ vectors: [Float], base: Int, tokens: Int, _ memory: inout TransitionMemory
  ) -> Int {
    let block = token / TransitionMemory.blockTokens
    var slot = Int(memory.slotOfBlock[block])
    if slot < 0 {
      slot = memory.nextSlot
      memory.nextSlot = (slot + 1) % memory.blockInSlot.count
      if memory.blockInSlot[slot] >= 0 { memory.slotOfBlock[Int(memory.blockInSlot[slot])] = -1 }
      memory.blockInSlot[slot] = Int32(block)
      memory.slotOfBlock[block] = Int32(slot)
      compute(block, slot, vectors, base: base, tokens: tokens, &memory)
    }
    return (slot * TransitionMemory.blockTokens + token % TransitionMemory.blockTokens) * rowWidth
  }

  private func compute(
    _ block: Int, _ slot: Int, _ vectors: [Float], base: Int, tokens: Int,
    _ memory: inout TransitionMemory
  ) {
    let first = block * TransitionMemory.blockTokens
    let count = min(TransitionMemory.blockTokens, tokens - first)
    projection.apply(vectors, row: base + first, rows: count, into: &memory.projected)
    if memory.sums.count < TransitionMemory.blockTokens * rowWidth {
      memory.sums = Array(repeating: 0, count: TransitionMemory.blockTokens * rowWidth)
    }
    MatrixKernels.multiply(
      memory.projected, rows: count, inner: projection.outputs, weights: lower, outer: rowWidth,
      into: &memory.sums)
    MatrixKernels.copy(
      memory.sums, 0..<count * rowWidth, into: &memory.rows,
      at: slot * TransitionMemory.blockTokens * rowWidth)
  }

  /// Scores all moves for the tokens of a state; -1 stands for a missing token.
  func score(
    _ state: [Int32], _ vectors: [Float], base: Int, tokens: Int, _ memory: inout TransitionMemory
  ) {
    precondition(
      state.count == features && memory.units.count == pieces * hidden
        && memory.scores.count == paddedMoves && lowerBias.count == pieces * hidden,
      "a state of \(state.count) tokens")
    let width = pieces * hidden
    let quarters = width / 4
    MatrixKernels.copy(lowerBias, 0..<width, into: &memory.units, at: 0)
    for feature in 0..<features {
      let token = Int(state[feature])
      let start =
        (token < 0 ? 0 : place(of: token, vectors, base: base, tokens: tokens, &memory))
        + feature * width
      precondition(token < 0 || start + width <= memory.rows.count, "row of token \(token)")
      // SAFETY: `units` has `width` floats; the source has `width` floats from `start` on: `padding`
      // has `features` times as many, `rows` was compared just now.
      unsafe memory.units.withUnsafeMutableBufferPointer { units in
        unsafe (token < 0 ? padding : memory.rows).withUnsafeBufferPointer { source in
          guard let units = units.baseAddress, let source = source.baseAddress else { return }
          for quarter in 0..<quarters {
            let sum =
              unsafe MatrixKernels.load(UnsafePointer(units), quarter)
              + MatrixKernels.load(source + start, quarter)
            unsafe MatrixKernels.store(sum, units, quarter)
          }
        }
      }
    }
    scoreUnits(&memory)
  }

  /// Takes the largest piece of each hidden unit and sums the scores.
  private func scoreUnits(_ memory: inout TransitionMemory) {
    let padded = paddedMoves
    precondition(upper.count == hidden * padded && upperBias.count == padded, "upper layer")
    MatrixKernels.copy(upperBias, 0..<padded, into: &memory.scores, at: 0)
    // SAFETY: `units` has `pieces` times `hidden` floats, `upper` `hidden` times `padded`, `scores`
    // `padded`, a multiple of four; nothing escapes the closures.
    unsafe memory.units.withUnsafeBufferPointer { units in
      unsafe upper.withUnsafeBufferPointer { upper in
        unsafe memory.scores.withUnsafeMutableBufferPointer { scores in
          guard let units = units.baseAddress, let upper = upper.baseAddress,
            let scores = scores.baseAddress
          else { return }
          var unit = 0
          while unit < hidden {
            var four = unsafe MatrixKernels.load(units + unit, 0)
            for piece in 1..<max(1, pieces) {
              let other = unsafe MatrixKernels.load(units + piece * hidden + unit, 0)
              four.replace(with: other, where: other .> four)
            }
            for quarter in 0..<padded / 4 {
              var sum = unsafe MatrixKernels.load(UnsafePointer(scores), quarter)
              for index in 0..<4 {
                sum +=
                  unsafe MatrixKernels.load(upper + (unit + index) * padded, quarter)
                  * four[index]
              }
              unsafe MatrixKernels.store(sum, scores, quarter)
            }
            unit += 4
          }
        }
      }
    }
  }
}
