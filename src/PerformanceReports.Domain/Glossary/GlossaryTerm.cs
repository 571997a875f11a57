using PerformanceReports.Domain.Guards;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Domain.Glossary;

/// <summary>A term that reports explain.</summary>
public sealed class GlossaryTerm
{
    /// <summary>The longest term, expansion or alias.</summary>
    public const int TermLength = 150;

    /// <summary>The longest definition.</summary>
    public const int DefinitionLength = 4000;

    private readonly List<string> _aliases;

    /// <summary>Makes a term.</summary>
    /// <exception cref="ArgumentException">A text is empty or too long, or the slug is not one.</exception>
    public GlossaryTerm(string slug, string term, string definition, Month from, IEnumerable<string>? aliases = null)
    {
        Slug = Require.Slug(slug);
        Term = Require.Text(term, TermLength);
        Definition = Require.Text(definition, DefinitionLength);
        From = from;
        _aliases = [.. (aliases ?? []).Select(alias => Require.Text(alias, TermLength))];
    }

    private GlossaryTerm()
    {
        Slug = Term = Definition = "";
        _aliases = [];
    }

    /// <summary>Its name in addresses.</summary>
    public string Slug { get; private set; }

    /// <summary>The term as written.</summary>
    public string Term { get; private set; }

    /// <summary>What an acronym stands for, or null.</summary>
    public string? Expansion { get; init; }

    /// <summary>What it means, in the small Markdown.</summary>
    public string Definition { get; private set; }

    /// <summary>The first month of reports that it belongs to.</summary>
    public Month From { get; private set; }

    /// <summary>Other ways it is written.</summary>
    public IReadOnlyList<string> Aliases => _aliases;
}
