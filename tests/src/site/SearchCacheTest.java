import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import check.Checked;
import expect.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import note.Notebook;
import note.Readings;
import org.junit.jupiter.api.Test;
import page.search.SearchCache;
import page.site.Pages;
import text.Problems;

/// What is kept from one edition of a notebook to the next changes no byte of the pages: whatever
/// is changed, they are those of a notebook that is read for the first time.
class SearchCacheTest extends SmallNotebook {
  private final Readings readings = new Readings();
  private final SearchCache cache = new SearchCache();

  private Pages kept() throws IOException {
    var notebook = Notebook.read(root, new Problems(), readings);
    return new Pages(notebook, evidence, Optional.empty(), PageTest.TEMPLATES, cache);
  }

  /// The same pages as those of a reading that knows nothing yet; the script of search.
  private String same() throws IOException {
    var pages = kept();
    var notebook = Notebook.read(root, new Problems());
    var fresh = new Pages(notebook, evidence, Optional.empty(), PageTest.TEMPLATES);
    assertEquals(fresh.paths(), pages.paths());
    for (var path : fresh.paths())
      assertArrayEquals(fresh.file(path).orElseThrow(), pages.file(path).orElseThrow(), path);
    var name =
        pages.paths().stream().filter(path -> path.startsWith("search.")).findFirst().orElseThrow();
    return name + "\n" + new String(pages.file(name).orElseThrow(), StandardCharsets.UTF_8);
  }

  private String changed(String from) throws IOException {
    var now = same();
    assertNotEquals(from, now);
    assertNotEquals(
        from.lines().findFirst(), now.lines().findFirst(), "another name for another script");
    return now;
  }

  @Test
  void whatIsSaidOfAProgramIsSaidAnew() throws IOException {
    var was = same();
    assertEquals(was, same());
    assertTrue(was.contains("The first 7"), was);
    var seven = evidence.get("Hello");
    evidence.put("Hello", List.of(seen(HERE, hello(new Verdict.Holds(), "8"))));
    was = changed(was);
    assertTrue(was.contains("The first 8"), was);
    evidence.put("Hello", List.of(seen(HERE, hello(Verdict.fails("no"), "8"))));
    was = changed(was);
    assertTrue(was.contains("The first not measured here"), was);
    evidence.put("Hello", seven);
    assertTrue(changed(was).contains("The first 7"));
  }

  private static Checked hello(Verdict verdict, String n) {
    return Results.checked(
        "Hello",
        verdict,
        true,
        1,
        1,
        5,
        List.of(),
        Map.of("n", n),
        run("main:hi " + n),
        List.of(),
        null);
  }

  @Test
  void notesAndProgramsComeChangeAndGo() throws IOException {
    var was = same();
    write("site/a/two.md", "---\ntitle: Two\n---\nOther words of a thread.\n");
    was = changed(was);
    write(
        "site/glossary.md", "lost update\n:   What a race loses.\n\nwords\n:   What is written.\n");
    was = changed(was);
    var program = "snippets/a/Coin.java";
    write(
        program,
        Files.readString(root.resolve(program)).replace("void main", "// tossed\nvoid main"));
    was = changed(was);
    write(
        "site/a/begins.md",
        "---\ntitle: It begins\norder: 0\n---\n[Coin](../../snippets/a/Coin.java)\n");
    was = changed(was); // the others' numbers change, and whose program it is
    write(
        "site/b/x.md",
        "---\ntitle: X\nneeds: [../a/two.md]\n---\n[two](../a/two.md) [data](data.csv)\n");
    write("site/b/data.csv", "1,2\n");
    was = changed(was);
    assertTrue(kept().file("files/site/b/data.csv").isPresent());
    Files.delete(root.resolve("site/a/begins.md"));
    was = changed(was);
    write("site/index.md", "---\ntitle: Small\nrepository: https://example.org/x\n---\nText.\n");
    assertEquals(was, same());
    assertTrue(kept().file("files/site/b/data.csv").isEmpty(), "it is read at the repository");
  }

  @Test
  void aNoteMayBeInAFolderNamedLikeThatOfCopies() throws IOException {
    write("site/files/x.md", "---\ntitle: X\n---\nHere.\n");
    same();
    var page = kept().file("files/x.html").orElseThrow();
    assertTrue(new String(page, StandardCharsets.UTF_8).contains("Here."));
  }
}
