/// A function of the language: what it takes, what it gives, and how it is worked out.
package struct Function: Sendable {
  /// One parameter: its name, for messages and completion, and the kinds that can be known to be
  /// wrong before a query runs.
  package struct Parameter: Hashable, Sendable {
    package let name: String
    package let kinds: ValueKinds
  }

  /// How a function is worked out; short lists of arguments need no array.
  package enum Body: Sendable {
    case nullary(@Sendable (EvaluationContext) throws(CypherError) -> Value)
    case unary(@Sendable (Value, EvaluationContext) throws(CypherError) -> Value)
    case binary(@Sendable (Value, Value, EvaluationContext) throws(CypherError) -> Value)
    case variadic(@Sendable ([Value], EvaluationContext) throws(CypherError) -> Value)
    /// One value from many rows.
    case aggregate(AggregateKind)
  }

  /// The name as it is usually written, with its namespace.
  package let name: String
  package let parameters: [Parameter]
  /// How many of the parameters must be given.
  package let required: Int
  /// Whether the last parameter may be repeated.
  package let repeatsLast: Bool
  /// What it may give, beside null.
  package let result: ValueKinds
  /// Whether the same arguments give the same result all through a statement.
  package let isDeterministic: Bool
  package let body: Body

  package init(
    _ name: String, _ parameters: KeyValuePairs<String, ValueKinds>, required: Int? = nil,
    repeatsLast: Bool = false, _ result: ValueKinds, isDeterministic: Bool = true, _ body: Body
  ) {
    self.name = name
    self.parameters = parameters.map { Parameter(name: $0.key, kinds: $0.value) }
    self.required = required ?? parameters.count
    self.repeatsLast = repeatsLast
    self.result = result
    self.isDeterministic = isDeterministic
    self.body = body
  }

  /// Whether it makes one value from many rows.
  package var isAggregate: Bool {
    switch body {
    case .aggregate: true
    case .nullary, .unary, .binary, .variadic: false
    }
  }

  /// Whether a number of arguments can be given.
  package func takes(_ count: Int) -> Bool {
    count >= required && (repeatsLast || count <= parameters.count)
  }

  /// The parameter that an argument is given to, counted from 0.
  package func parameter(_ index: Int) -> Parameter? {
    if index < parameters.count { return parameters[index] }
    return repeatsLast ? parameters.last : nil
  }

  /// The name with its parameters, as a message shows it: `substring(original, start, [length])`.
  package var usage: String {
    let words = parameters.enumerated().map { $0 < required ? $1.name : "[\($1.name)]" }
    return name + "(" + words.joined(separator: ", ") + (repeatsLast ? ", …" : "") + ")"
  }

  /// What the function gives.
  ///
  /// - Precondition: It is no aggregate, and `takes` the number of arguments.
  package func call(
    _ arguments: [Value], _ context: EvaluationContext
  ) throws(CypherError) -> Value {
    precondition(takes(arguments.count), "\(usage) called with \(arguments.count) arguments")
    switch body {
    case .nullary(let body): return try body(context)
    case .unary(let body): return try body(arguments[0], context)
    case .binary(let body): return try body(arguments[0], arguments[1], context)
    case .variadic(let body): return try body(arguments, context)
    case .aggregate: preconditionFailure("\(name) makes one value from many rows")
    }
  }
}
