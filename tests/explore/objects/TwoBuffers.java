/// One call of `append` locks both: two threads can lock them in opposite order.

final StringBuffer one = new StringBuffer("1");
final StringBuffer other = new StringBuffer("2");

void main() throws InterruptedException {
  var t = new Thread(() -> one.append(other));
  t.start();
  other.append(one);
  t.join();
}

// Refused:
//   9: a call of append that locks two objects of the JDK
