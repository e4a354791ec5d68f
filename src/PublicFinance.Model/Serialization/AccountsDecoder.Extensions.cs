using System.Text;
using System.Text.Json;

namespace PublicFinance.Model.Serialization;

/// <summary>The host's own data: any object, kept verbatim, that every JSON reader understands in one way.</summary>
internal ref partial struct AccountsDecoder
{
    /// <summary>Checks what a host wants to be written as extensions.</summary>
    /// <exception cref="JsonFault">It is no object, or ambiguous.</exception>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static void CheckExtensions(string json)
    {
        var decoder = new AccountsDecoder(Encoding.UTF8.GetBytes(json), AccountsJsonOptions.Default);
        decoder._cells.Dispose();
        decoder._reader.Read();
        decoder.ReadExtensions();
        decoder._reader.Read();
    }

    private string ReadExtensions()
    {
        int start = (int)Begin(JsonTokenType.StartObject);
        var open = new Stack<HashSet<string>?>();
        do
        {
            switch (_reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    open.Push(new HashSet<string>(StringComparer.Ordinal));
                    break;
                case JsonTokenType.StartArray:
                    open.Push(null);
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    open.Pop();
                    break;
                case JsonTokenType.PropertyName:
                    string name = CurrentText(int.MaxValue);
                    if (!open.Peek()!.Add(name))
                    {
                        throw Fault($"the member '{JsonLocator.Shorten(name)}' stands twice", $"成员“{JsonLocator.Shorten(name)}”重复出现");
                    }

                    break;
                case JsonTokenType.String:
                    CurrentText(int.MaxValue);
                    break;
                default:
                    break;
            }
        }
        while (open.Count > 0 && _reader.Read());

        return Encoding.UTF8.GetString(_json[start..(int)_reader.BytesConsumed]);
    }
}
