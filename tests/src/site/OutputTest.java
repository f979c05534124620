import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import note.Notebook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import page.site.Site;
import text.Problems;

/// The whole output, of this notebook and of hostile ones: every link, anchor and asset leads
/// somewhere, ids are unique, nothing is inline or asks another site, and the Nu HTML checker finds
/// no error.
class OutputTest {
  private static final Path HOSTILE = Path.of("tests", "notebooks");
  private static final String NU_IS_HERE = "the Nu checker is here";

  @TempDir static Path sites;

  @BeforeAll
  static void build() throws Exception {
    var ours = Builder.run("build", "--out", sites.resolve("ours").toString());
    assertTrue(Files.exists(sites.resolve("ours/index.html")), ours::text);
    var copies = sites.resolve(".notebooks");
    Builder.copy(HOSTILE, copies); // all of them: one has a link to the folder beside it
    for (var name : hostile(copies)) {
      var problems = new Problems();
      var notebook = Notebook.read(copies.resolve(name), problems);
      if (!problems.any())
        Site.of(notebook, Map.of(), Optional.of("https://example.org/x"), PageTest.TEMPLATES)
            .write(sites.resolve(name));
    }
  }

  private static List<String> hostile(Path folder) throws IOException {
    try (var all = Files.list(folder)) {
      return all.filter(Files::isDirectory)
          .map(path -> path.getFileName().toString())
          .filter(name -> !name.endsWith(".target"))
          .sorted()
          .toList();
    }
  }

  static Stream<String> built() throws IOException {
    try (var all = Files.list(sites)) {
      return all
          .map(site -> site.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static Map<String, byte[]> files(Path site) throws IOException {
    var files = new TreeMap<String, byte[]>();
    try (var all = Files.walk(site)) {
      for (var file : all.filter(Files::isRegularFile).toList())
        files.put(site.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
    }
    return files;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("built")
  void leadsSomewhereAndKeepsItsPolicy(String name) throws IOException {
    assertEquals(List.of(), Output.faults(files(sites.resolve(name))));
  }

  @Test
  void thereIsSomethingToLookAt() throws IOException {
    assertTrue(built().count() > 30);
  }

  /// What would pass everything proves nothing.
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <a href="gone.html">x</a>                | leads nowhere: gone.html
          <a href="/index.html">x</a>              | leads nowhere: /index.html
          <a href="../index.html">x</a>            | leads nowhere: ../index.html
          <a href="#gone">x</a>                    | no such anchor: #gone
          <a href="javascript:x()">x</a>           | leads nowhere: javascript:x()
          <b id="p.main">x</b>                     | the id `p.main` is given twice
          <b style="color:red">x</b>               | inline style
          <b onclick="x()">x</b>                   | inline onclick
          <script>x()</script>                     | inline <script>
          <img src="icon.svg">                     | an image whose size isn't told
          <img src="https://example.org/x.png">    | asks another site
          <script src="//example.org/x.js"></script> | asks another site
          <link rel="stylesheet" href="style.css"> | an asset whose name doesn't tell its content
          <label for="gone">x</label>              | for names no element: gone
          """)
  void aFaultIsFound(String html, String fault) throws IOException {
    var files = files(sites.resolve("ours"));
    var page = new String(files.get("index.html"), StandardCharsets.UTF_8);
    files.put(
        "index.html", page.replace("</main>", html + "</main>").getBytes(StandardCharsets.UTF_8));
    var faults = Output.faults(files);
    assertTrue(faults.stream().anyMatch(f -> f.contains(fault)), faults::toString);
  }

  /// All pages in one run of the checker. Where it can't be had (it is 33 MB of Maven Central's)
  /// this test is skipped, and says so.
  @Test
  void theNuCheckerFindsNoError() throws Exception {
    var wrong = Files.createDirectories(sites.resolve(".wrong")).resolve("wrong.html");
    Files.writeString(
        wrong, "<!doctype html><html lang=en><title>x</title><p><div id=a></div><b id=a>");
    var canary = nu(wrong);
    Assumptions.assumeTrue(
        canary.contains(NU_IS_HERE), () -> "the Nu checker can't be had: " + canary);
    assertTrue(canary.contains("Duplicate ID"), canary);
    var pages = built().map(sites::resolve).toArray(Path[]::new);
    assertEquals(NU_IS_HERE, nu(pages).strip());
  }

  private static String nu(Path... files) throws Exception {
    var words =
        Stream.concat(Stream.of("./jbang", "tests/Nu.java"), Stream.of(files).map(Path::toString));
    var said = sites.resolve(".said");
    var process =
        new ProcessBuilder(words.toList())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    process.getOutputStream().close();
    process.waitFor();
    return Files.readAllLines(said).stream()
        .filter(line -> !line.startsWith("[jbang] "))
        .reduce("", (all, line) -> all + line + "\n");
  }
}
