import static org.junit.jupiter.api.Assertions.assertEquals;

import evidence.Evidence;
import evidence.Ledger;
import evidence.Machine;
import evidence.Records;
import expect.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Records of other machines are shown as theirs, and merged. No program is run here.
class RecordsTest extends LedgerNotebook {
  /// A record of another machine is shown as its own, while the content is the same.
  @Test
  void recordsAreShownWhereTheContentIsTheSame() throws Exception {
    var ledger = proven();
    var file = ledger.record("there");
    assertEquals(root.resolve("site/evidence/there.json"), file);
    assertEquals("here", machines(ledger, "One"), "it is this machine");
    edit("site/evidence/there.json", "\"cores\":", "\"cores\":1");
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(2)));
    assertEquals("here there", machines(ledger, "One"), "read again once it changes");
    ledger = open(true);
    assertEquals("", unseen(ledger));
    assertEquals("here there", machines(ledger, "One"));
    assertEquals("there", machines(open(true), "One"), "a ledger that was asked nothing");
    edit("snippets/a/data.txt", "some", "other");
    assertEquals("", machines(open(true), "One"));
    assertEquals("there", machines(open(true), "Broken"));
    assertEquals("there", machines(open(true), "Mended"));
    edit("snippets/a/Broken.java", "println(", "println((Object) ");
    assertEquals("", machines(open(true), "Mended"), "its broken twin is another");
  }

  private static String machines(Ledger ledger, String name) {
    return ledger.all().get(name).stream()
        .map(evidence -> evidence.machine().name())
        .collect(Collectors.joining(" "));
  }

  /// What a record has of contents that are no longer there goes when it is written again.
  @Test
  void aRecordForgetsOtherContents() throws Exception {
    var ledger = open(true);
    unseen(ledger);
    prove(ledger, Verdict.fails("for a reason"));
    assertEquals(0, recorded(ledger.record("there")), "failures are not recorded");
    write("site/evidence/there.json", "no JSON at all");
    Files.delete(root.resolve("site/evidence/there.json"));
    ledger = open(true);
    unseen(ledger);
    prove(ledger, HOLDS);
    assertEquals(3, recorded(ledger.record("there")));
    assertEquals(3, recorded(open(true).record("there")), "what nobody saw since stays");
    edit("snippets/a/One.java", "println(", "println((Object) ");
    ledger = open(true);
    unseen(ledger);
    assertEquals(2, recorded(ledger.record("there")));
  }

  private static long recorded(Path file) throws IOException {
    return Files.readString(file).lines().filter(line -> line.contains("\"key\"")).count();
  }

  /// A file that is no record counts as none.
  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "null", "[1", "{\"evidence\":3}"})
  void whatIsNoRecordIsPassedOver(String text) throws Exception {
    var ledger = proven();
    write("site/evidence/odd.json", text);
    assertEquals("here", machines(ledger, "One"));
  }

  @Test
  void aRecordThatCannotBeReadIsNamed() throws Exception {
    var ledger = proven();
    ledger.record("there");
    edit("site/evidence/there.json", "\"cores\":", "\"cores\":1");
    write("site/evidence/broken.json", "[1");
    Files.createSymbolicLink(root.resolve("site/evidence/gone.json"), root.resolve("none"));
    Files.createSymbolicLink(
        root.resolve("site/evidence/out.json"), Files.writeString(state.resolve("out"), "{}"));
    var said = said(() -> assertEquals("here there", machines(ledger, "One")));
    assertEquals(
        List.of("site/evidence/broken.json", "site/evidence/gone.json", "site/evidence/out.json"),
        said.stream()
            .filter(line -> line.contains(": no record of evidence, passed over: "))
            .map(line -> line.substring(0, line.indexOf(':')))
            .toList());
  }

  @Test
  void ofTwoRecordsOfOneContentTheLaterCounts() {
    var machine = new Machine("m", "x86_64", "Linux 6", 1, "JDK 25", true, "");
    var checked = checked("One", HOLDS);
    var days =
        Stream.of(1, 2)
            .map(
                day ->
                    List.of(
                        new Evidence("k-h", LocalDate.of(2026, 11, day), machine, checked, false)))
            .toList();
    assertEquals(days.getLast(), Records.merge(days.getFirst(), days.getLast()));
    assertEquals(days.getLast(), Records.merge(days.getLast(), days.getFirst()));
  }

  static LongStream seeds() {
    return LongStream.range(0, 50);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void mergingKnowsNoOrder(long seed) {
    var random = new Random(seed);
    List<Evidence> a = some(random), b = some(random), c = some(random);
    assertEquals(Records.merge(a, b), Records.merge(b, a), "commutative");
    assertEquals(Records.merge(a, a), Records.merge(a, List.of()), "idempotent");
    assertEquals(
        Records.merge(Records.merge(a, b), c),
        Records.merge(a, Records.merge(b, c)),
        "associative");
    assertEquals(Records.merge(a, b), Records.merge(Records.merge(a, b), b), "absorbing");
  }

  private static List<Evidence> some(Random random) {
    var all = new ArrayList<Evidence>();
    for (int i = random.nextInt(8); i > 0; i--) {
      var machine =
          new Machine(
              "m" + random.nextInt(2),
              "x86_64",
              "Linux 6",
              1 + random.nextInt(2),
              "JDK 25",
              true,
              "");
      var checked =
          Results.checked(
              "S" + random.nextInt(3),
              new Verdict.Holds(),
              true,
              random.nextInt(5),
              1,
              random.nextInt(9),
              List.of(),
              Map.of("n", String.valueOf(random.nextInt(3))),
              null,
              List.of(),
              null);
      all.add(
          new Evidence(
              "k" + random.nextInt(2) + "-h",
              LocalDate.of(2026, 11, 1 + random.nextInt(3)),
              machine,
              checked,
              false));
    }
    return all;
  }
}
