using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PerformanceReports.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class MeasureOwners : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Aliases",
                table: "Measures",
                type: "nvarchar(max)",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "Owner",
                table: "Measures",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "RetiredFrom",
                table: "Measures",
                type: "char(7)",
                unicode: false,
                fixedLength: true,
                maxLength: 7,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Revision",
                table: "Measures",
                type: "int",
                nullable: false,
                defaultValue: 0);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Aliases",
                table: "Measures");

            migrationBuilder.DropColumn(
                name: "Owner",
                table: "Measures");

            migrationBuilder.DropColumn(
                name: "RetiredFrom",
                table: "Measures");

            migrationBuilder.DropColumn(
                name: "Revision",
                table: "Measures");
        }
    }
}
