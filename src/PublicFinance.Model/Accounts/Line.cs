namespace PublicFinance.Model.Accounts;

/// <summary>A fixed row (行) or a column (栏) of a table as a template prints it.</summary>
/// <param name="Item">What it tells.</param>
/// <param name="Name">The name that the template prints.</param>
/// <param name="Number">The 行次 or 栏次 that the template prints, or empty.</param>
/// <param name="Role">Its part in the sum it belongs to.</param>
public sealed record Line(Item Item, string Name, string Number = "", LineRole Role = LineRole.None);
