using PerformanceReports.Domain.Guards;

namespace PerformanceReports.Domain.Reports;

/// <summary>A part of a report, for example "National Police and Crime Measures".</summary>
public sealed class ReportPart
{
    /// <summary>The longest title or subtitle.</summary>
    public const int TitleLength = 300;

    /// <summary>The longest introduction.</summary>
    public const int TextLength = 4000;

    private readonly List<ReportSection> _sections = [];
    private string? _planSlug;
    private int? _planPriority;

    /// <summary>Makes a part.</summary>
    /// <exception cref="ArgumentException">A text is empty or too long, or a slug is not one.</exception>
    public ReportPart(string slug, string title, string? subtitle = null, string? introduction = null)
    {
        Slug = Require.Slug(slug);
        Title = Require.Text(title, TitleLength);
        Subtitle = Require.OptionalText(subtitle, TitleLength) ?? "";
        Introduction = Require.OptionalText(introduction, TextLength) ?? "";
    }

    /// <summary>Its name in addresses.</summary>
    public string Slug { get; private set; }

    /// <summary>Its title.</summary>
    public string Title { get; private set; }

    /// <summary>A second line; may be empty.</summary>
    public string Subtitle { get; private set; }

    /// <summary>What it holds, in the small Markdown; may be empty.</summary>
    public string Introduction { get; private set; }

    /// <summary>The slug of the plan that it reports on, or null.</summary>
    public string? PlanSlug { get => _planSlug; init => _planSlug = value; }

    /// <summary>The number of that plan's priority, or null.</summary>
    public int? PlanPriority { get => _planPriority; init => _planPriority = value; }

    /// <summary>Its sections in order.</summary>
    public IReadOnlyList<ReportSection> Sections => _sections;

    internal ReportPart ForNextReport(string author)
    {
        var next = new ReportPart(Slug, Title, Subtitle, Introduction)
        {
            PlanSlug = PlanSlug,
            PlanPriority = PlanPriority,
        };
        next._sections.AddRange(_sections.Select(section => section.ForNextReport(author)));
        return next;
    }

    internal void Describe(ReportPart other)
    {
        (Title, Subtitle, Introduction) = (other.Title, other.Subtitle, other.Introduction);
        (_planSlug, _planPriority) = (other._planSlug, other._planPriority);
    }

    internal void Add(ReportSection section) => _sections.Add(section);

    internal void Insert(ReportSection section, int position)
    {
        if (position < 0 || position > _sections.Count)
        {
            throw new ReportRefusedException($"{Title} has no place {position + 1}: it has {_sections.Count} sections.");
        }

        _sections.Insert(position, section);
    }

    internal bool Remove(ReportSection section) => _sections.Remove(section);
}
