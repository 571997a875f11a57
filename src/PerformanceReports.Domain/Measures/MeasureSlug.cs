using PerformanceReports.Domain.Guards;

namespace PerformanceReports.Domain.Measures;

/// <summary>A measure's name in addresses and data, for example "residential-burglary".</summary>
public readonly record struct MeasureSlug : IComparable<MeasureSlug>
{
    /// <summary>The longest.</summary>
    public const int Length = Require.SlugLength;

    private readonly string? _slug;

    private MeasureSlug(string slug) => _slug = slug;

    /// <summary>Reads a slug.</summary>
    /// <exception cref="ArgumentException">The text is not one.</exception>
    public static MeasureSlug Parse(string text) => new(Require.Slug(text));

    /// <inheritdoc/>
    public int CompareTo(MeasureSlug other) => string.CompareOrdinal(ToString(), other.ToString());

    /// <summary>The slug.</summary>
    public override string ToString() => _slug ?? "";

    /// <summary>Whether the left slug stands before the right one.</summary>
    public static bool operator <(MeasureSlug left, MeasureSlug right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left slug stands after the right one.</summary>
    public static bool operator >(MeasureSlug left, MeasureSlug right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left slug is the right one or stands before it.</summary>
    public static bool operator <=(MeasureSlug left, MeasureSlug right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left slug is the right one or stands after it.</summary>
    public static bool operator >=(MeasureSlug left, MeasureSlug right) => left.CompareTo(right) >= 0;
}
