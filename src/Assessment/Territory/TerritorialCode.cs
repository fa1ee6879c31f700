namespace Assessment.Territory;

/// <summary>A TERYT code of seven digits, <c>WWPPGGR</c>; text, because of its leading zeros.</summary>
public readonly record struct TerritorialCode : IComparable<TerritorialCode>
{
    private readonly string? _value;

    private TerritorialCode(string value) => _value = value;

    /// <summary>Seven digits. The default value is Poland.</summary>
    public string Value => _value ?? "0000000";

    /// <summary>Poland.</summary>
    public static TerritorialCode Poland => new("0000000");

    /// <summary>The level, and the kind of a gmina.</summary>
    public UnitKind Kind => Value switch
    {
        "0000000" => UnitKind.Country,
        [_, _, '0', '0', '0', '0', '0'] => UnitKind.Voivodeship,
        [_, _, _, _, '0', '0', '0'] => UnitKind.County,
        [.., '1'] => UnitKind.UrbanGmina,
        [.., '2'] => UnitKind.RuralGmina,
        [.., '3'] => UnitKind.MixedGmina,
        [.., '4'] => UnitKind.CityPart,
        [.., '5'] => UnitKind.RuralPart,
        _ => UnitKind.District,
    };

    /// <summary>True for kinds 1, 2 and 3: the gminas that add up to a powiat.</summary>
    public bool IsGmina => Kind is UnitKind.UrbanGmina or UnitKind.RuralGmina or UnitKind.MixedGmina;

    /// <summary>The first six digits: the gmina whatever its kind, on which series are joined.</summary>
    public string WithoutKind => Value[..6];

    /// <summary>The województwo it lies in; itself for a województwo, Poland for Poland.</summary>
    public TerritorialCode Voivodeship => new(Value[..2] + "00000");

    /// <summary>The powiat it lies in; itself for anything larger.</summary>
    public TerritorialCode County => new(Value[..4] + "000");

    /// <summary>Reads seven digits, or a twelve-digit BDL id that stands for a TERYT unit.</summary>
    /// <remarks>
    /// In a BDL id characters 3–4 are the województwo and 8–12 powiat, gmina and kind. Ids of NUTS regions and subregions
    /// (characters 5–7 not zero, 8–12 zero) are levels of their own and are not TERYT codes.
    /// </remarks>
    public static bool TryParse(string? text, out TerritorialCode code)
    {
        code = default;
        if (text is null || !text.All(char.IsAsciiDigit)) return false;
        switch (text.Length)
        {
            case 7:
                code = new(text);
                return true;
            case 12 when text[7..] == "00000" && text[4..7] != "000":
                return false;
            case 12 when text[7..] == "00000" && text[2..4] == "00":
                code = Poland;
                return text == "000000000000";
            case 12:
                code = new(text[2..4] + text[7..]);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Reads a code that is known to be right.</summary>
    /// <exception cref="FormatException">The text is no code.</exception>
    public static TerritorialCode Parse(string text) =>
        TryParse(text, out var code) ? code : throw new FormatException($"Not a TERYT code: {text}");

    /// <inheritdoc />
    public int CompareTo(TerritorialCode other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>Order of the codes as text.</summary>
    public static bool operator <(TerritorialCode left, TerritorialCode right) => left.CompareTo(right) < 0;

    /// <summary>Order of the codes as text.</summary>
    public static bool operator >(TerritorialCode left, TerritorialCode right) => left.CompareTo(right) > 0;

    /// <summary>Order of the codes as text.</summary>
    public static bool operator <=(TerritorialCode left, TerritorialCode right) => left.CompareTo(right) <= 0;

    /// <summary>Order of the codes as text.</summary>
    public static bool operator >=(TerritorialCode left, TerritorialCode right) => left.CompareTo(right) >= 0;

    /// <inheritdoc />
    public override string ToString() => Value;
}
