namespace Assessment.Rendering.Reports;

/// <summary>The look of the report: the deck's colours, one column, readable at any size and in print.</summary>
internal static class HtmlStyle
{
    /// <summary>The style sheet.</summary>
    public const string Sheet = """
        :root { color-scheme: light; }
        body { font: 1rem/1.55 Lato, "Segoe UI", system-ui, sans-serif; color: #16303F; background: #fff; margin: 0; }
        header, main, footer { max-width: 60rem; margin: 0 auto; padding: 0 1.5rem; }
        header { border-top: .4rem solid #0B6B77; padding-top: 1.5rem; }
        header p { color: #4B5F6B; margin: 0; }
        h1 { font-size: 1.9rem; line-height: 1.2; margin: .2rem 0 1.2rem; }
        h2 { font-size: 1.25rem; margin: 2.4rem 0 .4rem; }
        .zle, .dobrze { border-left: .35rem solid; padding: .8rem 1rem; background: #EAF4F5; }
        .zle { border-color: #A03B00; background: #FBF1EA; }
        .dobrze { border-color: #0B6B77; }
        ol, ul { padding-left: 1.4rem; }
        li { margin: .6rem 0; }
        li p { margin: .15rem 0; }
        .miejsce { font-weight: 700; overflow-wrap: anywhere; }
        .rada { color: #0B4F5A; white-space: pre-line; }
        code { color: #4B5F6B; font-size: .85em; }
        table { border-collapse: collapse; width: 100%; font-size: .95rem; }
        th, td { text-align: left; padding: .35rem .6rem .35rem 0; border-bottom: 1px solid #E6ECEF; vertical-align: top; overflow-wrap: anywhere; }
        thead th { border-bottom: 2px solid #16303F; }
        tbody th { font-weight: 400; }
        footer { color: #4B5F6B; margin: 3rem auto 2rem; }
        .skip { position: absolute; left: -999rem; }
        .skip:focus { left: 1rem; top: 1rem; background: #fff; padding: .5rem; }
        @media print { header { border: 0; } section { break-inside: avoid-page; } }
        """;
}
