using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Assessment.Cases;
using Assessment.Changes;
using Assessment.Composition;
using Assessment.Decks;
using Assessment.Decks.Charts;
using Assessment.Decks.Tables;
using Assessment.Findings.Sentences;
using Assessment.Language;
using Assessment.Provenance;
using Assessment.Revisions;
using Assessment.Tables;

namespace Assessment.Worker.Tests.Sample;

/// <summary>
/// Every number of every sentence that the program makes – titles, subtitles, readings, notes, text alternatives, key figures, findings,
/// recommendations with their estimates, comparisons, norms, cells of words – is a figure that its slide can be asked about, or a year.
/// </summary>
/// <remarks>
/// Before a sentence is looked through, the fixed texts it holds are taken out of it: what the catalogue, the law, the plan and the rules
/// say in digits. Left out are texts that the office typed (narratives, tables of its own, what it accepted and why); and the messages of
/// checks in the last chapter are held to a weaker rule – a number there is a figure of the case.
/// </remarks>
public partial class DeckTraceTests(ZielonkiDeck zielonki, TownDeck town) : IClassFixture<ZielonkiDeck>, IClassFixture<TownDeck>
{
    public static TheoryData<string> Samples => ["zielonki", "miasto", "korekta miasta"];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_number_of_a_sentence_can_be_asked_about_on_its_slide(string sample)
    {
        var assessed = sample switch { "zielonki" => zielonki.Assessed, "miasto" => town.Assessed, _ => Corrected(town.Assessed) };
        var deck = DeckComposer.Compose(assessed).Deck;
        var printed = PrintedFigures.Of(assessed, deck).ToLookup(p => p.Slide);
        var (years, fixedTexts, typed) = (Years(assessed), Fixed(assessed), Typed(assessed));
        var sentences = from slide in deck.Slides.Select((s, i) => (Slide: s, Index: i))
                        where !typed.Contains(slide.Slide.Title)
                        let known = years.Union(printed[slide.Index].SelectMany(Numbers)).Union(OfLastChapter(slide.Slide.Title, assessed))
                        from text in Texts(slide.Slide)
                        where Number.IsMatch(Plain(text)) && !typed.Contains(Plain(text))
                        select (slide.Slide.Title, Text: text, Untraced: In(Without(Plain(text), fixedTexts)).Where(n => !known.Contains(n)).ToArray());
        var all = sentences.ToArray();
        Assert.True(all.Length > 200, $"only {all.Length} sentences with a number");
        Assert.Empty(all.Where(s => s.Untraced.Length > 0).Select(s => $"{s.Title}: {string.Join(" | ", s.Untraced)} w „{s.Text}”"));
    }

    // A version before it in which every conclusion said something else and the number of families was another.
    private static AssessedCase Corrected(AssessedCase assessed)
    {
        var now = RunContents.Of(assessed, assessed.Content.Files);
        var before = now with
        {
            Figures = [.. now.Figures.Select(f => f.Key is { Indicator.Value: "pomoc.rodziny", Year: 2024 } ? f with { Figure = Assessment.Figures.Figure.Of(540) } : f)],
            Findings = [.. now.Findings.Select(f => f with { Text = "Inaczej." })],
        };
        return assessed with { Edition = new(2, null, 1), Changes = new(1, ["poprawiona tabela"], RunDifference.Between(before, now)) };
    }

    private static IEnumerable<string> Numbers(PrintedFigure printed)
    {
        var texts = new List<string> { printed.Printed };
        if (printed.Figure.Figure.Number is { } number)
            texts.AddRange([PolishNumber.Text(Math.Abs(number), printed.Figure.Domain.Decimals), PolishNumber.ZlotyShort(Math.Abs(number))]);
        return texts.SelectMany(In);
    }

