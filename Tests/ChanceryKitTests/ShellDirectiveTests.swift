import ChanceryKit
import Chronology
import Cypher
import TemporalGraph
import Testing

struct ShellDirectiveTests {
  @Test(arguments: [
    (":quti", "':quti' is no command; did you mean ':quit'? ':help' lists them"),
    (":zzzzzz", "':zzzzzz' is no command; ':help' lists them"),
    (":format xml", "'xml' is no format; write :format table, :format json, :format csv"),
    (":labels of", "nothing stands after ':labels'; leave out 'of'"),
    (":param x", "'x' gives no value; write name=value"),
  ])
  func `says what is wrong and how to mend it`(line: String, message: String) {
    let error = #expect(throws: ShellDirectiveError.self) { try ShellDirective(line) }
    #expect(error?.description == message)
  }

  @Test func `a date that is none is told`() {
    let error = #expect(throws: ShellDirectiveError.self) { try ShellDirective(":as-of 2025-13") }
    #expect(error?.description.contains("2025-13") == true)
  }

  @Test func `every command of the manual is read`() throws {
    for (usage, _) in ShellDirective.manual(.french) {
      let line =
        usage.replacing("table|json|csv", with: "json").replacing(" date", with: " 2025-09")
      _ = try ShellDirective(line)
    }
    #expect(ShellDirective.names.count == Set(ShellDirective.names).count)
  }

  @Test func `moments are today, any time, or the end of a date`() throws {
    var settings = ShellSettings(QueryRequest(), format: .table)
    let noon = Int64(20_000) * 86_400_000_000_000 + 43_200_000_000_000
    guard case .asOf(let now) = try ShellDirective(":as-of"),
      case .knownAt(let month) = try ShellDirective(":known-at 2025-09;"),
      case .asOf(let any) = try ShellDirective("  :as-of any ")
    else {
      Issue.record("other commands were read")
      return
    }
    settings.asOf = now
    settings.knownAt = month
    #expect(settings.request(now: noon).time.asOf == Day(daysSince1970: 20_000))
    #expect(settings.request(now: -1).time.asOf == Day(daysSince1970: -1))
    #expect(settings.request(now: noon).time.knownAt == (try EDTF("2025-09-30")).latestDay)
    settings.asOf = any
    #expect(settings.request(now: noon).time.asOf == nil)
  }

  @Test func `parameters are listed as the language writes them`() throws {
    var settings = ShellSettings(QueryRequest(), format: .table)
    for line in [":param name='it is'", ":param $n=1.5", ":param list=[1, \"a\"]"] {
      guard case .parameter(let parameter) = try ShellDirective(line) else {
        Issue.record("\(line) is another command")
        continue
      }
      settings.parameters[parameter.name] = parameter.value
    }
    #expect(ShellDirective.blanked("  :explain  RETURN") == "            RETURN")
    #expect(settings.parameterLines == ["$list = [1, 'a']", "$n = 1.5", "$name = 'it is'"])
  }

  @Test func `a plan is asked for once`() {
    var settings = ShellSettings(QueryRequest(), format: .table)
    settings.explainsNext = true
    #expect(settings.request(now: 0).isExplained)
    #expect(!settings.request(now: 0).isExplained)
  }
}
