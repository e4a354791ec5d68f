using BenchmarkDotNet.Running;
using PublicFinance.Benchmarks;

if (args is ["ratios"])
{
    Ratios.Print(Console.Out);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
