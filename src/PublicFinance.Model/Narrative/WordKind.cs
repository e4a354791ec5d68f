namespace PublicFinance.Model.Narrative;

/// <summary>What a word does in a sentence.</summary>
internal enum WordKind : byte
{
    /// <summary>No word: text that asserts no figure.</summary>
    Free,

    /// <summary>A number.</summary>
    Number,

    /// <summary>The number of a heading or item.</summary>
    Numbering,

    /// <summary>Names a topic.</summary>
    Noun,

    /// <summary>Names a topic only where nothing else qualifies it: 收入, 支出, 项目, 车辆.</summary>
    WeakNoun,

    /// <summary>Names a kind of money.</summary>
    Scope,

    /// <summary>决算数, 年初预算, 全年预算.</summary>
    Measure,

    /// <summary>增加, 减少, 持平, by value a <see cref="Direction"/>.</summary>
    Direction,

    /// <summary>多, 少: a direction only before a number in a comparison.</summary>
    WeakDirection,

    /// <summary>大于, 小于, 等于.</summary>
    Comparison,

    /// <summary>比, 较, 与.</summary>
    Versus,

    /// <summary>上年, 去年.</summary>
    LastYear,

    /// <summary>同比, 比上年: a comparison with last year in one word.</summary>
    OnYear,

    /// <summary>占.</summary>
    Share,

    /// <summary>完成.</summary>
    Complete,

    /// <summary>完成率: a completion without a budget's name.</summary>
    CompletionRate,

    /// <summary>其中.</summary>
    Among,

    /// <summary>具体构成为, 主要用于以下方面: begins a list of parts.</summary>
    List,

    /// <summary>主要原因.</summary>
    Reason,

    /// <summary>主要用于, 主要包括.</summary>
    Purpose,

    /// <summary>单价: a threshold follows.</summary>
    Threshold,

    /// <summary>以上, 以下: a threshold went before.</summary>
    ThresholdEnd,

    /// <summary>A unit, by value a <see cref="UnitKind"/>.</summary>
    Unit,

    /// <summary>Connects a subject with its figure.</summary>
    Glue,

    /// <summary>The amount of what was named before: 采购金额, 合同金额.</summary>
    AmountOf,

    /// <summary>基本, before 持平: then nothing is asserted.</summary>
    Basically,

    /// <summary>约.</summary>
    About,

    /// <summary>无, 没有.</summary>
    Without,

    /// <summary>由, 从: 由上年的N减少到N.</summary>
    From,

    /// <summary>差值为: the amount of a comparison with the budget told before.</summary>
    Difference,

    /// <summary>预决算差异率: a signed rate against the budget.</summary>
    DifferenceRate,

    /// <summary>分别: one figure for each of several subjects follows.</summary>
    Respectively,

    /// <summary>人均: the amount is a quotient.</summary>
    PerUnit,

    /// <summary>限额: the amounts of the sentence are norms.</summary>
    Norm,

    /// <summary>本表为空.</summary>
    Empty,

    /// <summary>XX.</summary>
    Placeholder,

    /// <summary>本部门, 年度: what may stand before a weak noun.</summary>
    Self,

    /// <summary>绩效自评: the sentence deals with performance.</summary>
    Performance,

    /// <summary>国内: ends 外事.</summary>
    Domestic,

    /// <summary>（类）, （款）, （项）, by value 1 to 3.</summary>
    Level,

    /// <summary>A comma or enumeration mark.</summary>
    Comma,

    /// <summary>A semicolon.</summary>
    Semicolon,

    /// <summary>The end of a sentence.</summary>
    Stop,

    /// <summary>An opening bracket.</summary>
    Open,

    /// <summary>A closing bracket.</summary>
    Close,

    /// <summary>Something was left out here: a table, the end of a heading.</summary>
    Break,
}
