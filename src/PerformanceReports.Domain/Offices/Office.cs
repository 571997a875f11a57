using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Guards;

namespace PerformanceReports.Domain.Offices;

/// <summary>The Police and Crime Commissioner's office that keeps and publishes the reports.</summary>
public sealed class Office
{
    /// <summary>The longest of its names and addresses.</summary>
    public const int TextLength = 300;

    /// <summary>Makes an office.</summary>
    /// <exception cref="ArgumentException">A name is empty or too long.</exception>
    public Office(string name, string areaName, string forceName, ForceCode force)
    {
        Name = Require.Text(name, TextLength);
        AreaName = Require.Text(areaName, TextLength);
        ForceName = Require.Text(forceName, TextLength);
        Force = force;
    }

    /// <summary>The database's key; 0 before it is stored.</summary>
    public int Id { get; private set; }

    /// <summary>Full name.</summary>
    public string Name { get; private set; }

    /// <summary>The area it serves.</summary>
    public string AreaName { get; private set; }

    /// <summary>The name of the force that it holds to account.</summary>
    public string ForceName { get; private set; }

    /// <summary>The code of that force.</summary>
    public ForceCode Force { get; private set; }

    /// <summary>Its website, or null.</summary>
    public string? Website { get; init; }

    /// <summary>Where the public writes to by e-mail, or null.</summary>
    public string? Email { get; init; }

    /// <summary>Where the public rings, or null.</summary>
    public string? Telephone { get; init; }

    /// <summary>Postal address, or null.</summary>
    public string? Address { get; init; }
}
