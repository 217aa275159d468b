import Chronology
import TemporalGraph
import Testing

struct PropertyColumnTests {
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      .boolean(true), .integer(1), .float(1.5), .text("a"), .day(Day(daysSince1970: 1)),
      .list([.integer(1)]), .tagged(type: "time", text: "08:00Z"),
    ] as [PropertyValue])
  func `takes values one by one without a copy of the column`(value: PropertyValue) {
    var texts = NameTable()
    var column = PropertyColumn(like: value)
    for row in 0..<100_000 { column.set(value, row, texts: &texts) }
    #expect(column.value(99_999, texts: texts) == value)
    // The copy that is kept stays as it was.
    let kept = column
    column.set(.list([]), 0, texts: &texts)
    #expect(kept.value(0, texts: texts) == value)
    #expect(column.value(0, texts: texts) == .list([]))
    #expect(column.value(1, texts: texts) == value)
  }
}
