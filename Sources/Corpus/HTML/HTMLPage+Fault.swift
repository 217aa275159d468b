extension HTMLPage {
  /// Where and why parsing ended before the page did; `nil` where it did not.
  func fault(file: String) -> Fault? {
    guard let stop = tree.stop else { return nil }
    let byte = source.original(of: stop.offset..<stop.offset).lowerBound
    let message =
      switch stop.reason {
      case .tooDeep(let limit):
        "elements nest more than \(limit) deep; the page is read up to here"
      case .tooManyElements(let limit):
        "more than \(limit) elements; the page is read up to here, split the file"
      case .tooManyErrors(let limit):
        "more than \(limit) errors of HTML; the page is read up to here"
      }
    return Fault(file: file, place: .byte(byte), message: message)
  }
}
