using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using PerformanceReports.Data.Accounts;
using PerformanceReports.Data.Auditing;
using PerformanceReports.Data.Editing;
using PerformanceReports.Data.Importing.Entering;
using PerformanceReports.Data.Importing.Stored;
using PerformanceReports.Data.Mappings;
using PerformanceReports.Data.Mappings.Conversions;
using PerformanceReports.Data.PreRelease;
using PerformanceReports.Data.Publications;
using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Glossary;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Offices;
using PerformanceReports.Domain.Plans;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Domain.Reports.Review;

namespace PerformanceReports.Data;

/// <summary>
/// The database. What differs between providers stands in the derived contexts; everything else asks for this type.
/// </summary>
public abstract class ReportsDbContext : IdentityDbContext<Person, IdentityRole<int>, int>
{
    protected ReportsDbContext(DbContextOptions options)
        : base(options)
    {
        // Not at once: a section that moves to another part leaves the one first, and would lose what it holds.
        base.ChangeTracker.DeleteOrphansTiming = CascadeTiming.OnSaveChanges;
        base.ChangeTracker.CascadeDeleteTiming = CascadeTiming.OnSaveChanges;
    }

    public DbSet<Office> Offices => Set<Office>();

    public DbSet<Force> Forces => Set<Force>();

    public DbSet<SimilarGroup> SimilarGroups => Set<SimilarGroup>();

    public DbSet<DenominatorEstimate> DenominatorEstimates => Set<DenominatorEstimate>();

    public DbSet<Measure> Measures => Set<Measure>();

    public DbSet<Extract> Extracts => Set<Extract>();

    public DbSet<Figure> Figures => Set<Figure>();

    public DbSet<Report> Reports => Set<Report>();

    public DbSet<PoliceAndCrimePlan> Plans => Set<PoliceAndCrimePlan>();

    public DbSet<GlossaryTerm> GlossaryTerms => Set<GlossaryTerm>();

    public DbSet<Publication> Publications => Set<Publication>();

    public DbSet<Invitation> Invitations => Set<Invitation>();

    public DbSet<ProtectionKey> ProtectionKeys => Set<ProtectionKey>();

    public DbSet<ReviewComment> ReviewComments => Set<ReviewComment>();

    public DbSet<PreReleaseReader> PreReleaseReaders => Set<PreReleaseReader>();

    public DbSet<FailedRelease> FailedReleases => Set<FailedRelease>();

    public DbSet<SectionPresence> SectionPresences => Set<SectionPresence>();

    public DbSet<KeptText> KeptTexts => Set<KeptText>();

    public DbSet<FigureImport> FigureImports => Set<FigureImport>();

    public DbSet<ImportFile> ImportFiles => Set<ImportFile>();

    public DbSet<ImportRun> ImportRuns => Set<ImportRun>();

    public DbSet<ImportLease> ImportLeases => Set<ImportLease>();

    public DbSet<EnteredFigure> EnteredFigures => Set<EnteredFigure>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    /// <summary>
    /// Whether a save failed because what must be unique exists already: somebody else may have stored it first.
    /// </summary>
    public abstract bool IsDuplicate(DbUpdateException exception);

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        PrepareToSave();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    public override Task<int> SaveChangesAsync(
        bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        PrepareToSave();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        IdentityTables.Name(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(ReportsDbContext).Assembly);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        ValueConventions.Apply(configurationBuilder);

    private void PrepareToSave()
    {
        PublicationGuard.Check(ChangeTracker);
        AuditGuard.Check(ChangeTracker);
        ListOrder.Number(ChangeTracker);

        // Here and not later, so that what goes with its owner is seen by those who look at the changes.
        ChangeTracker.CascadeChanges();
    }
}
