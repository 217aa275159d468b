/// Reads comma-separated values and remembers each record's line.
///
/// Source: RFC 4180; a single line feed also ends a record, and blank lines are passed over.
struct CSVReader {
  /// One record: its fields, and the line of the file it begins on, counted from 1.
  struct Record: Equatable {
    let fields: [String]
    let line: Int
  }

  /// Reads all records; a quote that never closes is a fault at the line where it opens.
  static func records(of text: String, file: String) throws(Fault) -> [Record] {
    var records: [Record] = []
    var fields: [String] = []
    var field: [UInt8] = []
    var line = 1
    var recordLine = 1
    var openQuote: Int?
    var wasQuoted = false
    let bytes = Array(text.utf8)
    var position = 0

    func endField() {
      fields.append(String(decoding: field, as: UTF8.self))
      field = []
      wasQuoted = false
    }
    func endRecord() {
      let isBlank = fields.isEmpty && field.isEmpty && !wasQuoted
      if !isBlank {
        endField()
        records.append(Record(fields: fields, line: recordLine))
      }
      fields = []
      recordLine = line
    }

    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "\n") { line += 1 }
      if openQuote != nil {
        if byte != UInt8(ascii: "\"") {
          field.append(byte)
        } else if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
          field.append(byte)
          position += 1
        } else {
          openQuote = nil
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\"") where field.isEmpty && !wasQuoted:
        openQuote = line
        wasQuoted = true
      case UInt8(ascii: ","): endField()
      case UInt8(ascii: "\r") where position < bytes.count && bytes[position] == 0x0a: continue
      case UInt8(ascii: "\n"): endRecord()
      default: field.append(byte)
      }
    }
    if let openQuote {
      throw Fault(
        file: file, place: .line(openQuote), message: "a quote is not closed; write '\"' after it")
    }
    endRecord()
    return records
  }
}
