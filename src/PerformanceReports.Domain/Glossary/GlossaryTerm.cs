using PerformanceReports.Domain.Guards;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Domain.Glossary;

/// <summary>A term that reports explain, from one month on and perhaps until another.</summary>
public sealed class GlossaryTerm
{
    /// <summary>The longest term, expansion or alias.</summary>
    public const int TermLength = 150;

    /// <summary>The longest definition.</summary>
    public const int DefinitionLength = 4000;

    private List<string> _aliases;
    private string? _expansion;

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
    public string? Expansion { get => _expansion; init => _expansion = Require.OptionalText(value, TermLength); }

    /// <summary>What it means, in the small Markdown.</summary>
    public string Definition { get; private set; }

    /// <summary>The first month of reports that it belongs to.</summary>
    public Month From { get; private set; }

    /// <summary>
    /// The first month whose reports it does not belong to any more; null while it is in use. It stays where it was
    /// published.
    /// </summary>
    public Month? RetiredFrom { get; private set; }

    /// <summary>Other ways it is written.</summary>
    public IReadOnlyList<string> Aliases => _aliases;

    /// <summary>Counts its changes; compared when it is stored, so that two people who change it are told.</summary>
    public int Revision { get; private set; }

    /// <summary>Whether it belongs to the reports of a month.</summary>
    public bool IsOf(Month month) => From <= month && (RetiredFrom is not { } retired || month < retired);

    /// <summary>Makes it say what another says, under its own slug.</summary>
    /// <exception cref="ArgumentException">It would be retired before its first month.</exception>
    public void Describe(GlossaryTerm other)
    {
        ArgumentNullException.ThrowIfNull(other);
        RequireOrder(other.From, RetiredFrom);
        (Term, _expansion, Definition, From) = (other.Term, other._expansion, other.Definition, other.From);
        _aliases = [.. other._aliases];
        Revision++;
    }

    /// <summary>Takes it out of the reports from a month on; null takes it back into use.</summary>
    /// <exception cref="ArgumentException">The month is not after its first one.</exception>
    public void Retire(Month? from)
    {
        RequireOrder(From, from);
        RetiredFrom = from;
        Revision++;
    }

    private static void RequireOrder(Month from, Month? retiredFrom)
    {
        if (retiredFrom <= from)
        {
            throw new ArgumentException(
                $"A term in use from {from.Name} cannot be retired from {retiredFrom.Value.Name}: choose a later month.",
                nameof(retiredFrom));
        }
    }
}
