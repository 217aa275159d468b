import Notation
import Testing

struct CSVTextTests {
  @Test(arguments: [
    ("plain", "plain"), ("two, three", "\"two, three\""), ("say \"no\"", "\"say \"\"no\"\"\""),
    ("a\r\nb", "\"a\nb\""), (" a", "\" a\""), ("a\u{1b}[2J\u{202e}b", "a\u{fffd}[2J\u{fffd}b"),
  ])
  func `quotes what a reader would part`(text: String, cell: String) {
    #expect(CSVText.row([text], isForSpreadsheet: false) == cell)
  }

  @Test(arguments: ["=1+1", "+cmd", "-cmd", "@SUM(A1)", "  =1+1", "-"])
  func `disarms formulas for spreadsheets alone`(text: String) {
    #expect(CSVText.withoutFormula(text) == "'" + text)
    #expect(!CSVText.row([text], isForSpreadsheet: false).contains("'"))
  }

  @Test(arguments: ["-2.5", "+4", "a=b", "", "2024-05-03"])
  func `leaves numbers and words alone`(text: String) {
    #expect(CSVText.withoutFormula(text) == text)
  }
}
