namespace Assessment.Sources.Tests.Findings;
public class FillGolden
{
    [Fact]
    public void Fill()
    {
        var rule = "";
        var output = new List<string>();
        foreach (var line in File.ReadLines("/tmp/golden.txt"))
        {
            if (line[0] is not ('+' or '-')) rule = line.Trim();
            if (line[0] != '+') { output.Add(line); continue; }
            var f = GoldenRuleTests.Assessed(line[1..]).Findings.All.FirstOrDefault(x => x.Id == rule);
            output.Add(line + " → " + (f?.Statement.Replace('\u00A0', ' ') ?? "NIE"));
        }
        File.WriteAllLines("/tmp/golden-filled.txt", output);
    }
}
