using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using PublicFinance.Model.Accounts;

namespace PublicFinance.Model.Serialization;

/// <summary>
/// Decodes one document straight into the tables' arrays. Members come in any order: what needs a later member to be
/// understood is passed over and read again from a copy of the reader.
/// </summary>
internal ref partial struct AccountsDecoder
{
    private readonly ReadOnlySpan<byte> _json;
    private readonly AccountsJsonOptions _options;
    private Utf8JsonReader _reader;
    private CellBuffer _cells;
    private DisclosureTemplate? _template;

    private AccountsDecoder(ReadOnlySpan<byte> json, AccountsJsonOptions options)
    {
        _json = json;
        _options = options;
        _reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = options.MaxDepth });
        _cells = new CellBuffer();
    }

    /// <summary>Decodes a document without byte order mark.</summary>
    /// <exception cref="JsonFault">It is none, with the reason.</exception>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static FinalAccounts Decode(ReadOnlySpan<byte> json, AccountsJsonOptions options)
    {
        var decoder = new AccountsDecoder(json, options);
        try
        {
            return decoder.ReadDocument();
        }
        catch (InvalidOperationException) when (decoder._reader.ValueIsEscaped)
        {
            throw decoder.HalfCharacter(); // how the reader says that an escaped text cannot be compared
        }
        finally
        {
            decoder._cells.Dispose();
        }
    }

    private FinalAccounts ReadDocument()
    {
        _reader.Read();
        long start = Begin(JsonTokenType.StartObject);
        uint seen = 0;
        int member = -1, year = 0;
        string? entity = null, extensions = null;
        EntityProfile profile = EntityProfile.Unknown;
        var tables = new Table?[TableIds.Count];
        ImmutableArray<ToldChange> changes = [];
        Utf8JsonReader tablesAt = default, changesAt = default;
        while (NextMember(JsonNames.Document, ref member, ref seen))
        {
            switch (JsonNames.Document.Names[member])
            {
                case "format":
                    CheckFormat();
                    break;
                case "version":
                    CheckVersion();
                    break;
                case "entity":
                    entity = ReadText(_options.MaxNameLength);
                    if (string.IsNullOrWhiteSpace(entity))
                    {
                        throw Fault("the unit's name is empty", "单位名称为空");
                    }

                    break;
                case "fiscalYear":
                    year = ReadInteger(1949, 2999);
                    break;
                case "template":
                    ReadTemplate();
                    break;
                case "profile":
                    profile = ReadProfile();
                    break;
                case "tables":
                    if (!Defer(_template is null, ref tablesAt))
                    {
                        ReadTables(tables);
                    }

                    break;
                case "changes":
                    if (!Defer(_template is null, ref changesAt))
                    {
                        changes = ReadChanges();
                    }

                    break;
                default:
                    extensions = ReadExtensions();
                    break;
            }
        }

        Require(JsonNames.Document, seen, 0b0_0101_1111, start);
        _reader.Read(); // throws where anything but white space follows
        if (tablesAt.TokenType != JsonTokenType.None)
        {
            _reader = tablesAt;
            ReadTables(tables);
        }

        if (changesAt.TokenType != JsonTokenType.None)
        {
            _reader = changesAt;
            changes = ReadChanges();
        }

        return FinalAccounts.Create(entity!, year, _template!, tables, profile, changes, extensions ?? "");
    }

    private readonly void CheckFormat()
    {
        Expect(JsonTokenType.String, "text", "文本");
        if (!_reader.ValueTextEquals(JsonNames.Format))
        {
            throw Fault($"the format is not '{JsonNames.Format}'", $"格式标识不是“{JsonNames.Format}”");
        }
    }

    private readonly void CheckVersion()
    {
        int version = ReadInteger(0, int.MaxValue);
        if (version > JsonNames.Version)
        {
            throw NewerVersion(version, _reader.TokenStartIndex);
        }

        if (version < JsonNames.Version)
        {
            throw Fault($"there is no version {version}; this library reads version {JsonNames.Version}", $"没有版本{version}；本程序读取版本{JsonNames.Version}");
        }
    }

    internal static JsonFault NewerVersion(int version, long offset) => new(
        $"the document has version {version}, this library reads up to version {JsonNames.Version}: a newer library is needed",
        $"文件为版本{version}，本程序最高可读版本{JsonNames.Version}，请更新程序", offset);

    [MemberNotNull(nameof(_template))]
    private void ReadTemplate()
    {
        string name = ReadText(_options.MaxNameLength);
        _template = _options.Find(name) ?? throw Fault(
            $"unknown template '{JsonLocator.Shorten(name)}'; known are {_options.TemplateNames}",
            $"未知的公开格式“{JsonLocator.Shorten(name)}”；已知的有{_options.TemplateNames}");
    }
}
