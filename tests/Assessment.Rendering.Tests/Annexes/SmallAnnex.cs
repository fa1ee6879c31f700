using System.Collections.Immutable;
using Assessment.Annexes;
using NodaTime;

namespace Assessment.Rendering.Tests.Annexes;

/// <summary>An annex of one small table with whatever cells a test is about.</summary>
internal static class SmallAnnex
{
    public static Annex Of(params AnnexCell[] cells)
    {
        var table = new AnnexTable
        {
            Sheet = "Tabela_01",
            Title = "=tytuł",
            Lines = ["@wiersz"],
            Kind = "tabela",
            Columns = [new("Wyszczególnienie"), .. cells.Select((_, i) => new AnnexColumn($"kolumna {i + 1}", cells[i].Number is not null))],
            Rows = [["wiersz", .. cells]],
        };
        return new()
        {
            Title = "Tytuł",
            Author = "GOPS",
            Unit = "gmina Zielonki",
            UnitCode = "1206172",
            Year = 2020,
            Date = new LocalDate(2021, 4, 15),
            Cover = ["Okładka"],
            Tables = [table],
            Contents = new()
            {
                Sheet = "Spis",
                Title = "Spis",
                Kind = "",
                Columns = [new("Arkusz")],
                Rows = [ImmutableArray.Create(new AnnexCell("Tabela_01") { Sheet = "Tabela_01" })],
            },
        };
    }
}
