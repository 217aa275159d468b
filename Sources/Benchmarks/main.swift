import Benchmark

Benchmark.main(
  try [
    chronologyBenchmarks(), corpusBenchmarks(), copyBenchmarks(), readingBenchmarks(),
    consolidationBenchmarks(),
    dossierBenchmarks(), timelineBenchmarks(), diagramBenchmarks(),
  ])
