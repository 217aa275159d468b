/// One step of a pipeline; encoders are meant by their number in the pipeline.
enum PipelineComponent: Sendable {
  case encoder(TokenEncoder, number: Int)
  case tagger(Tagger, number: Int?)
  case parser(DependencyParser, number: Int?)
  case ruler(AttributeRuler)
  case lemmatizer(Lemmatizer)
  case names(NameRecognizer, number: Int?)
}
