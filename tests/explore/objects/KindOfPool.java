import java.util.concurrent.Executors;
import java.util.concurrent.ThreadPoolExecutor;

/// The explorer's pool is no `ThreadPoolExecutor`, and the JDK's is one.

void main() {
  try (var pool = Executors.newFixedThreadPool(1)) {
    IO.println(pool instanceof ThreadPoolExecutor);
  }
}

// Refused:
//   8: whether something is of the type ThreadPoolExecutor is not modelled
