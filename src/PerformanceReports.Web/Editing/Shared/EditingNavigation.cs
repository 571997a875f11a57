using PerformanceReports.Web.Accounts;
using PerformanceReports.Web.Editing.Figures.Overview;
using PerformanceReports.Web.Editing.Glossary;
using PerformanceReports.Web.Editing.Measures;
using PerformanceReports.Web.Editing.People;
using PerformanceReports.Web.Editing.Reference;
using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Shared;

/// <summary>The entries of the navigation, in order; a person sees those that they have the right to.</summary>
public static class EditingNavigation
{
    public static IReadOnlyList<NavigationEntry> Entries { get; } =
    [
        new("Dashboard", "/editing", EditingSection.Dashboard, Rights.Edit),
        new("Reports", ReportPlaces.All, EditingSection.Reports, Rights.Edit),
        new("Figures", FigurePlaces.All, EditingSection.Figures, Rights.Draft),
        new("Measures", MeasurePlaces.All, EditingSection.Measures, Rights.Edit),
        new("Reference data", ReferencePlaces.All, EditingSection.Reference, Rights.Edit),
        new("Glossary", TermPlaces.All, EditingSection.Glossary, Rights.Edit),
        new("People", PeopleController.Address, EditingSection.People, Rights.Administer),
        new("Audit log", "/editing/audit", EditingSection.AuditLog, Rights.Edit),
    ];
}
