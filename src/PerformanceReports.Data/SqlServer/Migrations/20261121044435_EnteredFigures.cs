using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PerformanceReports.Data.SqlServer.Migrations
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
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Measure = table.Column<string>(type: "varchar(100)", unicode: false, maxLength: 100, nullable: false),
                    Force = table.Column<string>(type: "char(9)", unicode: false, fixedLength: true, maxLength: 9, nullable: false),
                    Numerator = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Denominator = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Over = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    By = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ImportId = table.Column<int>(type: "int", nullable: true),
                    Revision = table.Column<int>(type: "int", nullable: false),
                    PeriodEnd = table.Column<string>(type: "char(7)", unicode: false, fixedLength: true, maxLength: 7, nullable: false),
                    PeriodMonths = table.Column<int>(type: "int", nullable: false)
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
