import COpenBLAS

extension MatrixKernels {
  /// `output = input · weightsᵀ`, all stored row after row.
  ///
  /// `input`: `rows` rows of `inner` floats, from `inputRow` on.
  /// `weights`: `outer` rows of `inner` floats.
  /// `output`: Receives `rows` rows of `outer` floats at its front.
  static func multiply(
    _ input: [Float], inputRow: Int = 0, rows: Int, inner: Int, weights: [Float], outer: Int,
    into output: inout [Float]
  ) {
    if rows == 0 { return }
    precondition(
      (inputRow + rows) * inner <= input.count && outer * inner <= weights.count
        && rows * outer <= output.count, "multiply of \(rows)×\(inner) by \(outer)×\(inner)")
    // SAFETY: the arrays outlive the call, and the precondition bounds what it touches.
    unsafe input.withUnsafeBufferPointer { input in
      unsafe weights.withUnsafeBufferPointer { weights in
        unsafe output.withUnsafeMutableBufferPointer { output in
          guard let source = input.baseAddress, let factors = weights.baseAddress,
            let target = output.baseAddress
          else { return }
          unsafe cblas_sgemm(
            CblasRowMajor, CblasNoTrans, CblasTrans, blasint(rows), blasint(outer),
            blasint(inner), 1, source + inputRow * inner, blasint(inner), factors,
            blasint(inner), 0, target, blasint(outer))
        }
      }
    }
  }

  /// For each row the largest of `pieces` sums, then layer normalization.
  ///
  /// `sums`: `rows` rows of `pieces` times `width` floats, one piece after the other.
  /// `target`: Where the first row goes, in floats; rows of `width` follow one another.
  /// `adds`: Whether results are added to what stands there.
  static func maxoutNorm(
    _ sums: [Float], rows: Int, layer: MaxoutLayer, into output: inout [Float], at target: Int,
    adds: Bool
  ) {
    let width = layer.outputs
    let pieces = layer.pieces
    precondition(
      rows * width * pieces <= sums.count && target + rows * width <= output.count
        && layer.bias.count == width * pieces && layer.gain.count == width
        && layer.shift.count == width && width % 4 == 0,
      "maxout of \(rows) rows of \(pieces) times \(width)")
    // SAFETY: all indexes are below the sizes that the precondition compares; nothing escapes.
    unsafe sums.withUnsafeBufferPointer { sums in
      unsafe layer.bias.withUnsafeBufferPointer { bias in
        unsafe layer.gain.withUnsafeBufferPointer { gain in
          unsafe layer.shift.withUnsafeBufferPointer { shift in
            unsafe output.withUnsafeMutableBufferPointer { output in
              guard let sums = sums.baseAddress, let bias = bias.baseAddress,
                let gain = gain.baseAddress, let shift = shift.baseAddress,
                let output = output.baseAddress
              else { return }
              unsafe withUnsafeTemporaryAllocation(of: SIMD4<Float>.self, capacity: width / 4) {
                best in
                for row in 0..<rows {
                  unsafe maxoutNormRow(
                    sums + row * width * pieces, bias, gain, shift, width, pieces,
                    best, output + target + row * width, adds)
                }
              }
            }
          }
        }
      }
    }
  }

  @unsafe private static func maxoutNormRow(
    _ sums: UnsafePointer<Float>, _ bias: UnsafePointer<Float>, _ gain: UnsafePointer<Float>,
    _ shift: UnsafePointer<Float>, _ width: Int, _ pieces: Int,
    _ best: UnsafeMutableBufferPointer<SIMD4<Float>>, _ output: UnsafeMutablePointer<Float>,
    _ adds: Bool
  ) {
    // SAFETY: the caller has checked that each pointer has `width` floats, times `pieces` where
    // there are pieces; `best` has a quarter of `width` elements.
    let quarters = width / 4
    var total = SIMD4<Float>()
    for quarter in 0..<quarters {
      var largest = unsafe load(sums, quarter) + load(bias, quarter)
      for piece in 1..<max(1, pieces) {
        let other = unsafe load(sums + piece * width, quarter) + load(bias + piece * width, quarter)
        largest.replace(with: other, where: other .> largest)
      }
      unsafe best[quarter] = largest
      total += largest
    }
    let mean = total.sum() / Float(width)
    var squares = SIMD4<Float>()
    for quarter in 0..<quarters {
      let difference = unsafe best[quarter] - mean
      squares += difference * difference
    }
    let scale = 1 / (squares.sum() / Float(width) + 1e-8).squareRoot()
    for quarter in 0..<quarters {
      var value = unsafe (best[quarter] - mean) * scale * load(gain, quarter) + load(shift, quarter)
      if adds { value += unsafe load(UnsafePointer(output), quarter) }
      unsafe store(value, output, quarter)
    }
  }

  /// Floats 4·`quarter` to 4·`quarter` + 3.
  @inline(__always)
  @unsafe static func load(_ pointer: UnsafePointer<Float>, _ quarter: Int) -> SIMD4<Float> {
    // SAFETY: the caller has checked that so many floats are there; any alignment is read.
    unsafe UnsafeRawPointer(pointer + 4 * quarter).loadUnaligned(as: SIMD4<Float>.self)
  }

  /// Writes floats 4·`quarter` to 4·`quarter` + 3.
  @inline(__always)
  @unsafe static func store(
    _ value: SIMD4<Float>, _ pointer: UnsafeMutablePointer<Float>, _ quarter: Int
  ) {
    // SAFETY: the caller has checked that so many floats are there; any alignment is written.
    unsafe UnsafeMutableRawPointer(pointer + 4 * quarter)
      .storeBytes(of: value, as: SIMD4<Float>.self)
  }

  /// Copies floats from one array into another.
  static func copy(
    _ source: [Float], _ range: Range<Int>, into target: inout [Float], at place: Int
  ) {
    precondition(
      range.lowerBound >= 0 && range.upperBound <= source.count && place >= 0
        && place + range.count <= target.count, "copy of \(range) to \(place)")
    // SAFETY: both ranges lie in their arrays, which are different ones.
    unsafe source.withUnsafeBufferPointer { source in
      unsafe target.withUnsafeMutableBufferPointer { target in
        guard let from = source.baseAddress, let to = target.baseAddress else { return }
        unsafe (to + place).update(from: from + range.lowerBound, count: range.count)
      }
    }
  }
}
