using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PerformanceReports.Data.Auditing;
using PerformanceReports.Data.Sqlite;
using PerformanceReports.Domain.Guards;

namespace PerformanceReports.Data.Tests.Auditing;

/// <summary>Nothing that is stored is left out of the record because nobody thought of it.</summary>
public sealed class AuditModelTests
{
    /// <summary>What a name may hold of these only if it is kept secret or untold.</summary>
    private static readonly string[] Suspicious =
        ["password", "hash", "secret", "token", "stamp", "key", "code", "credential"];

    /// <summary>Names that sound like secrets and are not, each looked at.</summary>
    private static readonly string[] Harmless = ["Publication.Key", "Force.Code", "ReviewComment.ItemKey"];

    private static readonly IModel Model = ReadModel();

    [Fact]
    public void EveryEntityType_IsNamedInTheRecord_OrExemptForAReason()
    {
        Model.GetEntityTypes().Where(type => !AuditRules.IsNamed(type) && !AuditRules.IsExempt(type))
            .Select(type => type.ClrType.Name)
            .ShouldBeEmpty("name each in AuditedThings, or exempt it in AuditRules with a reason");
        AuditRules.Exempt.Values.ShouldAllBe(reason => reason.Length > 10);
    }

    [Fact]
    public void NoType_IsBothNamedAndExempt() =>
        Model.GetEntityTypes().Where(type => AuditRules.IsNamed(type) && AuditRules.IsExempt(type)).ShouldBeEmpty();

    [Fact]
    public void PropertyThatSoundsLikeASecret_IsNeverTold() =>
        Recorded()
            .Where(property => Suspicious.Any(word => property.Name.Contains(word, StringComparison.OrdinalIgnoreCase)))
            .Where(property => !IsHidden(property))
            .Select(NameOf)
            .ShouldBeSubsetOf(Harmless);

    [Fact]
    public void PropertyThatIsLeftOut_ExistsAndHasAReason()
    {
        foreach (var type in Model.GetEntityTypes().Where(AuditRules.IsNamed))
        {
            var rule = AuditRules.For(type);
            var names = type.GetProperties().Select(property => property.Name).ToList();
            rule.Untold.Keys.Except(names).ShouldBeEmpty($"{type.ClrType.Name} leaves out what it does not have");
            rule.Secret.Except(names).ShouldBeEmpty($"{type.ClrType.Name} hides what it does not have");
            rule.Untold.Values.ShouldAllBe(reason => reason.Length > 10);
        }
    }

    [Fact]
    public void Owner_IsTheKeyOfOneOtherRow()
    {
        foreach (var type in Model.GetEntityTypes().Where(AuditRules.IsNamed))
        {
            if (AuditRules.For(type).Owner is { } owner)
            {
                type.FindForeignKeys(type.FindProperty(owner)!)
                    .ShouldContain(key => key.Properties.Count == 1, $"{type.ClrType.Name}.{owner}");
            }
        }
    }

    [Fact]
    public void PropertyThatIsTold_IsReadableByItself()
    {
        // A number that the database gave tells a reader nothing: its row is named by its owner's path, or by Besides.
        Recorded()
            .Where(property => property.IsForeignKey() && property.ClrType == typeof(int) && !IsHidden(property))
            .Select(NameOf)
            .ShouldBeEmpty("name what it points to: Owner, or Untold and Besides");
    }

    [Fact]
    public void Lengths_HoldWhatTheRecordIsGiven()
    {
        Model.FindEntityType(typeof(AuditEntry))!.FindProperty(nameof(AuditEntry.Section))!
            .GetMaxLength().ShouldBe(Require.SlugLength);
        Model.GetEntityTypes().Where(AuditRules.IsNamed)
            .ShouldAllBe(type => AuditRules.For(type).Kind.Length <= AuditEntry.KindLength);
        typeof(AuditEntry).GetProperties().Select(property => property.Name)
            .ShouldContain(nameof(AuditEntry.Before), "before and after have no length: a text may be of any");
    }

    private static IEnumerable<IProperty> Recorded() => Model.GetEntityTypes()
        .Where(type => !AuditRules.IsExempt(type)).SelectMany(type => type.GetProperties());

    private static bool IsHidden(IProperty property) => property.DeclaringType is IEntityType type
        && (AuditRules.IsUntold(type, property) || AuditRules.IsSecret(type, property));

    private static string NameOf(IProperty property) => $"{property.DeclaringType.ClrType.Name}.{property.Name}";

    private static IModel ReadModel()
    {
        var options = new DbContextOptionsBuilder<SqliteReportsDbContext>();
        options.UseReportsSqlite("Data Source=:memory:");
        using var context = new SqliteReportsDbContext(options.Options);
        return context.Model;
    }
}
