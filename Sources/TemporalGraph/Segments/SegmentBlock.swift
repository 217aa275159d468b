/// What whoever keeps blocks may do with one without reading it.
package enum SegmentBlock {
  /// How many bytes stand before a block's payload.
  package static let headerLength = SegmentEnvelope.length

  /// A block with the right length and checksum for whatever its payload has become.
  package static func resealed(_ bytes: [UInt8], _ key: SegmentKey) -> [UInt8] {
    let generation = bytes[16..<24].reversed().reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
    return SegmentEnvelope.wrap(Array(bytes[headerLength...]), key, generation: generation)
  }
}
