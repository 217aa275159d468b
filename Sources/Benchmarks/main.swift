import Benchmark

Benchmark.main(
  try [
    chronologyBenchmarks(), corpusBenchmarks(), readingBenchmarks(), consolidationBenchmarks(),
    dossierBenchmarks(), timelineBenchmarks(), diagramBenchmarks(),
  ])
