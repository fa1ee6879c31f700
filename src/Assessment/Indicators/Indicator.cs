using System.Collections.Immutable;
using Assessment.Language;

namespace Assessment.Indicators;

/// <summary>A thing counted: its stable code, official label, unit and place in the form.</summary>
public sealed record Indicator
{
    /// <summary>Stable code.</summary>
    public required IndicatorCode Code { get; init; }

    /// <summary>Official label as a table prints it.</summary>
    public required string Label { get; init; }

    /// <summary>Shorter label for charts and key figures; the official one when empty.</summary>
    public string ShortLabel { get => field ?? Label; init; }

    /// <summary>Other labels under which sources list it.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>All it is called: its labels and the other ones under which sources list it, in any order, each once.</summary>
    public IEnumerable<string> Names => Aliases.Append(Label).Append(ShortLabel).Where(n => n.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>The noun of its unit in the three Polish plural forms, e.g. rodzina / rodziny / rodzin; for amounts złoty.</summary>
    public required PluralForms Unit { get; init; }

    /// <summary>
    /// The counted thing in full, e.g. „rodzina korzystająca z pomocy / rodziny korzystające z pomocy / rodzin korzystających z pomocy”,
    /// for titles that are messages; <c>null</c> when titles cannot be made of it.
    /// </summary>
    public PluralForms? Noun { get; init; }

    /// <summary>The day or period it describes.</summary>
    public ReferenceDate Reference { get; init; } = ReferenceDate.WholeYear;

    /// <summary>Chapter of the form, e.g. <c>2</c> or <c>3.1</c>.</summary>
    public required string Chapter { get; init; }

    /// <summary>Which numbers it allows.</summary>
    public required FigureDomain Domain { get; init; }

    /// <summary>The indicator it is a part of, or <c>null</c>.</summary>
    public IndicatorCode? Parent { get; init; }

    /// <summary>How it stands to its parent.</summary>
    public PartKind Part { get; init; } = PartKind.Including;

    /// <summary>
    /// Whether figures of this indicator may be added up to their parent. False for persons counted once per benefit kind and for
    /// grounds (a family can have several): their sum may exceed the total.
    /// </summary>
    public bool Additive { get; init; } = true;

    /// <summary>Which figure is the better one when units are compared.</summary>
    public Favourable Favourable { get; init; }

    /// <summary>True when a small count of it can point at a person and tell something sensitive of them.</summary>
    public bool Sensitive { get; init; }

    /// <summary>Elements of art. 16a ust. 2–3 that a figure of this indicator satisfies.</summary>
    public ImmutableArray<StatutoryElement> Satisfies { get; init; } = [];

    /// <summary>Definition printed in the notes, or empty.</summary>
    public string Definition { get; init; } = "";

    /// <summary>Where the definition comes from: a law, a concept of public statistics, or the program's own formula for a chapter of the form; or empty.</summary>
    public string DefinitionSource { get; init; } = "";

    /// <summary>Where it stands in BDL.</summary>
    public ImmutableArray<BdlRow> Bdl { get; init; } = [];

    /// <summary>Where it stands in CAS tables.</summary>
    public ImmutableArray<CasRow> Cas { get; init; } = [];
}
