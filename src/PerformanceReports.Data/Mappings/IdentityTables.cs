using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PerformanceReports.Data.Accounts;

namespace PerformanceReports.Data.Mappings;

/// <summary>The tables of ASP.NET Core Identity by names that say whose they are, and the roles, which are fixed.</summary>
internal static class IdentityTables
{
    private const int KeyLength = 128;
    private const int CredentialLength = 1024;

    public static void Name(ModelBuilder model)
    {
        model.Entity<IdentityUserRole<int>>().ToTable("PersonRoles");
        model.Entity<IdentityUserClaim<int>>().ToTable("PersonClaims");
        model.Entity<IdentityUserLogin<int>>(login =>
        {
            login.ToTable("PersonLogins");
            login.Property(row => row.LoginProvider).HasMaxLength(KeyLength);
            login.Property(row => row.ProviderKey).HasMaxLength(KeyLength);
        });
        model.Entity<IdentityUserToken<int>>(token =>
        {
            token.ToTable("PersonTokens");
            token.Property(row => row.LoginProvider).HasMaxLength(KeyLength);
            token.Property(row => row.Name).HasMaxLength(KeyLength);
        });
        model.Entity<IdentityUserPasskey<int>>(MapPasskey);
        model.Entity<IdentityRoleClaim<int>>().ToTable("RoleClaims");
        model.Entity<IdentityRole<int>>().ToTable("Roles").HasData(Enum.GetValues<Role>().Select(Row));
    }

    // As schema version 3 of Identity has it. The version is an option of the running site, which dotnet-ef does not see.
    private static void MapPasskey(EntityTypeBuilder<IdentityUserPasskey<int>> passkey)
    {
        passkey.ToTable("PersonPasskeys");
        passkey.HasKey(row => row.CredentialId);
        passkey.Property(row => row.CredentialId).HasMaxLength(CredentialLength);
        passkey.OwnsOne(row => row.Data).ToJson();
        passkey.HasOne<Person>().WithMany().HasForeignKey(row => row.UserId).IsRequired();
    }

    private static IdentityRole<int> Row(Role role) => new(role.ToString())
    {
        Id = (int)role,
        NormalizedName = role.ToString().ToUpperInvariant(),
        ConcurrencyStamp = role.ToString(),
    };
}
