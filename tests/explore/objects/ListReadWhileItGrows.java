import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.List;

/// A list that grows while it is read: an iterator is in it, too.

final List<Integer> list = new ArrayList<>(List.of(1, 2));

void main() throws InterruptedException {
  Thread a = new Thread(() -> list.add(3));
  a.start();
  int sum = 0;
  String end = "whole";
  try {
    for (int one : list) sum += one;
  } catch (ConcurrentModificationException e) {
    end = "cut";
  }
  a.join();
  IO.println(sum + " " + end);
}

// Refused:
//   15: the ArrayList list, which threads use at the same time (lines 10 and 15), at least one changing it: such a call is not one step, and what happens within it is not explored
