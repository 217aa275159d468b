import Testing

@testable import Reading

struct TSVTableTests {
  @Test func `gives the columns asked for, in the order asked for, with their lines`() throws {
    let text = "name\tkind\tnote\n# a remark\n\nParis\tcity\t\nSeine\triver\tlong\n"
    let table = try TSVTable(text, file: "places.tsv", columns: ["note", "name"])
    #expect(table.rows.map(\.fields) == [["", "Paris"], ["long", "Seine"]])
    #expect(table.rows.map(\.line) == [4, 5])
  }

  @Test(arguments: [
    ("name\tkind\n", "places.tsv:1: no column 'country' in the header"),
    ("# only remarks\n", "places.tsv: no column 'name' in the header"),
    ("", "places.tsv: no column 'name' in the header"),
    ("name\tcountry\nParis\n", "places.tsv:2: 1 fields where the header has 2"),
    ("name\tcountry\n\nParis\tFRA\tIDF\n", "places.tsv:3: 3 fields where the header has 2"),
  ])
  func `names the file, the line and what is wrong`(text: String, message: String) {
    let error = #expect(throws: ResourceError.self) {
      try TSVTable(text, file: "places.tsv", columns: ["name", "country"])
    }
    #expect(error?.description == message)
  }

  @Test(
    arguments: [
      ("", []), ("OTAN", ["OTAN"]), ("OTAN;NATO", ["OTAN", "NATO"]), (";OTAN;;", ["OTAN"]),
    ] as [(Substring, [String])])
  func `cuts a cell at semicolons`(cell: Substring, values: [String]) {
    #expect(TSVTable.values(cell) == values)
  }

  @Test func `takes lines that end as on Windows`() throws {
    let table = try TSVTable("name\tkind\r\nParis\tcity\r\n", file: "t", columns: ["name", "kind"])
    #expect(table.rows.map(\.fields) == [["Paris", "city"]])
  }
}
