using System.Collections.Immutable;
using System.Globalization;

namespace Assessment.Annexes;

/// <summary>Numbers the notes of the annex in the order they are referred to, each text once.</summary>
internal sealed class AnnexNotes
{
    private readonly List<string> _texts = [];

    /// <summary>The reference to a note: <c>[nota 3]</c>.</summary>
    public string Reference(string text)
    {
        if (!_texts.Contains(text)) _texts.Add(text);
        return Name(_texts.IndexOf(text));
    }

    /// <summary>The sheet of the notes, or <c>null</c> when there is none.</summary>
    public AnnexTable? Table => _texts.Count == 0 ? null : new()
    {
        Sheet = AnnexTexts.NotesSheet,
        Title = AnnexTexts.NotesTitle,
        Kind = AnnexTexts.NotesKind,
        Lines = [AnnexTexts.NotesLine],
        Columns = [new(AnnexTexts.Note), new(AnnexTexts.Explanation)],
        Rows = [.. _texts.Select((text, i) => ImmutableArray.Create<AnnexCell>(Name(i), text))],
    };

    private static string Name(int index) => string.Create(CultureInfo.InvariantCulture, $"[nota {index + 1}]");
}
