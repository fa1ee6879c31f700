using Assessment.Benchmarks;
using BenchmarkDotNet.Running;

if (args is ["shares"]) RenderShares.Print();
else BenchmarkSwitcher.FromAssembly(typeof(RenderShares).Assembly).Run(args);
