using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PerformanceReports.Domain.Guards;
using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Data.Mappings;

internal sealed class CommentMapping : IEntityTypeConfiguration<Comment>
{
    public void Configure(EntityTypeBuilder<Comment> builder)
    {
        builder.Property<int>("Id");
        builder.HasKey("Id");
        builder.Property<int>(ReportSectionMapping.Section);
        builder.HasPosition();
        builder.Property(comment => comment.Key).HasMaxLength(Require.SlugLength).IsUnicode(false);
        builder.Property(comment => comment.Text).HasMaxLength(Comment.TextLength);
        builder.Property(comment => comment.CarriedText).HasMaxLength(Comment.TextLength);
        builder.HasIndex(ReportSectionMapping.Section, nameof(Comment.Key)).IsUnique();
        builder.ToTable("Comments");
    }
}
