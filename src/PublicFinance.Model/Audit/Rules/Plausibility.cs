using System.Collections.Immutable;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Audit.Rules;

/// <summary>PF0709. A quotient is two bounds, never a value: it is a note only when all of it lies outside.</summary>
internal static class Plausibility
{
    public static Rule Rule(PlausibleBounds bounds) => new FunctionRule(
        "PF0709", "人均接待费、车均运行维护费在合理范围内", "Reception per head and running cost per vehicle are plausible", Severity.Note,
        "接待费 ÷ 接待人次、运行维护费 ÷ 车辆保有量 在设定范围内", input => Checks(input, bounds), input => AreInside(input, bounds))
    {
        Remark = $"默认范围：人均接待费 {Yuan(bounds.LeastReceptionPerPerson)}至{Yuan(bounds.MostReceptionPerPerson)}，车均运行维护费 {Yuan(bounds.LeastRunningPerVehicle)}至{Yuan(bounds.MostRunningPerVehicle)}，可由使用者设定。",
        EnglishRemark = "The bounds are parameters (PlausibleBounds).",
    };

    private static IEnumerable<Check> Checks(AuditInput input, PlausibleBounds bounds)
    {
        if (input.Accounts is not { } accounts)
        {
            yield break;
        }

        yield return Quotient(accounts, Item.Reception, Item.PersonsReceived, bounds.LeastReceptionPerPerson, bounds.MostReceptionPerPerson, "人均接待费", "reception per head");
        yield return Quotient(accounts, Item.Running, Item.VehiclesHeld, bounds.LeastRunningPerVehicle, bounds.MostRunningPerVehicle, "车均运行维护费", "running cost per vehicle");
    }

    private static bool AreInside(AuditInput input, PlausibleBounds bounds) => input.Accounts is not { } accounts
        || (IsInside(accounts, Item.Reception, Item.PersonsReceived, bounds.LeastReceptionPerPerson, bounds.MostReceptionPerPerson)
            && IsInside(accounts, Item.Running, Item.VehiclesHeld, bounds.LeastRunningPerVehicle, bounds.MostRunningPerVehicle));

    private static bool IsInside(FinalAccounts accounts, Item cost, Item count, Amount least, Amount most) =>
        !RuleSyntax.TryCell(accounts, TableId.ThreePublic, RowKey.Of(Item.Final), cost, out long money, out long half)
        || !RuleSyntax.TryCell(accounts, TableId.ThreePublicCounts, RowKey.Of(Item.Final), count, out long number, out _)
        || IsPlausible(money, half, number, least, most);

    /// <summary>Nothing is divided by nothing, and nothing is said of a correction below zero.</summary>
    private static bool IsPlausible(long money, long half, long number, Amount least, Amount most) => money <= 0 || number <= 0
        || (money + half >= Math.BigMul(least.Fen, number) && money - half <= Math.BigMul(most.Fen, number));

    private static Check Quotient(FinalAccounts accounts, Item cost, Item count, Amount least, Amount most, string name, string english)
    {
        Figure money = accounts.Find(TableId.ThreePublic, RowKey.Of(Item.Final), cost), number = accounts.Find(TableId.ThreePublicCounts, RowKey.Of(Item.Final), count);
        if (!money.IsKnown || !number.IsKnown)
        {
            return Check.Without(Unasked.NotTold(money.IsKnown ? number : money));
        }

        if (IsPlausible(money.Value, money.Half, number.Value, least, most))
        {
            return Check.Passed;
        }

        string each = Yuan(Amount.FromFen(money.Value / number.Value));
        string range = $"{Yuan(least)}至{Yuan(most)}";
        return Check.Broken(new FormFailure(
            $"{name}约 {each}（{money} ÷ {number}），不在 {range} 范围内",
            $"{english} is about {each} ({money} ÷ {number}), outside {Yuan(least)} to {Yuan(most)}",
            [money, number]));
    }

    private static string Yuan(Amount amount) => Figure.Printed(amount.Fen / 100 * 100, Precision.Of(AmountUnit.Yuan, 0)).ToString();
}
