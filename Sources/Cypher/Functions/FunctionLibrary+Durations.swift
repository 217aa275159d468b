extension FunctionLibrary {
  /// Durations, and how far apart two instants lie.
  static let durations: [Function] = [
    Function("duration", ["input": [.string, .map, .duration]], .duration, pending),
    Function("duration.between", ["from": .instant, "to": .instant], .duration, pending),
    Function("duration.inMonths", ["from": .instant, "to": .instant], .duration, pending),
    Function("duration.inDays", ["from": .instant, "to": .instant], .duration, pending),
    Function("duration.inSeconds", ["from": .instant, "to": .instant], .duration, pending),
  ]
}
