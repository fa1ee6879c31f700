namespace Assessment.Composition;

/// <summary>What a planned slide shows.</summary>
public enum SlidePlanKind
{
    /// <summary>Paragraphs of the plan (<c>tekst</c>).</summary>
    Text,

    /// <summary>Key figures (<c>liczby</c>).</summary>
    KeyFigures,

    /// <summary>A year-over-year table (<c>tabela</c>).</summary>
    YearTable,

    /// <summary>A chart with its reading (<c>wykres</c>).</summary>
    Chart,

    /// <summary>A chart and the figures it is drawn from, side by side (<c>tabela-i-wykres</c>).</summary>
    TableAndChart,

    /// <summary>Several measures of the assessed year side by side (<c>zestawienie</c>).</summary>
    Matrix,

    /// <summary>A free table as it is (<c>tabela-wlasna</c>).</summary>
    FreeTable,

    /// <summary>A text of the office (<c>opis</c>).</summary>
    Narrative,

    /// <summary>The program's conclusions that the office accepted (<c>wnioski</c>).</summary>
    Findings,

    /// <summary>Last year's recommendations and what became of their indicators (<c>rozliczenie</c>).</summary>
    Progress,

    /// <summary>Accepted recommendations of the program and the office's own, <c>rekomendacje.md</c> (<c>rekomendacje</c>).</summary>
    Recommendations,

    /// <summary>The chapters with their pages (<c>spis-tresci</c>).</summary>
    Contents,

    /// <summary>A full page that opens a part of the deck (<c>przekladka</c>).</summary>
    Divider,

    /// <summary>Statutory norms: what they demand, the figures and the verdict (<c>normy</c>).</summary>
    Norms,

    /// <summary>Series carried on as the case asks (<c>ekstrapolacja</c>); no slide when it asks for none.</summary>
    Extrapolations,

    /// <summary>The assessed unit beside larger units and its peer group: a strip plot and its table (<c>na-tle</c>).</summary>
    AmongOthers,

    /// <summary>What art. 16a demands and no source holds (<c>braki</c>).</summary>
    MissingData,

    /// <summary>Sources, definitions, signs, accepted and open warnings (<c>zrodla</c>).</summary>
    SourcesAndNotes,
}
