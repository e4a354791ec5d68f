namespace PublicFinance.Model.Narrative;

/// <summary>What the reader knows between two words; a bracket saves it and gives it back.</summary>
internal struct ReaderState
{
    /// <summary>What is spoken of, if anything is.</summary>
    public Subject? Current;

    /// <summary>True if a name was read that no catalogue has: figures that follow are its own.</summary>
    public bool UnknownName;

    /// <summary>Characters of free text since the words last connected with the subject.</summary>
    public int Gap;

    /// <summary>True if the subject's amount was told since it was named.</summary>
    public bool Used;

    public FiscalMeasure Measure;
    public Pending Pending;
    public Direction Direction;
    public TextSpan DirectionSpan;
    public bool ChangeAmountRead;
    public ComparedWith Against;
    public bool Compared;
    public bool Basically;
    public bool About;
    public bool Foreign;
    public bool Without;
    public Subject? Base;
    public MoneyScope? Scope;
    public Area Area;
    public Mode Mode;

    /// <summary>The money whose counts are told: the change of an amount behind them is its own.</summary>
    public Subject? Counted;

    /// <summary>The subject before a reason or purpose.</summary>
    public Subject? Outer;

    /// <summary>The whole before 其中.</summary>
    public Subject? Whole;

    /// <summary>The whole of the list that the sentence before told, until something is named.</summary>
    public Subject? WholeBefore;

    /// <summary>True behind an amount of something unnamed: a budget or final that follows is its own.</summary>
    public bool Stranger;

    /// <summary>The subject of the last amount.</summary>
    public Subject? Nearest;

    /// <summary>True in a clause that tells a quotient, or a sentence that tells norms.</summary>
    public bool PerUnit;
    public bool Norm;

    /// <summary>The year that the clause names, or 0.</summary>
    public int ClauseYear;

    /// <summary>The year of the whole whose parts are listed, where its own clause named it; or 0.</summary>
    public int ListYear;

    public bool ClauseFinal;
    public bool ClauseBudget;
}