    // What checks found names figures of the whole case; the rules on changes are data.
    private static IEnumerable<string> OfLastChapter(string title, AssessedCase assessed) => title switch
    {
        "Uwagi do danych" => OfCase(assessed),
        "Jak opisujemy zmiany" => OfRules(assessed.Content.ChangeRules),
        _ => [],
    };

    private static IEnumerable<string> OfRules(ChangeRules rules) =>
        new[]
        {
            rules.TrendYears, rules.TrendAgreement * 100, rules.TurningYears, rules.TurningRun, rules.RecordYears, rules.OutsideRange * 100, SmallNumbers.Threshold,
            rules.Count.Notable.Absolute, rules.Count.Notable.Relative * 100, rules.Amount.Notable.Relative * 100, rules.Share.Notable.Absolute,
        }.Select(n => PolishNumber.Text(n));

    private static IEnumerable<string> OfCase(AssessedCase assessed) =>
        from observation in assessed.Observations.All
        where observation.Figure.HasNumber
        let domain = assessed.Catalogue[observation.Indicator].Domain
        from number in In(PolishNumber.Text(observation.Figure.Number ?? 0, domain.Decimals))
        select number;

    private static ImmutableHashSet<string> Years(AssessedCase assessed) =>
        [.. Enumerable.Range(assessed.Case.Years[0], assessed.Case.Depth + 2).Select(y => y.ToString(CultureInfo.InvariantCulture))];

    // What the data says in digits, the longest first, so that none is cut by a shorter one.
    private static ImmutableArray<string> Fixed(AssessedCase assessed)
    {
        var content = assessed.Content;
        IEnumerable<string?> texts =
        [
            .. assessed.Catalogue.Indicators.Concat(assessed.Catalogue.Derived.Select(d => d.Indicator))
                .SelectMany(i => new[] { i.Label, i.ShortLabel, i.Definition, i.DefinitionSource, i.Noun?.One, i.Noun?.Few, i.Noun?.Many }),
            .. content.Norms.Norms.SelectMany(n => new[] { n.Name, n.Demand.TrimEnd('.'), n.Basis }),
            .. content.Norms.UnitAmounts.SelectMany(u => u.Rates.Select(r => $"stawki {PolishNumber.Zloty(r.Rate, 0)}").Append(u.Basis).Append(u.Name)),
            .. assessed.Norms.SelectMany(n => n.Ratios).SelectMany(r => new[] { "najwyżej", "norma: do" }.Select(w => $"{w} {PolishNumber.Text(r.AtMost ?? 0)})")),
            .. content.Breaks.SelectMany(b => new[] { b.Sentence, b.Basis }),
            .. content.Rules.Findings.Select(r => r.LegalBasis),
            .. content.Rules.Findings.SelectMany(r => Literals(r.Statement).Concat(Literals(r.Reason))),
            .. content.Rules.Recommendations.Where(r => r.Cost is { Per: null }).Select(r => $": {PolishNumber.Text(r.Cost!.Quantity)} {content.Rules.Rates.First(u => u.Id == r.Cost.Rate).Unit.For(r.Cost.Quantity)} ×"), // filtered
            .. content.Plan.Chapters.SelectMany(c => c.Slides)
                .SelectMany(s => s.Paragraphs.Concat(s.Notes).Append(s.Title).Append(s.Subtitle)).SelectMany(t => TextTemplate.Placeholder.Split(t)),
            .. content.Plan.Chapters.SelectMany(c => c.Slides).SelectMany(s => s.Rows).Select(r => r.Label),
            .. content.Decisions.Findings.Concat(content.Decisions.Recommendations).SelectMany(d => TextTemplate.Placeholder.Split(d.Text)),
            .. assessed.Case.Accepted.Values,
            .. assessed.Observations.All.SelectMany(o => o.Origin.Cells).Select(c => c.Source.Name).Distinct(),
            .. assessed.Case.PeerRule is { } rule ? [$"{PolishNumber.Text(rule.From, 2)}–{PolishNumber.Text(rule.To, 2)}"] : Array.Empty<string>(),
            $"poniżej {SmallNumbers.Threshold}", "MRiPS-03", "od 02 do 32",
            .. content.Files.SelectMany(f => new[] { f.Path, f.Source?.Name, f.Source?.ExportDate is { } d ? PolishDate.Short(d) : "", $"{f.UsedRows} / {f.Rows}" }),
            .. new[] { assessed.Case.Date, assessed.Case.Session }.OfType<NodaTime.LocalDate>().Select(PolishDate.Long),
        ];
        return [.. texts.OfType<string>().Select(Plain).Where(t => Number.IsMatch(t)).Distinct().OrderByDescending(t => t.Length)];
    }

