using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Tests;

/// <summary>What holds for every public type of the library, by reflection.</summary>
public class HouseRulesTests
{
    private static readonly Assembly Library = typeof(FinalAccounts).Assembly;
    private static readonly Type[] Public = [.. Library.GetExportedTypes()];
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void Nothing_public_can_be_set_after_it_was_made()
    {
        IEnumerable<string> setters = Public.SelectMany(t => t.GetProperties(Own))
            .Where(p => p.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
            .Select(p => $"{p.DeclaringType!.Name}.{p.Name}");
        IEnumerable<string> fields = Public.Where(t => !t.IsEnum).SelectMany(t => t.GetFields(Own))
            .Where(f => f.IsPublic && !f.IsInitOnly && !f.IsLiteral).Select(f => $"{f.DeclaringType!.Name}.{f.Name}");
        Assert.Empty(setters.Concat(fields));
    }

    [Fact]
    public void Instance_fields_are_readonly_but_in_builders_and_caches()
    {
        string[] caches = ["FinalAccounts._codes", "FinalAccounts._implied", "Table._children"];          // computed once from what never changes
        IEnumerable<string> fields = Public.Where(t => !t.IsEnum && !t.Name.EndsWith("Builder", StringComparison.Ordinal)).SelectMany(t => t.GetFields(Own))
            .Where(f => !f.IsStatic && !f.IsInitOnly && !f.Name.StartsWith('<')).Select(f => $"{f.DeclaringType!.Name}.{f.Name}");
        Assert.Empty(fields.Except(caches));
    }

    [Fact]
    public void A_public_struct_has_equality_in_every_form()
    {
        IEnumerable<string> without = Public.Where(t => t.IsValueType && !t.IsEnum && !t.IsGenericTypeDefinition && !t.IsByRefLike && !t.Name.StartsWith("Enumerator", StringComparison.Ordinal))
            .Where(t => !typeof(IEquatable<>).MakeGenericType(t).IsAssignableFrom(t)
                || t.GetMethod("op_Equality", [t, t]) is null || t.GetMethod("op_Inequality", [t, t]) is null
                || t.GetMethod("GetHashCode", Own, []) is null || t.GetMethod("Equals", Own, [typeof(object)]) is null)
            .Select(t => t.Name);
        Assert.Empty(without);
    }

    [Fact]
    public void The_default_of_a_public_struct_is_a_value_like_any_other()     // but the default figure, which is none, is told in words
    {
        foreach (Type type in Public.Where(t => t.IsValueType && !t.IsEnum && !t.IsGenericTypeDefinition && !t.IsByRefLike))
        {
            object value = RuntimeHelpers.GetUninitializedObject(type), other = RuntimeHelpers.GetUninitializedObject(type);
            Assert.True(value.Equals(other), type.Name);
            Assert.True(value.GetHashCode() == other.GetHashCode(), type.Name);
            Assert.True(value.ToString() is not null, type.Name);
            if (type != typeof(Figure) && type.GetMethod("TryParse", [typeof(string), typeof(IFormatProvider), type.MakeByRefType()]) is { } tryParse && value.ToString() is { Length: > 0 } text)
            {
                object?[] arguments = [text, null, null];
                Assert.True((bool)tryParse.Invoke(null, arguments)!, $"{type.Name} '{text}'");
                Assert.Equal(value, arguments[2]);
            }
        }
    }

    [Fact]
    public void What_parses_has_a_form_that_does_not_throw()
    {
        IEnumerable<string> without = Public.SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(m => m.Name.StartsWith("Parse", StringComparison.Ordinal) && !m.DeclaringType!.GetMethods(BindingFlags.Public | BindingFlags.Static).Any(o => o.Name == "Try" + m.Name))
            .Select(m => $"{m.DeclaringType!.Name}.{m.Name}");
        Assert.Empty(without.Distinct());
    }

    [Fact]
    public void Everything_public_is_documented()
    {
        HashSet<string> documented = [.. XDocument.Load(Path.ChangeExtension(Library.Location, ".xml")).Descendants("member")
            .Where(m => m.HasElements).Select(m => Head(m.Attribute("name")!.Value))];
        IEnumerable<string> names = Public.Select(t => "T:" + Name(t))
            .Concat(Public.Where(t => !typeof(Delegate).IsAssignableFrom(t)).SelectMany(t => t.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
                .Where(m => m.GetCustomAttribute<CompilerGeneratedAttribute>() is null && m is FieldInfo { IsSpecialName: false } or PropertyInfo)
                .Where(m => !IsPositional(m))
                .Select(m => (m is FieldInfo ? "F:" : "P:") + Name(m.DeclaringType!) + "." + m.Name));
        Assert.DoesNotContain(names, n => !documented.Contains(n));
    }

    [Fact]
    public void A_file_holds_one_public_type_of_its_name_and_is_short()
    {
        string? root = Path.GetDirectoryName(Here());
        while (root is not null && !Directory.Exists(Path.Combine(root, "src")))
        {
            root = Path.GetDirectoryName(root);
        }

        Assert.NotNull(root);
        string[] files = [.. Directory.GetFiles(Path.Combine(root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Split(Path.DirectorySeparatorChar).Any(p => p is "obj" or "bin"))];
        Assert.NotEmpty(files);
        Assert.Empty(files.Where(f => File.ReadLines(f).Count() > 400).Select(Path.GetFileName));
        HashSet<string> names = [.. Public.Where(t => !t.IsNested).Select(t => t.Name.Split('`')[0])];
        HashSet<string> stems = [.. files.Select(f => Path.GetFileName(f).Split('.')[0])];
        Assert.Empty(names.Except(stems));
        Assert.Empty(files.Where(f => File.ReadLines(f).Count(l => l.StartsWith("public ", StringComparison.Ordinal)
            && System.Text.RegularExpressions.Regex.IsMatch(l, @"\b(class|struct|record|enum|interface)\b")) > 1).Select(Path.GetFileName));
    }

    /// <summary>A property of a record's parameter is documented by the parameter.</summary>
    private static bool IsPositional(MemberInfo member) => member is PropertyInfo p
        && p.DeclaringType!.GetConstructors().Any(c => c.GetParameters().Any(a => a.Name == p.Name && a.ParameterType == p.PropertyType));

    private static string Name(Type type) => type.FullName!.Replace('+', '.');

    private static string Head(string name) => name.Split('(')[0];

    private static string Here([CallerFilePath] string path = "") => path;
}
