using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PerformanceReports.Data.Accounts;

namespace PerformanceReports.Data.Mappings;

internal sealed class InvitationMapping : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> builder)
    {
        builder.HasKey(invitation => invitation.Id);
        builder.Property(invitation => invitation.TokenHash)
            .HasMaxLength(Invitation.HashLength).IsFixedLength().IsUnicode(false);
        builder.Property(invitation => invitation.CreatedBy).HasMaxLength(Person.NameLength);

        // Of two requests with the same link one is refused.
        builder.Property(invitation => invitation.UsedAt).IsConcurrencyToken();
        builder.HasIndex(invitation => invitation.TokenHash).IsUnique();
        builder.HasOne<Person>().WithMany().HasForeignKey(invitation => invitation.PersonId);
    }
}
