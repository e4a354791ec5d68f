using PublicFinance.Model.Relations;

namespace PublicFinance.Model.Tests.Relations;

/// <summary>Quotients are rounded one way, whatever the signs.</summary>
public class DivisionTests
{
    [Theory]
    [InlineData(7, 2, 3, 4)]
    [InlineData(-7, 2, -4, -3)]
    [InlineData(7, -2, -4, -3)]
    [InlineData(-7, -2, 3, 4)]
    [InlineData(6, -2, -3, -3)]
    [InlineData(0, 5, 0, 0)]
    public void Down_and_up(int value, int by, int floor, int ceiling) => Assert.Equal((floor, ceiling), ((int)Division.Floor(value, by), (int)Division.Ceiling(value, by)));
}
