using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PerformanceReports.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class FigureImports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.InsertData(
                table: "ImportLeases",
                columns: new[] { "Id", "Holder", "Until" },
                values: new object[] { 1, "", new DateTime(1970, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc) });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DeleteData(
                table: "ImportLeases",
                keyColumn: "Id",
                keyValue: 1);
        }
    }
}
