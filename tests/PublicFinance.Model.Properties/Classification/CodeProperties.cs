using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Xunit;
using PublicFinance.Model.Classification;

namespace PublicFinance.Model.Properties.Classification;

/// <summary>What holds for every code of a kind.</summary>
public abstract class CodeProperties<TCode>
    where TCode : struct, IClassificationCode<TCode>
{
    [Property(Arbitrary = [typeof(Codes)])]
    public bool Parse_inverts_format(TCode code) => TCode.Parse(code.ToString()!, null).Equals(code);

    [Property(Arbitrary = [typeof(Codes)])]
    public bool Utf8_agrees_with_utf16(TCode code)
    {
        Span<byte> bytes = stackalloc byte[7];
        return code.TryFormat(bytes, out int written, default, null)
            && Encoding.UTF8.GetString(bytes[..written]) == code.ToString()
            && TCode.Parse(bytes[..written], null).Equals(code);
    }

    [Property(Arbitrary = [typeof(Codes)])]
    public bool The_number_is_the_digits(TCode code)
        => code.ToInt32().ToString(CultureInfo.InvariantCulture) == code.ToString() && TCode.FromInt32(code.ToInt32()).Equals(code);

    [Property(Arbitrary = [typeof(Codes)])]
    public bool The_parent_is_the_text_less_two_digits(TCode code)
        => code.Parent.ToString() == (code.Level == CodeLevel.Class ? string.Empty : code.ToString()![..^2]);

    [Property(Arbitrary = [typeof(Codes)])]
    public bool Ancestors_run_from_class_to_parent(TCode code)
    {
        List<string?> expected = [];
        for (int length = 3; length < code.ToString()!.Length; length += 2)
        {
            expected.Add(code.ToString()![..length]);
        }

        return code.Ancestors.Select(a => a.ToString()).SequenceEqual(expected)
            && code.Ancestors.Count == expected.Count
            && (expected.Count == 0 || code.Ancestors[^1].Equals(code.Parent));
    }

    [Property(Arbitrary = [typeof(Codes)])]
    public bool Order_is_the_order_of_the_digits(TCode left, TCode right)
        => Math.Sign(left.CompareTo(right)) == Math.Sign(string.CompareOrdinal(left.ToString(), right.ToString()));

    [Property(Arbitrary = [typeof(Codes)])]
    public bool Contains_is_prefix(TCode outer, TCode inner)
        => outer.Contains(inner) == inner.ToString()!.StartsWith(outer.ToString()!, StringComparison.Ordinal);

    [Property(Arbitrary = [typeof(Codes)])]
    public bool Equal_codes_have_equal_hashes(TCode left, TCode right)
        => left.Equals(right) == (left.ToString() == right.ToString()) && (!left.Equals(right) || left.GetHashCode() == right.GetHashCode());

    [Property]
    public bool No_text_crashes_and_what_is_read_is_what_was_written(string? text)
        => !TCode.TryParse(text, null, out TCode code) ? code.IsEmpty : code.ToString() == text;

    [Property]
    public bool Parsing_digits_agrees_with_the_number(int number)
    {
        string text = number.ToString(CultureInfo.InvariantCulture);
        bool valid = TCode.TryParse(text, null, out TCode parsed);
        return (number == 0 || valid == TCode.TryFromInt32(number, out _)) && (!valid || parsed.ToInt32() == number);
    }
}

public class FunctionCodeProperties : CodeProperties<FunctionCode>;

public class DepartmentEconomicCodeProperties : CodeProperties<DepartmentEconomicCode>;

public class GovernmentEconomicCodeProperties : CodeProperties<GovernmentEconomicCode>;

public class RevenueCodeProperties : CodeProperties<RevenueCode>;
