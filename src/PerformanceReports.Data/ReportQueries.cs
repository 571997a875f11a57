using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data.Mappings;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Plans;
using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Data;

/// <summary>Whole aggregates, with their lists in order.</summary>
public static class ReportQueries
{
    /// <summary>Reports with all that they hold.</summary>
    public static IQueryable<Report> WithContent(this IQueryable<Report> reports) => reports
        .Include(report => report.Parts.OrderBy(part => EF.Property<int>(part, ListOrder.Column)))
        .ThenInclude(part => part.Sections.OrderBy(section => EF.Property<int>(section, ListOrder.Column)))
        .ThenInclude(section => section.Assessments.OrderBy(row => EF.Property<int>(row, ListOrder.Column)))
        .Include(report => report.Parts).ThenInclude(part => part.Sections)
        .ThenInclude(section => section.Charts.OrderBy(chart => EF.Property<int>(chart, ListOrder.Column)))
        .Include(report => report.Parts).ThenInclude(part => part.Sections)
        .ThenInclude(section => section.Actions.OrderBy(action => EF.Property<int>(action, ListOrder.Column)))
        .Include(report => report.Parts).ThenInclude(part => part.Sections)
        .ThenInclude(section => section.Comments.OrderBy(comment => EF.Property<int>(comment, ListOrder.Column)))
        .AsSplitQuery();

    /// <summary>Reports whose period ends with a month; of several, those of the shortest period first.</summary>
    public static IQueryable<Report> EndingIn(this IQueryable<Report> reports, Month month) => reports
        .Where(report => EF.Property<Month>(report, ReportMapping.PeriodEnd) == month)
        .OrderBy(report => EF.Property<int>(report, ReportMapping.PeriodMonths));

    /// <summary>Plans with their priorities.</summary>
    public static IQueryable<PoliceAndCrimePlan> WithContent(this IQueryable<PoliceAndCrimePlan> plans) => plans
        .Include(plan => plan.Priorities.OrderBy(priority => priority.Number))
        .ThenInclude(priority => priority.Objectives.OrderBy(item => EF.Property<int>(item, ListOrder.Column)))
        .Include(plan => plan.Priorities)
        .ThenInclude(priority => priority.Evidence.OrderBy(item => EF.Property<int>(item, ListOrder.Column)))
        .AsSplitQuery();

    /// <summary>Measures with their breaks in series, oldest first.</summary>
    public static IQueryable<Measure> WithBreaks(this IQueryable<Measure> measures) =>
        measures.Include(measure => measure.Breaks.OrderBy(seriesBreak => seriesBreak.Month));
}
