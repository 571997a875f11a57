using PerformanceReports.Domain.Guards;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Domain.Forces;

/// <summary>A territorial police force of England and Wales.</summary>
public sealed class Force
{
    /// <summary>The longest name, and the longest alias.</summary>
    public const int NameLength = 100;

    private List<string> _aliases = [];

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

    /// <summary>The name in addresses, for example "avon-and-somerset". It stays when the force is renamed.</summary>
    public string Slug { get; private set; }

    /// <summary>Other names that files give it, beyond those that its name and code explain.</summary>
    public IReadOnlyList<string> Aliases => _aliases;

    /// <summary>
    /// The first month that it existed; null where it existed before any month that figures are held for.
    /// </summary>
    public Month? From { get; private set; }

    /// <summary>
    /// The first month that it does not exist any more, for example because it merged with another; null while it
    /// exists. Its figures and names stay.
    /// </summary>
    public Month? RetiredFrom { get; private set; }

    /// <summary>Counts its changes; compared when it is stored, so that two people who change it are told.</summary>
    public int Revision { get; private set; }

    /// <summary>Whether it exists in a month.</summary>
    public bool Exists(Month month) =>
        (From is not { } from || from <= month) && (RetiredFrom is not { } retired || month < retired);

    /// <summary>Lets a name in files stand for it; does nothing where it does already.</summary>
    /// <exception cref="ArgumentException">The name is empty or too long.</exception>
    public void Remember(string alias)
    {
        var written = Require.Text(alias, NameLength);
        if (!_aliases.Append(Name).Contains(written, StringComparer.OrdinalIgnoreCase))
        {
            // A new list: the mapping compares lists by what they hold.
            _aliases = [.. _aliases, written];
            Revision++;
        }
    }

    /// <summary>Gives it another name and other aliases; a name that stands twice is kept once.</summary>
    /// <exception cref="ArgumentException">A name is empty or too long.</exception>
    public void Describe(string name, IEnumerable<string> aliases)
    {
        var written = Require.Text(name, NameLength);
        var others = aliases.Select(alias => Require.Text(alias, NameLength))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Where(alias => !alias.Equals(written, StringComparison.OrdinalIgnoreCase))
            .ToList();
        (Name, _aliases) = (written, others);
        Revision++;
    }

    /// <summary>Says from when to when it exists; null where it always did, or still does.</summary>
    /// <exception cref="ArgumentException">It would end before it began.</exception>
    public void Exist(Month? from, Month? retiredFrom)
    {
        if (retiredFrom <= from)
        {
            throw new ArgumentException(
                $"A force that exists from {from!.Value.Name} cannot be retired from {retiredFrom!.Value.Name}: "
                + "choose a later month.",
                nameof(retiredFrom));
        }

        (From, RetiredFrom) = (from, retiredFrom);
        Revision++;
    }
}
