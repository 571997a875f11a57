namespace PerformanceReports.Publishing.Building;

/// <summary>What a report cannot be published with: refused at once, or in a preview noted and left out.</summary>
internal sealed class Unfinished(BuildPurpose purpose)
{
    private readonly List<string> _notes = [];

    /// <summary>What is left out, a note each; empty for publication and for a finished report.</summary>
    public IReadOnlyList<string> Notes => _notes;

    /// <summary>Something is missing.</summary>
    /// <exception cref="PublicationRefusedException">It is to be published.</exception>
    public void Refuse(string problem)
    {
        if (purpose == BuildPurpose.Publication)
        {
            throw new PublicationRefusedException(problem);
        }

        _notes.Add("Not ready to be published: " + problem);
    }

    /// <summary>What is made; null, and a note, where that is refused in a preview.</summary>
    /// <exception cref="PublicationRefusedException">It is refused, and to be published.</exception>
    public T? Try<T>(Func<T> make)
        where T : class
    {
        try
        {
            return make();
        }
        catch (PublicationRefusedException refusal) when (purpose == BuildPurpose.Preview)
        {
            Refuse(refusal.Message);
            return null;
        }
    }
}
