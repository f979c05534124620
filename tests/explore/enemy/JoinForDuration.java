///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// A join for a duration says whether the thread has ended; one for days is as good as one for ever.

import java.time.Duration;

int x;

void main() throws InterruptedException {
  Thread slow = new Thread(() -> x = 1);
  slow.start();
  boolean ended = slow.join(Duration.ofMillis(5));
  IO.println(ended ? "ended " + x : "late");
  if (slow.join(Duration.ofDays(2))) IO.println(x);
}

// Reachable:
//   ended 1\n1
//   late\n1
