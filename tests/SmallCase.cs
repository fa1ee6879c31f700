namespace Assessment;

/// <summary>The least that a case's configuration must say, for the tests of every project.</summary>
internal static class SmallCase
{
    /// <summary>The part of <c>ocena.yaml</c> that says who is assessed, by whom and for whom.</summary>
    public const string Who =
        """
        jednostka:
          teryt: "1206172"
          nazwa: Zielonki
          odmiana: {mianownik: gmina Zielonki, dopelniacz: gminy Zielonki, celownik: gminie Zielonki, miejscownik: gminie Zielonki}
        osrodek:
          skrot: GOPS
          odmiana: {mianownik: Ośrodek, dopelniacz: Ośrodka, celownik: Ośrodkowi, miejscownik: Ośrodku}
        rada:
          odmiana: {mianownik: Rada, dopelniacz: Rady, celownik: Radzie, miejscownik: Radzie}

        """;
}
