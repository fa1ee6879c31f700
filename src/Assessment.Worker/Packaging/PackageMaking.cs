using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Language;
using Assessment.Letters;
using Assessment.Rendering.Letters;
using Assessment.Sources.Letters;
using Assessment.Worker.Runs;
using NodaTime;

namespace Assessment.Worker.Packaging;

/// <summary>Makes the documents of the council package from one released run.</summary>
internal static class PackageMaking
{
    private const string Title = "Ocena zasobów pomocy społecznej";

    /// <summary>Day and month by which the assessment is presented (art. 16a ust. 4 u.p.s.).</summary>
    public static AnnualDate Deadline { get; } = new(4, 30);

    /// <summary>The templates of a package's letters.</summary>
    /// <param name="caseFolder">The case, whose <c>szablony/</c> may hold letters of its own.</param>
    /// <param name="withResolution">True to add a draft resolution.</param>
    /// <exception cref="Sources.CaseConfigurationException">A template of the case is wrong.</exception>
    public static ImmutableArray<Letter> Templates(string caseFolder, bool withResolution)
    {
        string[] letters = withResolution
            ? [PackageName.CoverLetter, PackageName.Resolution, PackageName.Accessibility]
            : [PackageName.CoverLetter, PackageName.Accessibility];
        return [.. letters.Select(name => LetterTemplateReader.Read(caseFolder, name))];
    }

    /// <summary>The package's files, relative to the results folder: documents, sums and the archive.</summary>
    /// <param name="templates">The templates of its letters.</param>
    /// <param name="assessed">The released case.</param>
    /// <param name="released">Files of the released version, the deck first.</param>
    /// <param name="facts">What the letters say; their attachments are listed here.</param>
    public static ImmutableArray<OutputFile> Of(
        ImmutableArray<Letter> templates, AssessedCase assessed, ImmutableArray<OutputFile> released, LetterFacts facts)
    {
        ImmutableArray<OutputFile> documents = [.. released.Where(f => f.Name.EndsWith(".pdf", StringComparison.Ordinal) || f.Name.EndsWith("-dane.xlsx", StringComparison.Ordinal))];
        var listed = facts with
        {
            Attachments =
            [
                .. documents.Select(d => $"{(d.Name.EndsWith(".pdf", StringComparison.Ordinal) ? Title : "Dane oceny w arkuszu kalkulacyjnym")} ({d.Name})"),
                .. templates.Where(t => t.Name != PackageName.CoverLetter).Select(t => $"{LetterComposer.Of(t, assessed, facts).Title} ({t.Name}.docx)"),
            ],
        };
        var (version, day) = (facts.Edition.Version, facts.Edition.Released!.Value); // a released edition has its day
        return PackageFiles.Of(
            [.. documents, .. templates.Select(t => new OutputFile(t.Name + ".docx", LetterDocument.Write(LetterComposer.Of(t, assessed, listed))))],
            PackageName.Archive(documents[0].Name, version, day),
            $"{Title} za {assessed.Case.Year} rok, {assessed.Case.UnitName.Nominative} – {PolishVersion.Nominative(version, day)}",
            assessed.Case.Date);
    }

    /// <summary>True when a session comes after the statutory day of the year after the assessed one.</summary>
    public static bool IsLate(AssessmentCase assessment, LocalDate session) => session > Deadline.InYear(assessment.Year + 1);
}
