using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Web.Editing.Plans;
using PerformanceReports.Web.Editing.Reference.Groups;
using PerformanceReports.Web.Editing.Reference.Populations;
using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Reference;

/// <summary>Counts the reference data.</summary>
public sealed class ReferenceQuery(ReportsDbContext database, GroupEditor groups, PopulationEditor populations)
{
    public async Task<IReadOnlyList<ReferenceEntry>> AllAsync(CancellationToken cancellationToken)
    {
        var book = await populations.ReadAsync(cancellationToken);
        return
        [
            OfForces(book.Forces),
            await GroupsAsync(cancellationToken),
            .. PopulationsPage.Kinds.Select(kind => OfPopulations(book, kind)),
            await PlansAsync(cancellationToken),
        ];
    }

    private static ReferenceEntry OfForces(IReadOnlyList<Force> forces)
    {
        var (retired, aliases) = (
            forces.Count(force => force.RetiredFrom is not null), forces.Sum(force => force.Aliases.Count));
        return new(
            "Forces",
            ReferencePlaces.Forces,
            $"{Wording.Count(forces.Count, "force")}, {(retired == 0 ? "none" : retired)} retired; "
                + $"{(aliases == 0 ? "no other names" : Wording.Count(aliases, "other name"))} of files remembered.");
    }

    private static ReferenceEntry OfPopulations(PopulationBook book, DenominatorKind kind)
    {
        var title = Wording.Start(YearOfEstimates.WhatOf(kind));
        if (book.YearsOf(kind) is not [var newest, ..] years)
        {
            return new(title, ReferencePlaces.Populations, "None are held.", "None held");
        }

        var missing = years.Sum(year => book.Missing(kind, year).Count);
        return new(
            title,
            ReferencePlaces.Populations,
            $"{Wording.Count(years.Count, "year")}, the newest mid-{newest} for "
                + $"{Wording.Count(book.Count(kind, newest), "force")}.",
            missing == 0 ? null : $"{Wording.Count(missing, "estimate")} missing");
    }

    private async Task<ReferenceEntry> GroupsAsync(CancellationToken cancellationToken)
    {
        var own = await groups.OwnAsync(cancellationToken);
        var held = (await groups.FindAsync(own.Slug, cancellationToken))!;
        var others = (await groups.WithGroupsAsync(cancellationToken)).Count(force => force != own.Code);
        var ofOthers = others == 0
            ? "No group of another force is held."
            : $"Groups of {Wording.Count(others, "other force")} are held.";
        return held.History.Groups is [var newest, ..]
            ? new(
                "Similar groups",
                ReferencePlaces.Groups,
                $"{own.Name} among {Wording.Count(newest.Members.Count, "force")} from {GroupWords.Day(newest.From)}. "
                    + ofOthers)
            : new("Similar groups", ReferencePlaces.Groups, $"No group of {own.Name} is held. {ofOthers}", "None held");
    }

    private async Task<ReferenceEntry> PlansAsync(CancellationToken cancellationToken)
    {
        var plans = await database.Plans.AsNoTracking().ToListAsync(cancellationToken);
        var newest = plans.MaxBy(plan => plan.From);
        return new(
            "Police and Crime Plans",
            PlanPlaces.All,
            newest is null
                ? "None is held."
                : $"{Wording.Count(plans.Count, "plan")}, the newest for {newest.From.Name} to {newest.To.Name}.");
    }
}
