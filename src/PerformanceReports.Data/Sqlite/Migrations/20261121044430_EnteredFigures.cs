using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PerformanceReports.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class EnteredFigures : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "EnteredFigures",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Measure = table.Column<string>(type: "TEXT", unicode: false, maxLength: 100, nullable: false),
                    Force = table.Column<string>(type: "TEXT", unicode: false, fixedLength: true, maxLength: 9, nullable: false),
                    Numerator = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Denominator = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Over = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ImportId = table.Column<int>(type: "INTEGER", nullable: true),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    PeriodEnd = table.Column<string>(type: "TEXT", unicode: false, fixedLength: true, maxLength: 7, nullable: false),
                    PeriodMonths = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EnteredFigures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EnteredFigures_FigureImports_ImportId",
                        column: x => x.ImportId,
                        principalTable: "FigureImports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EnteredFigures_Measures_Measure",
                        column: x => x.Measure,
                        principalTable: "Measures",
                        principalColumn: "Slug",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_EnteredFigures_ImportId",
                table: "EnteredFigures",
                column: "ImportId");

            migrationBuilder.CreateIndex(
                name: "IX_EnteredFigures_Measure_Force_PeriodEnd_PeriodMonths",
                table: "EnteredFigures",
                columns: new[] { "Measure", "Force", "PeriodEnd", "PeriodMonths" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "EnteredFigures");
        }
    }
}
