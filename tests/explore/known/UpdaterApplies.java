///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// What applies a function is a read and a compareAndSet, tried until it succeeds: six orders, as of a loop by hand.

import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;

static class Text {
  volatile String text = "";
}

static final AtomicReferenceFieldUpdater<Text, String> TEXT =
    AtomicReferenceFieldUpdater.newUpdater(Text.class, String.class, "text");

void main() throws InterruptedException {
  var text = new Text();
  Thread a = new Thread(() -> TEXT.accumulateAndGet(text, "a", String::concat));
  Thread b = new Thread(() -> TEXT.updateAndGet(text, s -> s + "b"));
  a.start();
  b.start();
  a.join();
  b.join();
  IO.println(text.text);
}

// Schedules:
//   ab | 3
//   ba | 3
