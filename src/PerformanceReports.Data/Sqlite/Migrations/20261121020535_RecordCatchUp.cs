using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PerformanceReports.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class RecordCatchUp : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "AuthenticatorStep",
                table: "People",
                type: "INTEGER",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "AuthenticatorStep",
                table: "People");
        }
    }
}
