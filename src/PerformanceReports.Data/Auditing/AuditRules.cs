using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore.Metadata;
using PerformanceReports.Data.Accounts;
using PerformanceReports.Data.Editing;
using PerformanceReports.Data.Importing.Stored;
using PerformanceReports.Data.Mappings;
using PerformanceReports.Data.Publications;
using PerformanceReports.Domain.Figures;

namespace PerformanceReports.Data.Auditing;

/// <summary>
/// What the record holds of each entity type. A type that is not named here is recorded all the same, under the name of
/// its class; a test demands that every type of the model is named, or exempt with a reason.
/// </summary>
internal static class AuditRules
{
    // Whatever is called so is never written down, even before somebody thinks of naming it here.
    private static readonly string[] SecretNames = ["Password", "Secret", "Token", "Stamp", "PublicKey", "Credential"];

    private static readonly Dictionary<Type, AuditRule> Rules = AuditedThings.All().ToDictionary(rule => rule.Type);

    /// <summary>Types of which nothing is recorded, each with the reason.</summary>
    public static IReadOnlyDictionary<Type, string> Exempt { get; } = new Dictionary<Type, string>
    {
        [typeof(AuditEntry)] = "the record itself",
        [typeof(FailedRelease)] = "kept by the program for its next attempt; each failure has a line of its own",
        [typeof(Figure)] = "the line of its extract says how many it brought; a figure never changes",
        [typeof(ImportFile)] = "the line of its import names the file and its digest; a file never changes",
        [typeof(ImportLease)] = "which node works now; it changes nothing that is held",
        [typeof(ImportRun)] = "how far the program has come; each failure has a line of its own",
        [typeof(KeptPreview)] = "made by the program from the file, and made again from it at any time",
        [typeof(ProtectionKey)] = "protects cookies and forms; made by the program and secret",
        [typeof(SectionPresence)] = "who looks at a page changes nothing",
        [typeof(KeptText)] = "belongs to no report: a text that its author has still to bring in or throw away",
        [typeof(IdentityPasskeyData)] = "changes with every use; the line of its passkey says what it is called",
    };

    public static bool IsExempt(IReadOnlyTypeBase type) => Exempt.ContainsKey(type.ClrType);

    public static bool IsNamed(IReadOnlyTypeBase type) => Rules.ContainsKey(type.ClrType);

    public static AuditRule For(IReadOnlyEntityType type) =>
        Rules.TryGetValue(type.ClrType, out var rule) ? rule : Unnamed(type);

    public static bool IsUntold(IReadOnlyEntityType type, IReadOnlyProperty property) =>
        For(type).Untold.ContainsKey(property.Name)
        || property.Name == For(type).Owner
        || property.Name == ListOrder.Column
        || (property.IsPrimaryKey() && property.ValueGenerated == ValueGenerated.OnAdd);

    public static bool IsSecret(IReadOnlyEntityType type, IReadOnlyProperty property) =>
        For(type).Secret.Contains(property.Name)
        || SecretNames.Any(name => property.Name.Contains(name, StringComparison.OrdinalIgnoreCase));

    private static AuditRule Unnamed(IReadOnlyEntityType type)
    {
        var keys = type.FindPrimaryKey()?.Properties.Select(property => property.Name).ToList() ?? [];
        return new AuditRule(
            type.ClrType,
            AuditWords.OfName(type.ClrType.Name),
            values => string.Join(" ", keys.Select(values.Text)));
    }
}
