/// A parsed page in columns: one row per element or run of text, in the order of the file.
///
/// The descendants of row *r* are the rows `(r + 1)..<ends[r]`, and the text below it is the one
/// range `textStarts[r]..<textStarts[ends[r]]` of `text`: a walk is a loop, never a recursion.
struct HTMLTree: Sendable {
  /// What a row is.
  var tags: [HTMLTag] = []
  /// The row that encloses each; −1 for the first.
  var parents: [Int32] = []
  /// The row after the last descendant.
  var ends: [Int32] = []
  /// Where the row's text begins in `text`; one entry more than there are rows.
  var textStarts: [Int32] = []
  /// Where the row begins in the parsed bytes.
  var sourceStarts: [Int32] = []
  /// Where the row's attributes begin in `attributes`; the last row's end with them.
  var attributeStarts: [Int32] = []
  /// The attributes of all rows.
  var attributes: [HTMLAttribute] = []
  /// Where each attribute's value begins in `values`; one entry more than there are attributes.
  var valueStarts: [Int32] = [0]
  /// The values of all attributes, one after the other.
  var values: [UInt8] = []
  /// The text of all runs, entities decoded, scripts and styles left out.
  var text: [UInt8] = []
  /// From `text` to the parsed bytes.
  var map = ByteMap()
  /// The contents of scripts, by row, in ascending order.
  var scripts: [(row: Int, content: Range<Int>)] = []
  /// The contents of all scripts of type `application/ld+json`.
  var scriptText: [UInt8] = []
  /// From `scriptText` to the parsed bytes.
  var scriptMap = ByteMap()
  /// Where parsing stopped before the end, and why.
  var stop: Stop?

  /// Why a page was not parsed to its end.
  struct Stop: Hashable, Sendable {
    enum Reason: Hashable, Sendable {
      case tooDeep(limit: Int)
      case tooManyElements(limit: Int)
      case tooManyErrors(limit: Int)
    }
    let reason: Reason
    /// The byte of the parsed text.
    let offset: Int
  }

  var count: Int { tags.count }

  /// The text below a row, as a range of `text`.
  func textRange(_ row: Int) -> Range<Int> {
    Int(textStarts[row])..<Int(textStarts[Int(ends[row])])
  }

  /// The attributes of a row, as a range of `attributes`.
  func attributeRange(_ row: Int) -> Range<Int> {
    Int(
      attributeStarts[row])..<(row + 1 < attributeStarts.count
      ? Int(attributeStarts[row + 1]) : attributes.count)
  }

  /// The value of a row's attribute, as a range of `values`.
  func valueRange(_ attribute: HTMLAttribute, _ row: Int) -> Range<Int>? {
    for index in attributeRange(row) where attributes[index] == attribute {
      return Int(valueStarts[index])..<Int(valueStarts[index + 1])
    }
    return nil
  }

  /// The value of a row's attribute.
  func value(_ attribute: HTMLAttribute, _ row: Int) -> String? {
    valueRange(attribute, row).map { String(decoding: values[$0], as: UTF8.self) }
  }

  /// Whether a row has an attribute.
  func has(_ attribute: HTMLAttribute, _ row: Int) -> Bool { valueRange(attribute, row) != nil }

  /// The nearest enclosing row of one of some kinds.
  func ancestor(of row: Int, where matches: (HTMLTag) -> Bool) -> Int? {
    var row = Int(parents[row])
    while row >= 0 {
      if matches(tags[row]) { return row }
      row = Int(parents[row])
    }
    return nil
  }
}
