/// A table of tab-separated values with a header.
struct TSVTable {
  /// One line: its fields in the order asked for, and its number, counted from 1.
  struct Row {
    let fields: [Substring]
    let line: Int
  }

  let file: String
  let rows: [Row]

  /// Reads a table; lines that are empty or begin with `#` are passed over.
  ///
  /// Lines end with a line feed, or a carriage return and one.
  /// `Row.fields` holds the columns that are asked for, in the order in which they are.
  init(_ text: String, file: String, columns: [String]) throws(ResourceError) {
    self.file = file
    var order: [Int] = []
    var width = 0
    var rows: [Row] = []
    var number = 0
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    for line in lines {
      number += 1
      if line.isEmpty || line.first == "#" { continue }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      if width == 0 {
        width = fields.count
        for column in columns {
          guard let index = fields.firstIndex(where: { $0 == column }) else {
            throw ResourceError(file: file, line: number, reason: .noColumn(column))
          }
          order.append(index)
        }
        continue
      }
      guard fields.count == width else {
        throw ResourceError(
          file: file, line: number, reason: .fieldCount(fields.count, expected: width))
      }
      rows.append(Row(fields: order.map { fields[$0] }, line: number))
    }
    if width == 0, let first = columns.first {
      throw ResourceError(file: file, reason: .noColumn(first))
    }
    self.rows = rows
  }

  /// The values of a cell that may hold several.
  static func values(_ cell: Substring) -> [String] {
    cell.split(separator: ";").map(String.init)
  }
}
