using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Data.Importing.Layouts;
using PerformanceReports.Data.Importing.Names;
using PerformanceReports.Domain.Measures;

namespace PerformanceReports.Web.Editing.Figures.Imports.Names;

/// <summary>Lets measures and forces be known by the names that files give them.</summary>
public sealed class NameKeeper(ReportsDbContext database)
{
    // Each try means that somebody else stored one of the same measures or forces meanwhile.
    private const int Tries = 4;

    public async Task<NameChoices> ChoicesAsync(CancellationToken cancellationToken)
    {
        var measures = await database.Measures.AsNoTracking().ToListAsync(cancellationToken);
        var forces = await database.Forces.AsNoTracking().ToListAsync(cancellationToken);
        return new NameChoices(
            [
                .. measures.OrderBy(measure => measure.Title, StringComparer.OrdinalIgnoreCase)
                    .Select(measure => new NameOffer(measure.Slug.ToString(), measure.Title)),
            ],
            [
                .. forces.OrderBy(force => force.Name, StringComparer.OrdinalIgnoreCase)
                    .Select(force => new NameOffer(force.Code.ToString(), force.Name)),
            ]);
    }

    /// <summary>Remembers the names; answers why not, and remembers none, where one cannot be.</summary>
    public async Task<string?> RememberAsync(IReadOnlyList<NameAnswer> answers, CancellationToken cancellationToken)
    {
        for (var tries = 0; tries < Tries; tries++)
        {
            database.ChangeTracker.Clear();
            try
            {
                await ApplyAsync(answers, cancellationToken);
            }
            catch (ArgumentException refusal)
            {
                database.ChangeTracker.Clear();
                return refusal.Message.Replace(
                    $" (Parameter '{refusal.ParamName}')", "", StringComparison.Ordinal);
            }

            if (await database.TrySaveAsync(cancellationToken))
            {
                return null;
            }
        }

        return "Other people are changing the same measures or forces. Nothing is lost: send it again.";
    }

    private async Task ApplyAsync(IReadOnlyList<NameAnswer> answers, CancellationToken cancellationToken)
    {
        var measures = await database.Measures.ToListAsync(cancellationToken);
        var forces = await database.Forces.ToListAsync(cancellationToken);
        foreach (var answer in answers)
        {
            if (answer.Kind == NamedKind.Measure)
            {
                var measure = Find(measures, measure => measure.Slug.ToString() == answer.Means, answer);
                measure.Remember(answer.Written ?? "");
                RefuseShared(measure, measures);
            }
            else
            {
                Find(forces, force => force.Code.ToString() == answer.Means, answer).Remember(answer.Written ?? "");
            }
        }
    }

    // Two answers of one form can be ways to write the same name.
    private static void RefuseShared(Measure measure, IEnumerable<Measure> measures)
    {
        if (SharedName.Find(measure, measures) is { } shared)
        {
            throw new ArgumentException(
                $"\"{shared.Name}\" would stand for {measure.Title} and for {shared.Other.Title}. Choose one of them.");
        }
    }

    private static T Find<T>(IEnumerable<T> held, Func<T, bool> isMeant, NameAnswer answer)
        where T : class =>
        held.FirstOrDefault(isMeant) ?? throw new ArgumentException(
            $"{answer.Means} is not held any more. Choose again what \"{answer.Written}\" means.", nameof(answer));
}
