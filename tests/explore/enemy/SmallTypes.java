///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// Bytes, chars, shorts and booleans in arrays and fields.

final byte[] bytes = new byte[2];
final char[][] chars = { { 'a' } };
short n;
boolean seen;

void main() throws InterruptedException {
  Thread a = new Thread(() -> { bytes[1]++; });
  Thread b = new Thread(() -> { bytes[1] += 2; });
  a.start();
  b.start();
  a.join();
  b.join();
  Thread c = new Thread(() -> chars[0][0]++);
  c.start();
  char before = chars[0][0];
  c.join();
  n += bytes[1];
  seen = before == 'a';
  IO.println(n + " " + seen + chars[0][0]);
}

// Reachable:
//   1 trueb
//   2 trueb
//   3 trueb
//   1 falseb
//   2 falseb
//   3 falseb
