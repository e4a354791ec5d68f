using System.Reflection;
using System.Runtime.ExceptionServices;
using FsCheck;
using FsCheck.Xunit;
using Microsoft.FSharp.Core;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace PublicFinance.Mutation;

/// <summary>A fact, a theory with all its rows or a property, run by reflection: no host, no parallel runs, no report.</summary>
/// <param name="cases">No property draws more cases than so many.</param>
internal sealed class TestMethod(Type type, MethodInfo method, int cases)
{
    public string Name => $"{type.FullName}.{method.Name}";

    public static IEnumerable<TestMethod> In(Assembly assembly, int cases) => assembly.GetTypes().Where(t => t is { IsAbstract: false, IsGenericTypeDefinition: false } or { IsAbstract: true, IsSealed: true })
        .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static)
            .Where(m => m.GetCustomAttribute<FactAttribute>() is { Skip: null }).Select(m => new TestMethod(t, m, cases)))
        .OrderBy(t => t.Name, StringComparer.Ordinal);

    /// <summary>Runs it; an exception of any kind is a failure, but for a test that skips itself.</summary>
    public void Run()
    {
        try
        {
            if (method.GetCustomAttribute<PropertyAttribute>() is not null)
            {
                WithInstance(instance => Check.Method(Settings(), method, instance is null ? FSharpOption<object>.None : FSharpOption<object>.Some(instance)));
                return;
            }

            DataAttribute[] data = [.. method.GetCustomAttributes().OfType<DataAttribute>()];
            if (data.Length == 0)
            {
                WithInstance(instance => Invoke(instance, []));
                return;
            }

            foreach (DataAttribute source in data)
            {
                DisposalTracker tracker = new();
                foreach (object?[] row in source.GetData(method, tracker).AsTask().GetAwaiter().GetResult().Select(r => r.GetData()))
                {
                    WithInstance(instance => Invoke(instance, row));
                }
            }
        }
        catch (Exception e) when (e.Message.StartsWith("$XunitDynamicSkip$", StringComparison.Ordinal))
        {
        }
    }

    private void WithInstance(Action<object?> run)
    {
        object? instance = method.IsStatic ? null : Activator.CreateInstance(type, BindingFlags.DoNotWrapExceptions | BindingFlags.CreateInstance | BindingFlags.Public | BindingFlags.Instance, null, null, null);
        try
        {
            run(instance);
        }
        finally
        {
            (instance as IDisposable)?.Dispose();
        }
    }

    private void Invoke(object? instance, object?[] row)
    {
        object? result;
        try
        {
            result = method.Invoke(instance, Arguments(row));
        }
        catch (TargetInvocationException e)
        {
            ExceptionDispatchInfo.Throw(e.InnerException!);
            throw;
        }

        if (result is Task task)
        {
            task.GetAwaiter().GetResult();
        }
    }

    /// <summary>Left-out arguments have their defaults, and what is over belongs to the last `params`.</summary>
    private object?[] Arguments(object?[] row)
    {
        ParameterInfo[] parameters = method.GetParameters();
        var arguments = new object?[parameters.Length];
        for (int i = 0; i < parameters.Length; i++)
        {
            if (parameters[i].IsDefined(typeof(ParamArrayAttribute)) && !(row.Length == parameters.Length && (row[i] is null || parameters[i].ParameterType.IsInstanceOfType(row[i]))))
            {
                object?[] rest = row[Math.Min(i, row.Length)..];
                var array = Array.CreateInstance(parameters[i].ParameterType.GetElementType()!, rest.Length);
                rest.CopyTo(array, 0);
                arguments[i] = array;
            }
            else
            {
                arguments[i] = i < row.Length ? row[i] : parameters[i].DefaultValue;
            }
        }

        return arguments;
    }

    /// <summary>The settings of the property, its class and its assembly: the nearest says how many, all say what is drawn.</summary>
    private Config Settings()
    {
        CustomAttributeData[] levels = [.. new[] { method.CustomAttributes, type.CustomAttributes, type.Assembly.CustomAttributes }
            .SelectMany(a => a.Where(c => c.AttributeType == typeof(PropertyAttribute) || c.AttributeType == typeof(PropertiesAttribute)))];
        IEnumerable<object?> Named(string name) => levels.SelectMany(l => l.NamedArguments).Where(a => a.MemberName == name).Select(a => a.TypedValue.Value);
        Type[] arbitrary = [.. Named("Arbitrary").Cast<IEnumerable<CustomAttributeTypedArgument>>().SelectMany(a => a).Select(a => (Type)a.Value!).Distinct()];
        int most = Named("MaxTest").Cast<int?>().FirstOrDefault() ?? 100;
        Config config = Config.QuickThrowOnFailure.WithMaxTest(Math.Min(most, cases)).WithArbitrary(arbitrary);
        return Named("Replay").Cast<string>().FirstOrDefault() is { } replay && replay.Split(',') is [string seed, string gamma]
            ? config.WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(ulong.Parse(seed, System.Globalization.CultureInfo.InvariantCulture), ulong.Parse(gamma, System.Globalization.CultureInfo.InvariantCulture)), FSharpOption<int>.None)))
            : config;
    }
}
