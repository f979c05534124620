import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/// Whoever reads a stranger's notebook first lets no program run.
class ServeNoRunTest extends Served {
  @Override
  boolean runs() {
    return false;
  }

  @Test
  void noProgramIsRun() throws Exception {
    var ran = root.resolve("ran");
    write(
        "snippets/a/Hello.java",
        "void main() throws Exception {\n    Files.writeString(Path.of(\"%s\"), \"\");\n}\n"
            .formatted(ran));
    write("site/a/two.md", note("Two", "[Hello](../../snippets/a/Hello.java)"));
    until("/a/two.html", page -> page.contains("writeString"));
    assertEquals(0, session.now().checking());
    assertFalse(Files.exists(ran));
  }
}
