using System.Collections.Immutable;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Language;
using Assessment.Problems;
using Assessment.Territory;

namespace Assessment.Sources.Bdl;

/// <summary>
/// Reads the figures of other gminas: those of the assessed unit's kind for its peer group, those of its powiat as neighbours; only the
/// assessed year, only indicators that are compared.
/// </summary>
/// <remarks>A comparison is of one year, so series need no stitching: of a gmina whose code changed only the row of that year holds figures.</remarks>
internal static class BdlPeers
{
    private static readonly PluralForms CellForms = new("komórki", "komórek", "komórek");

    /// <summary>The observations; a blank without an attribute is none.</summary>
    public static ImmutableArray<Observation> Read(
        BdlTable table, ILookup<BdlCombination, Indicator> indicators, ILookup<TerritorialCode, SeriesPart> own, BdlContext context,
        DataSource source, ProblemList problems)
    {
        if (context.Compared.IsEmpty) return [];
        var assessed = context.Units[0].Code;
        var series = new BdlSeries(problems);
        var (bad, first, text) = (0, (Place?)null, "");
        foreach (var row in table.Rows)
        {
            if (row.Code is not { } code || !(IsPeer(code) || IsNeighbour(code)) || own[code].Any(p => p.Unit.Code == context.Units[0].Code)) continue;
            foreach (var cell in table.Cells(row).Where(c => c.Year == context.Year))
                foreach (var indicator in indicators[cell.Combination].Where(i => context.Compared.Contains(i.Code) && BdlMeasure.Fits(cell.Measure, i.Domain)))
                {
                    if (BdlFigure.Read(cell.Text, cell.Attribute, indicator.Domain, context.Settings.DotSeparatesThousands).Figure is not { } figure)
                    {
                        bad++;
                        if (first is null) (first, text) = (new(table.File.Path, row.Row.Line, cell.ColumnNumber, cell.ColumnName), cell.Text);
                    }
                    else if (figure.Missing != MissingReason.NotInSource)
                    {
                        series.Add(new(code, indicator.Code, context.Year, figure,
                            new CellOrigin(table.File.Path, row.Row.Line, cell.ColumnName, cell.ColumnNumber, source, cell.Text)));
                    }
                }
        }

        if (first is not null)
            problems.Warning("bdl.zla-liczba-w-grupie",
                $"Nie odczytano {PolishNumber.Text(bad)} {CellForms.For(bad)} innych gmin (np. „{text}”); w porównaniu będą liczone jako brak danych.", first,
                "Pobierz plik z BDL ponownie.");
        return series.Observations;

        bool IsPeer(TerritorialCode code) => context.HasPeerGroup && code.Kind == assessed.Kind;

        bool IsNeighbour(TerritorialCode code) => code.IsGmina && code.County == assessed.County;
    }
}
