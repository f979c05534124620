import java.util.ArrayList;
import java.util.List;

/// Printing a list reads it, and what comes of that while another thread adds, the list doesn't say.

final List<String> list = new ArrayList<>();

void main() throws InterruptedException {
    Thread t = new Thread(() -> { list.add("a"); list.add("b"); });
    t.start();
    String seen = "saw " + list;
    t.join();
    IO.println(seen + " of " + list.size());
}

// Refused:
//   11: the ArrayList list, which threads use at the same time (lines 9 and 11), at least one changing it: such a call is not one step, and what happens within it is not explored
