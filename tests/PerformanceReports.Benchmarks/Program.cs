using BenchmarkDotNet.Running;
using PerformanceReports.Benchmarks;

if (args is [ImportMeasurement.Command, ..])
{
    return await ImportMeasurement.RunAsync(args);
}

BenchmarkSwitcher.FromAssembly(typeof(StandingBenchmarks).Assembly).Run(args);
return 0;
