using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Data.Mappings;

internal sealed class CommentMapping : IEntityTypeConfiguration<Comment>
{
    public void Configure(EntityTypeBuilder<Comment> builder)
    {
        builder.Property<int>("Id");
        builder.HasKey("Id");
        builder.HasPosition();
        builder.Property(comment => comment.Text).HasMaxLength(Comment.TextLength);
        builder.ToTable("Comments");
    }
}
