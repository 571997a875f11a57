using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PerformanceReports.Data.Mappings.Conversions;
using PerformanceReports.Domain.Glossary;
using PerformanceReports.Domain.Guards;

namespace PerformanceReports.Data.Mappings;

internal sealed class GlossaryTermMapping : IEntityTypeConfiguration<GlossaryTerm>
{
    public void Configure(EntityTypeBuilder<GlossaryTerm> builder)
    {
        builder.HasKey(term => term.Slug);
        builder.Property(term => term.Slug).HasMaxLength(Require.SlugLength).IsUnicode(false);
        builder.Property(term => term.Term).HasMaxLength(GlossaryTerm.TermLength);
        builder.Property(term => term.Expansion).HasMaxLength(GlossaryTerm.TermLength);
        builder.Property(term => term.Definition).HasMaxLength(GlossaryTerm.DefinitionLength);
        builder.Property(term => term.Aliases).HasJsonList();
        builder.Property(term => term.Revision).IsConcurrencyToken();
    }
}
