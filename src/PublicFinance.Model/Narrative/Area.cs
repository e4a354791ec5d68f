namespace PublicFinance.Model.Narrative;

/// <summary>What a section, or the last topic named, deals with: it decides what a bare unit counts.</summary>
internal enum Area
{
    None,
    Accounts,
    Basic,
    ThreePublic,
    Abroad,
    Vehicles,
    Reception,
    OperatingFunds,
    Procurement,
    Assets,
    Staffing,
    Performance,
    Glossary,

    /// <summary>A report or scorecard attached behind the disclosure: only its scores are read, for its amounts speak of other things and years.</summary>
    Attachment,
}
