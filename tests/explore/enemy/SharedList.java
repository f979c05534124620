///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// A list that grows while it is read: a call is a step, an iteration is several.

import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.List;

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

// Reachable:
//   6 whole
//   3 whole
//   0 cut
//   1 cut
//   3 cut
