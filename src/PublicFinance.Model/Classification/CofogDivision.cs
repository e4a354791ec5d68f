namespace PublicFinance.Model.Classification;

/// <summary>The divisions of the Classification of the Functions of Government (COFOG, GFSM 2014 701 to 710); the value is the number.</summary>
public enum CofogDivision
{
    /// <summary>Not an expense: financing, transfers between budgets, balances.</summary>
    None = 0,

    /// <summary>General public services.</summary>
    GeneralPublicServices = 1,

    /// <summary>Defence.</summary>
    Defence = 2,

    /// <summary>Public order and safety.</summary>
    PublicOrderAndSafety = 3,

    /// <summary>Economic affairs.</summary>
    EconomicAffairs = 4,

    /// <summary>Environmental protection.</summary>
    EnvironmentalProtection = 5,

    /// <summary>Housing and community amenities.</summary>
    HousingAndCommunityAmenities = 6,

    /// <summary>Health.</summary>
    Health = 7,

    /// <summary>Recreation, culture and religion.</summary>
    RecreationCultureAndReligion = 8,

    /// <summary>Education.</summary>
    Education = 9,

    /// <summary>Social protection.</summary>
    SocialProtection = 10,
}
