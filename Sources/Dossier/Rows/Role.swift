/// In what part an entity stands in a claim or an event.
enum Role: String {
  case source, target
  case saidBy = "said-by"
}
