using System.Globalization;
using Assessment.Benchmarks;
using Assessment.Benchmarks.Soaking;
using BenchmarkDotNet.Running;

switch (args)
{
    case ["shares"]:
        RenderShares.Print();
        return 0;
    case ["soak", var minutes, var cases]:
        return Soak.Run(int.Parse(minutes, CultureInfo.InvariantCulture), int.Parse(cases, CultureInfo.InvariantCulture));
    default:
        BenchmarkSwitcher.FromAssembly(typeof(RenderShares).Assembly).Run(args);
        return 0;
}
