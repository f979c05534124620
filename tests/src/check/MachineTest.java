import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import evidence.Machine;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// What evidence says of the machine.
class MachineTest {
  @Test
  void itsProcessorIsThatOfTheSystemsList() throws Exception {
    var list = Path.of("/proc/cpuinfo");
    assumeTrue(Files.isReadable(list), "the system keeps no list");
    var named =
        Files.readAllLines(list).stream().filter(line -> line.startsWith("model name")).findFirst();
    var model = named.map(line -> line.replaceFirst("^[^:]*:", "").strip()).orElse("");
    assertEquals(model.replaceAll("\\s+", " "), Machine.here(true).cpu());
  }
}
