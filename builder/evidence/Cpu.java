package evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// The model of this machine's processor, as its system calls it.
final class Cpu {
  private static final Path LIST = Path.of("/proc/cpuinfo");
  private static final Path SYSCTL = Path.of("/usr/sbin/sysctl");
  private static final String MODEL = find();

  private Cpu() {}

  /// Empty where the system doesn't tell, as Linux doesn't of most ARM processors.
  static String model() {
    return MODEL;
  }

  private static String find() {
    try {
      if (Files.isReadable(LIST)) return ofList(Files.readString(LIST));
      return Files.isExecutable(SYSCTL) ? ofSysctl() : "";
    } catch (IOException e) {
      return ""; // a name is all that is missing
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }

  /// The first that a list like `/proc/cpuinfo` names.
  private static String ofList(String list) {
    return list.lines()
        .filter(line -> line.matches("model name\\s*:.*\\S.*"))
        .findFirst()
        .map(line -> line.substring(line.indexOf(':') + 1).strip().replaceAll("\\s+", " "))
        .orElse("");
  }

  private static String ofSysctl() throws IOException, InterruptedException {
    var asked = new ProcessBuilder(SYSCTL.toString(), "-n", "machdep.cpu.brand_string").start();
    var said = new String(asked.getInputStream().readAllBytes()).strip();
    return asked.waitFor(1, TimeUnit.SECONDS) && asked.exitValue() == 0 ? said : "";
  }
}
