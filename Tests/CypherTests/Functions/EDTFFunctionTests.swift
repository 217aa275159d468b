import Cypher
import Testing

struct EDTFFunctionTests {
  @Test(
    arguments: [
      ("edtf('2026-01~')", "'2026-01~'"), ("edtf(date('2026-01-20'))", "'2026-01-20'"),
      ("edtf(null)", "null"),
      ("edtf(edtf('2026'))", "'2026'"),
      ("edtf(datetime('2026-01-20T23:00-05:00'))", "'2026-01-20'"),
      ("before('2025', '2026')", "true"), ("before('2025', '2025-12')", "false"),
      ("before(date('2025-09-04'), '2025-10~')", "true"),
      ("before('2025-09/2026-01', '2026-01-15')", "null"),
      ("certainlyBefore('2025-09/2026-01', '2026-01-15')", "false"),
      ("possiblyBefore('2025-09/2026-01', '2026-01-15')", "true"),
      ("after('2026', '2025')", "true"),
      ("during('2026-01-06', '2026-01')", "true"), ("during('2026-01', '2026-01')", "true"),
      ("includes('2026', '2026-05')", "true"),
      ("includes('2026-05', '2026')", "false"), ("overlaps('2026-01', '2026-02')", "false"),
      ("overlaps('2026-01', '2026')", "true"),
      ("overlaps('202X', '2026')", "null"), ("possiblyOverlaps('202X', '2026')", "true"),
      ("certainlyOverlaps('202X', '2026')", "false"),
      ("meets('2026-01', '2026-02')", "true"), ("metBy('2026-02', '2026-01')", "true"),
      ("starts('2026-01', '2026')", "true"),
      ("finishes('2026-12', '2026')", "true"), ("equals('2026-02', edtf('2026-02~'))", "true"),
      ("before('2022-02-24/', '2025')", "null"),
      ("before(null, '2025')", "null"),
      ("certainlyAfter(localdatetime('2026-01-20T10:00'), '2026-01-19')", "true"),
    ] as [ValueCase])
  func `asks how uncertain dates lie to each other`(expression: String, literal: String) throws {
    try expect(expression, is: literal)
  }

  @Test(
    arguments: [
      ("edtf('2026-13')", .argumentError, "InvalidArgumentValue"),
      ("edtf(1)", .typeError, "InvalidArgumentValue"),
      ("before('x', '2026')", .argumentError, "InvalidArgumentValue"),
      ("edtf(date('+10000-01-01'))", .argumentError, "InvalidArgumentValue"),
      ("overlaps(localtime('08:00'), '2026')", .typeError, "InvalidArgumentValue"),
    ] as [FaultCase])
  func `says what is no date`(expression: String, kind: CypherError.Kind, detail: String) {
    expect(expression, failsWith: kind, detail)
  }
}
