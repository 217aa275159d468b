/// All morphological analyses that a package can give; the empty one is row 0.
struct MorphologyTable: Sendable {
  private(set) var texts = [""]
  /// The features of each analysis.
  private(set) var features: [[Feature]] = [[]]
  private var rows: [String: UInt16] = ["": 0]

  /// The row of an analysis such as `Gender=Fem|Number=Sing`; `_` is the empty one.
  mutating func row(of text: String, file: String) throws(PipelineError) -> UInt16 {
    if text == "_" { return 0 }
    if let row = rows[text] { return row }
    let parts = text.split(separator: "|").map(String.init)
    var features: [Feature] = []
    for part in parts {
      guard let number = LabelRegistry.features.number(ifRoomFor: part) else {
        throw PipelineError(file: file, reason: .unsupported("so many features"))
      }
      features.append(Feature(number: number))
    }
    guard let row = UInt16(exactly: texts.count) else {
      throw PipelineError(file: file, reason: .unsupported("so many analyses"))
    }
    texts.append(text)
    self.features.append(features)
    rows[text] = row
    return row
  }
}
