import Testing

extension Tag {
  @Tag static var property: Tag
  @Tag static var golden: Tag
}
