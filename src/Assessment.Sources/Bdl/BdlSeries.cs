using System.Collections.Immutable;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Problems;
using Assessment.Territory;

namespace Assessment.Sources.Bdl;

/// <summary>Collects the observations of one file: a number goes before a missing figure, two different numbers for one key are an error.</summary>
internal sealed class BdlSeries(ProblemList problems)
{
    private readonly Dictionary<(TerritorialCode, IndicatorCode, int), int> _positions = [];
    private readonly List<Observation> _observations = [];

    /// <summary>The observations so far, in reading order.</summary>
    public ImmutableArray<Observation> Observations => [.. _observations];

    /// <summary>Adds an observation, or settles which of two counts.</summary>
    public void Add(Observation added)
    {
        var key = (added.Unit, added.Indicator, added.Year);
        if (_positions.TryAdd(key, _observations.Count))
        {
            _observations.Add(added);
            return;
        }

        var position = _positions[key];
        var kept = _observations[position];
        switch (kept.Figure.Number, added.Figure.Number)
        {
            case ({ } first, { } second):
                Repeated((CellOrigin)kept.Origin, (CellOrigin)added.Origin, added.Year, first == second);
                break;
            case (null, { }):
            case (null, null) when kept.Figure.Missing == MissingReason.NotInSource:
                _observations[position] = added;
                break;
        }
    }

    private void Repeated(CellOrigin first, CellOrigin second, int year, bool equal)
    {
        var place = new Place(second.File, second.Line, second.ColumnNumber, second.Column);
        if (equal)
            problems.Information("bdl.powtorzony-wiersz",
                $"Ta sama wartość za rok {year} („{second.Text}”) stoi też w wierszu {first.Line}; użyto jej raz.", place);
        else
            problems.Error("bdl.sprzeczne-wartosci",
                $"Dwie różne wartości za rok {year}: „{first.Text}” w wierszu {first.Line}, kolumna „{first.Column}”, i „{second.Text}” w wierszu {second.Line}, kolumna „{second.Column}”.",
                place, "Usuń niewłaściwy wiersz albo wyeksportuj plik ponownie.");
    }
}
