import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import note.Notebook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import text.Problem;
import text.Problems;

/// Files that are no texts are refused by place: none is waited for, none fills the memory.
class OddFilesTest {
  @TempDir Path root;

  @BeforeEach
  void begin() throws IOException {
    Builder.copy(Path.of("tests", "notebooks", "Minimal"), root);
  }

  private List<String> told() {
    var problems = new Problems();
    Notebook.read(root, problems);
    return problems.errors().stream().map(Problem::headline).toList();
  }

  private void pipe(String file) throws Exception {
    var made = new ProcessBuilder("mkfifo", root.resolve(file).toString()).start().waitFor();
    assumeTrue(made == 0, "there are no pipes here");
  }

  private void big(String file) throws IOException {
    try (var opened = new RandomAccessFile(root.resolve(file).toFile(), "rw")) {
      opened.setLength(900L << 20); // sparse
    }
  }

  @Test
  void aPipeIsNotWaitedFor() throws Exception {
    pipe("snippets/a/Pipe.java");
    pipe("site/a/pipe.md");
    pipe("data");
    Files.writeString(
        root.resolve("snippets/a/Reads.java"), "//FILES ../../data\nvoid main() { }\n");
    Files.writeString(root.resolve("site/a/b.md"), "---\ntitle: B\n---\n![p](../../data)\n");
    assertEquals(
        List.of(
            "site/a/b.md:4:1: `data` is no ordinary file",
            "site/a/pipe.md:1:1: the file is no ordinary file",
            "snippets/a/Pipe.java:1:1: the file is no ordinary file",
            "snippets/a/Reads.java:1:9: `data` is no ordinary file"),
        told());
  }

  @Test
  void aSocketIsNoFile() throws Exception {
    var address = UnixDomainSocketAddress.of(root.resolve("snippets/a/Socket.java"));
    try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(address);
      assertEquals(List.of("snippets/a/Socket.java:1:1: the file is no ordinary file"), told());
    }
  }

  @Test
  void whatIsTooBigIsNotRead() throws IOException {
    big("snippets/a/Big.java");
    big("site/big.png");
    Files.writeString(root.resolve("site/a/b.md"), "---\ntitle: B\n---\n![p](../big.png)\n");
    assertEquals(
        List.of(
            "site/a/b.md:4:1: `site/big.png` has more than 8 MB",
            "snippets/a/Big.java:1:1: the file has more than 8 MB"),
        told());
  }

  @Test
  void anEmptyNoteHasNoTitle() throws IOException {
    Files.writeString(root.resolve("site/a/empty.md"), "");
    assertEquals(List.of("site/a/empty.md:1:1: the note has no title"), told());
  }
}
