using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PerformanceReports.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class GlossaryDates : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "RetiredFrom",
                table: "GlossaryTerms",
                type: "TEXT",
                unicode: false,
                fixedLength: true,
                maxLength: 7,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Revision",
                table: "GlossaryTerms",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "RetiredFrom",
                table: "GlossaryTerms");

            migrationBuilder.DropColumn(
                name: "Revision",
                table: "GlossaryTerms");
        }
    }
}
