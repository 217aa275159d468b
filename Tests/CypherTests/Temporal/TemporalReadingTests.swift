import Cypher
import Testing
import TestSupport

struct TemporalReadingTests {
  @Test(
    arguments: [
      ("date('2026-03-09')", "'2026-03-09'"), ("date('20260309')", "'2026-03-09'"),
      ("date('2026-03')", "'2026-03-01'"), ("date('202603')", "'2026-03-01'"),
      ("date('2026')", "'2026-01-01'"),
      ("date('2026-068')", "'2026-03-09'"), ("date('2026068')", "'2026-03-09'"),
      ("date('2026-W11-1')", "'2026-03-09'"), ("date('2026W111')", "'2026-03-09'"),
      ("date('2026-W11')", "'2026-03-09'"), ("date('2026-Q1-68')", "'2026-03-09'"),
      ("date('2026Q168')", "'2026-03-09'"), ("date('2026-Q2')", "'2026-04-01'"),
      ("date('2026Q2')", "'2026-04-01'"),
      ("date('-0001-12-31')", "'-0001-12-31'"), ("date('+2026-W11-1')", "'2026-03-09'"),
      ("date('-5')", "'-0005-01-01'"), ("date('+999999999-12-31')", "'+999999999-12-31'"),
      ("localtime('T07')", "'07:00'"), ("localtime('0708')", "'07:08'"),
      ("localtime('070809,5')", "'07:08:09.5'"),
      ("localtime('07:08:09.000000001')", "'07:08:09.000000001'"),
      ("time('07:08+0130')", "'07:08+01:30'"), ("time('07-05')", "'07:00-05:00'"),
      ("time('07:08Z')", "'07:08Z'"),
      ("time('07:08+01:02:03')", "'07:08+01:02:03'"), ("time('07:08')", "'07:08Z'"),
      ("localdatetime('2026-03-09T07:08')", "'2026-03-09T07:08'"),
      ("localdatetime('2026068T07')", "'2026-03-09T07:00'"),
      ("localdatetime('2026')", "'2026-01-01T00:00'"),
      ("datetime('2026-03-09T07:08[Europe/Paris]')", "'2026-03-09T07:08+01:00[Europe/Paris]'"),
      ("datetime('2026-W11T0708+02')", "'2026-03-09T07:08+02:00'"),
      (
        "datetime('2026-10-25T02:30+01:00[Europe/Paris]')", "'2026-10-25T02:30+01:00[Europe/Paris]'"
      ),
      ("datetime('2026-10-25T02:30[Europe/Paris]')", "'2026-10-25T02:30+02:00[Europe/Paris]'"),
      ("datetime('2026-03-29T02:30[Europe/Paris]')", "'2026-03-29T03:30+02:00[Europe/Paris]'"),
      ("datetime('1890-01-01T00:00[Europe/Paris]')", "'1890-01-01T00:00+00:09:21[Europe/Paris]'"),
      (
        "datetime('2500-07-01T00:00[America/New_York]')",
        "'2500-07-01T00:00-04:00[America/New_York]'"
      ),
      ("duration('P1Y2M3DT4H5M6.7S')", "'P1Y2M3DT4H5M6.7S'"), ("duration('P2W')", "'P14D'"),
      ("duration('P1Q')", "'P3M'"), ("duration('PT90M')", "'PT1H30M'"),
      ("duration('P0.5Y')", "'P6M'"),
      ("duration('P-1Y')", "'P-1Y'"), ("duration('-P1YT1S')", "'P-1YT-1S'"),
      ("duration('PT-0.5S')", "'PT-0.5S'"),
      ("duration('P1,5D')", "'P1DT12H'"), ("duration('P0003-06-09T12:00:30')", "'P3Y6M9DT12H30S'"),
      ("duration('P00030609')", "'P3Y6M9D'"), ("duration('P-0.25D')", "'PT-6H'"),
      ("duration('PT0S')", "'PT0S'"),
      ("duration('PT0.1234567891S')", "'PT0.123456789S'"),
      ("duration('P1.5M')", "'P1M15DT5H14M33S'"),
    ] as [ValueCase])
  func `reads what ISO 8601 writes`(expression: String, literal: String) throws {
    try expect(expression, is: literal)
  }

  @Test(arguments: [
    "date('')", "date('26-03-09')", "date('2026-3-9')", "date('2026-02-30')", "date('2026-366')",
    "date('2026-W54')", "date('2025-W53')", "date('2026-W11-8')", "date('2026-Q5')",
    "date('2026-03-09T07')",
    "date('-1000000000')", "date('2026-03-09 ')", "date('2026--03')",
    "date('\u{0665}')",
    "localtime('24')", "localtime('7')", "localtime('07:60')", "localtime('07:08:61')",
    "localtime('07:08:')",
    "localtime('07:08:09.')", "localtime('07:08:09.1234567890')", "localtime('07:08Z')",
    "time('07:08+19')",
    "time('07:08+01:60')", "time('07:08[Europe/Paris]')", "localdatetime('2026-03-09 07:08')",
    "localdatetime('2026-03-09T')", "datetime('2026-03-09T07:08[Europe/Paris')",
    "datetime('2026-03-09T07:08+05:00[Europe/Paris]')",
    "datetime('2026-03-29T02:30+01:00[Europe/Paris]')",
    "datetime('2026-03-09T07:08[Nowhere]')", "datetime('2026-03-09T07:08[]')", "duration('')",
    "duration('P')",
    "duration('PT')", "duration('1D')", "duration('P1')", "duration('P1S')", "duration('PT1D')",
    "duration('P1D2Y')",
    "duration('P1DT')", "duration('P1.D')", "duration('P.D')", "duration('P1D ')",
    "duration('P1Y1Y')",
    "duration('P0003-13-09T12:00:30')", "duration('P99999999999999999999999999Y')",
    "duration('P9e9D')",
  ])
  func `says what no text of a temporal value is`(expression: String) {
    expect(expression, failsWith: .argumentError, "InvalidArgumentValue")
  }

  @Test(.tags(.property), arguments: 0..<300 as Range<UInt64>)
  func `reads back what it prints`(seed: UInt64) throws {
    var random = RandomValues(seed: seed)
    for _ in 0..<10 {
      let instant = random.instant(near: false)
      let kind =
        switch instant {
        case .date: "date"
        case .localTime: "localtime"
        case .time: "time"
        case .localDateTime: "localdatetime"
        default: "datetime"
        }
      let text = try #require(instant.plainText)
      #expect(try ValueReader.value("\(kind)('\(text)')") == instant, "\(text)")
      let duration = Value.duration(random.duration())
      let written = try #require(duration.plainText)
      #expect(try ValueReader.value("duration('\(written)')") == duration, "\(written)")
    }
  }

  @Test(.tags(.property), arguments: 0..<300 as Range<UInt64>)
  func `ends with a value or a fault on any text`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let alphabet = Array("0123456789-+:.,TZWQPYMDHS[]/ e\u{E9}".unicodeScalars)
    for _ in 0..<50 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...24, using: &random) {
        text.append(alphabet[Int.random(in: 0..<alphabet.count, using: &random)])
      }
      for kind in ["date", "localtime", "time", "localdatetime", "datetime", "duration"] {
        _ = try? ValueReader.value("\(kind)('\(String(text))')")
      }
    }
  }
}
