using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PerformanceReports.Data.Publications;

namespace PerformanceReports.Data.Mappings;

internal sealed class PublicationMapping : IEntityTypeConfiguration<Publication>
{
    public void Configure(EntityTypeBuilder<Publication> builder)
    {
        builder.HasKey(publication => publication.Id);
        builder.Property(publication => publication.Key).HasMaxLength(Publication.KeyLength).IsUnicode(false);
        builder.Property(publication => publication.Title).HasMaxLength(Publication.TitleLength);
        builder.Property(publication => publication.Label).HasMaxLength(Publication.TitleLength);
        builder.Property(publication => publication.BuilderVersion)
            .HasMaxLength(Publication.BuilderVersionLength).IsUnicode(false);
        builder.Property(publication => publication.Sha256)
            .HasMaxLength(Publication.Sha256Length).IsFixedLength().IsUnicode(false);
        builder.Property(publication => publication.PdfSha256)
            .HasMaxLength(Publication.Sha256Length).IsFixedLength().IsUnicode(false);
        builder.Property(publication => publication.PdfFileName).HasMaxLength(Publication.FileNameLength);
        builder.HasIndex(publication => new { publication.Kind, publication.Key, publication.Version }).IsUnique();
    }
}
