import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import text.Place;
import text.Skeleton;
import text.Source;

/// What is seen of a text, and what of it is other than it looks; characters by their numbers.
class SkeletonTest {
  static Stream<Arguments> seen() {
    return Given.rows(
        """
        plain text               ¦ plain text
        \u0430\u0435\u0445       ¦ aex
        \u03A7\u0442             ¦ X\u0442
        a\u2010b\u2013c\u2212d   ¦ a-b-c-d
        \u2018a\u2019 \u201Cb\u201D ¦ 'a' "b"
        a\u00A0\tb \u2003 c      ¦ a b c
        a\u200Bb\uFE0F\u200D     ¦ ab
        \uFB01n \uFF21           ¦ fin A
        e\u0301                  ¦ \u00E9
        \u65E5\u672C \u00DF \uD83D\uDE00 ¦ \u65E5\u672C \u00DF \uD83D\uDE00
        """);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("seen")
  void whatLooksTheSameIsTheSame(String text, String skeleton) {
    assertEquals(skeleton, Skeleton.of(text));
  }

  @ParameterizedTest(name = "U+{0}: {1}, {2}")
  @CsvSource({
    "61, false, false",
    "7F, true, false",
    "80, true, false",
    "E9, false, false",
    "301, true, false",
    "430, true, false",
    "2014, true, false",
    "201C, true, false",
    "A0, true, true",
    "FF41, true, true",
    "FB01, true, true",
    "65E5, false, false"
  })
  void whatIsOtherThanItLooksIsOdd(String hex, boolean odd, boolean styled) {
    int character = Integer.parseInt(hex, 16);
    assertEquals(odd, Skeleton.isOdd(character));
    assertEquals(styled, Skeleton.isStyled(character));
  }

  @Test
  void aPlaceOfTheFileIsOneOfItsPart() {
    var fence = Source.of("n.md", "a\n  b\n  c").part(List.of("b", "c"), 2, 2);
    Place place = fence.atFile(3, 4);
    assertEquals("2:2", place.line() + ":" + place.column());
    assertEquals("n.md:3:4", place.toString());
  }
}
