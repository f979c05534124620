import java.util.concurrent.Executors;
import java.util.concurrent.ThreadPoolExecutor;

/// Some pools are a `ThreadPoolExecutor`, and some hide it.

void main() {
  try (var pool = Executors.newFixedThreadPool(1);
      var single = Executors.newSingleThreadExecutor()) {
    IO.println(pool instanceof ThreadPoolExecutor);
    IO.println(single instanceof ThreadPoolExecutor);
  }
}

// Schedules:
//   true\nfalse | 1
