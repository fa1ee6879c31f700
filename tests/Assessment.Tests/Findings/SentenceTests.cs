using System.Text.RegularExpressions;
using Assessment.Cases;
using Assessment.Findings.Sentences;
using Assessment.Language;
using FsCheck;
using FsCheck.Fluent;

namespace Assessment.Tests.Findings;

/// <summary>Whatever the figures are, a sentence reads well.</summary>
public partial class SentenceTests
{
    private static readonly PluralForms Family = new("rodzina", "rodziny", "rodzin", "rodziny", "rodzinę");

    private static readonly SentencePart[] Parts =
    [
        new FigurePart(Sample.Code("pomoc.rodziny"), "rok", FigureForm.WithUnit),
        new FigurePart(Sample.Code("pomoc.rodziny"), "rok", FigureForm.Genitive),
        new FigurePart(Sample.Code("pomoc.rodziny"), "rok", FigureForm.Accusative),
        new FigurePart(Sample.Code("pomoc.rodziny"), "rok-1", FigureForm.From),
        new ChangePart(Sample.Code("pomoc.rodziny"), "rok-1", ChangeForm.WithUnit),
        new ChangePart(Sample.Code("pomoc.rodziny"), "rok-1", ChangeForm.HowMuch),
        new AgreementPart(Sample.Code("pomoc.rodziny"), "rok", new("korzystała", "korzystały", "korzystało")),
        new RankPart(1, [new(Sample.Code("pomoc.rodziny"), "ubóstwo")]),
        new NamePart("w-gminie"),
    ];

    [Fact]
    public void No_sentence_holds_a_code_a_placeholder_a_double_space_or_a_wrong_form() =>
        Prop.ForAll(
            Gen.Choose(1, 3000).Two().SelectMany(years => Gen.Choose(0, Parts.Length - 1).ArrayOf(4), (years, parts) => (years, parts)).ToArbitrary(),
            sample =>
            {
                var template = new SentenceTemplate([.. sample.parts.SelectMany(p => new[] { new WordsPart("zdanie "), Parts[p], new WordsPart(", ") })]);
                var text = template.Fill(Case(sample.years.Item1, sample.years.Item2))?.Text ?? "";
                return text.Length > 0 && !Wrong.IsMatch(text);
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_sentence_without_its_figure_is_not_said() =>
        Assert.Null(new SentenceTemplate([Parts[4]]).Fill(Case(null, 5)));

    [Theory]
    [InlineData(400, 401, "o 1 rodzinę (0,3%)")]
    [InlineData(401, 439, "o 38 rodzin (9,5%)")]
    [InlineData(100, 201, "ponad dwukrotnie (o 101 rodzin)")]
    [InlineData(2, 4, "o 2 rodziny")]
    public void A_change_is_said_with_as_much_as_the_figures_allow(int earlier, int later, string expected) =>
        Assert.Equal(expected, Parts[5].Fill(Case(earlier, later))?.Text.Replace('\u00A0', ' '));

    [Fact]
    public void The_evidence_of_a_change_is_both_years() =>
        Assert.Equal([2019, 2020], Parts[5].Fill(Case(10, 20))?.Evidence.Select(o => o.Year));

    private static AssessedCase Case(int? earlier, int later) => AssessedCase.Of(Sample.Content(
        [Sample.Count("pomoc.rodziny", unit: Family)], [Sample.Observe("pomoc.rodziny", 2019, earlier), Sample.Observe("pomoc.rodziny", 2020, later)]));

    // A code, a placeholder, a double space, "1 rodzin", a group of digits or a unit after a breaking space, a decimal point, "z 1xx".
    [GeneratedRegex(@"[{}]|[a-z]\.[a-z]|  |(?<!\d)(?<![\d\u00A0,])1\u00A0rodzin\b|\d \d{3}|\d rodzin|\d\.\d|\bz\u00A01\d\d(?!\d|\u00A0)")]
    private static partial Regex Wrong { get; }
}
