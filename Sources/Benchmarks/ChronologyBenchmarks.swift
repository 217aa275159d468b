import Benchmark
import Chronology

/// EDTF reading, bounds and writing over a fixed list of values.
///
/// A lap is 10 000 values: the time of one divided by 10 000 is the time of a value.
func chronologyBenchmarks() -> BenchmarkSuite {
  let plain = laps(of: ["2026-01-20", "2025-09-04", "2022-02-24", "0476-09-04"])
  let mixed = laps(of: [
    "2026-01-20", "2026-01", "2026", "2026-01-20~", "2026?-01-~20", "202X", "2026-XX-XX",
    "2025-09-04/2025-10", "2022-02-24/..", "../2027", "[2027,2029,2031]", "{2022..2024}",
    "2026-21", "Y-17E7", "1950S2", "2026-01-20T18:30:00+01:00",
  ])
  let values = mixed.compactMap { try? EDTF($0) }
  return BenchmarkSuite(name: "Chronology") { suite in
    suite.benchmark("EDTF read, 10000 plain days") { readAll(plain) }
    suite.benchmark("EDTF read, 10000 mixed values") { readAll(mixed) }
    suite.benchmark("EDTF bounds, 10000 mixed values") {
      var known = 0
      for value in values where value.earliestDay != nil { known += 1 }
      precondition(known > 0, "no value has an earliest day")
    }
    suite.benchmark("EDTF write, 10000 mixed values") {
      var length = 0
      for value in values { length += value.description.utf8.count }
      precondition(length > 0, "no value has a text")
    }
    suite.benchmark("EDTF words, 10000 mixed values, French") {
      var length = 0
      for value in values { length += value.wording(in: .french).utf8.count }
      precondition(length > 0, "no value has words")
    }
    suite.benchmark("Allen, 10000 pairs of mixed values") {
      var certain = 0
      for (value, next) in zip(values, values.dropFirst()) {
        let answer = value.answers(.before, next)
        if answer == .yes || answer == .no { certain += 1 }
      }
      precondition(certain > 0, "no answer is certain")
    }
  }
}

/// The texts over and over, 10 000 in all.
private func laps(of texts: [String]) -> [String] { (0..<10_000).map { texts[$0 % texts.count] } }

private func readAll(_ texts: [String]) {
  var count = 0
  for text in texts where (try? EDTF(text)) != nil { count += 1 }
  precondition(count == texts.count, "\(texts.count - count) texts are no EDTF values")
}
