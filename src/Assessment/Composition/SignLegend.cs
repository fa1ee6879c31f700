using Assessment.Figures;
using Assessment.Language;

namespace Assessment.Composition;

/// <summary>The signs that were printed, and what each of them means. Only what was printed is explained.</summary>
internal sealed class SignLegend
{
    private readonly SortedSet<MissingReason> _missing = [];
    private readonly SortedSet<string> _dashes = new(StringComparer.Ordinal);
    private bool _smallBase;
    private bool _noChange;

    /// <summary>A line per printed sign: <c>„x” – wypełnienie jest niemożliwe lub niecelowe</c>.</summary>
    public IEnumerable<string> Lines
    {
        get
        {
            if (_smallBase) yield return DeckTexts.Explained(DeckTexts.SmallBaseSign, DeckTexts.SmallBaseMeaning);
            if (_noChange) yield return DeckTexts.Explained(DeckTexts.NoChangeSign, DeckTexts.NoChangeMeaning);
            foreach (var dash in _dashes) yield return DeckTexts.Explained(dash, DeckTexts.OwnDashMeaning);
            foreach (var sign in _missing.GroupBy(PolishNumber.Sign))
                yield return DeckTexts.Explained(sign.Key, string.Join(" lub ", sign.Select(DeckTexts.Reason).Distinct()));
        }
    }

    /// <summary>The sign of a missing figure; it will be explained.</summary>
    public string Missing(MissingReason reason)
    {
        _missing.Add(reason);
        return PolishNumber.Sign(reason);
    }

    /// <summary>The sign printed instead of a percentage from a small base; it will be explained.</summary>
    public string SmallBase()
    {
        _smallBase = true;
        return DeckTexts.SmallBaseSign;
    }

    /// <summary>The sign printed where there is no change to compute; it will be explained.</summary>
    public string NoChange()
    {
        _noChange = true;
        return DeckTexts.NoChangeSign;
    }

    /// <summary>A dash that the office typed instead of a number in a table of its own; it will be explained.</summary>
    public void Dash(string sign) => _dashes.Add(sign);

    /// <summary>Adds the signs of a part of the deck.</summary>
    public void Add(SignLegend part)
    {
        _missing.UnionWith(part._missing);
        _dashes.UnionWith(part._dashes);
        _smallBase |= part._smallBase;
        _noChange |= part._noChange;
    }
}
