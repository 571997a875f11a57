using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PerformanceReports.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class MeasureCut : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
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
        }
    }
}
