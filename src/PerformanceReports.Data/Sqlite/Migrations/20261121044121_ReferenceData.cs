using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PerformanceReports.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ReferenceData : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Revision",
                table: "SimilarGroups",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Cut",
                table: "Measures",
                type: "TEXT",
                maxLength: 4000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Aliases",
                table: "Forces",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "From",
                table: "Forces",
                type: "TEXT",
                unicode: false,
                fixedLength: true,
                maxLength: 7,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RetiredFrom",
                table: "Forces",
                type: "TEXT",
                unicode: false,
                fixedLength: true,
                maxLength: 7,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Revision",
                table: "Forces",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Revision",
                table: "DenominatorEstimates",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Revision",
                table: "SimilarGroups");

            migrationBuilder.DropColumn(
                name: "Cut",
                table: "Measures");

            migrationBuilder.DropColumn(
                name: "Aliases",
                table: "Forces");

            migrationBuilder.DropColumn(
                name: "From",
                table: "Forces");

            migrationBuilder.DropColumn(
                name: "RetiredFrom",
                table: "Forces");

            migrationBuilder.DropColumn(
                name: "Revision",
                table: "Forces");

            migrationBuilder.DropColumn(
                name: "Revision",
                table: "DenominatorEstimates");
        }
    }
}
