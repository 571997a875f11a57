using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PerformanceReports.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class FiguresIn : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_PlanPriorities_PlanSlug_Number",
                table: "PlanPriorities");

            migrationBuilder.AddColumn<int>(
                name: "Revision",
                table: "SimilarGroups",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "IsReady",
                table: "Plans",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "Revision",
                table: "Plans",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "RetiredFrom",
                table: "PlanPriorities",
                type: "char(7)",
                unicode: false,
                fixedLength: true,
                maxLength: 7,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Aliases",
                table: "Measures",
                type: "nvarchar(max)",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "Cut",
                table: "Measures",
                type: "nvarchar(4000)",
                maxLength: 4000,
                nullable: false,
                defaultValue: "");

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

            migrationBuilder.AddColumn<string>(
                name: "Aliases",
                table: "Forces",
                type: "nvarchar(max)",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "From",
                table: "Forces",
                type: "char(7)",
                unicode: false,
                fixedLength: true,
                maxLength: 7,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RetiredFrom",
                table: "Forces",
                type: "char(7)",
                unicode: false,
                fixedLength: true,
                maxLength: 7,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Revision",
                table: "Forces",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Revision",
                table: "DenominatorEstimates",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "ImportFiles",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Name = table.Column<string>(type: "nvarchar(260)", maxLength: 260, nullable: false),
                    Sha256 = table.Column<string>(type: "char(64)", unicode: false, fixedLength: true, maxLength: 64, nullable: false),
                    Content = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportFiles", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ImportLeases",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Holder = table.Column<string>(type: "varchar(60)", unicode: false, maxLength: 60, nullable: false),
                    Until = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportLeases", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "FigureImports",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    FileName = table.Column<string>(type: "nvarchar(260)", maxLength: 260, nullable: false),
                    Sha256 = table.Column<string>(type: "char(64)", unicode: false, fixedLength: true, maxLength: 64, nullable: false),
                    Bytes = table.Column<long>(type: "bigint", nullable: false),
                    FileId = table.Column<int>(type: "int", nullable: false),
                    BroughtBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    BroughtAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    State = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Layout = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    Source = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Figures = table.Column<int>(type: "int", nullable: true),
                    Errors = table.Column<int>(type: "int", nullable: true),
                    Warnings = table.Column<int>(type: "int", nullable: true),
                    Refusal = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    CameBack = table.Column<bool>(type: "bit", nullable: false),
                    ExtractId = table.Column<string>(type: "varchar(100)", unicode: false, maxLength: 100, nullable: true),
                    DataTo = table.Column<string>(type: "char(7)", unicode: false, fixedLength: true, maxLength: 7, nullable: true),
                    Estimates = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    ConfirmedBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    ConfirmedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    WithdrawnBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    WithdrawnAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    WithdrawalReason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Revision = table.Column<int>(type: "int", nullable: false),
                    HeldAs = table.Column<string>(type: "varchar(200)", unicode: false, maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FigureImports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FigureImports_ImportFiles_FileId",
                        column: x => x.FileId,
                        principalTable: "ImportFiles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

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

            migrationBuilder.CreateTable(
                name: "ImportPreviews",
                columns: table => new
                {
                    ImportId = table.Column<int>(type: "int", nullable: false),
                    Preview = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportPreviews", x => x.ImportId);
                    table.ForeignKey(
                        name: "FK_ImportPreviews_FigureImports_ImportId",
                        column: x => x.ImportId,
                        principalTable: "FigureImports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ImportRuns",
                columns: table => new
                {
                    ImportId = table.Column<int>(type: "int", nullable: false),
                    Stage = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Done = table.Column<int>(type: "int", nullable: false),
                    Of = table.Column<int>(type: "int", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Attempts = table.Column<int>(type: "int", nullable: false),
                    Failure = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    TryAgainAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportRuns", x => x.ImportId);
                    table.ForeignKey(
                        name: "FK_ImportRuns_FigureImports_ImportId",
                        column: x => x.ImportId,
                        principalTable: "FigureImports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                table: "ImportLeases",
                columns: new[] { "Id", "Holder", "Until" },
                values: new object[] { 1, "", new DateTime(1970, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc) });

            migrationBuilder.CreateIndex(
                name: "IX_PlanPriorities_PlanSlug_Number",
                table: "PlanPriorities",
                columns: new[] { "PlanSlug", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_EnteredFigures_ImportId",
                table: "EnteredFigures",
                column: "ImportId");

            migrationBuilder.CreateIndex(
                name: "IX_EnteredFigures_Measure_Force_PeriodEnd_PeriodMonths",
                table: "EnteredFigures",
                columns: new[] { "Measure", "Force", "PeriodEnd", "PeriodMonths" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FigureImports_ExtractId",
                table: "FigureImports",
                column: "ExtractId",
                unique: true,
                filter: "[ExtractId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_FigureImports_FileId",
                table: "FigureImports",
                column: "FileId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FigureImports_HeldAs",
                table: "FigureImports",
                column: "HeldAs",
                unique: true,
                filter: "[HeldAs] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_FigureImports_Sha256",
                table: "FigureImports",
                column: "Sha256");

            migrationBuilder.CreateIndex(
                name: "IX_FigureImports_State",
                table: "FigureImports",
                column: "State");

            // What earlier releases shipped: their measures are cut from the Home Office's table as the files of
            // seed-data say, and their plans were published with the next report.
            Cut("drug-trafficking", "subgroup: Trafficking of drugs");
            Cut("homicide", "subgroup: Homicide");
            Cut("personal-robbery", "code: 34B");
            Cut("rape-recorded", "subgroup: Rape", "subgroup: Rape offences");
            Cut(
                "residential-burglary", "subgroup: Residential burglary; from 2017-04",
                "subgroup: Domestic burglary; until 2017-03");
            Cut(
                "serious-violence", "subgroup: Homicide", "code: 2", "code: 4.7", "code: 5A", "code: 5D",
                "subgroup: Death or serious injury - unlawful driving");
            Cut("theft-from-the-person", "subgroup: Theft from the person");
            Cut(
                "vehicle-offences", "subgroup: Vehicle offences", "subgroup: Theft of and from a vehicle",
                "subgroup: Vehicle interference");
            migrationBuilder.Sql("UPDATE Plans SET IsReady = 1");

            void Cut(string measure, params string[] rules) => migrationBuilder.Sql(
                $"UPDATE Measures SET Cut = '{string.Join('\n', rules)}' WHERE Slug = '{measure}'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "EnteredFigures");

            migrationBuilder.DropTable(
                name: "ImportLeases");

            migrationBuilder.DropTable(
                name: "ImportPreviews");

            migrationBuilder.DropTable(
                name: "ImportRuns");

            migrationBuilder.DropTable(
                name: "FigureImports");

            migrationBuilder.DropTable(
                name: "ImportFiles");

            migrationBuilder.DropIndex(
                name: "IX_PlanPriorities_PlanSlug_Number",
                table: "PlanPriorities");

            migrationBuilder.DropColumn(
                name: "Revision",
                table: "SimilarGroups");

            migrationBuilder.DropColumn(
                name: "IsReady",
                table: "Plans");

            migrationBuilder.DropColumn(
                name: "Revision",
                table: "Plans");

            migrationBuilder.DropColumn(
                name: "RetiredFrom",
                table: "PlanPriorities");

            migrationBuilder.DropColumn(
                name: "Aliases",
                table: "Measures");

            migrationBuilder.DropColumn(
                name: "Cut",
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

            migrationBuilder.CreateIndex(
                name: "IX_PlanPriorities_PlanSlug_Number",
                table: "PlanPriorities",
                columns: new[] { "PlanSlug", "Number" },
                unique: true);
        }
    }
}
