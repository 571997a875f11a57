using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PerformanceReports.Data.Accounts;

namespace PerformanceReports.Data.Mappings;

internal sealed class PersonMapping : IEntityTypeConfiguration<Person>
{
    // As Identity hashes passwords and writes stamps, with room for a longer format.
    private const int HashLength = 256;
    private const int StampLength = 64;
    private const int TelephoneLength = 30;

    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.ToTable("People");
        builder.Property(person => person.Name).HasMaxLength(Person.NameLength);
        builder.Property(person => person.NormalizedName).HasMaxLength(Person.NameLength);
        builder.HasIndex(person => person.NormalizedName).IsUnique();
        builder.Property(person => person.Email).HasMaxLength(Person.EmailLength).IsRequired();
        builder.Property(person => person.NormalizedEmail).HasMaxLength(Person.EmailLength).IsRequired();
        builder.HasIndex(person => person.NormalizedEmail).HasDatabaseName("EmailIndex").IsUnique();
        builder.Property(person => person.UserName).HasMaxLength(Person.EmailLength).IsRequired();
        builder.Property(person => person.NormalizedUserName).HasMaxLength(Person.EmailLength).IsRequired();
        builder.Property(person => person.PasswordHash).HasMaxLength(HashLength).IsUnicode(false);
        builder.Property(person => person.SecurityStamp).HasMaxLength(StampLength).IsUnicode(false);
        builder.Property(person => person.ConcurrencyStamp).HasMaxLength(StampLength).IsUnicode(false);
        builder.Property(person => person.PhoneNumber).HasMaxLength(TelephoneLength);
    }
}
