namespace Assessment.Territory;

/// <summary>Kind of territorial unit: the level, and for gminas the last digit of the TERYT code.</summary>
public enum UnitKind
{
    /// <summary>Poland, <c>0000000</c>.</summary>
    Country,

    /// <summary>Województwo, <c>1200000</c>.</summary>
    Voivodeship,

    /// <summary>Powiat, <c>1206000</c>.</summary>
    County,

    /// <summary>Gmina miejska (1).</summary>
    UrbanGmina,

    /// <summary>Gmina wiejska (2).</summary>
    RuralGmina,

    /// <summary>Gmina miejsko-wiejska (3).</summary>
    MixedGmina,

    /// <summary>The city of a gmina miejsko-wiejska (4): a part, never added to 3.</summary>
    CityPart,

    /// <summary>The rural area of a gmina miejsko-wiejska (5): a part, never added to 3.</summary>
    RuralPart,

    /// <summary>Dzielnica or delegatura (8, 9).</summary>
    District,
}
