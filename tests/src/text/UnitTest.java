import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import text.Unit;

/// Captured numbers as people read them.
class UnitTest {
  static Stream<Arguments> shown() {
    return Given.rows(
        """
        24536440     ¦ ns  ¦ 25 ms
        2909170      ¦ µs  ¦ 2.9 s
        0            ¦ ns  ¦ 0 ns
        0.25         ¦ ms  ¦ 250 µs
        63           ¦ ms  ¦ 63 ms
        9.94         ¦ ms  ¦ 9.9 ms
        9.96         ¦ ms  ¦ 10 ms
        2.04         ¦ ms  ¦ 2 ms
        345          ¦ us  ¦ 345 µs
        999.4        ¦ ms  ¦ 999 ms
        999.7        ¦ ms  ¦ 1 s
        119          ¦ s   ¦ 119 s
        150          ¦ s   ¦ 2.5 min
        7200         ¦ s   ¦ 2 h
        -1500        ¦ ms  ¦ -1.5 s
        1e-300       ¦ ns  ¦ 0 ns
        1e300        ¦ ms  ¦ 1.0E300 ms
        1023         ¦ B   ¦ 1,023 B
        65536        ¦ B   ¦ 64 KiB
        1681         ¦ B   ¦ 1.6 KiB
        17088        ¦ KiB ¦ 17 MiB
        3            ¦ GiB ¦ 3 GiB
        999999       ¦ h   ¦ 999,999 h
        1000000      ¦ h   ¦ 1000000.0 h
        """);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource
  void shown(String number, String symbol, String expected) {
    assertEquals(expected, Unit.of(symbol).orElseThrow().shown(Double.parseDouble(number)));
  }

  @Test
  void allAreKnownByTheirSymbols() {
    assertEquals("ns µs ms s min h B KiB MiB GiB TiB", String.join(" ", Unit.symbols()));
    for (var symbol : Unit.symbols())
      assertEquals("1 " + symbol, Unit.of(symbol).orElseThrow().exact("1"));
  }

  static Stream<Arguments> named() {
    return Given.rows(
        """
        tookNanos   ¦ ns
        took_millis ¦ ms
        micros      ¦ µs
        heapBytes   ¦ B
        Nanos       ¦ none
        nanosTook   ¦ none
        megabytes   ¦ none
        millis2     ¦ none
        n           ¦ none
        """);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void named(String name, String expected) {
    assertEquals(expected, Unit.named(name).map(Unit::symbol).orElse("none"));
  }
}
