import Foundation
import TestSupport
import Testing

struct WeightedPathTests {
  private struct Step: Decodable {
    struct Properties: Decodable {
      let cost: Double?
      let mood: Double?
      let note: String?
    }
    let path: Int
    let properties: Properties?
  }

  let sample: SampleFolder
  let dossier = "weights-\(UUID().uuidString)"
  var program: Program { sample.program }

  init() throws { sample = try SampleFolder.shared.get() }

  /// A table of random relations with a cost, which some lack, and the costs by pair of actors.
  private func table(_ random: inout SplitMix64) -> (text: String, costs: [[Double]]) {
    let actors = 20
    var costs = Array(repeating: Array(repeating: Double.infinity, count: actors), count: actors)
    for actor in 0..<actors { costs[actor][actor] = 0 }
    var text = "subject,relation,object,date,note,cost,mood\n"
    for number in 0..<60 {
      let (a, b) = (Int(random.next() % 20), Int(random.next() % 20))
      let quarters = Int(random.next() % 40)
      let cost = number % 10 == 0 ? nil : Double(quarters) / 4
      text += "Actor \(a),Meet,Actor \(b),2024-05-\(10 + number % 20),note \(number),"
      text += "\(cost.map { "\($0)" } ?? ""),\(number == 30 ? -1 : 1)\n"
      costs[a][b] = min(costs[a][b], cost ?? 1)
      costs[b][a] = costs[a][b]
    }
    return (text, costs)
  }

  private func ask(_ from: Int, _ to: Int, _ options: [String]) throws -> Program.Outcome {
    try program.run(
      ["path", "Actor \(from)", "Actor \(to)", "--dossier", "\(dossier)/d.chancery"] + options)
  }

  @Test func `the lightest path is the one that trying all of them finds`() throws {
    var random = SplitMix64(seed: 11)
    var (text, costs) = table(&random)
    try sample.write(text, to: "\(dossier)/rows.csv")
    let imported = try program.run([
      "import", "\(dossier)/rows.csv", "--dossier", "\(dossier)/d.chancery", "--columns",
      "subject,relation,object,date,note:text,cost:number,mood:number",
    ])
    #expect(imported.exitCode == 0 && imported.errors.isEmpty, "\(imported.errors)")
    // Floyd and Warshall's plain form.
    for middle in 0..<20 {
      for from in 0..<20 {
        for to in 0..<20 {
          costs[from][to] = min(costs[from][to], costs[from][middle] + costs[middle][to])
        }
      }
    }
    for (from, to) in (0..<10).map({ ($0, 19 - $0) }) {
      let answer = try ask(from, to, ["--weight", "cost", "--format", "json"])
      guard costs[from][to] < .infinity else {
        #expect(answer.exitCode == 2)
        continue
      }
      let steps = try JSONDecoder().decode([Step].self, from: answer.output)
      #expect(steps.reduce(0) { $0 + ($1.properties?.cost ?? 1) } == costs[from][to])
      #expect(steps.allSatisfy { $0.properties?.note?.hasPrefix("note ") == true })
    }
    try refuses(0, 19)
    let table = try ask(0, 19, ["--weight", "cost", "--language", "en"])
    #expect(table.text.contains("Weight"))
    let neighbors = try program.run([
      "neighbors", "Actor 0", "--dossier", "\(dossier)/d.chancery", "--format", "json",
    ])
    #expect(neighbors.text.contains(#""mood": {"count": "#), "\(neighbors.text)")
  }

  /// What cannot be weighed by is an error that says what can.
  private func refuses(_ from: Int, _ to: Int) throws {
    for (key, message) in [
      ("cots", "no relation has a property 'cots'; did you mean 'cost'?"),
      ("zebra", "no relation has a property 'zebra'; there are 'cost', 'mood', 'note'"),
      ("note", "relations cannot weigh by 'note', which is no number; they can by 'cost', 'mood'"),
      ("mood", "relations cannot weigh by 'mood', which is -1.0 in 'Actor"),
    ] {
      let answer = try ask(from, to, ["--weight", key])
      #expect(answer.exitCode != 0 && answer.errors.contains(message), "\(answer.errors)")
    }
  }
}
