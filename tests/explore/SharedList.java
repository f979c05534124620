import java.util.ArrayList;
import java.util.List;

/// Printing a list reads it: the reader may see none, one or two items.

final List<String> list = new ArrayList<>();

void main() throws InterruptedException {
    Thread t = new Thread(() -> { list.add("a"); list.add("b"); });
    t.start();
    String seen = "saw " + list;
    t.join();
    IO.println(seen + " of " + list.size());
}

// Schedules:
//   saw [] of 2 | 1
//   saw [a] of 2 | 1
//   saw [a, b] of 2 | 1
