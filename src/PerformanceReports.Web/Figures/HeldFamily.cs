using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Web.Figures;

/// <summary>A series of editions that is held: what a new edition of it is offered to say of itself.</summary>
/// <param name="Family">Its name in addresses and settings, a slug.</param>
/// <param name="Newest">Its newest edition, without its figures.</param>
/// <param name="Editions">How many editions are held.</param>
/// <param name="DataTo">The last month that any of them holds.</param>
public sealed record HeldFamily(string Family, Extract Newest, int Editions, Month DataTo);
