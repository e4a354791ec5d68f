using PublicFinance.Model.Audit;

namespace PublicFinance.Model.Tests.Audit.Causes;

/// <summary>By how much a figure must change: whole steps nearest to what is asked, as long as one lies inside.</summary>
public class ShiftTests
{
    [Theory]
    [InlineData(-7, 7, 3, 5)]
    [InlineData(-7, 7, -3, -5)]
    [InlineData(-7, 7, 2, 0)]
    [InlineData(-7, 7, -2, 0)]
    [InlineData(-1, 4, 3, 0)]           // the nearer step lies outside
    [InlineData(1, 7, 2, 5)]
    [InlineData(1, 4, 3, 3)]            // none lies inside
    [InlineData(5, 5, 5, 5)]
    public void The_nearest_whole_step_inside_is_taken(int low, int high, int exact, int nearest) =>
        Assert.Equal(nearest, new Shift(low, high, exact).Nearest(5));

    [Fact]
    public void Ends_are_inside_and_touching_shifts_meet()
    {
        Shift shift = new(2, 5, 3);
        Assert.Equal((false, true, true, false), (shift.Contains(1), shift.Contains(2), shift.Contains(5), shift.Contains(6)));
        Assert.True(shift.Meets(new(5, 9, 7)));
        Assert.False(shift.Meets(new(6, 9, 7)));
        Assert.Equal(new Shift(5, 5, 5), shift.Intersect(new(5, 9, 7)));
        Assert.Equal(new Shift(3, 4, 4), shift.Intersect(new(3, 4, 4)));        // the narrower one knows better
        Assert.Equal(new Shift(2, 5, 3), shift.Intersect(new(0, 9, 8)));
    }
}
