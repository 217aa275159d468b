import Chronology
import TemporalGraph
import TestSupport
import Testing

struct RelationImporterTests {
  private static func columns(
    _ text: String = "subject,relation,object,date"
  ) throws -> ImportColumns {
    try ImportColumns(text)
  }

  private static func read(
    _ text: String, _ format: ImportFormat = .tsv,
    columns: String = "subject,relation,object,date", piece: Int = .max
  ) throws -> RelationImporter {
    var importer = RelationImporter(format: format, columns: try Self.columns(columns))
    var bytes = Array(text.utf8)[...]
    while bytes.count > piece {
      importer.read(Array(bytes.prefix(piece)), isLast: false)
      bytes = bytes.dropFirst(piece)
    }
    importer.read(Array(bytes), isLast: true)
    return importer
  }

  private static func lines(_ importer: RelationImporter) -> [String] {
    let batch = importer.batch
    return (0..<batch.count).map { row in
      [
        importer.names[batch.sources[row]], importer.types[batch.types[row]],
        importer.names[batch.targets[row]], importer.times.text(TimeRow(batch.times[row])),
      ].joined(separator: "|")
    }
  }

  @Test func `relations are read, and what cannot stand is told by line`() throws {
    let importer = try Self.read(
      """
      France\tmeets\tMali\t2026-01-06\r
      France\tmeets\tMali\t2026-13-06

      France\tmeets
      \tmeets\tMali\t2026-01-06
      Mali\taids\tFrance\t2026-01~\textra
      Mali\taids\tMali\t2020/2022
      France\tmeets\tTchad\t
      """)
    #expect(
      Self.lines(importer) == [
        "France|meets|Mali|2026-01-06", "Mali|aids|France|2026-01~", "Mali|aids|Mali|2020/2022",
      ])
    #expect(importer.names.texts == ["France", "Mali"])
    #expect(importer.lineCount == 8)
    #expect(
      importer.faults.map(\.description) == [
        "line 2: '2026-13-06', character 6: expected a month from 01 to 12, or a season from "
          + "21 to 41",
        "line 4: 2 fields where there should be 4", "line 5: no subject",
        "line 8: no date; name the column 'date?' where there may be none",
      ])
    #expect(importer.times[TimeRow(importer.batch.times[2])].isOccurrence == false)
  }

  @Test(arguments: [ImportFormat.tsv, .jsonl])
  func `a record may have no date where its column says so`(format: ImportFormat) throws {
    let text =
      format == .tsv
      ? "a\tmeets\tb\t\nb\tmeets\ta\t2026-01\n"
      : """
      {"subject": "a", "relation": "meets", "object": "b"}
      {"subject": "b", "relation": "meets", "object": "a", "date": "2026-01"}

      """
    var importer = RelationImporter(
      format: format, columns: try ImportColumns("subject,relation,object,date?"))
    importer.read(Array(text.utf8), isLast: true)
    #expect(importer.faults.isEmpty)
    #expect(importer.batch.times.map { $0 == TimeRow.undated.index } == [true, false])
  }

  @Test func `CSV is read with quotes, feeds in fields, and semicolons`() throws {
    let importer = try Self.read(
      #"""
      subject,relation,object,date
      "Citizen, of ""Nigeria""",says,"two
      lines",2026-01-06
      a,b,"c,2026-01-06
      d,e,f,2026-01-07
      """#, .csv)
    #expect(
      Self.lines(importer) == [
        "Citizen, of \"Nigeria\"|says|two\nlines|2026-01-06", "d|e|f|2026-01-07",
      ])
    #expect(importer.faults.map(\.line) == [4])
    let semicolons = try Self.read("a;b;c;2026-01-06\nd,x;e;f;2026\n", .csv)
    #expect(Self.lines(semicolons) == ["a|b|c|2026-01-06", "d,x|e|f|2026"])
  }

  @Test func `JSON lines are read by key`() throws {
    let importer = try Self.read(
      #"""
      {"subject": "A\u00e9\ud83d\ude00", "relation": "r", "object": "B", "date": "2026", "x": [1, {"y": null}]}
      {"object":"C","date":"2025","relation":"r","subject":5}
      {"subject": "A", "relation": "r", "object": "B"}
      {"subject": "A" "relation": "r"}
      [1]
      {}
      """#, .jsonl)
    #expect(Self.lines(importer) == ["Aé😀|r|B|2026", "5|r|C|2025"])
    #expect(importer.faults.map(\.line) == [3, 4, 5, 6])
    #expect(importer.faults[1].description == "line 4: character 17: expected ',' or '}'")
    let renamed = try Self.read(
      #"{"a": "X", "b": "r", "c": "Y"}"#, .jsonl, columns: "subject=a,relation=b,object=c")
    #expect(Self.lines(renamed) == ["X|r|Y|"])
  }

  @Test(arguments: [1, 2, 3, 7, 64])
  func `the size of pieces does not matter`(piece: Int) throws {
    let texts: [(String, ImportFormat)] = [
      ("\u{feff}a\tb\tc\t2026\nd\te\tf\t2027\n\nx\ty\n", .tsv),
      ("a,b,c,2026\n\"d\ne\",f,g,2027\nh,\"i\nj,k,l,2028\n", .csv),
      ("{\"subject\":\"é\",\"relation\":\"r\",\"object\":\"o\",\"date\":\"2026\"}\n{\n", .jsonl),
    ]
    for (text, format) in texts {
      let whole = try Self.read(text, format)
      let pieces = try Self.read(text, format, piece: piece)
      #expect(Self.lines(pieces) == Self.lines(whole))
      #expect(pieces.faults == whole.faults)
      #expect(pieces.lineCount == whole.lineCount)
      #expect(!whole.faults.isEmpty || format == .csv)
    }
  }

  @Test func `bytes that are not UTF-8, and lines without an end, are faults`() throws {
    var importer = RelationImporter(format: .tsv, columns: try Self.columns())
    let long = [UInt8](repeating: 0x61, count: RelationImporter.longestRecord + 10)
    importer.read(Array("a\tb\t".utf8) + [0xff] + Array("\t2026\n".utf8), isLast: false)
    importer.read(long, isLast: false)
    importer.read(long, isLast: false)
    importer.read(Array("\na\tb\tc\t2026".utf8), isLast: true)
    #expect(importer.faults.map(\.line) == [1, 2])
    #expect(importer.faults[0].description == "line 1: the object is not UTF-8; convert the file")
    #expect(Self.lines(importer) == ["a|b|c|2026"])
    #expect(importer.names.texts == ["a", "c"])
  }

  @Test(arguments: [
    ("subject,relation,date", "no column is 'object'"), ("subject,subject,relation", "twice"),
    ("who,relation,object", "'who' is no column"), ("", "'' is no column"),
    ("subject,relation,object,w:numbr", "'numbr' is no kind of property; there are number"),
    ("subject,relation,object,:text", "'' cannot name a property"),
    ("subject,relation,object,Date:text", "'Date' cannot name a property"),
    ("subject,relation,object,w:text,w:number", "property 'w' stands twice"),
  ])
  func `columns that cannot stand are told`(text: String, message: String) {
    let error = #expect(throws: ImportColumns.Fault.self) { try ImportColumns(text) }
    #expect(error?.description.contains(message) == true)
  }

  /// The properties of each relation that was read, in words.
  private static func properties(_ importer: RelationImporter) -> [[String]] {
    let properties = importer.batch.properties
    return (0..<importer.batch.count).map { row in
      zip(properties.keys, properties.columns).compactMap { key, column in
        column.value(row, texts: properties.texts).map { "\(key)=\($0)" }
      }
    }
  }

  private static let typed =
    "subject,relation,object,date,weight:number,n:integer,note:text,sure:boolean"

  @Test func `further columns are properties, and values of another kind are told by line`() throws
  {
    let importer = try Self.read(
      """
      A\tr\tB\t2026\t-2.5e1\t7\tsaid, « oui »\ttrue
      A\tr\tB\t2026\t3\t\t\t0
      A\tr\tB\t2026
      A\tr\tB\t2026\t2,5\t7\tx\ttrue
      A\tr\tB\t2026\tnan\t7\tx\ttrue
      A\tr\tB\t2026\t0x10\t7\tx\ttrue
      A\tr\tB\t2026\t1e999\t7\tx\ttrue
      A\tr\tB\t2026\t1\t7.5\tx\ttrue
      A\tr\tB\t2026\t1\t99999999999999999999\tx\ttrue
      C\tr\tD\t2026\t1\t7\tx\tmaybe
      A\tr\tB\t2026\t1\t7\ta\0b\ttrue
      """, columns: Self.typed)
    #expect(
      Self.properties(importer) == [
        [
          "weight=float(-25.0)", "n=integer(7)", "note=text(\"said, « oui »\")",
          "sure=boolean(true)",
        ],
        ["weight=float(3.0)", "sure=boolean(false)"], [],
      ])
    #expect(
      importer.faults.map(\.description) == [
        "line 4: weight: '2,5' is no number, such as -2.5",
        "line 5: weight: 'nan' is no number, such as -2.5",
        "line 6: weight: '0x10' is no number, such as -2.5",
        "line 7: weight: '1e999' is no number, such as -2.5",
        "line 8: n: '7.5' is no integer of 64 bits",
        "line 9: n: '99999999999999999999' is no integer of 64 bits",
        "line 10: sure: 'maybe' is neither true nor false",
        "line 11: note: 'a\0b' is no text, since it has a NUL",
      ])
    // A record that cannot stand adds no names.
    #expect(importer.names.texts == ["A", "B"])
  }

  @Test func `members of JSON objects are properties under the same names`() throws {
    let importer = try Self.read(
      #"""
      {"subject": "A", "relation": "r", "object": "B", "g": -4.5, "sure": true, "note": "n"}
      {"subject": "A", "relation": "r", "object": "B", "g": null, "note": 5}
      {"subject": "A", "relation": "r", "object": "B"}
      {"subject": "A", "relation": "r", "object": "B", "g": [1]}
      {"subject": "A", "relation": "r", "object": "B", "g": "high"}
      {"subject": "A", "relation": "r", "object": "B", "g": "2", "sure": false}
      """#, .jsonl,
      columns: "subject,relation,object,weight:number=g,sure:boolean,note:text,from:text=subject")
    #expect(
      Self.properties(importer) == [
        ["weight=float(-4.5)", "sure=boolean(true)", "note=text(\"n\")", "from=text(\"A\")"],
        ["note=text(\"5\")", "from=text(\"A\")"], ["from=text(\"A\")"],
        ["weight=float(2.0)", "sure=boolean(false)", "from=text(\"A\")"],
      ])
    #expect(
      importer.faults.map(\.description) == [
        "line 4: g is a list or an object; a property is one value",
        "line 5: weight: 'high' is no number, such as -2.5",
      ])
  }

  @Test func `batches that are joined keep the properties of their rows`() throws {
    var importer = RelationImporter(format: .tsv, columns: try Self.columns(Self.typed))
    var whole = EdgeBatch()
    let lines = (0..<300).map { row in
      "A\tr\tB\t2026\t" + (row % 7 == 0 ? "" : "\(row).5")
        + "\t\(row)\tnote \(row % 5)\t\(row % 2)\n"
    }
    for (number, line) in lines.enumerated() {
      importer.read(Array(line.utf8), isLast: number == 299)
      if number % 37 == 36 { whole.append(importer.takeBatch()) }
    }
    whole.append(importer.takeBatch())
    let once = try Self.read(lines.joined(), columns: Self.typed)
    #expect(whole.count == 300)
    for row in 0..<300 {
      for (joined, column) in zip(whole.properties.columns, once.batch.properties.columns) {
        #expect(
          joined.value(row, texts: whole.properties.texts)
            == column.value(row, texts: once.batch.properties.texts))
      }
    }
  }
}
