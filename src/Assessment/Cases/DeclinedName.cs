namespace Assessment.Cases;

/// <summary>A name in the cases the texts need; the office gives them, the program never guesses.</summary>
/// <param name="Nominative">mianownik: gmina Zielonki; Gminny Ośrodek Pomocy Społecznej w Zielonkach.</param>
/// <param name="Genitive">dopełniacz: gminy Zielonki.</param>
/// <param name="Dative">celownik: gminie Zielonki; Radzie Gminy Zielonki.</param>
/// <param name="Locative">miejscownik, without its preposition: gminie Zielonki.</param>
public sealed record DeclinedName(string Nominative, string Genitive, string Dative, string Locative);
