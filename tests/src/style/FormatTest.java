import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// All Java is as the formatter writes it, and the formatter leaves alone what it must.
class FormatTest {
  private static final String LONG = "word ".repeat(25).strip();

  static Stream<Path> files() throws IOException {
    return JavaStyle.files();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void isFormatted(Path file) throws Exception {
    var text = Files.readString(file);
    assertEquals(
        JavaStyle.format(text), text, "not as the formatter writes it: ./jbang tests/Format.java");
  }

  @Test
  void theHeadOfAScriptIsKept() throws Exception {
    var head = "///usr/bin/env jbang\n//JAVA 25+\n//DESCRIPTION " + LONG + "\n\n";
    assertEquals(head + "void main() {}\n", JavaStyle.format(head + "void  main( ) { }"));
  }

  @Test
  void aLongDocCommentStaysOne() throws Exception {
    var doc = "/// " + LONG + "\n/// and on.\n///\n/// - " + LONG + "\n/// - item\n";
    var words = doc.replace("///", "").replace("\n", " ").replaceAll(" +", " ").strip();
    var formatted = JavaStyle.format("class A {}\n\n" + doc + "class B {}\n");
    assertTrue(formatted.lines().allMatch(line -> line.length() <= 100), formatted);
    var docs = formatted.lines().filter(line -> line.startsWith("///")).toList();
    assertEquals(
        words, String.join(" ", docs).replace("///", "").replaceAll(" +", " ").strip(), formatted);
    assertTrue(docs.contains("/// - item"), formatted);
    assertTrue(formatted.lines().noneMatch(line -> line.startsWith("// ")), formatted);
  }

  @Test
  void aTextBlockKeepsItsLines() throws Exception {
    var block = "/// " + LONG + "\n    /// " + LONG;
    var text = "class A {\n  String s =\n      \"\"\"\n      " + block + "\n\"\"\";\n}\n";
    assertTrue(JavaStyle.format(text).contains("/// " + LONG + "\n"), JavaStyle.format(text));
  }

  @Test
  void whatIsNotJavaIsRefused() {
    assertThrows(FormatterException.class, () -> JavaStyle.format("class {"));
  }
}
