using Assessment.Language;
using Assessment.Problems;
using FsCheck;
using FsCheck.Fluent;

namespace Assessment.Sources.Tests.Bdl;

public sealed class LayoutTests
{
    private static readonly int[] Years = [2018, 2019, 2020];

    [Fact]
    public void Long_and_wide_tables_of_the_same_figures_give_the_same_observations()
    {
        var tables =
            from figures in Gen.ArrayOf(Gen.Choose(0, 3_000_000), Years.Length)
            from women in Gen.ArrayOf(Gen.Choose(0, 3_000_000), Years.Length)
            from delimiter in Gen.Elements(';', ',', '\t', '|')
            from lineEnd in Gen.Elements("\n", "\r\n")
            from grouped in Gen.Elements(true, false)
            select (Figures: figures, Women: women, Delimiter: delimiter, LineEnd: lineEnd, Grouped: grouped);
        Prop.ForAll(tables.ToArbitrary(), table =>
        {
            var cells = Years.Select((year, i) => (year, Total: Number(table.Figures[i]), Women: Number(table.Women[i]))).ToList();
            string[][] wide =
            [
                ["Kod", "Nazwa", .. cells.Select(c => $"ogółem;{c.year};[osoba]"), .. cells.Select(c => $"kobiety;{c.year};[osoba]"), ""],
                ["1206172", "Zielonki (2)", .. cells.Select(c => c.Total), .. cells.Select(c => c.Women), ""],
            ];
            string[][] @long =
            [
                ["Kod", "Nazwa", "Płeć", "Rok", "Wartosc", "Jednostka miary", "Atrybut", ""],
                .. cells.Select(c => Row("ogółem", c.year, c.Total)), .. cells.Select(c => Row("kobiety", c.year, c.Women)),
            ];

            var problems = new ProblemList();
            var fromWide = BdlSample.Read("RYNE_1944_CTAB_20250616184618.csv", Text(wide), BdlSample.Context(), problems);
            var fromLong = BdlSample.Read("RYNE_1944_CREL_20250616184618.csv", Text(@long), BdlSample.Context(), problems);

            Assert.Empty(problems.ToImmutable());
            Assert.Equal(table.Figures, Years.Select(y => (int)fromWide.At("bezrobotni", y).Number!.Value));
            Assert.Equal(table.Women, Years.Select(y => (int)fromWide.At("bezrobotni.kobiety", y).Number!.Value));
            Assert.Equal(
                fromWide.Observations.Select(o => (o.Unit, o.Indicator, o.Year, o.Figure)),
                fromLong.Observations.Select(o => (o.Unit, o.Indicator, o.Year, o.Figure)));

            string Number(int number) => table.Grouped ? PolishNumber.Text(number) : $"{number}";
            string[] Row(string sex, int year, string number) => ["1206172", "Zielonki (2)", sex, $"{year}", number, "osoba", "", ""];
            string Text(string[][] rows) =>
                string.Concat(rows.Select(r => string.Join(table.Delimiter, r.Select(c => $"\"{c}\"")) + table.LineEnd));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100).WithReplay(2020, 1UL));
    }
}
