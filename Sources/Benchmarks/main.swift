import Benchmark

Benchmark.main(
  try [
    chronologyBenchmarks(), linguisticsBenchmarks(), corpusBenchmarks(),
    copyBenchmarks(), readingBenchmarks(),
    consolidationBenchmarks(),
    dossierBenchmarks(), timelineBenchmarks(), diagramBenchmarks(),
  ])
