/// Parts one record into its fields.
struct FieldScanner {
  let format: ImportFormat
  /// The keys of a JSON object that become fields, in the order of `ImportColumns.Role`.
  let keys: [String]
  /// Further keys that become fields, which are empty where an object lacks them or has null.
  let optionalKeys: [String]
  /// What parts the fields of CSV.
  var separator = UInt8(ascii: ",")
  /// Where each field of the last record lies, in the record or in `unescaped`.
  private(set) var fields: [Range<Int>] = []
  /// The fields of a record that had to be copied; empty where they lie in the record itself.
  private(set) var unescaped: [UInt8] = []

  init(format: ImportFormat, keys: [String], optionalKeys: [String] = []) {
    self.format = format
    self.keys = keys
    self.optionalKeys = optionalKeys
  }

  /// Finds the fields of a record, which ends before its line feed.
  ///
  /// - Throws: Why it has none.
  mutating func scan(
    _ bytes: Span<UInt8>, _ record: Range<Int>
  ) throws(ImportFault.Reason) {
    fields.removeAll(keepingCapacity: true)
    unescaped.removeAll(keepingCapacity: true)
    switch format {
    case .tsv: split(bytes, record)
    case .csv: try scanCSV(bytes, record)
    case .jsonl:
      var scanner = JSONLineScanner(keys: keys, optionalKeys: optionalKeys)
      (fields, unescaped) = try scanner.scan(bytes.extracting(record))
    }
  }

  private mutating func split(_ bytes: Span<UInt8>, _ record: Range<Int>) {
    var start = record.lowerBound
    for offset in record where bytes[offset] == UInt8(ascii: "\t") {
      fields.append(start..<offset)
      start = offset + 1
    }
    fields.append(start..<record.upperBound)
  }

  /// Source: RFC 4180, 2; what follows a closing quotation mark belongs to the field.
  private mutating func scanCSV(
    _ bytes: Span<UInt8>, _ record: Range<Int>
  ) throws(ImportFault.Reason) {
    var start = 0
    var isQuoted = false
    var offset = record.lowerBound
    while offset < record.upperBound {
      let byte = bytes[offset]
      offset += 1
      if byte == UInt8(ascii: "\"") {
        let isDoubled =
          isQuoted && offset < record.upperBound && bytes[offset] == UInt8(ascii: "\"")
        if isDoubled {
          unescaped.append(byte)
          offset += 1
        } else {
          isQuoted.toggle()
        }
      } else if byte == separator, !isQuoted {
        fields.append(start..<unescaped.count)
        start = unescaped.count
      } else {
        unescaped.append(byte)
      }
    }
    if isQuoted { throw .unclosedQuote }
    fields.append(start..<unescaped.count)
  }
}
