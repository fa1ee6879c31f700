using Assessment.Language;

namespace Assessment.Revisions;

/// <summary>How source lines and problems name a released version.</summary>
internal static class RevisionTexts
{
    /// <summary>E.g. <c>ocena za 2023 r., wersja 1 z dnia 4 maja 2024 r.</c></summary>
    public static string Version(ReleasedFigures version) =>
        $"ocena za {version.Year}{PolishNumber.Space}r., {PolishVersion.Nominative(version.Version, version.Released)}";
}
