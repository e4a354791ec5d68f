namespace PublicFinance.Model.Tests.Audit;

/// <summary>Whether a call takes memory: what the runtime does beside it may count once; what the call does counts always.</summary>
internal static class Memory
{
    public static bool IsTakenBy(Func<bool> call) => !Enumerable.Range(0, 4).Any(_ => Of(call) == 0);

    private static long Of(Func<bool> call)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        call();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
