import ArgumentParser
import ChanceryKit

/// A query whose answer is drawn or exported.
struct AskedQueryOptions: ParsableArguments {
  @Option(
    name: .customLong("query"),
    help: ArgumentHelp(
      "A query in openCypher: the nodes and relationships that it returns are taken.",
      valueName: "cypher"))
  var cypher: String?

  @Option(
    name: .customLong("param"),
    help: ArgumentHelp(
      "The value of $name in that query: a number, true, false, null, JSON's lists and maps, else text.",
      valueName: "name=value"),
    transform: QueryParameter.init)
  var parameters: [QueryParameter] = []

  func validate() throws {
    if cypher == nil, !parameters.isEmpty {
      throw ValidationError("--param gives values to a query; write one with --query")
    }
  }

  /// What the query is run with, under the usual limits.
  var request: QueryRequest {
    var request = CypherOptions.request
    for parameter in parameters { request.parameters[parameter.name] = parameter.value }
    return request
  }
}
