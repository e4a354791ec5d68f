namespace PublicFinance.Model.Accounts;

/// <summary>What the document tells about the unit itself, as far as relations depend on it.</summary>
public sealed record EntityProfile
{
    /// <summary>Nothing told.</summary>
    public static EntityProfile Unknown { get; } = new();

    /// <summary>The kind of unit (单位性质).</summary>
    public EntityKind Kind { get; init; }

    /// <summary>A university, research or medical unit: academic travel counts apart from 三公 (高校、科研、医疗单位).</summary>
    public bool IsAcademic { get; init; }

    /// <summary>Founded, merged or abolished in the year (机构新设、合并、撤销).</summary>
    public bool IsReorganised { get; init; }

    /// <summary>The document says that items are withheld (涉密内容未公开).</summary>
    public bool WithholdsItems { get; init; }

    /// <summary>Table 06 covers the basic expenditure of all appropriations, not only of the general public budget.</summary>
    public bool BasicTableCoversAllAppropriation { get; init; }

    /// <summary>A reason is told for three-public expenditure above its budget (“三公”经费超预算说明).</summary>
    public bool ExplainsThreePublicOverrun { get; init; }

    /// <summary>An adjustment, recovery or reorganisation of the opening carry-over is told (年初结转结余调整说明).</summary>
    public bool ExplainsOpeningAdjustment { get; init; }
}
