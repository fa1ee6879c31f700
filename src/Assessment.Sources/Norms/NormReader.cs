using System.Collections.Immutable;
using Assessment.Indicators;
using Assessment.Norms;
using Assessment.Problems;
using Assessment.Sources.Plans;
using Assessment.Sources.Yaml;
using NodaTime;

namespace Assessment.Sources.Norms;

/// <summary>Reads the statutory limits and rates (<c>normy.yaml</c>) and checks every code they hold.</summary>
internal sealed class NormReader
{
    private readonly Catalogue _catalogue;
    private readonly ProblemList _problems;

    private enum Kind
    {
        Staffing,
        Ratio,
        Deadline,
        Document,
    }

    private NormReader(Catalogue catalogue, ProblemList problems)
    {
        _catalogue = catalogue;
        _problems = problems;
    }

    /// <summary>Reads the file.</summary>
    /// <param name="file">Its name and text.</param>
    /// <param name="catalogue">The catalogue, by which codes are checked.</param>
    /// <param name="problems">Receives what is wrong.</param>
    public static NormSet Read((string Name, string Text) file, Catalogue catalogue, ProblemList problems)
    {
        if (YamlDocument.ReadMapping(file.Name, file.Text, problems) is not { } mapping) return NormSet.Empty;
        var (root, reader) = (new YamlFields(mapping, problems), new NormReader(catalogue, problems));
        var set = new NormSet(
            [.. root.ItemFields("normy").Select(reader.Norm).OfType<Norm>()], [.. root.ItemFields("kwoty").Select(reader.UnitAmount)]);
        root.Finish();
        return set;
    }

    private Norm? Norm(YamlFields item)
    {
        if (!item.Has("rodzaj")) item.Missing("rodzaj", "zatrudnienie, proporcja, termin albo dokument");
        Norm? norm = item.Choice("rodzaj", ("zatrudnienie", Kind.Staffing), ("proporcja", Kind.Ratio), ("termin", Kind.Deadline), ("dokument", Kind.Document)) switch
        {
            Kind.Staffing => Staffing(item),
            Kind.Ratio => Ratio(item),
            Kind.Deadline => Deadline(item),
            Kind.Document => Document(item),
            _ => null,
        };
        item.Finish();
        return norm;
    }

    private StaffingNorm Staffing(YamlFields item) => new()
    {
        Id = item.RequiredText("id"),
        Name = item.RequiredText("nazwa"),
        Demand = item.RequiredText("tresc"),
        Basis = item.RequiredText("podstawa"),
        Validity = Validity(item),
        Headcount = Code(item, "osoby"),
        FullTime = Code(item, "etaty"),
        Minimum = Number(item, "minimum"),
        Assumption = item.RequiredText("zalozenie"),
        Limits = [.. item.ItemFields("warunki").Select(Limit)],
    };

    private StaffingLimit Limit(YamlFields item)
    {
        var ratios = Codes(item, "wskazniki");
        foreach (var ratio in ratios.Where(r => !_catalogue.Derived.Any(d => d.Indicator.Code == r)))
            _problems.Error("normy.nie-pochodny", $"„{ratio}” nie jest wskaźnikiem pochodnym.", item.At("wskazniki"), "Podaj wskaźnik z sekcji „pochodne” katalogu.");
        var limit = new StaffingLimit(ratios, Number(item, "najwyzej"), item.RequiredText("nazwa"));
        item.Finish();
        return limit;
    }

    private RatioNorm Ratio(YamlFields item) => new()
    {
        Id = item.RequiredText("id"),
        Name = item.RequiredText("nazwa"),
        Demand = item.RequiredText("tresc"),
        Basis = item.RequiredText("podstawa"),
        Validity = Validity(item),
        Counts = Codes(item, "liczby"),
        Ratios = Codes(item, "wskazniki"),
        Reason = item.RequiredText("dlaczego"),
    };

    private static DeadlineNorm Deadline(YamlFields item) => new()
    {
        Id = item.RequiredText("id"),
        Name = item.RequiredText("nazwa"),
        Demand = item.RequiredText("tresc"),
        Basis = item.RequiredText("podstawa"),
        Validity = Validity(item),
        Day = Day(item.RequiredSection("dzien")),
    };

    private static AnnualDate Day(YamlFields? section)
    {
        var (month, day) = (section?.Integer("miesiac", 1, 12) ?? 12, section?.Integer("dzien", 1, 28 + 2) ?? 30);
        section?.Finish();
        return new(month, day);
    }

    private static DocumentNorm Document(YamlFields item) => new()
    {
        Id = item.RequiredText("id"),
        Name = item.RequiredText("nazwa"),
        Demand = item.RequiredText("tresc"),
        Basis = item.RequiredText("podstawa"),
        Validity = Validity(item),
        Span = item.Integer("lata", 1, 50),
    };

    private UnitAmount UnitAmount(YamlFields item)
    {
        if (!item.Has("sposob")) item.Missing("sposob", "jednorazowe albo miesieczne");
        var amount = new UnitAmount(
            item.RequiredText("id"), item.RequiredText("nazwa"), Code(item, "kwota"), Code(item, "liczba"),
            item.Choice("sposob", ("jednorazowe", false), ("miesieczne", true)) ?? false,
            [.. item.ItemFields("stawki").Select(Rate)], item.RequiredText("podstawa"));
        item.Finish();
        return amount;
    }

    private UnitRate Rate(YamlFields item)
    {
        var rate = new UnitRate(Number(item, "kwota"), Validity(item));
        item.Finish();
        return rate;
    }

    private static Validity Validity(YamlFields item)
    {
        if (!item.Has("od")) item.Missing("od", "pierwszy dzień obowiązywania, np. 2024-01-01");
        return new(item.Date("od") ?? LocalDate.MinIsoValue, item.Date("do"));
    }

    private decimal Number(YamlFields item, string key)
    {
        if (item.Number(key) is { } number and > 0) return number;
        _problems.Error("normy.liczba", $"Klucz „{key}” wymaga liczby większej od zera.", item.At(key), "Wpisz liczbę z ustawy.");
        return 1;
    }

    private IndicatorCode Code(YamlFields item, string key) => Codes(item, key).FirstOrDefault();

    private ImmutableArray<IndicatorCode> Codes(YamlFields item, string key)
    {
        if (!item.Has(key)) item.Missing(key, "kod wskaźnika");
        var codes = ImmutableArray.CreateBuilder<IndicatorCode>();
        foreach (var scalar in item.Scalars(key))
        {
            var code = new IndicatorCode(scalar.Text.Trim());
            if (_catalogue.TryGet(code, out _)) codes.Add(code);
            else _problems.Error("normy.nieznany-kod", $"Nieznany wskaźnik „{code}”.", scalar.At(key), Placeholders.CodeHint(code.Value, _catalogue));
        }
        return codes.ToImmutable();
    }
}
