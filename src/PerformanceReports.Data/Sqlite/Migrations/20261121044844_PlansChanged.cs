using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PerformanceReports.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class PlansChanged : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_PlanPriorities_PlanSlug_Number",
                table: "PlanPriorities");

            migrationBuilder.AddColumn<bool>(
                name: "IsReady",
                table: "Plans",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "Revision",
                table: "Plans",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "RetiredFrom",
                table: "PlanPriorities",
                type: "TEXT",
                unicode: false,
                fixedLength: true,
                maxLength: 7,
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_PlanPriorities_PlanSlug_Number",
                table: "PlanPriorities",
                columns: new[] { "PlanSlug", "Number" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_PlanPriorities_PlanSlug_Number",
                table: "PlanPriorities");

            migrationBuilder.DropColumn(
                name: "IsReady",
                table: "Plans");

            migrationBuilder.DropColumn(
                name: "Revision",
                table: "Plans");

            migrationBuilder.DropColumn(
                name: "RetiredFrom",
                table: "PlanPriorities");

            migrationBuilder.CreateIndex(
                name: "IX_PlanPriorities_PlanSlug_Number",
                table: "PlanPriorities",
                columns: new[] { "PlanSlug", "Number" },
                unique: true);
        }
    }
}
