using PerformanceReports.Domain.Guards;

namespace PerformanceReports.Domain.Forces;

/// <summary>A territorial police force of England and Wales.</summary>
public sealed class Force
{
    /// <summary>The longest name.</summary>
    public const int NameLength = 100;

    /// <summary>Makes a force.</summary>
    /// <exception cref="ArgumentException">A name is empty or too long, or the slug is not one.</exception>
    public Force(ForceCode code, string name, string slug)
    {
        if (code.IsNation)
        {
            throw new ArgumentException("England and Wales is a nation, not a force.", nameof(code));
        }

        Code = code;
        Name = Require.Text(name, NameLength);
        Slug = Require.Slug(slug);
    }

    /// <summary>The ONS code.</summary>
    public ForceCode Code { get; private set; }

    /// <summary>The name, for example "Avon and Somerset".</summary>
    public string Name { get; private set; }

    /// <summary>The name in addresses, for example "avon-and-somerset".</summary>
    public string Slug { get; private set; }
}