    private static IEnumerable<string> Literals(SentenceTemplate template) => template.Parts.OfType<WordsPart>().Select(w => w.Text);

    private static string Without(string text, ImmutableArray<string> fixedTexts) =>
        Citation.Replace(fixedTexts.Aggregate(text, (left, phrase) => left.Replace(phrase, "…", StringComparison.OrdinalIgnoreCase)), "…");

    private static HashSet<string> Typed(AssessedCase assessed) =>
    [
        .. assessed.Content.Narratives.SelectMany(n => n.Sections.Select(s => s.Title).Append(n.Title)).Select(t => Filled(t, assessed)),
        .. assessed.Content.FreeTables.SelectMany(t => t.Header.Concat(t.Rows.SelectMany(r => r.Cells).Select(c => c.Text.Plain))).Select(Plain),
        .. assessed.Case.Documents.Select(d => $"{d.Title} ({PolishDate.Years(d.From, d.To)})").Select(Plain),
    ];

    private static string Filled(string title, AssessedCase assessed) =>
        TextTemplate.Placeholder.Replace(title, m => TextNames.Value(m.Groups["body"].Value.Trim(), assessed.Case) ?? m.Value);

    private static IEnumerable<string> In(string text) => Number.Matches(Plain(text)).Select(m => m.Value);

    private static string Plain(string text) => text.Replace('\u00A0', ' ').Replace('\u202F', ' ').Replace('«', '„').Replace('»', '”');

    private static IEnumerable<string> Texts(Slide slide) => slide.Blocks.SelectMany(Texts).Prepend(slide.Subtitle ?? "").Prepend(slide.Title);

    private static IEnumerable<string> Texts(Block block) => block switch
    {
        ParagraphBlock b => [b.Text.Plain],
        HeadingBlock b => [b.Text.Plain],
        NoteBlock b => [b.Text.Plain],
        SourceBlock b => [b.Text],
        CalloutBlock b => b.Paragraphs.Select(p => p.Plain),
        ListBlock b => b.Items.SelectMany(i => (i.Nested is null ? [] : Texts(i.Nested)).Prepend(i.Text.Plain)),
        TableBlock b => b.Header.Concat(b.Rows).SelectMany(r => r.Cells).Where(c => c.Figure is null).Select(c => c.Text.Plain).Append(b.Summary),
        KeyFiguresBlock b => b.Items.SelectMany(i => new[] { i.Number, i.Label, i.Change, i.LineInWords }),
        ChartBlock b => [b.Chart.Alternative, .. b.Chart.Categories],
        ColumnsBlock b => b.Columns.SelectMany(c => c.Blocks).SelectMany(Texts),
        _ => [],
    };

    // Articles of a law, chapters of the form, the number before a recommendation, what a check cites from a file or from ocena.yaml.
    [GeneratedRegex(@"[Ww]ersj[ai] \d+|wersję \d+|art\. \d+[a-z]?(?: ust\. \d+)?|rozdziału \d+|^\d+\. |(?<=^Kod |^Przedziały |” i )„[^”]*”")]
    private static partial Regex Citation { get; }

    [GeneratedRegex(@"\d{1,3}(?: \d{3})+(?:,\d+)?|\d+(?:,\d+)?")]
    private static partial Regex Number { get; }
}
