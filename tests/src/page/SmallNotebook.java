import check.Checked;
import check.Checked.BreakTried;
import check.Checked.TwinTried;
import evidence.Evidence;
import evidence.Machine;
import expect.Grade;
import expect.Judgement.Counted;
import expect.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import note.Notebook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import page.site.Site;
import run.Ending;
import run.OutputLine;
import run.Run;
import text.Problems;

/// A small notebook in which much can be seen, with evidence made by hand.
class SmallNotebook {
  static final Machine HERE =
      new Machine("here", "x86_64", "Linux 6.18", 2, "Temurin 25.0.3+9", true, "AMD EPYC");
  static final Machine OTHER =
      new Machine("desk", "aarch64", "Linux 6.12", 16, "Temurin 25.0.3+9", true, "");
  static final LocalDate DATE = LocalDate.of(2026, 11, 24);

  @TempDir Path root;
  final Map<String, List<Evidence>> evidence = new HashMap<>();

  @BeforeEach
  void notebook() throws IOException {
    write(
        "site/index.md",
        "---\ntitle: Small\n---\n**All is seen.** A notebook.\n\n## More\n\nText.\n");
    write("site/a/index.md", "---\ntitle: First things\n---\n");
    write(
        "site/claims.md",
        "| id | In 2020 the note said |\n|---|---|\n| S1 | Threads &lt;share> memory. |\n"
            + "| S2 | Another. |\n");
    write("site/glossary.md", "lost update\n:   What a race loses.\n\nthread\n:   A lane.\n");
    write(
        "site/a/one.md",
        """
        ---
        title: The `first` {Hello.n}
        question: Will it say {Hello.n}?
        settles: [S1]
        ---
        A thread, and another thread. In {Coin.count(1)} of {Coin.runs} runs; never {Gone.x}. Mark ●A here.

        ## Main

        [Hello](../../snippets/a/Hello.java)

        [Coin](../../snippets/a/Coin.java) and `{Hello.n}` and \\{Hello.n}.

        ## Main

        - [Coin](../../snippets/a/Coin.java)

        <details>
        <summary>Solution</summary>

        [Fixed](../../snippets/a/Fixed.java)

        </details>

        > **S1 · imprecise.** They do, as [Hello](../../snippets/a/Hello.java) shows.

        > [!WARNING]
        > Careful.

        ```java fragment
        int x = "a" < 1;
        ```

        <p onclick="x()" style="color:red">raw <script>alert(1)</script></p>

        [bad](javascript:alert(1)) [gone](missing.md) [next](two.md#second)
        """);
    write(
        "site/a/two.md",
        "---\ntitle: Two & <b>\n---\n## Second\n\n"
            + "[Hello](../../snippets/a/Hello.java#part)\n\n[Gone](../../snippets/a/Gone.java)\n");
    write(
        "snippets/a/Hello.java",
        "//BREAK \"hi \" => \"ho \"\n/// It *says* <hi>.\nvoid main() {\n    // region part\n"
            + "    IO.println(\"hi \" + 7);\n    // endregion\n}\n\n// Output:\n//   hi {n:int}\n"
            + "// where n > 3\n");
    write(
        "snippets/a/Coin.java",
        "void main() { }\n\n// Outcomes of 4 runs:\n//   1 | required | <b>seen</b>\n"
            + "//   0 | forbidden | never\n//   * | acceptable | else\n");
    write(
        "snippets/a/Fixed.java",
        "//FIXES Coin\nvoid main() { IO.println(1); }\n\n// Output:\n//   1\n");
    write(
        "snippets/a/Gone.java",
        "//NEEDS cores>=64\nvoid main() { IO.println(\"x 1\"); }\n\n// Output:\n//   x {x:int}\n");
    var hello =
        run(
            "A:hi <script>7</script>",
            "B:\u0000\u001b[31mred\u001b[0m\u001b[2K",
            "main:third",
            "A+B:fourth");
    evidence.put(
        "Hello",
        List.of(
            seen(
                HERE,
                Results.checked(
                    "Hello",
                    new Verdict.Holds(),
                    true,
                    1,
                    1,
                    12,
                    List.of(),
                    Map.of("n", "7"),
                    hello,
                    List.of(
                        new BreakTried(
                            "\"hi \" => \"ho \"",
                            true,
                            "line 1 differs",
                            List.of(),
                            run("main:ho 7"))),
                    null))));
    var coin =
        List.of(
            new Counted("1", Grade.REQUIRED, 3, "<b>seen</b>"),
            new Counted("0", Grade.FORBIDDEN, 0, "never"),
            new Counted("*", Grade.ACCEPTABLE, 1, "else"));
    evidence.put(
        "Coin",
        List.of(
            seen(
                HERE,
                Results.checked(
                    "Coin",
                    new Verdict.Holds(),
                    true,
                    4,
                    1,
                    12,
                    coin,
                    Map.of(),
                    run("main:1"),
                    List.of(),
                    null)),
            seen(
                OTHER,
                Results.checked(
                    "Coin",
                    new Verdict.NotApplicable("no coin there"),
                    true,
                    0,
                    0,
                    0,
                    List.of(),
                    Map.of(),
                    null,
                    List.of(),
                    null))));
    evidence.put(
        "Fixed",
        List.of(
            seen(
                HERE,
                Results.checked(
                    "Fixed",
                    Verdict.fails("expected 1\n<i>got</i> 2"),
                    true,
                    1,
                    1,
                    5,
                    List.of(),
                    Map.of(),
                    new Run(
                        List.of(),
                        new Ending.Threw("Boom", Optional.of("<b>x</b>")),
                        "trace <b>",
                        false,
                        List.of(),
                        "",
                        5),
                    List.of(),
                    new TwinTried("Coin", true, "")))));
    evidence.put(
        "Gone",
        List.of(
            seen(
                HERE,
                Results.checked(
                    "Gone",
                    new Verdict.NotApplicable("needs 64 cores; here 2"),
                    true,
                    0,
                    0,
                    0,
                    List.of(),
                    Map.of(),
                    null,
                    List.of(),
                    null))));
  }

  void write(String path, String text) throws IOException {
    Files.createDirectories(root.resolve(path).getParent());
    Files.writeString(root.resolve(path), text);
  }

  static Evidence seen(Machine machine, Checked checked) {
    return new Evidence("key", DATE, machine, checked, false);
  }

  static Run run(String... lines) {
    var output = new ArrayList<OutputLine>();
    for (var line : lines)
      output.add(
          new OutputLine(
              line.substring(line.indexOf(':') + 1),
              line.substring(0, line.indexOf(':')),
              1_000_000L * output.size()));
    return new Run(output, new Ending.Completed(), "", false, List.of(), "", 5_000_000);
  }

  Site site(Optional<String> base) throws IOException {
    return Site.of(Notebook.read(root, new Problems()), evidence, base, PageTest.TEMPLATES);
  }

  /// The same small notebook's site, for tests that look at it in a browser.
  static Path written(Path notebook, Path to) throws IOException {
    var small = new SmallNotebook();
    small.root = notebook;
    small.notebook();
    small.site(Optional.empty()).write(to);
    return to;
  }

  Map<String, Document> pages() throws IOException {
    var pages = new HashMap<String, Document>();
    site(Optional.empty())
        .files()
        .forEach(
            (path, bytes) -> {
              if (path.endsWith(".html"))
                pages.put(
                    path,
                    Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "https://site/" + path));
            });
    return pages;
  }

  Document one() throws IOException {
    return pages().get("a/one.html");
  }
}
