import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import text.HiddenText;
import text.Problem;
import text.Problems;
import text.Source;

/// Characters that nobody sees, written here by their numbers.
class HiddenTextTest {
  private static final String REMOVE = "remove it; in a string write it as an escape";

  private static String character(String hex) {
    return Character.toString(HexFormat.fromHexDigits(hex));
  }

  private static List<String> told(
      BiConsumer<Source, Problems> look, String path, String... lines) {
    var problems = new Problems();
    look.accept(Source.of(path, String.join("\n", lines) + "\n"), problems);
    var told = new ArrayList<String>();
    for (Problem problem : problems.errors())
      told.add(
          problem.place().fileLine()
              + ":"
              + problem.place().fileColumn()
              + " "
              + problem.wrong()
              + " | "
              + problem.remedy());
    return told;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000", "0007", "001B", "007F", "0085", "009F", "00AD", "034F", "115F", "1160", "17B4",
        "17B5", "180B", "180F", "200B", "2028", "2029", "2060", "2800", "3164", "FE00", "FE0D",
        "FEFF", "FFA0", "E0001", "E0100", "E01EF"
      })
  void whatIsNotSeenStandsByItsNumber(String hex) {
    assertEquals("a<U+" + hex + ">b", HiddenText.shown("a" + character(hex) + "b"));
    assertEquals(
        List.of("2:2 a character that isn't seen (U+" + hex + ") | " + REMOVE),
        told(HiddenText::inProgram, "A.java", "x", "a" + character(hex) + "b"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0020", "007E", "00A0", "00E9", "034E", "0350", "115E", "1161", "17B3", "17B6", "180A",
        "1810", "27FF", "2801", "3163", "3165", "FDFF", "FE10", "FF9F", "FFA1", "1F600", "E01F0"
      })
  void whatIsSeenStandsAsItIs(String hex) {
    var text = "a" + character(hex) + "b\u00E9";
    assertEquals(text, HiddenText.shown(text));
    assertEquals(List.of(), told(HiddenText::inProgram, "A.java", text));
  }

  @ParameterizedTest
  @CsvSource({"200C, 0645", "200D, 1F469", "FE0E, 2764", "FE0F, 26A0"})
  void whatJoinsOrSelectsIsSeenWhereItDoes(String hex, String letter) {
    var text = character(letter) + character(hex) + character(letter);
    assertEquals(text, HiddenText.shown(text));
    assertEquals(List.of(), told(HiddenText::inProgram, "A.java", text));
    assertEquals(
        1, told(HiddenText::inProgram, "A.java", "a" + character(hex) + character(letter)).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1\u200D2", "x\u0302\u200Dy", "\u05D0\u200C\u05D1", "1\uFE0F2", "*\uFE0F"})
  void whatJoinsOrSelectsNothingIsTold(String text) {
    assertEquals(1, told(HiddenText::inProgram, "A.java", text).size());
  }

  @Test
  void coloursStandAsExpectationsWriteThem() {
    assertEquals("\\e[31m\u00E9\n\tx<U+001B>c", HiddenText.shown("\u001B[31m\u00E9\n\tx\u001Bc"));
    assertEquals("a\n\tb", HiddenText.shown("a\n\tb"));
    assertEquals("\\e[0m", HiddenText.shown("\u001B[0m"));
  }

  @ParameterizedTest
  @CsvSource({
    "&#x202E;, 202E",
    "&#X0000202e, 202E",
    "&#8238;, 202E",
    "&#08237, 202D",
    "&lrm;, 200E",
    "&rlm, 200F",
    "&#x61C;, 061C",
    "&#x2069;, 2069"
  })
  void markupHasNoControlsAsEntities(String entity, String hex) {
    assertEquals(
        List.of(
            "3:4 a bidirectional control (U+"
                + hex
                + ") | it shows text in another order than it is read in; remove it"),
        told(HiddenText::inMarkup, "n.md", "a & b", "&amp; &#65; &lrmx &#x202F;", "abc" + entity));
  }

  @Test
  void aControlIsToldWhereverItStands() {
    assertEquals(
        List.of(
            "1:1 a bidirectional control (U+202E)",
            "2:1 a bidirectional control (U+200E)",
            "2:4 a bidirectional control (U+200F)"),
        told(HiddenText::inMarkup, "n.md", "&#x202E; a", "\u200Ea &rlm;b").stream()
            .map(line -> line.substring(0, line.indexOf(" |")))
            .toList());
  }

  @Test
  void markupHasNoControlsAsTheyAre() {
    assertEquals(
        List.of(
            "1:2 a bidirectional control (U+200F) | it shows text in another order than it is read"
                + " in; remove it"),
        told(HiddenText::inMarkup, "n.md", "a\u200Fb\u200B"));
    var problems = new Problems();
    HiddenText.inValue("a\u2066\u2069", Source.of("n.md", "x\ny\n").at(2, 1), problems);
    HiddenText.inValue("plain", Source.of("n.md", "x\n").at(1, 1), problems);
    assertEquals(1, problems.errors().size());
    assertEquals("n.md:2:1", problems.errors().getFirst().place().toString());
  }

  @Test
  void aFenceLeavesItsControlsToItsNote() {
    assertEquals(List.of(), told(HiddenText::inFence, "n.md", "a\u202Eb"));
    assertEquals(1, told(HiddenText::inFence, "n.md", "a\u200Bb").size());
    assertEquals(1, told(HiddenText::inProgram, "A.java", "a\u202Eb").size());
  }

  @Test
  void aMarkBeginsAFileAndNothingElse() {
    assertEquals(List.of(), told(HiddenText::inProgram, "A.java", "\uFEFFint n;"));
    assertEquals(1, told(HiddenText::inProgram, "A.java", "a", "\uFEFFint n;").size());
    assertEquals(1, told(HiddenText::inProgram, "A.java", "i\uFEFFnt n;").size());
  }

  @Test
  void aCarriageReturnEndsNoLine() {
    assertEquals(
        List.of(
            "1:2 a carriage return within a line | javac ends the line here, and a page does not;"
                + " end lines with newlines"),
        told(HiddenText::inProgram, "A.java", "a\rb"));
  }

  @Test
  void whatStandsFarToTheRightIsOutOfSight() {
    var remedy = " | move it to a line of its own";
    assertEquals(List.of(), told(HiddenText::inProgram, "A.java", "a" + " ".repeat(79) + "b"));
    assertEquals(
        List.of("1:82 text after 80 blanks, where nobody sees it" + remedy),
        told(HiddenText::inProgram, "A.java", "a" + " ".repeat(80) + "b"));
    assertEquals(
        List.of("1:12 text after 80 blanks, where nobody sees it" + remedy),
        told(HiddenText::inProgram, "A.java", "a" + "\t".repeat(10) + "b" + " ".repeat(90) + "c"));
    assertEquals(List.of(), told(HiddenText::inProgram, "A.java", "a" + " ".repeat(99)));
  }

  @Test
  void aFileHasANameThatIsSeen() {
    var told = "1:1 a character of the file's name isn't seen | rename it to what can be read";
    assertEquals(List.of(told), told(HiddenText::inProgram, "A\u200B.java", "a"));
    assertEquals(List.of(told), told(HiddenText::inMarkup, "n\u202E.md", "a"));
    assertEquals(List.of(), told(HiddenText::inMarkup, "n\u00E9.md", "a"));
  }

  @ParameterizedTest
  @CsvSource({"200C, true", "200D, true", "FE0E, true", "FE0F, true", "FE10, false", "61, false"})
  void joinersAndSelectorsAreNothingByThemselves(String hex, boolean is) {
    assertEquals(is, HiddenText.isJoinerOrSelector(HexFormat.fromHexDigits(hex)));
  }
}
