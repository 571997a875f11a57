using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PerformanceReports.Domain.Guards;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Domain.Reports.Review;

namespace PerformanceReports.Data.Mappings;

internal sealed class ReviewCommentMapping : IEntityTypeConfiguration<ReviewComment>
{
    private const string ItemKind = "ItemKind";
    private const string ItemKey = "ItemKey";

    public void Configure(EntityTypeBuilder<ReviewComment> builder)
    {
        builder.HasKey(comment => comment.Id);
        builder.Ignore(comment => comment.Item);
        builder.Property<ReportItemKind?>(ItemKind);
        builder.Property<string?>(ItemKey).HasMaxLength(Require.SlugLength).IsUnicode(false);
        builder.Property(comment => comment.Section).HasMaxLength(Require.SlugLength).IsUnicode(false);
        builder.Property(comment => comment.Text).HasMaxLength(ReviewComment.TextLength);
        builder.Property(comment => comment.Answer).HasMaxLength(ReviewComment.TextLength);
        builder.Property(comment => comment.By).HasMaxLength(Report.PersonLength);
        builder.Property(comment => comment.AnsweredBy).HasMaxLength(Report.PersonLength);
        builder.Property(comment => comment.ResolvedBy).HasMaxLength(Report.PersonLength);

        // Counted by the comment itself, as a report counts its own.
        builder.Property(comment => comment.Revision).IsConcurrencyToken();
        builder.HasOne<Report>().WithMany().HasForeignKey(comment => comment.ReportId);
        builder.ToTable("ReviewComments");
    }
}
