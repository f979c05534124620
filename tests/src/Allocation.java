import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;

/// The memory that work takes, freed or not: a measure of how much work it is, which no other load
/// of the machine changes. Work that explodes allocates more than any bound.
final class Allocation {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private Allocation() {}

  /// Does the work in this thread, within so many bytes.
  static <T> T within(long bytesMax, Callable<T> work) throws Exception {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    T result = work.call();
    long bytes = THREADS.getCurrentThreadAllocatedBytes() - before;
    assertTrue(bytes <= bytesMax, () -> "it took %,d bytes of %,d".formatted(bytes, bytesMax));
    return result;
  }
}
