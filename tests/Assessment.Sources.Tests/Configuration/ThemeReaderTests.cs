using Assessment.Decks;
using Assessment.Sources.Configuration;
using Assessment.Sources.Tests.Cases;
using FsCheck;
using FsCheck.Fluent;

namespace Assessment.Sources.Tests.Configuration;

/// <summary>The look of the document: default, theme file and <c>ocena.yaml</c>.</summary>
public sealed class ThemeReaderTests
{
    [Fact]
    public void Colour_without_quotes_is_explained()
    {
        using var folder = new TemporaryCase(TemporaryCase.Configuration + "wyglad:\n  kolory:\n    akcent: #0B6B77\n");
        var problem = Assert.Single(folder.ReadErrors());
        Assert.Equal("yaml.zla-wartosc", problem.Id);
        Assert.Contains("komentarz", problem.WayOut, StringComparison.Ordinal);
    }

    [Fact]
    public void Pale_text_colour_is_an_error_that_names_the_pair_and_the_key()
    {
        using var folder = new TemporaryCase(TemporaryCase.Configuration + "wyglad: {kolory: {akcent: \"#FFFF00\"}}");
        var problem = folder.ReadErrors()[0];
        Assert.Equal(("wyglad.kontrast", "akcent"), (problem.Id, problem.Place?.ColumnName));
        Assert.StartsWith("Tekst w kolorze „akcent” (#FFFF00) na tle bieli ma kontrast 1,07:1", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tlo", "#0B6B77", "Tekst w kolorze „tekst” (#16303F) na tle „tlo” (#0B6B77)")]
    [InlineData("okladka", "#9FD0D8", "Biały tekst na tle „okladka” (#9FD0D8)")]
    public void A_background_that_hides_its_text_is_an_error(string key, string colour, string pair)
    {
        using var folder = new TemporaryCase(TemporaryCase.Configuration + $"wyglad: {{kolory: {{{key}: \"{colour}\"}}}}");
        Assert.All(folder.ReadErrors(), p => Assert.Equal(("wyglad.kontrast", key), (p.Id, p.Place?.ColumnName)));
        Assert.Contains(folder.ReadErrors(), p => p.Message.StartsWith(pair, StringComparison.Ordinal));
    }

    [Fact]
    public void Any_theme_is_refused_exactly_when_a_text_is_unreadable() =>
        Prop.ForAll(Gen.Choose(0, 0xFFFFFF).ListOf(9).ToArbitrary(), drawn =>
        {
            string[] colours = [.. drawn.Select(c => $"#{c:X6}")];
            var theme = new Theme
            {
                Ink = colours[0],
                Secondary = colours[1],
                Note = colours[2],
                Accent = colours[3],
                Tint = colours[4],
                CoverBlock = colours[5],
                Previous = colours[6],
                Earlier = colours[7],
                Blue = colours[8],
            };
            string[] keys = ["tekst", "drugorzedny", "przypis", "akcent", "tlo", "okladka", "rok_poprzedni", "lata_wczesniejsze", "korzystniej"];
            var yaml = $"wyglad: {{kolory: {{{string.Join(", ", keys.Zip(colours, (k, c) => $"{k}: \"{c}\""))}}}}}";
            using var folder = new TemporaryCase(TemporaryCase.Configuration + yaml);
            Assert.Equal(theme.TextPairs.Count(p => p.Contrast < 4.5), folder.ReadErrors().Count(p => p.Id == "wyglad.kontrast"));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_default_theme_is_readable() => Assert.All(Theme.Default.TextPairs, p => Assert.True(p.Contrast >= 4.5, p.ToString()));

    [Fact]
    public void The_theme_file_of_the_program_is_the_default_theme() => Assert.Equal(Theme.Default, ThemeReader.BuiltIn());

    [Fact]
    public void Lines_of_a_chart_differ_from_the_paper() =>
        Assert.All(Theme.Default.LinePairs, p => Assert.True(p.Contrast >= TextPair.RequiredOfGraphics, p.ToString()));

    [Fact]
    public void A_label_that_neither_white_nor_the_ink_makes_readable_is_an_error_that_names_the_fill()
    {
        using var folder = Case("kolory: {lata_wczesniejsze: \"#7A858C\"}");
        var problem = Assert.Single(folder.ReadErrors());
        Assert.Equal(("wyglad.kontrast", "lata_wczesniejsze"), (problem.Id, problem.Place?.ColumnName));
        Assert.StartsWith("Tekst w kolorze „tekst” (#16303F) na tle „lata_wczesniejsze” (#7A858C)", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_of_a_chart_too_pale_for_the_paper_is_an_error()
    {
        using var folder = Case("kolory: {linia_druga: \"#C0D8E8\"}");
        var problem = Assert.Single(folder.ReadErrors());
        Assert.Equal(("wyglad.kontrast-linii", "linia_druga"), (problem.Id, problem.Place?.ColumnName));
        Assert.Contains("co najmniej 3:1", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Type_and_distances_are_chosen_for_each_format()
    {
        using var folder = Case("pismo: {slajdy: {tekst: 17, tabela: 14.5}, a4: {tytul: 16}}, odstepy: {a4: {siatka: 3, margines: 60}}");
        var theme = folder.Read().Case.Theme;
        Assert.Equal(TypeScale.Slides with { Body = 17, Table = 14.5 }, theme.Type);
        Assert.Equal(TypeScale.Pages with { Title = 16 }, (theme with { Format = PageFormat.A4 }).Type);
        Assert.Equal((PageSpacing.Slides, new PageSpacing(3, 60)), (theme.Spacing, theme.A4Spacing));
    }

    [Theory]
    [InlineData("pismo: {slajdy: {tekst: 10.5}}", "tekst", "od 11 do 24")]
    [InlineData("pismo: {slajdy: {przypisy: 8}}", "przypisy", "od 11 do 16")]
    [InlineData("pismo: {a4: {tabela: 9}}", "tabela", "od 11 do 20")]
    [InlineData("odstepy: {slajdy: {margines: 400}}", "margines", "od 24 do 96")]
    [InlineData("odstepy: {slajdy: {siatka: 0}}", "siatka", "od 2 do 6")]
    public void A_size_out_of_bounds_is_an_error_that_says_the_bounds(string look, string key, string bounds)
    {
        using var folder = Case(look);
        var problem = Assert.Single(folder.ReadErrors());
        Assert.Equal(("yaml.zla-wartosc", key), (problem.Id, problem.Place?.ColumnName));
        Assert.Contains(bounds, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_case_lays_its_own_values_over_its_theme_file_and_that_over_the_default()
    {
        using var folder = Case("motyw: motyw.yaml, kolory: {akcent: \"#0B4F5A\"}");
        folder.Write("motyw.yaml", "kolory:\n  akcent: \"#333399\"\n  okladka: \"#222266\"\nherb: zdjecia/herb.png\n").Write("zdjecia/herb.png", TemporaryCase.Png);
        var content = folder.Read();
        Assert.Equal(Theme.Default with { Accent = "#0B4F5A", CoverBlock = "#222266" }, content.Case.Theme);
        Assert.Equal("zdjecia/herb.png", content.Case.Herb?.Name);
        Assert.Contains(content.Files, f => f.Path == "motyw.yaml");
    }

    [Fact]
    public void An_unreadable_colour_of_the_theme_file_is_reported_in_that_file()
    {
        using var folder = Case("motyw: motyw.yaml");
        folder.Write("motyw.yaml", "kolory:\n  okladka: \"#9FD0D8\"\n");
        var place = Assert.Single(folder.ReadErrors()).Place;
        Assert.Equal(("motyw.yaml", 2, "okladka"), (place?.File, place?.Line, place?.ColumnName));
    }

    [Theory]
    [InlineData("brak.yaml", "motyw.brak-pliku")]
    [InlineData("../motyw.yaml", "sciezka.niedozwolona")]
    public void A_theme_file_that_is_not_in_the_case_is_an_error(string path, string id)
    {
        using var folder = Case($"motyw: {path}");
        Assert.Equal((id, "motyw"), (Assert.Single(folder.ReadErrors()).Id, folder.ReadErrors()[0].Place?.ColumnName));
    }

    [Fact]
    public void An_unknown_key_of_a_theme_file_is_an_error_with_the_nearest_key()
    {
        using var folder = Case("motyw: motyw.yaml");
        folder.Write("motyw.yaml", "kolor:\n  akcent: \"#0B4F5A\"\n");
        var problem = Assert.Single(folder.ReadErrors());
        Assert.Equal("yaml.nieznany-klucz", problem.Id);
        Assert.Contains("„kolory”", problem.WayOut, StringComparison.Ordinal);
    }

    private static TemporaryCase Case(string look) => new(TemporaryCase.Configuration + $"wyglad: {{{look}}}");
}
